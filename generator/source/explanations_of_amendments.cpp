#include "source/explanation_tables.hpp"

namespace bipgen::source {

namespace {

constexpr Explanation rows[] = {
    {Kind::amendment_not_understood,
     {"A sentence amends an act in words that are not understood.",
      "Zdanie zmienia akt słowami, których program nie rozumie."},
     {"Half an amendment is worse than none, so the whole sentence is left out of the text.",
      "Połowa zmiany jest gorsza niż żadna, więc całe zdanie nie wchodzi do tekstu."},
     {"Say under `instructions:` how it is to be read, or that it amends nothing.",
      "Podaj w `instructions:`, jak je czytać, albo że niczego nie zmienia."},
     "ZTP § 85–89",
     {ExamplePlace::act_text,
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura uchyla się warunkowo § 2.\n",
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura uchyla się § 2.\n"}},
    {Kind::new_wording_missing,
     {"A sentence announces new wording, and none follows.",
      "Zdanie zapowiada nowe brzmienie, a żadne nie następuje."},
     {"What the provision is to say is not known.", "Nie wiadomo, jak przepis ma brzmieć."},
     {"Put the new wording between „ and ”, as the source has it.",
      "Umieść nowe brzmienie między „ a ”, tak jak w źródle."},
     "ZTP § 87",
     {ExamplePlace::act_text,
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura § 2 otrzymuje brzmienie:\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n",
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura § 2 otrzymuje brzmienie:\n\n„§ 2. Biuro jest czynne rano.”.\n\n"
      "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
    {Kind::wording_of_another_unit,
     {"The new wording begins with another unit than the sentence names.",
      "Nowe brzmienie zaczyna się od innej jednostki, niż wskazuje zdanie."},
     {"It would be a guess which of the two is meant.",
      "Trzeba by zgadywać, o którą z dwóch chodzi."},
     {"Compare with the source; a fault of the act itself is mended under `instructions:`.",
      "Porównaj ze źródłem; błąd samego aktu prostuje się w `instructions:`."},
     "ZTP § 87",
     {ExamplePlace::act_text,
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura § 2 otrzymuje brzmienie:\n\n„§ 3. Biuro jest czynne rano.”.\n",
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura § 2 otrzymuje brzmienie:\n\n„§ 2. Biuro jest czynne rano.”.\n"}},
    {Kind::instruction_not_applied,
     {"A change is understood but does not fit the text that it amends.",
      "Zmiana jest zrozumiała, ale nie pasuje do zmienianego tekstu."},
     {"It is not forced into the text; every page of that text lists it.",
      "Nie jest wprowadzana na siłę; wymienia ją każda strona tego tekstu."},
     {"Compare both acts with their sources: perhaps a number or a word was misread, or an act in "
      "between is missing.",
      "Porównaj oba akty ze źródłami: może źle odczytano numer albo wyraz, a może brakuje aktu "
      "pośredniego."},
     "ZTP § 85–90",
     {ExamplePlace::act_text,
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura uchyla się § 9.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n",
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura uchyla się § 2.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
    {Kind::forms_replaced,
     {"Words were replaced in each of their grammatical forms; the message lists them.",
      "Wyrazy zastąpiono w każdej formie gramatycznej; komunikat je wylicza."},
     {"The act says \"w różnym przypadku\" and leaves the forms to the reader.",
      "Akt mówi „w różnym przypadku” i zostawia formy czytelnikowi."},
     {"Read the list; a form that is wrong is stated under `forms:`.",
      "Przeczytaj wykaz; złą formę podaje się w `forms:`."},
     "ZTP § 88",
     {}},
    {Kind::stated_form_not_found,
     {"A form that is stated under `forms:` does not stand in the amended text.",
      "Formy podanej w `forms:` nie ma w zmienianym tekście."},
     {"The statement has no effect; perhaps it has a slip.",
      "Stwierdzenie nie ma skutku; może jest w nim pomyłka."},
     {"Write the form as it stands in the amended text.",
      "Zapisz formę tak, jak stoi w zmienianym tekście."},
     "ZTP § 88",
     {}},
    {Kind::stated_instruction_without_provision,
     {"An entry under `instructions:` names a provision that the act does not have.",
      "Wpis w `instructions:` wskazuje przepis, którego w akcie nie ma."},
     {"Every change is shown with the provision that makes it.",
      "Każda zmiana jest pokazywana z przepisem, który ją wprowadza."},
     {"Correct `at`.", "Popraw `at`."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\n"
      "title: zmieniające zarządzenie w sprawie biura\ninstructions:\n"
      "  - {at: § 7, ignore: bez treści}\n---\n§ 1. Ustala się próby.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\n"
      "title: zmieniające zarządzenie w sprawie biura\n---\n§ 1. Ustala się próby.\n"}},
    {Kind::stated_instruction_not_understood,
     {"`read:` under `instructions:` is no amending sentence that is understood.",
      "`read:` w `instructions:` nie jest zrozumiałym zdaniem zmieniającym."},
     {"It is there to make a sentence certain.", "Ma uczynić zdanie pewnym."},
     {"Use the formulas of the rules of legislative technique; `bipgen explain \"…\"` tries one.",
      "Użyj formuł z Zasad techniki prawodawczej; `bipgen explain \"…\"` sprawdza zdanie."},
     "ZTP § 85–89",
     {}},
    {Kind::stated_instruction_contradicts_text,
     {"`instructions:` reads a provision otherwise than its text says.",
      "`instructions:` czyta przepis inaczej, niż mówi jego tekst."},
     {"The text of the act decides; only what is odd or silent may be stated.",
      "Rozstrzyga tekst aktu; można podać tylko to, co dziwne albo przemilczane."},
     {"Take the entry out, or make sure that it is meant.",
      "Usuń wpis albo upewnij się, że tak ma być."},
     "",
     {}},
    {Kind::stated_forms_without_words,
     {"`forms:` speaks of a provision that replaces no words.",
      "`forms:` dotyczy przepisu, który nie zastępuje wyrazów."},
     {"The statement has no effect.", "Stwierdzenie nie ma skutku."},
     {"Correct `at`.", "Popraw `at`."},
     "ZTP § 88",
     {}},
    {Kind::change_without_day,
     {"A change has no known day from which it holds.",
      "Nie wiadomo, od którego dnia zmiana obowiązuje."},
     {"It is listed at the text, but not made in it.",
      "Jest wymieniona przy tekście, ale nie jest do niego wprowadzona."},
     {"State `in_force: {from: …}` in the amending act, if you know the day.",
      "Podaj w akcie zmieniającym `in_force: {from: …}`, jeżeli znasz dzień."},
     "ZTP § 45",
     {ExamplePlace::act_text,
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura uchyla się § 2.\n\n§ 2. Zarządzenie wchodzi w życie z dniem ogłoszenia.\n",
      "§ 1. W zarządzeniu nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. w "
      "sprawie "
      "biura uchyla się § 2.\n\n§ 2. Zarządzenie wchodzi w życie z dniem 1 kwietnia 2024 r.\n"}},
    {Kind::two_changes_of_one_day,
     {"Two acts change one place from the same day.",
      "Dwa akty zmieniają jedno miejsce od tego samego dnia."},
     {"The order is not said; it is taken by date, then number.",
      "Kolejność nie jest określona; przyjęto ją według daty, potem numeru."},
     {"Read the result at that place.", "Przeczytaj wynik w tym miejscu."},
     "",
     {}},
    {Kind::draft_unit_left_out,
     {"The new version of an act leaves a unit out.", "Nowa wersja aktu pomija jednostkę."},
     {"The draft repeals it, which should be meant.",
      "Projekt ją uchyla, co powinno być zamierzone."},
     {"If it is not meant, put the unit back.", "Jeżeli nie, przywróć jednostkę."},
     "ZTP § 85",
     {}},
    {Kind::draft_unit_renumbered,
     {"The new version gives a unit another number.", "Nowa wersja nadaje jednostce inny numer."},
     {"Amending acts do not renumber; the draft keeps the number.",
      "Akt zmieniający nie przenumerowuje; projekt zachowuje numer."},
     {"Look over what cites the unit.", "Sprawdź, co odsyła do tej jednostki."},
     "ZTP § 89",
     {}},
    {Kind::draft_label_changed,
     {"A new unit is numbered against the rules.", "Nową jednostkę ponumerowano wbrew zasadom."},
     {"An added unit takes the number before it and a letter; numbers of repealed units are not "
      "given again.",
      "Dodana jednostka otrzymuje numer poprzedniej z literą; numerów uchylonych nie nadaje się "
      "ponownie."},
     {"Take over the number of the draft.", "Przyjmij numer z projektu."},
     "ZTP § 89",
     {}},
    {Kind::draft_not_expressible,
     {"The new version changes what no instruction can change.",
      "Nowa wersja zmienia coś, czego żadną formułą zmienić nie można."},
     {"The draft leaves it as it was.", "Projekt zostawia to bez zmian."},
     {"Issue a new act in place of an amending one, or leave the change out.",
      "Wydaj nowy akt zamiast zmieniającego albo zrezygnuj z tej zmiany."},
     "ZTP § 82–97",
     {}},
    {Kind::draft_of_two_acts,
     {"The two files are versions of different acts.", "Dwa pliki są wersjami różnych aktów."},
     {"An amending act turns one version of an act into another.",
      "Akt zmieniający zamienia jedną wersję aktu w drugą."},
     {"Give two versions with one type and number.",
      "Podaj dwie wersje o jednym rodzaju i numerze."},
     "",
     {}},
    {Kind::draft_not_read_back,
     {"A sentence of the draft is not read back as it was meant.",
      "Zdanie projektu nie zostało odczytane tak, jak było zamierzone."},
     {"A reader may misunderstand it too.", "Czytelnik też może je źle zrozumieć."},
     {"Look over the sentence and word it by hand.", "Sprawdź zdanie i zredaguj je ręcznie."},
     "",
     {}},
};

}  // namespace

std::span<const Explanation> explanations_of_amendments() {
  return rows;
}

}  // namespace bipgen::source
