#include "morphology/office_words.hpp"

#include <algorithm>
#include <array>

namespace bipgen::morphology {

namespace {

constexpr std::array<DeclinedNoun, 60> nouns = {{
    {{"departament", "departamentu", "departamentowi", "departament", "departamentem",
      "departamencie"}},
    {{"wydział", "wydziału", "wydziałowi", "wydział", "wydziałem", "wydziale"}},
    {{"biuro", "biura", "biuru", "biuro", "biurem", "biurze"}},
    {{"centrum", "centrum", "centrum", "centrum", "centrum", "centrum"}},
    {{"oddział", "oddziału", "oddziałowi", "oddział", "oddziałem", "oddziale"}},
    {{"referat", "referatu", "referatowi", "referat", "referatem", "referacie"}},
    {{"zespół", "zespołu", "zespołowi", "zespół", "zespołem", "zespole"}},
    {{"stanowiska", "stanowisk", "stanowiskom", "stanowiska", "stanowiskami", "stanowiskach"}},
    {{"stanowisko", "stanowiska", "stanowisku", "stanowisko", "stanowiskiem", "stanowisku"}},
    {{"urząd", "urzędu", "urzędowi", "urząd", "urzędem", "urzędzie"}},
    {{"dział", "działu", "działowi", "dział", "działem", "dziale"}},
    {{"pion", "pionu", "pionowi", "pion", "pionem", "pionie"}},
    {{"sekcja", "sekcji", "sekcji", "sekcję", "sekcją", "sekcji"}},
    {{"pracownia", "pracowni", "pracowni", "pracownię", "pracownią", "pracowni"}},
    {{"kancelaria", "kancelarii", "kancelarii", "kancelarię", "kancelarią", "kancelarii"}},
    {{"straż", "straży", "straży", "straż", "strażą", "straży"}},
    {{"starostwo", "starostwa", "starostwu", "starostwo", "starostwem", "starostwie"}},
    {{"sekretariat", "sekretariatu", "sekretariatowi", "sekretariat", "sekretariatem",
      "sekretariacie"}},
    {{"inspektorat", "inspektoratu", "inspektoratowi", "inspektorat", "inspektoratem",
      "inspektoracie"}},
    {{"archiwum", "archiwum", "archiwum", "archiwum", "archiwum", "archiwum"}},
    {{"punkt", "punktu", "punktowi", "punkt", "punktem", "punkcie"}},
    {{"służba", "służby", "służbie", "służbę", "służbą", "służbie"}},
    {{"filia", "filii", "filii", "filię", "filią", "filii"}},
    {{"kasa", "kasy", "kasie", "kasę", "kasą", "kasie"}},
    {{"dyrektor", "dyrektora", "dyrektorowi", "dyrektora", "dyrektorem", "dyrektorze"}},
    {{"zastępca", "zastępcy", "zastępcy", "zastępcę", "zastępcą", "zastępcy"}},
    {{"naczelnik", "naczelnika", "naczelnikowi", "naczelnika", "naczelnikiem", "naczelniku"}},
    {{"kierownik", "kierownika", "kierownikowi", "kierownika", "kierownikiem", "kierowniku"}},
    {{"pełnomocnik", "pełnomocnika", "pełnomocnikowi", "pełnomocnika", "pełnomocnikiem",
      "pełnomocniku"}},
    {{"prezydent", "prezydenta", "prezydentowi", "prezydenta", "prezydentem", "prezydencie"}},
    {{"burmistrz", "burmistrza", "burmistrzowi", "burmistrza", "burmistrzem", "burmistrzu"}},
    {{"wójt", "wójta", "wójtowi", "wójta", "wójtem", "wójcie"}},
    {{"starosta", "starosty", "staroście", "starostę", "starostą", "staroście"}},
    {{"marszałek", "marszałka", "marszałkowi", "marszałka", "marszałkiem", "marszałku"}},
    {{"sekretarz", "sekretarza", "sekretarzowi", "sekretarza", "sekretarzem", "sekretarzu"}},
    {{"skarbnik", "skarbnika", "skarbnikowi", "skarbnika", "skarbnikiem", "skarbniku"}},
    {{"koordynator", "koordynatora", "koordynatorowi", "koordynatora", "koordynatorem",
      "koordynatorze"}},
    {{"strateg", "stratega", "strategowi", "stratega", "strategiem", "strategu"}},
    {{"rzecznik", "rzecznika", "rzecznikowi", "rzecznika", "rzecznikiem", "rzeczniku"}},
    {{"audytor", "audytora", "audytorowi", "audytora", "audytorem", "audytorze"}},
    {{"inspektor", "inspektora", "inspektorowi", "inspektora", "inspektorem", "inspektorze"}},
    {{"wicestarosta", "wicestarosty", "wicestaroście", "wicestarostę", "wicestarostą",
      "wicestaroście"}},
    {{"wiceprezydent", "wiceprezydenta", "wiceprezydentowi", "wiceprezydenta", "wiceprezydentem",
      "wiceprezydencie"}},
    {{"wicedyrektor", "wicedyrektora", "wicedyrektorowi", "wicedyrektora", "wicedyrektorem",
      "wicedyrektorze"}},
    {{"komendant", "komendanta", "komendantowi", "komendanta", "komendantem", "komendancie"}},
    {{"radca", "radcy", "radcy", "radcę", "radcą", "radcy"}},
    {{"doradca", "doradcy", "doradcy", "doradcę", "doradcą", "doradcy"}},
    {{"specjalista", "specjalisty", "specjaliście", "specjalistę", "specjalistą", "specjaliście"}},
    {{"archiwista", "archiwisty", "archiwiście", "archiwistę", "archiwistą", "archiwiście"}},
    {{"geodeta", "geodety", "geodecie", "geodetę", "geodetą", "geodecie"}},
    {{"geolog", "geologa", "geologowi", "geologa", "geologiem", "geologu"}},
    {{"referent", "referenta", "referentowi", "referenta", "referentem", "referencie"}},
    {{"asystent", "asystenta", "asystentowi", "asystenta", "asystentem", "asystencie"}},
    {{"podinspektor", "podinspektora", "podinspektorowi", "podinspektora", "podinspektorem",
      "podinspektorze"}},
    {{"administrator", "administratora", "administratorowi", "administratora", "administratorem",
      "administratorze"}},
    {{"konserwator", "konserwatora", "konserwatorowi", "konserwatora", "konserwatorem",
      "konserwatorze"}},
    {{"architekt", "architekta", "architektowi", "architekta", "architektem", "architekcie"}},
    {{"informatyk", "informatyka", "informatykowi", "informatyka", "informatykiem", "informatyku"}},
    {{"księgowy", "księgowego", "księgowemu", "księgowego", "księgowym", "księgowym"}},
    {{"kasjer", "kasjera", "kasjerowi", "kasjera", "kasjerem", "kasjerze"}},
}};

}  // namespace

std::span<const DeclinedNoun> office_words() {
  return nouns;
}

const DeclinedNoun* find_office_word(std::string_view nominative) {
  const auto* found = std::find_if(nouns.begin(), nouns.end(), [&](const DeclinedNoun& noun) {
    return noun.forms.front() == nominative;
  });
  return found == nouns.end() ? nullptr : found;
}

}  // namespace bipgen::morphology
