#include "organization/declension_words.hpp"

#include <vector>

#include "morphology/office_words.hpp"
#include "text/letters.hpp"

namespace bipgen::organization {

namespace {

constexpr HeadWord unit_word(std::string_view nominative, UnitKind kind) {
  return {nominative, WordSort::unit, kind};
}
constexpr HeadWord post_word(std::string_view nominative) {
  return {nominative, WordSort::post, UnitKind::stanowisko};
}
constexpr HeadWord leader_word(std::string_view nominative) {
  return {nominative, WordSort::leader, UnitKind::stanowisko};
}

constexpr std::array head_words = {
    unit_word("Departament", UnitKind::departament),
    unit_word("Wydział", UnitKind::wydzial),
    unit_word("Biuro", UnitKind::biuro),
    unit_word("Centrum", UnitKind::centrum),
    unit_word("Oddział", UnitKind::oddzial),
    unit_word("Referat", UnitKind::referat),
    unit_word("Zespół", UnitKind::zespol),
    unit_word("Stanowiska", UnitKind::stanowiska),
    unit_word("Stanowisko", UnitKind::stanowisko),
    unit_word("Urząd", UnitKind::urzad),
    unit_word("Dział", UnitKind::dzial),
    unit_word("Pion", UnitKind::pion),
    unit_word("Sekcja", UnitKind::sekcja),
    unit_word("Pracownia", UnitKind::other),
    unit_word("Kancelaria", UnitKind::kancelaria),
    unit_word("Straż", UnitKind::straz),
    unit_word("Starostwo", UnitKind::urzad),
    unit_word("Sekretariat", UnitKind::sekretariat),
    unit_word("Inspektorat", UnitKind::other),
    unit_word("Archiwum", UnitKind::other),
    unit_word("Punkt", UnitKind::other),
    unit_word("Służba", UnitKind::other),
    unit_word("Filia", UnitKind::other),
    unit_word("Kasa", UnitKind::other),
    leader_word("Dyrektor"),
    leader_word("Zastępca"),
    leader_word("Naczelnik"),
    leader_word("Kierownik"),
    post_word("Pełnomocnik"),
    leader_word("Prezydent"),
    leader_word("Burmistrz"),
    leader_word("Wójt"),
    leader_word("Starosta"),
    leader_word("Marszałek"),
    leader_word("Sekretarz"),
    leader_word("Skarbnik"),
    post_word("Koordynator"),
    post_word("Strateg"),
    post_word("Rzecznik"),
    post_word("Audytor"),
    post_word("Inspektor"),
    leader_word("Wicestarosta"),
    leader_word("Wiceprezydent"),
    leader_word("Wicedyrektor"),
    leader_word("Komendant"),
    post_word("Radca"),
    post_word("Doradca"),
    post_word("Specjalista"),
    post_word("Archiwista"),
    post_word("Geodeta"),
    post_word("Geolog"),
    post_word("Referent"),
    post_word("Asystent"),
    post_word("Podinspektor"),
    post_word("Administrator"),
    post_word("Konserwator"),
    post_word("Architekt"),
    post_word("Informatyk"),
    post_word("Księgowy"),
    post_word("Kasjer"),
};

// Every head word has a row of forms; a test asks for them all.
std::vector<Paradigm> paradigms() {
  std::vector<Paradigm> all;
  for (const HeadWord& word : head_words) {
    const morphology::DeclinedNoun* noun =
        morphology::find_office_word(text::to_lower(word.nominative));
    if (noun) all.push_back({word, noun->forms});
  }
  return all;
}

}  // namespace

std::span<const Paradigm> declined_words() {
  static const std::vector<Paradigm> all = paradigms();
  return all;
}

}  // namespace bipgen::organization
