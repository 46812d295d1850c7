// The sentence against the table of formulas.
#include "amending/formulas.hpp"

namespace bipgen::amending {

namespace {

struct Name {
  std::string_view name;
  PieceKind kind;
};
constexpr Name names[] = {
    {"in", PieceKind::in},
    {"after", PieceKind::after},
    {"before", PieceKind::before},
    {"to", PieceKind::to},
    {"unit", PieceKind::unit},
    {"unit", PieceKind::footnote},
    {"instead", PieceKind::instead},
    {"footnote", PieceKind::footnote},
    {"words", PieceKind::words},
    {"by_words", PieceKind::by_words},
    {"after_words", PieceKind::after_words},
    {"before_words", PieceKind::before_words},
    {"instead_words", PieceKind::instead_words},
    {"quote", PieceKind::quote},
    {"in_annex", PieceKind::in_annex},
    {"replaces", PieceKind::replaces},
    {"receives", PieceKind::receives},
    {"gives", PieceKind::gives},
    {"retitled", PieceKind::retitled},
    {"becomes", PieceKind::becomes},
    {"extends", PieceKind::extends},
    {"by_unit", PieceKind::by_unit},
    {"numbers", PieceKind::numbers},
    {"there", PieceKind::there},
    {"own_act", PieceKind::own_act},
    {"enters_force", PieceKind::enters_force},
    {"adds", PieceKind::adds},
    {"adds", PieceKind::inserts},
    {"inserts", PieceKind::inserts},
    {"repeals", PieceKind::repeals},
    {"deletes", PieceKind::deletes},
    {"renames", PieceKind::renames},
    {"alters", PieceKind::alters},
    {"content", PieceKind::content},
    {"wording", PieceKind::wording},
    {"used", PieceKind::used},
    {"inflected", PieceKind::inflected},
    {"times", PieceKind::times},
    {"at_end", PieceKind::at_end},
    {"at_start", PieceKind::at_start},
    {"changes", PieceKind::changes},
    {"expires", PieceKind::expires},
    {"valid_until", PieceKind::valid_until},
    {"on_day", PieceKind::on_day},
    {"on_day", PieceKind::by_day},
    {"act", PieceKind::act},
    {"which", PieceKind::which},
    {"joining", PieceKind::joining},
};

bool is_called(PieceKind kind, std::string_view alternatives) {
  while (true) {
    const std::size_t bar = alternatives.find('|');
    const std::string_view name = alternatives.substr(0, bar);
    for (const Name& known : names) {
      if (known.kind == kind && known.name == name) return true;
    }
    if (bar == std::string_view::npos) return false;
    alternatives.remove_prefix(bar + 1);
  }
}

class Matcher {
 public:
  explicit Matcher(std::span<const Piece> pieces)
      : m_pieces(pieces), m_hopeless(pieces.size() + 1, false) {}

  std::vector<Clause> match() {
    if (!match_from(0)) m_clauses.clear();
    return std::move(m_clauses);
  }

 private:
  bool match_from(std::size_t from) {
    while (from < m_pieces.size() && m_pieces[from].kind == PieceKind::joining) ++from;
    if (from == m_pieces.size()) return !m_clauses.empty();
    if (m_hopeless[from] || !may_begin(from)) return false;
    for (const Formula& formula : formulas()) {
      std::vector<std::size_t> ends;
      find_ends(formula.pattern, from, from, ends);
      for (const std::size_t end : ends) {
        m_clauses.push_back({&formula, from, end});
        if (match_from(end)) return true;
        m_clauses.pop_back();
      }
    }
    m_hopeless[from] = true;
    return false;
  }

  // "uchyla się ust. 2 ust. 3 otrzymuje": two clauses with nothing between them are no sentence.
  bool may_begin(std::size_t at) const {
    if (m_clauses.empty() || m_pieces[at].parted) return true;
    const PieceKind before = m_pieces[at - 1].kind;
    return before == PieceKind::joining || before == PieceKind::quote ||
           m_pieces[at].kind == PieceKind::which ||
           m_clauses.back().formula->meaning == Meaning::context;
  }

  // Every end of the pattern's fits from `at`, the longest fit of each element first.
  void find_ends(std::string_view pattern, std::size_t first, std::size_t at,
                 std::vector<std::size_t>& ends) const {
    if (pattern.empty()) {
      if (at > first) ends.push_back(at);
      return;
    }
    const std::size_t space = pattern.find(' ');
    std::string_view element = pattern.substr(0, space);
    const std::string_view rest =
        space == std::string_view::npos ? std::string_view() : pattern.substr(space + 1);
    const char quantity = element.back();
    const bool repeats = quantity == '*' || quantity == '+';
    const bool may_miss = quantity == '*' || quantity == '?';
    if (repeats || may_miss) element.remove_suffix(1);

    std::vector<std::size_t> stops;  // after one, two, … pieces
    std::size_t next = at;
    while (next < m_pieces.size() && is_called(m_pieces[next].kind, element)) {
      stops.push_back(++next);
      if (!repeats) break;
      if (next + 1 < m_pieces.size() && m_pieces[next].kind == PieceKind::joining &&
          is_called(m_pieces[next + 1].kind, element)) {
        ++next;
      }
    }
    for (std::size_t i = stops.size(); i-- > 0;) find_ends(rest, first, stops[i], ends);
    if (may_miss) find_ends(rest, first, at, ends);
  }

  std::span<const Piece> m_pieces;
  std::vector<bool> m_hopeless;  // no clauses from here to the end
  std::vector<Clause> m_clauses;
};

}  // namespace

std::vector<Clause> match_clauses(std::span<const Piece> sentence) {
  return Matcher(sentence).match();
}

}  // namespace bipgen::amending
