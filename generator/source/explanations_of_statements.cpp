#include "source/explanation_tables.hpp"

namespace bipgen::source {

namespace {

constexpr Explanation rows[] = {
    {Kind::stated_provision_missing,
     {"An entry under `structure:` names a provision that the act does not have.",
      "Wpis w `structure:` wskazuje przepis, którego w akcie nie ma."},
     {"Every fact is shown with the provision that states it.",
      "Każdy fakt jest pokazywany z przepisem, który go ustanawia."},
     {"Correct `at`.", "Popraw `at`."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie Biura Map\n"
      "structure:\n  units:\n    - {name: Zespół Map Morskich, code: MM, at: § 9}\n---\n"
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Obok referatów działa Zespół Map Morskich.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie Biura Map\n"
      "structure:\n  units:\n    - {name: Zespół Map Morskich, code: MM, at: § 2}\n---\n"
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Obok referatów działa Zespół Map Morskich.\n"}},
    {Kind::stated_structure_contradicts_text,
     {"An entry under `structure:` says otherwise than the text.",
      "Wpis w `structure:` mówi co innego niż tekst."},
     {"The text of the act decides.", "Rozstrzyga tekst aktu."},
     {"Take the entry out, or correct it.", "Usuń wpis albo go popraw."},
     "",
     {}},
    {Kind::stated_name_unknown,
     {"An entry under `structure:` names a unit, post or relation that nobody knows.",
      "Wpis w `structure:` wymienia komórkę, stanowisko albo relację, której nikt nie zna."},
     {"The statement would hang in the air.", "Stwierdzenie wisiałoby w próżni."},
     {"Write the name or code as the text has it.", "Zapisz nazwę albo symbol tak, jak tekst."},
     "",
     {ExamplePlace::act,
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie Biura Map\n"
      "structure:\n  tasks:\n    - {of: BM-7, at: § 2}\n---\n"
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Plany są rysowane:\n\n1) ołówkiem;\n\n2) piórem.\n",
      "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie Biura Map\n"
      "structure:\n  tasks:\n    - {of: BM-2, at: § 2}\n---\n"
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Plany są rysowane:\n\n1) ołówkiem;\n\n2) piórem.\n"}},
    {Kind::stated_structure_needless,
     {"An entry under `structure:` says what the program reads from the text itself.",
      "Wpis w `structure:` mówi to, co program sam odczytuje z tekstu."},
     {"What stands twice drifts apart one day.", "To, co stoi dwa razy, kiedyś się rozejdzie."},
     {"Take the entry out.", "Usuń wpis."},
     "",
     {}},
    {Kind::structure_read,
     {"How much of an act's structure was read (only with `check --structure`).",
      "Ile struktury odczytano z aktu (tylko z `check --structure`)."},
     {"You can compare the numbers with the act.", "Liczby można porównać z aktem."},
     {"Nothing.", "Nic."},
     "",
     {}},
    {Kind::provision_not_understood,
     {"A provision may state something of the structure and is not understood (only with "
      "`check --structure`).",
      "Przepis może mówić coś o strukturze, a program go nie rozumie (tylko z "
      "`check --structure`)."},
     {"What it says is missing from the chart and the pages of units.",
      "Tego, co mówi, brakuje na schemacie i stronach komórek."},
     {"State it under `structure:`, with the provision.",
      "Podaj to w `structure:` razem z przepisem."},
     "",
     {}},
    {Kind::task_stated_twice,
     {"One task of a unit stands twice in the act.",
      "Jedno zadanie komórki stoi w akcie dwa razy."},
     {"Perhaps a line was copied twice, or another task was meant.",
      "Może wiersz skopiowano dwa razy albo chodziło o inne zadanie."},
     {"Compare with the source. If it stands there twice, keep it.",
      "Porównaj ze źródłem. Jeżeli stoi tam dwa razy, zostaw."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów miasta;\n\n2) rysowanie planów miasta.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów miasta;\n\n2) rysowanie planów gminy.\n"}},
    {Kind::code_of_no_unit,
     {"A task names a code that no unit of the act bears.",
      "Zadanie wymienia symbol, którego nie ma żadna komórka aktu."},
     {"Perhaps the code was misread, or is one of an earlier act.",
      "Może symbol źle odczytano albo pochodzi z wcześniejszego aktu."},
     {"Compare with the source. If it has it so, keep it.",
      "Porównaj ze źródłem. Jeżeli tak w nim jest, zostaw."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów na wniosek BM-7.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów na wniosek BM-1.\n"}},
    {Kind::lineage_without_step,
     {"A decision in `lineage.yaml` names two acts whose structures do not follow one another.",
      "Decyzja w `lineage.yaml` wymienia dwa akty, których struktury nie następują po sobie."},
     {"A unit is followed from one structure to the next only.",
      "Losy komórki śledzi się tylko z jednej struktury do następnej."},
     {"Name two neighbouring acts of one office.", "Wskaż dwa sąsiednie akty jednej jednostki."},
     "",
     {ExamplePlace::shown,
      "- verdict: state\n  acts: [1/2020, 3/2024]\n  before: BM-1\n  after: BM-2\n",
      "- verdict: state\n  acts: [2/2022, 3/2024]\n  before: BM-1\n  after: BM-2\n"}},
    {Kind::lineage_unit_unknown,
     {"A decision in `lineage.yaml` names a unit or post that its act does not have.",
      "Decyzja w `lineage.yaml` wymienia komórkę albo stanowisko, których akt nie ma."},
     {"Without it nothing can be decided.", "Bez niej nie ma o czym rozstrzygać."},
     {"Write the name or code as that act has it.", "Zapisz nazwę albo symbol tak, jak ten akt."},
     "",
     {}},
    {Kind::lineage_unit_ambiguous,
     {"A name in `lineage.yaml` is borne by several units of its act.",
      "Nazwę z `lineage.yaml` nosi w akcie kilka komórek."},
     {"It would be a guess which of them is meant.", "Trzeba by zgadywać, o którą chodzi."},
     {"Write the code in place of the name.", "Wpisz symbol zamiast nazwy."},
     "",
     {}},
    {Kind::lineage_contradicts,
     {"A decision in `lineage.yaml` contradicts another one, or what the acts say.",
      "Decyzja w `lineage.yaml` przeczy innej albo treści aktów."},
     {"Neither can be followed.", "Żadnej nie można zastosować."},
     {"Keep the one that the documents bear out.", "Zostaw tę, którą potwierdzają dokumenty."},
     "",
     {}},
    {Kind::lineage_without_effect,
     {"A decision confirms or rejects what the program does not find.",
      "Decyzja potwierdza albo odrzuca coś, czego program nie wykrywa."},
     {"It changes nothing.", "Niczego nie zmienia."},
     {"Write `verdict: state` to state it, or take the decision out.",
      "Wpisz `verdict: state`, żeby to stwierdzić, albo usuń decyzję."},
     "",
     {}},
};

}  // namespace

std::span<const Explanation> explanations_of_statements() {
  return rows;
}

}  // namespace bipgen::source
