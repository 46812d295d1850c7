#include "organization/declension_words.hpp"

namespace bipgen::organization {

namespace {

constexpr Paradigm unit_word(std::string_view nominative, UnitKind kind,
                             std::array<std::string_view, 6> forms) {
  return {{nominative, WordSort::unit, kind}, forms};
}
constexpr Paradigm post_word(std::string_view nominative, std::array<std::string_view, 6> forms) {
  return {{nominative, WordSort::post, UnitKind::stanowisko}, forms};
}
constexpr Paradigm leader_word(std::string_view nominative, std::array<std::string_view, 6> forms) {
  return {{nominative, WordSort::leader, UnitKind::stanowisko}, forms};
}

constexpr std::array paradigms = {
    unit_word("Departament", UnitKind::departament,
              {"departament", "departamentu", "departamentowi", "departament", "departamentem",
               "departamencie"}),
    unit_word("Wydział", UnitKind::wydzial,
              {"wydział", "wydziału", "wydziałowi", "wydział", "wydziałem", "wydziale"}),
    unit_word("Biuro", UnitKind::biuro, {"biuro", "biura", "biuru", "biuro", "biurem", "biurze"}),
    unit_word("Centrum", UnitKind::centrum,
              {"centrum", "centrum", "centrum", "centrum", "centrum", "centrum"}),
    unit_word("Oddział", UnitKind::oddzial,
              {"oddział", "oddziału", "oddziałowi", "oddział", "oddziałem", "oddziale"}),
    unit_word("Referat", UnitKind::referat,
              {"referat", "referatu", "referatowi", "referat", "referatem", "referacie"}),
    unit_word("Zespół", UnitKind::zespol,
              {"zespół", "zespołu", "zespołowi", "zespół", "zespołem", "zespole"}),
    unit_word(
        "Stanowiska", UnitKind::stanowiska,
        {"stanowiska", "stanowisk", "stanowiskom", "stanowiska", "stanowiskami", "stanowiskach"}),
    unit_word(
        "Stanowisko", UnitKind::stanowisko,
        {"stanowisko", "stanowiska", "stanowisku", "stanowisko", "stanowiskiem", "stanowisku"}),
    unit_word("Urząd", UnitKind::urzad,
              {"urząd", "urzędu", "urzędowi", "urząd", "urzędem", "urzędzie"}),
    unit_word("Dział", UnitKind::dzial,
              {"dział", "działu", "działowi", "dział", "działem", "dziale"}),
    unit_word("Pion", UnitKind::pion, {"pion", "pionu", "pionowi", "pion", "pionem", "pionie"}),
    unit_word("Sekcja", UnitKind::sekcja,
              {"sekcja", "sekcji", "sekcji", "sekcję", "sekcją", "sekcji"}),
    unit_word("Pracownia", UnitKind::other,
              {"pracownia", "pracowni", "pracowni", "pracownię", "pracownią", "pracowni"}),
    unit_word("Kancelaria", UnitKind::kancelaria,
              {"kancelaria", "kancelarii", "kancelarii", "kancelarię", "kancelarią", "kancelarii"}),
    unit_word("Straż", UnitKind::straz, {"straż", "straży", "straży", "straż", "strażą", "straży"}),
    unit_word("Starostwo", UnitKind::urzad,
              {"starostwo", "starostwa", "starostwu", "starostwo", "starostwem", "starostwie"}),
    unit_word("Sekretariat", UnitKind::sekretariat,
              {"sekretariat", "sekretariatu", "sekretariatowi", "sekretariat", "sekretariatem",
               "sekretariacie"}),
    unit_word("Inspektorat", UnitKind::other,
              {"inspektorat", "inspektoratu", "inspektoratowi", "inspektorat", "inspektoratem",
               "inspektoracie"}),
    unit_word("Archiwum", UnitKind::other,
              {"archiwum", "archiwum", "archiwum", "archiwum", "archiwum", "archiwum"}),
    unit_word("Punkt", UnitKind::other,
              {"punkt", "punktu", "punktowi", "punkt", "punktem", "punkcie"}),
    unit_word("Służba", UnitKind::other,
              {"służba", "służby", "służbie", "służbę", "służbą", "służbie"}),
    unit_word("Filia", UnitKind::other, {"filia", "filii", "filii", "filię", "filią", "filii"}),
    unit_word("Kasa", UnitKind::other, {"kasa", "kasy", "kasie", "kasę", "kasą", "kasie"}),
    leader_word("Dyrektor",
                {"dyrektor", "dyrektora", "dyrektorowi", "dyrektora", "dyrektorem", "dyrektorze"}),
    leader_word("Zastępca",
                {"zastępca", "zastępcy", "zastępcy", "zastępcę", "zastępcą", "zastępcy"}),
    leader_word("Naczelnik", {"naczelnik", "naczelnika", "naczelnikowi", "naczelnika",
                              "naczelnikiem", "naczelniku"}),
    leader_word("Kierownik", {"kierownik", "kierownika", "kierownikowi", "kierownika",
                              "kierownikiem", "kierowniku"}),
    post_word("Pełnomocnik", {"pełnomocnik", "pełnomocnika", "pełnomocnikowi", "pełnomocnika",
                              "pełnomocnikiem", "pełnomocniku"}),
    leader_word("Prezydent", {"prezydent", "prezydenta", "prezydentowi", "prezydenta",
                              "prezydentem", "prezydencie"}),
    leader_word("Burmistrz", {"burmistrz", "burmistrza", "burmistrzowi", "burmistrza",
                              "burmistrzem", "burmistrzu"}),
    leader_word("Wójt", {"wójt", "wójta", "wójtowi", "wójta", "wójtem", "wójcie"}),
    leader_word("Starosta",
                {"starosta", "starosty", "staroście", "starostę", "starostą", "staroście"}),
    leader_word("Marszałek",
                {"marszałek", "marszałka", "marszałkowi", "marszałka", "marszałkiem", "marszałku"}),
    leader_word("Sekretarz", {"sekretarz", "sekretarza", "sekretarzowi", "sekretarza",
                              "sekretarzem", "sekretarzu"}),
    leader_word("Skarbnik",
                {"skarbnik", "skarbnika", "skarbnikowi", "skarbnika", "skarbnikiem", "skarbniku"}),
    post_word("Koordynator", {"koordynator", "koordynatora", "koordynatorowi", "koordynatora",
                              "koordynatorem", "koordynatorze"}),
    post_word("Strateg",
              {"strateg", "stratega", "strategowi", "stratega", "strategiem", "strategu"}),
    post_word("Rzecznik",
              {"rzecznik", "rzecznika", "rzecznikowi", "rzecznika", "rzecznikiem", "rzeczniku"}),
    post_word("Audytor",
              {"audytor", "audytora", "audytorowi", "audytora", "audytorem", "audytorze"}),
    post_word("Inspektor", {"inspektor", "inspektora", "inspektorowi", "inspektora", "inspektorem",
                            "inspektorze"}),
    leader_word("Wicestarosta", {"wicestarosta", "wicestarosty", "wicestaroście", "wicestarostę",
                                 "wicestarostą", "wicestaroście"}),
    leader_word("Wiceprezydent", {"wiceprezydent", "wiceprezydenta", "wiceprezydentowi",
                                  "wiceprezydenta", "wiceprezydentem", "wiceprezydencie"}),
    leader_word("Wicedyrektor", {"wicedyrektor", "wicedyrektora", "wicedyrektorowi",
                                 "wicedyrektora", "wicedyrektorem", "wicedyrektorze"}),
    leader_word("Komendant", {"komendant", "komendanta", "komendantowi", "komendanta",
                              "komendantem", "komendancie"}),
    post_word("Radca", {"radca", "radcy", "radcy", "radcę", "radcą", "radcy"}),
    post_word("Doradca", {"doradca", "doradcy", "doradcy", "doradcę", "doradcą", "doradcy"}),
    post_word("Specjalista", {"specjalista", "specjalisty", "specjaliście", "specjalistę",
                              "specjalistą", "specjaliście"}),
    post_word("Archiwista", {"archiwista", "archiwisty", "archiwiście", "archiwistę", "archiwistą",
                             "archiwiście"}),
    post_word("Geodeta", {"geodeta", "geodety", "geodecie", "geodetę", "geodetą", "geodecie"}),
    post_word("Geolog", {"geolog", "geologa", "geologowi", "geologa", "geologiem", "geologu"}),
    post_word("Referent",
              {"referent", "referenta", "referentowi", "referenta", "referentem", "referencie"}),
    post_word("Asystent",
              {"asystent", "asystenta", "asystentowi", "asystenta", "asystentem", "asystencie"}),
    post_word("Podinspektor", {"podinspektor", "podinspektora", "podinspektorowi", "podinspektora",
                               "podinspektorem", "podinspektorze"}),
    post_word("Administrator", {"administrator", "administratora", "administratorowi",
                                "administratora", "administratorem", "administratorze"}),
    post_word("Konserwator", {"konserwator", "konserwatora", "konserwatorowi", "konserwatora",
                              "konserwatorem", "konserwatorze"}),
    post_word("Architekt", {"architekt", "architekta", "architektowi", "architekta", "architektem",
                            "architekcie"}),
    post_word("Informatyk", {"informatyk", "informatyka", "informatykowi", "informatyka",
                             "informatykiem", "informatyku"}),
    post_word("Księgowy",
              {"księgowy", "księgowego", "księgowemu", "księgowego", "księgowym", "księgowym"}),
    post_word("Kasjer", {"kasjer", "kasjera", "kasjerowi", "kasjera", "kasjerem", "kasjerze"}),
};

}  // namespace

std::span<const Paradigm> declined_words() {
  return paradigms;
}

}  // namespace bipgen::organization
