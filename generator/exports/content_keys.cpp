#include "exports/content_keys.hpp"

#include <algorithm>

#include "exports/content_words.hpp"

namespace bipgen::exports {

namespace {

constexpr Need required = Need::required;
constexpr Need optional = Need::optional;

constexpr std::string_view at_meaning =
    "Przepis tego aktu, z którego to wynika, zapisany tak, jak się go powołuje.";

constexpr ContentKey act_keys[] = {
    {"type", KeyValue::word, required, "Rodzaj aktu.", "zarządzenie", {}, types_of_acts},
    {"number", KeyValue::text, required, "Numer aktu, taki jak w jego nagłówku.", "12/2026"},
    {"date", KeyValue::day, required,
     "Dzień wydania aktu: rok, miesiąc i dzień. Można go pominąć tylko przy `held: false`.",
     "2026-03-01"},
    {"title", KeyValue::text, required,
     "Tytuł aktu bez rodzaju, numeru i daty; zaczyna się zwykle od „w sprawie”.",
     "w sprawie organizacji biura"},
    {"issuer", KeyValue::text, optional,
     "Organ, który wydał akt, w mianowniku. Gdy klucza nie ma, jest nim organ z publisher.yaml.",
     "Burmistrz Miasta Przykładowo"},
    {"signed_by",
     KeyValue::one_or_more,
     optional,
     "Kto podpisał akt; przy kilku osobach lista.",
     {},
     "signed_by"},
    {"distribution", KeyValue::texts, optional,
     "Rozdzielnik: komu akt się doręcza, każda pozycja osobno.", "[Sekretarz, a/a]"},
    {"subject", KeyValue::text, optional,
     "Przedmiot, wspólny dla kolejnych aktów: następny akt o tym samym przedmiocie zastępuje "
     "poprzedni, także gdy go nie uchyla wprost.",
     "organizacja biura"},
    {"source", KeyValue::text, optional, "Adres strony, na której akt ogłoszono.",
     "https://bip.example.org/zarzadzenie/12"},
    {"note", KeyValue::text, optional,
     "Uwaga redaktora, widoczna na stronie aktu, na przykład o brakach w źródle.",
     "Źródłem jest skan."},
    {"record",
     KeyValue::mapping,
     optional,
     "Metryczka (art. 8 ust. 6 ustawy o dostępie do informacji publicznej). Pomija się to, czego "
     "źródło nie podaje.",
     {},
     "record"},
    {"in_force",
     KeyValue::mapping,
     optional,
     "Czas obowiązywania, gdy nie wynika on z samego tekstu, na przykład przy „z dniem "
     "ogłoszenia”.",
     {},
     "in_force"},
    {"annexes",
     KeyValue::one_or_more,
     optional,
     "Załączniki, których tekstu tu nie ma. Załączniki z tekstem zapisuje się pod aktem.",
     {},
     "annex"},
    {"held", KeyValue::boolean, optional,
     "`false`, gdy akt jest znany tylko z powołań w innych aktach i nie ma jego tekstu.", "false"},
    {"sic",
     KeyValue::one_or_more,
     optional,
     "Błędy źródła, które zachowano co do litery; znalezisko o tym kodzie staje się uwagą.",
     {},
     "sic"},
    {"structure",
     KeyValue::mapping,
     optional,
     "Struktura biura, gdy tekst podaje ją w formie, której program nie rozpoznaje.",
     {},
     "structure"},
    {"instructions",
     KeyValue::mappings,
     optional,
     "Jak czytać przepisy zmieniające inny akt, gdy ich tekst jest nietypowy albo czegoś nie mówi.",
     {},
     "instruction"},
};

constexpr ContentKey signed_by_keys[] = {
    {"name", KeyValue::text, required, "Imię i nazwisko.", "Anna Przykładowa"},
    {"role", KeyValue::text, optional, "Stanowisko.", "Zastępca Burmistrza"},
    {"on_behalf_of", KeyValue::text, optional, "Z czyjego upoważnienia podpisano („z up.”).",
     "Burmistrz Miasta Przykładowo"},
};

constexpr ContentKey record_keys[] = {
    {"responsible", KeyValue::text, optional,
     "Kto wytworzył informację albo odpowiada za jej treść.", "Anna Przykładowa"},
    {"entered_by", KeyValue::text, optional, "Kto wprowadził informację do BIP.",
     "Jan Przykładowy"},
    {"created", KeyValue::day, optional, "Dzień wytworzenia informacji.", "2026-03-01"},
    {"published", KeyValue::moment, optional, "Chwila udostępnienia w BIP, ze strefą czasową.",
     "2026-03-02T09:15:00+01:00"},
};

constexpr ContentKey in_force_keys[] = {
    {"from", KeyValue::day, optional, "Pierwszy dzień obowiązywania.", "2026-03-15"},
    {"until", KeyValue::day, optional, "Pierwszy dzień, w którym akt już nie obowiązuje.",
     "2027-01-01"},
};

constexpr ContentKey annex_keys[] = {
    {"label", KeyValue::text, optional, "Numer załącznika, gdy go ma.", "\"1\""},
    {"title", KeyValue::text, required, "Tytuł załącznika.", "Schemat organizacyjny biura"},
    {"cited_in", KeyValue::text, optional, "Przepis, który załącznik wymienia.", "§ 2 ust. 1"},
    {"held", KeyValue::boolean, optional, "Zawsze `false`: tekstu załącznika nie ma.", "false"},
};

constexpr ContentKey sic_keys[] = {
    {"at", KeyValue::text, required, "Przepis, w którym jest błąd.", "§ 18 pkt 17"},
    {"code", KeyValue::text, required, "Kod znaleziska, na przykład B0212.", "B0212"},
    {"note", KeyValue::text, optional, "Na czym błąd polega.", "W źródle brakuje pkt 16."},
};

constexpr ContentKey structure_keys[] = {
    {"office", KeyValue::mapping, optional, "Biuro, którego strukturę akt określa.", {}, "office"},
    {"units", KeyValue::mappings, optional, "Komórki organizacyjne.", {}, "unit"},
    {"posts", KeyValue::mappings, optional, "Stanowiska kierownicze.", {}, "post"},
    {"relations",
     KeyValue::mappings,
     optional,
     "Nadzór, współpraca i inne związki.",
     {},
     "relation"},
    {"tasks",
     KeyValue::mappings,
     optional,
     "Zadania: wyliczenie we wskazanym przepisie jest listą zadań komórki.",
     {},
     "tasks"},
};

constexpr ContentKey office_keys[] = {
    {"name", KeyValue::text, required, "Nazwa biura.", "Biuro Map"},
    {"at", KeyValue::text, required, at_meaning, "§ 1"},
};

constexpr ContentKey unit_keys[] = {
    {"name", KeyValue::text, required, "Nazwa komórki, taka jak w tekście.", "Zespół Map Morskich"},
    {"code", KeyValue::text, optional, "Symbol komórki.", "MM"},
    {"part_of", KeyValue::text, optional,
     "Komórka, w której skład wchodzi; bez klucza wchodzi wprost w skład biura.", "BP-1"},
    {"reports_to", KeyValue::text, optional, "Stanowisko albo komórka, której podlega.",
     "Zastępca Dyrektora"},
    {"at", KeyValue::text, required, at_meaning, "§ 4"},
};

constexpr ContentKey post_keys[] = {
    {"name", KeyValue::text, required, "Nazwa stanowiska.", "Kierownik Zespołu"},
    {"code", KeyValue::text, optional, "Symbol stanowiska.", "MM-K"},
    {"heads", KeyValue::text, optional, "Komórka, którą kieruje: nazwa albo symbol.", "MM"},
    {"head", KeyValue::boolean, optional, "`true`, gdy kieruje całym biurem.", "true"},
    {"reports_to", KeyValue::text, optional, "Stanowisko, któremu podlega.", "Dyrektor"},
    {"at", KeyValue::text, required, at_meaning, "§ 4 ust. 2"},
};

constexpr ContentKey relation_keys[] = {
    {"kind",
     KeyValue::word,
     required,
     "Rodzaj związku: podległość merytoryczna, nadzór, doradztwo, udział w decyzjach, współpraca.",
     "cooperates_with",
     {},
     kinds_of_relations},
    {"from", KeyValue::text, required, "Kto: komórka albo stanowisko, nazwą albo symbolem.", "MM"},
    {"to", KeyValue::text, required, "Z kim lub wobec kogo; może być spoza biura.", "Urząd Morski"},
    {"label", KeyValue::text, optional, "Krótko, słowami aktu.", "uzgadnia mapy"},
    {"at", KeyValue::text, required, at_meaning, "§ 4 ust. 3"},
};

constexpr ContentKey tasks_keys[] = {
    {"of", KeyValue::text, required, "Komórka albo stanowisko, nazwą albo symbolem.", "MM"},
    {"at", KeyValue::text, required, at_meaning, "§ 5"},
};

constexpr ContentKey instruction_keys[] = {
    {"at", KeyValue::text, required, "Przepis tego aktu, którego rzecz dotyczy.", "§ 1 pkt 6"},
    {"of", KeyValue::text, optional, "Akt zmieniany, gdy przepis go nie wymienia.",
     "zarządzenie nr 3/2020"},
    {"read", KeyValue::text, optional, "Zdanie, które czyta się zamiast tekstu przepisu.",
     "w § 5 uchyla się ust. 2"},
    {"forms", KeyValue::pairs, optional,
     "Formy wyrazów, których przepis nie rozstrzyga: po lewej znaleziona, po prawej nowa.",
     "{Referat Prawny: Kancelaria Prawna}"},
    {"ignore", KeyValue::text, optional, "Dlaczego przepis niczego nie zmienia.",
     "poprawka bez treści"},
};

constexpr ContentKey document_keys[] = {
    {"title", KeyValue::text, required, "Tytuł dokumentu.", "Księga Jakości"},
    {"edition", KeyValue::text, optional, "Wydanie.", "\"2\""},
    {"approved_by", KeyValue::text, optional, "Kto zatwierdził dokument.",
     "Burmistrz Miasta Przykładowo"},
    {"note", KeyValue::text, optional, "Uwaga redaktora, widoczna na stronie dokumentu.",
     "Spis treści pominięto."},
    {"annexes",
     KeyValue::one_or_more,
     optional,
     "Załączniki, których tekstu tu nie ma.",
     {},
     "annex"},
};

constexpr ContentKey page_keys[] = {
    {"title", KeyValue::text, required, "Tytuł strony.", "Redakcja"},
    {"menu", KeyValue::mapping, optional, "Miejsce w menu.", {}, "menu"},
};

constexpr ContentKey menu_keys[] = {
    {"order", KeyValue::integer, optional,
     "Kolejność w menu: mniejsza liczba stoi wcześniej; strony o równych stoją według tytułów.",
     "20"},
};

constexpr ContentKey register_keys[] = {
    {"title", KeyValue::text, required, "Tytuł rejestru.", "Systemy informatyczne"},
    {"description", KeyValue::text, optional, "Co rejestr zawiera; zdanie nad tabelą.",
     "Systemy, z których korzysta biuro."},
    {"note", KeyValue::text, optional, "Uwaga redaktora, widoczna pod tabelą.",
     "Kolumny „od” nie ma w źródle."},
    {"source",
     KeyValue::mapping,
     optional,
     "Dokument, z którego rejestr przepisano.",
     {},
     "register_source"},
    {"columns", KeyValue::mappings, required, "Kolumny tabeli, od lewej.", {}, "column"},
    {"rows", KeyValue::rows, required,
     "Wiersze: w każdym klucze z kolumn i ich wartości; czego źródło nie podaje, to się pomija."},
};

constexpr ContentKey register_source_keys[] = {
    {"document", KeyValue::text, optional, "Nazwa pliku dokumentu, bez końcówki.",
     "ksiega-jakosci"},
    {"at", KeyValue::text, optional, "Miejsce w dokumencie.", "rozdział 5"},
};

constexpr ContentKey column_keys[] = {
    {"key", KeyValue::text, required, "Klucz, pod którym wiersze podają wartość.", "name"},
    {"title", KeyValue::text, required, "Nagłówek kolumny.", "Nazwa"},
    {"type",
     KeyValue::word,
     optional,
     "Rodzaj wartości: zwykły tekst, symbol albo miejsce w dokumencie, do którego prowadzi link.",
     "text",
     {},
     types_of_columns},
};

constexpr ContentKey publisher_keys[] = {
    {"name", KeyValue::text, required, "Podmiot, w mianowniku.", "Miasto Przykładowo"},
    {"genitive", KeyValue::text, required, "Podmiot, w dopełniaczu.", "Miasta Przykładowo"},
    {"issuer", KeyValue::text, required, "Organ, który wydaje akty, w mianowniku.",
     "Burmistrz Miasta Przykładowo"},
    {"issuer_genitive", KeyValue::text, required, "Ten organ w dopełniaczu.",
     "Burmistrza Miasta Przykładowo"},
    {"office", KeyValue::text, required, "Urząd, w mianowniku.", "Urząd Miasta Przykładowo"},
    {"bip", KeyValue::text, required, "Adres własnego BIP podmiotu.", "https://bip.example.org/"},
    {"www", KeyValue::text, optional, "Adres strony internetowej podmiotu.",
     "https://example.org/"},
    {"urls", KeyValue::mapping, optional, "Adresy stron w serwisie.", {}, "urls"},
};

constexpr ContentKey urls_keys[] = {
    {"act", KeyValue::text, optional,
     "Wzór adresu aktu; `{type}`, `{year}`, `{number}` i `{slug}` zastępuje to, co akt o sobie "
     "mówi.",
     "\"{type}/{year}/{number}/{slug}.html\""},
};

constexpr ContentKey site_keys[] = {
    {"content", KeyValue::text, required, "Folder z treścią, liczony od tego pliku.",
     "../../content/przykladowo"},
    {"theme", KeyValue::text, required, "Folder z wyglądem serwisu, liczony od tego pliku.",
     "../../themes/bip"},
    {"title", KeyValue::text, required, "Nazwa serwisu.", "Akty Miasta Przykładowo"},
    {"operator", KeyValue::text, optional,
     "Kto prowadzi serwis; bez klucza serwis mówi, że tego nie podano.", "Urząd Przykładowy"},
    {"language", KeyValue::word, optional, "Język serwisu.", "pl", {}, languages},
};

constexpr ContentKey decision_keys[] = {
    {"verdict",
     KeyValue::word,
     required,
     "Rozstrzygnięcie: potwierdzam (`confirm`) albo odrzucam (`reject`) to, co wykrył program, "
     "albo stwierdzam sam (`state`).",
     "state",
     {},
     verdicts},
    {"acts", KeyValue::texts, required, "Dwa kolejne akty: wcześniejszy i późniejszy.",
     "[12/2024, 30/2025]"},
    {"before", KeyValue::texts, optional,
     "Komórki z wcześniejszego aktu: symbol albo nazwa, jedna albo lista.", "BP-1"},
    {"after", KeyValue::texts, optional, "Komórki z późniejszego aktu.", "[BP-1, BP-3]"},
    {"kinds",
     KeyValue::words,
     optional,
     "Rodzaj zmiany; bez klucza: ta sama komórka (jedna przed zmianą, jedna po niej).",
     "secede",
     {},
     kinds_of_changes},
    {"note", KeyValue::text, optional, "Skąd to wiadomo.", "Uzasadnienie projektu zarządzenia."},
};

constexpr ContentMapping mappings[] = {
    {"act", "an act", act_keys},
    {"document", "a document", document_keys},
    {"page", "a page", page_keys},
    {"register", "a register", register_keys},
    {"publisher", "a publisher", publisher_keys},
    {"site", "a site", site_keys},
    {"decision", "a decision", decision_keys},
    {"signed_by", "`signed_by`", signed_by_keys},
    {"record", "`record`", record_keys},
    {"in_force", "`in_force`", in_force_keys},
    {"annex", "an annex", annex_keys},
    {"sic", "`sic`", sic_keys},
    {"structure", "`structure`", structure_keys},
    {"office", "`office`", office_keys},
    {"unit", "a unit", unit_keys},
    {"post", "a post", post_keys},
    {"relation", "a relation", relation_keys},
    {"tasks", "tasks", tasks_keys},
    {"instruction", "an instruction", instruction_keys},
    {"menu", "`menu`", menu_keys},
    {"register_source", "`source`", register_source_keys},
    {"column", "a column", column_keys},
    {"urls", "`urls`", urls_keys},
};

constexpr ContentFile files[] = {
    {"act", "Akt: dane nad tekstem aktu", "act"},
    {"document", "Dokument zatwierdzony aktem: dane nad tekstem", "document"},
    {"page", "Zwykła strona: dane nad tekstem", "page"},
    {"register", "Rejestr: tabela z opisanymi kolumnami", "register"},
    {"publisher", "publisher.yaml: podmiot, który wydaje akty", "publisher"},
    {"site", "site.yaml: ustawienia serwisu", "site"},
    {"lineage", "lineage.yaml: co stało się z komórkami, gdy akty tego nie rozstrzygają",
     "decision", true},
};

template <class T>
const T* named(std::span<const T> all, std::string_view name) {
  const auto found =
      std::find_if(all.begin(), all.end(), [name](const T& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::span<const ContentMapping> content_mappings() {
  return mappings;
}

std::span<const ContentFile> content_files() {
  return files;
}

const ContentMapping* find_mapping(std::string_view name) {
  return named(content_mappings(), name);
}

const ContentFile* find_content_file(std::string_view name) {
  return named(content_files(), name);
}

}  // namespace bipgen::exports
