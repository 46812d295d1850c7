#include "source/explanation_tables.hpp"

namespace bipgen::source {

namespace {

constexpr Explanation rows[] = {
    {Kind::entry_into_force_missing,
     {"No provision says when the act enters into force.",
      "Żaden przepis nie mówi, kiedy akt wchodzi w życie."},
     {"The site then cannot say since when the act holds.",
      "Serwis nie może wtedy powiedzieć, od kiedy akt obowiązuje."},
     {"Look whether the last § is missing; if the act is silent, state `in_force: {from: …}`.",
      "Sprawdź, czy nie brakuje ostatniego paragrafu; jeżeli akt milczy, podaj "
      "`in_force: {from: …}`."},
     "ZTP § 45",
     {ExamplePlace::act_text, "§ 1. Ustala się próby.\n",
      "§ 1. Ustala się próby.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
    {Kind::entry_into_force_not_understood,
     {"A provision speaks of the entry into force, but the day is not understood, or depends on "
      "the "
      "announcement, whose day the act itself cannot give.",
      "Przepis mówi o wejściu w życie, ale program nie rozumie, którego dnia ono następuje, albo "
      "zależy ono od ogłoszenia, którego dnia sam akt nie podaje."},
     {"A day is not guessed; the site shows it as unknown.",
      "Dnia się nie zgaduje; serwis pokazuje go jako nieznany."},
     {"State the day as `in_force: {from: …}`, if you know it.",
      "Podaj dzień w `in_force: {from: …}`, jeżeli go znasz."},
     "ZTP § 45",
     {ExamplePlace::act_text,
      "§ 1. Ustala się próby.\n\n§ 2. Zarządzenie wchodzi w życie w stosownym czasie.\n",
      "§ 1. Ustala się próby.\n\n§ 2. Zarządzenie wchodzi w życie z dniem 1 kwietnia 2024 r.\n"}},
    {Kind::in_force_contradicts_text,
     {"The keys state another day of entry into force than the text.",
      "Klucze podają inny dzień wejścia w życie niż tekst."},
     {"The text of the act decides.", "Rozstrzyga tekst aktu."},
     {"Take `in_force` out, or correct what was misread.",
      "Usuń `in_force` albo popraw to, co źle odczytano."},
     "ZTP § 45",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n"
      "in_force: {from: 2024-05-01}\n---\n§ 1. Zarządzenie wchodzi w życie z dniem podpisania.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
    {Kind::act_doubled,
     {"Two files are of one act.", "Dwa pliki dotyczą jednego aktu."},
     {"It would be a guess which of the texts holds.",
      "Trzeba by zgadywać, który z tekstów obowiązuje."},
     {"Keep one file, or correct the number of the other.",
      "Zostaw jeden plik albo popraw numer w drugim."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 2/2023\ndate: 2023-02-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Ustala się próby.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Ustala się próby.\n"}},
    {Kind::act_cited_otherwise,
     {"An act is cited with another date than it bears.", "Akt powołano z inną datą, niż nosi."},
     {"Either the citation is wrong or another act is meant.",
      "Albo powołanie jest błędne, albo chodzi o inny akt."},
     {"Compare both with their sources. A fault of the act itself is kept.",
      "Porównaj oba ze źródłami. Błąd samego aktu się zachowuje."},
     "",
     {ExamplePlace::act_text,
      "§ 1. Zadania określa zarządzenie nr 2/2023 Burmistrza Miasta Przykładowa z dnia "
      "9 września 2023 r. w sprawie biura.\n",
      "§ 1. Zadania określa zarządzenie nr 2/2023 Burmistrza Miasta Przykładowa z dnia "
      "1 lutego 2023 r. w sprawie biura.\n"}},
    {Kind::act_repeals_itself,
     {"An act repeals an act of its own number.", "Akt uchyla akt o swoim własnym numerze."},
     {"An act cannot end itself by beginning; a number was misread.",
      "Akt nie może utracić mocy przez swoje wejście w życie; źle odczytano numer."},
     {"Correct the number from the source.", "Popraw numer według źródła."},
     "ZTP § 40",
     {ExamplePlace::act_text,
      "§ 1. Traci moc zarządzenie nr 1/2024 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. "
      "w sprawie biura.\n",
      "§ 1. Traci moc zarządzenie nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. "
      "w sprawie biura.\n"}},
    {Kind::two_acts_of_one_subject,
     {"Two acts with one `subject` are in force at the same time.",
      "Dwa akty o tym samym `subject` obowiązują w tym samym czasie."},
     {"Acts of one subject replace one another, so one of the days is wrong, or the subjects "
      "are not the same.",
      "Akty o jednym przedmiocie zastępują się, więc któryś dzień jest błędny albo przedmioty są "
      "różne."},
     {"Look at the repeal and the days of both acts, or give one another `subject`.",
      "Sprawdź uchylenie i dni obu aktów albo nadaj jednemu inny `subject`."},
     "",
     {}},
    {Kind::repealed_act_unknown,
     {"An act is repealed of which no file tells.", "Uchylono akt, o którym nie mówi żaden plik."},
     {"The register shows it only as others cite it; perhaps its number was misread.",
      "Rejestr pokazuje go tylko tak, jak powołują go inne; może źle odczytano numer."},
     {"Compare with the source; a file with `held: false` can say what is known of it.",
      "Porównaj ze źródłem; w pliku z `held: false` można podać, co o nim wiadomo."},
     "ZTP § 40",
     {ExamplePlace::act_text,
      "§ 1. Traci moc zarządzenie nr 5/2022 Burmistrza Miasta Przykładowa z dnia 7 marca 2022 r. "
      "w sprawie biura.\n",
      "§ 1. Traci moc zarządzenie nr 2/2023 Burmistrza Miasta Przykładowa z dnia 1 lutego 2023 r. "
      "w sprawie biura.\n"}},
    {Kind::day_in_future,
     {"A day that must have been (of the act, of its making or publication) is still to come.",
      "Dzień, który musiał już być (wydania, wytworzenia albo ogłoszenia), dopiero nadejdzie."},
     {"Mostly a figure of the year was mistyped.", "Zwykle pomylono cyfrę roku."},
     {"Correct the day; the entry into force alone may be in the future.",
      "Popraw dzień; w przyszłości może leżeć tylko wejście w życie."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2204-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Ustala się próby.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Ustala się próby.\n"}},
    {Kind::days_out_of_order,
     {"Two days stand in an order that cannot be: published before it was issued, ended before it "
      "began, repealed before it was made.",
      "Dwa dni stoją w niemożliwej kolejności: ogłoszenie przed wydaniem, koniec przed początkiem, "
      "uchylenie przed wydaniem."},
     {"One of the days was mistyped or misread.", "Jeden z dni źle wpisano albo odczytano."},
     {"Compare both days with the source.", "Porównaj oba dni ze źródłem."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n"
      "in_force: {from: 2024-05-01, until: 2024-04-01}\n---\n§ 1. Ustala się próby.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n"
      "in_force: {from: 2024-05-01, until: 2024-06-01}\n---\n§ 1. Ustala się próby.\n"}},
    {Kind::number_against_day,
     {"The number of an act does not go with its day: the year differs, or a later number has an "
      "earlier day.",
      "Numer aktu nie zgadza się z jego dniem: inny jest rok albo późniejszy numer ma wcześniejszy "
      "dzień."},
     {"Acts are numbered in the order in which they are made, year by year, so one of the two was "
      "probably misread.",
      "Akty numeruje się w kolejności wydania, w każdym roku od nowa, więc jedno z dwojga "
      "prawdopodobnie źle odczytano."},
     {"Compare number and day with the source. If the source has it so, keep it.",
      "Porównaj numer i dzień ze źródłem. Jeżeli tak jest w źródle, zostaw."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2023-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Próby są jawne.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Próby są jawne.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
    {Kind::number_written_otherwise,
     {"The number of an act has no year, or other signs than the numbers of other acts of its "
      "type.",
      "Numer aktu nie ma roku albo jest zapisany innymi znakami niż numery innych aktów tego "
      "rodzaju."},
     {"Acts that cite it with its year are then not known to mean it, and its address is another "
      "than its neighbours'.",
      "Program nie rozpozna wtedy powołań tego aktu z rokiem, a jego adres będzie inny niż aktów "
      "obok."},
     {"Write the number alone, a slash and the year. If the act has no year in its number, leave "
      "it.",
      "Napisz sam numer, ukośnik i rok. Jeżeli akt nie ma roku w numerze, zostaw."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Próby są jawne.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Próby są jawne.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
    {Kind::record_incomplete,
     {"A part of the publication record (metryczka) is missing.", "Brakuje części metryczki."},
     {"The law demands who is responsible, who entered it, when it was made and when it was "
      "published.",
      "Prawo wymaga podania, kto odpowiada za treść, kto ją wprowadził, kiedy ją wytworzono i "
      "kiedy "
      "udostępniono."},
     {"Add the keys under `record:`.", "Dopisz klucze w `record:`."},
     "ustawa o dostępie do informacji publicznej, art. 8 ust. 6",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n"
      "record: {responsible: Jan Próbny}\n---\n§ 1. Ustala się próby.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n"
      "§ 1. Ustala się próby.\n"}},
};

}  // namespace

std::span<const Explanation> explanations_of_time() {
  return rows;
}

}  // namespace bipgen::source
