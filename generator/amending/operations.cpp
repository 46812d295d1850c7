#include "amending/operations.hpp"

#include <algorithm>

#include "act/lookup.hpp"
#include "amending/places.hpp"

namespace bipgen::amending {

namespace {

using act::Level;

// The pieces of one clause by their kinds, in order.
class ClauseReader {
 public:
  ClauseReader(std::span<const Piece> pieces, Meaning meaning, Context& context)
      : m_pieces(pieces), m_meaning(meaning), m_context(context) {
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (m_pieces[i].kind == PieceKind::in) enter(i);
    }
    m_here = m_context.places;
  }

  Understood read() {
    dispatch();
    return std::move(m_result);
  }

 private:
  // "w § 3 w ust. 1" goes deeper; "w § 3 i w § 5" names another place beside.
  void enter(std::size_t i) {
    const bool beside = i > 0 && m_pieces[i - 1].kind == PieceKind::joining && i > 1 &&
                        m_pieces[i - 2].kind == PieceKind::in;
    if (!beside) {
      m_outer = m_context.places;
      m_context.places = within(m_outer, m_pieces[i].places);
      return;
    }
    for (Place& place : within(m_outer, m_pieces[i].places)) {
      m_context.places.push_back(std::move(place));
    }
  }

  void dispatch() {
    switch (m_meaning) {
      case Meaning::replace:
      case Meaning::replace_by_annex:
        return replace();
      case Meaning::add:
        return add();
      case Meaning::add_footnote:
        return add_footnote();
      case Meaning::repeal:
        return repeal();
      case Meaning::replace_words:
      case Meaning::reword:
      case Meaning::replace_inserted:
        return replace_words();
      case Meaning::delete_words:
        return delete_words();
      case Meaning::add_words:
        return add_words();
      case Meaning::renumber:
        return renumber();
      case Meaning::number_content:
        return number_content();
      case Meaning::repeal_acts:
        return repeal_acts();
      case Meaning::limit_validity:
        return limit_validity();
      case Meaning::context:
        return;
    }
  }

  const Piece* find(PieceKind kind, std::size_t from = 0) const {
    for (std::size_t i = from; i < m_pieces.size(); ++i) {
      if (m_pieces[i].kind == kind) return &m_pieces[i];
    }
    return nullptr;
  }

  std::size_t index_of(PieceKind kind) const {
    const Piece* piece = find(kind);
    return piece ? static_cast<std::size_t>(piece - m_pieces.data()) : m_pieces.size();
  }

  // The places of all pieces of that kind in [first, last), within the context.
  std::vector<Place> places_of(PieceKind kind, std::size_t first, std::size_t last) const {
    std::vector<Place> places;
    for (std::size_t i = first; i < last && i < m_pieces.size(); ++i) {
      if (m_pieces[i].kind != kind) continue;
      const std::vector<Place> outer = places.empty() ? m_here : last_of(places);
      for (Place& place : within(outer, m_pieces[i].places)) places.push_back(std::move(place));
    }
    return places;
  }

  // "art. 16 i art. 17" within an outer unit, "ust. 1 i pkt 2" within what comes before it.
  static std::vector<Place> last_of(const std::vector<Place>& places) {
    return {Place{{places.back().range.first, {}}, Part::whole, 0, {}}};
  }

  std::vector<Place> units() const { return places_of(PieceKind::unit, 0, m_pieces.size()); }

  std::vector<Place> here() const { return m_here.empty() ? std::vector<Place>{Place{}} : m_here; }

  Wording new_wording() const {
    Wording wording;
    if (const Piece* annex = find(PieceKind::in_annex)) wording.annex = annex->annex;
    if (const Piece* quote = find(PieceKind::quote)) {
      if (quote->tree) wording.provisions = quote->tree->provisions;
      wording.text = quote->text;
    }
    return wording;
  }

  void give(Operation operation) { m_result.operations.push_back(std::move(operation)); }

  void replace() {
    std::vector<Place> places = units();
    if (places.empty() && find(PieceKind::to)) {
      places = within(m_here, find(PieceKind::to)->places);
    }
    if (places.empty() && find(PieceKind::which)) places = m_context.subject;
    if (places.empty()) places = m_here;
    if (places.empty()) m_result.doubt = "it does not say what gets the new wording";
    m_context.subject = places;
    Wording wording = new_wording();
    if (!places.empty() && places.front().part == Part::closing) as_closing_words(wording);
    give(Replace{std::move(places), std::move(wording)});
  }

  // "– w terminie 3 dni" looks like a tiret where it stands alone.
  static void as_closing_words(Wording& wording) {
    if (wording.provisions.size() != 1) return;
    const act::Provision& only = wording.provisions.front();
    if (only.level != Level::tiret || !only.children.empty()) return;
    wording.text = "– " + act::joined_paragraphs(only.lead);
    wording.provisions.clear();
  }

  void add() {
    Add added;
    added.places = units();
    added.wording = new_wording();
    if (find(PieceKind::at_end)) added.position = Position::at_end;
    if (find(PieceKind::at_start)) added.position = Position::at_start;
    for (const auto& [kind, position] : {std::pair(PieceKind::after, Position::after),
                                         std::pair(PieceKind::before, Position::before)}) {
      const Piece* neighbour = find(kind);
      if (!neighbour || neighbour->places.empty()) continue;
      added.position = position;
      added.neighbour = within(m_here, neighbour->places).back();
      // "po ust. 1 dodaje się ust. 1a" stands in the same unit; "po § 5 ust. 1 dodaje się ust. 1a"
      // names it only with the neighbour.
      added.places.clear();
      for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].kind != PieceKind::unit) continue;
        const std::vector<Place> beside = {
            Place{{added.neighbour->range.first, {}}, Part::whole, 0, {}}};
        const bool is_part = m_pieces[i].places.front().range.first.empty();
        for (Place& place :
             within(is_part ? sentence_holder(*added.neighbour) : beside, m_pieces[i].places)) {
          added.places.push_back(std::move(place));
        }
      }
    }
    if (const Piece* to = find(PieceKind::to); to && added.position == Position::by_label) {
      added.places.clear();
      const std::vector<Place> outer = within(m_here, to->places);
      for (const Piece& piece : m_pieces) {
        if (piece.kind != PieceKind::unit) continue;
        for (Place& place : within(outer, piece.places)) added.places.push_back(std::move(place));
      }
    }
    group_of(added);
    m_context.subject = added.places;
    give(std::move(added));
  }

  // A sentence is added to the unit that has the sentence before it.
  static std::vector<Place> sentence_holder(const Place& neighbour) {
    return {Place{{neighbour.range.first, {}}, Part::whole, 0, {}}};
  }

  // "w rozdziale 2 dodaje się § 9a": the § is cited without its chapter, which still takes it.
  void group_of(Add& added) const {
    for (const Place& place : m_here) {
      if (place.range.first.empty() || place.part != Part::whole) continue;
      const Level level = place.range.first.steps.back().level;
      const bool is_group = act::is_heading(level) && level != Level::zalacznik;
      const bool is_inside = !added.places.empty() && !added.places.front().range.first.empty() &&
                             added.places.front().range.first.steps.back().level != level;
      if (is_group && is_inside) added.group = place.range.first;
    }
  }

  void add_footnote() {
    std::vector<Place> places = here();
    for (const PieceKind kind : {PieceKind::to, PieceKind::after}) {
      if (const Piece* piece = find(kind)) places = within(m_here, piece->places);
    }
    give(AddFootnote{places.front(), find(PieceKind::footnote)->places.front().number,
                     new_wording()});
  }

  void repeal() {
    std::vector<Place> places = units();
    if (places.empty()) places = m_here;
    m_context.subject = places;
    give(Repeal{std::move(places)});
  }

  Inflection inflection() const {
    return find(PieceKind::inflected) ? Inflection::any_form : Inflection::as_written;
  }

  int count() const {
    const Piece* times = find(PieceKind::times);
    return times ? times->count : 0;
  }

  // Where a sign stands that ends a unit: "po lit. c średnik".
  std::vector<Place> place_of_sign() const {
    const Piece* after = find(PieceKind::after);
    return after ? within(m_here, after->places) : here();
  }

  void replace_words() {
    std::vector<const Piece*> quoted;
    for (const Piece& piece : m_pieces) {
      const bool is_quoted = piece.kind == PieceKind::words || piece.kind == PieceKind::by_words ||
                             piece.kind == PieceKind::instead_words ||
                             piece.kind == PieceKind::quote;
      if (is_quoted) quoted.push_back(&piece);
    }
    if (quoted.size() != 2) {
      m_result.doubt = "it does not say what is replaced by what";
      return;
    }
    const QuotedWords before = words_of(*quoted[0]);
    const QuotedWords after = words_of(*quoted[1]);
    if (before.sign && !before.beside) {
      give(ReplacePunctuation{place_of_sign(), before.text, after.text});
      return;
    }
    give(ReplaceWords{here(), before.text, after.text, inflection(), count()});
  }

  static QuotedWords words_of(const Piece& piece) {
    if (piece.kind == PieceKind::quote) return {piece.text, false, false};
    return piece.quoted;
  }

  // "przecinek i wyrazy „A”" is one run of text, ", A"; "wyrazy „A” oraz wyrazy „B”" are two.
  std::vector<QuotedWords> runs() const {
    std::vector<QuotedWords> runs;
    for (const Piece& piece : m_pieces) {
      if (piece.kind != PieceKind::words) continue;
      QuotedWords next = piece.quoted;
      const bool after_sign = !runs.empty() && runs.back().sign && !next.sign;
      const bool sign_after = !runs.empty() && next.sign && !runs.back().sign;
      if (after_sign) {
        const bool dash = runs.back().text == "–";
        runs.back().text += " " + next.text;
        if (dash) runs.back().text = " " + runs.back().text;
        runs.back().sign = false;
      } else if (sign_after) {
        runs.back().text += next.text;
      } else {
        runs.push_back(std::move(next));
      }
    }
    return runs;
  }

  void delete_words() {
    Position position = Position::by_label;
    std::string neighbour;
    if (const Piece* after = find(PieceKind::after_words)) {
      position = Position::after;
      neighbour = after->quoted.text;
    }
    if (const Piece* before = find(PieceKind::before_words)) {
      position = Position::before;
      neighbour = before->quoted.text;
    }
    for (QuotedWords& run : runs()) {
      if (run.sign && neighbour.empty()) {
        give(ReplacePunctuation{place_of_sign(), run.text, {}});
      } else {
        give(DeleteWords{here(), run.text, position, neighbour, inflection(), count()});
      }
    }
  }

  void add_words() {
    AddWords added{here(), {}, Position::at_end, {}};
    if (find(PieceKind::at_start)) added.position = Position::at_start;
    if (const Piece* after = find(PieceKind::after)) added.places = within(m_here, after->places);
    if (const Piece* after = find(PieceKind::after_words)) {
      added.position = Position::after;
      added.neighbour = after->quoted.text;
    }
    if (const Piece* before = find(PieceKind::before_words)) {
      added.position = Position::before;
      added.neighbour = before->quoted.text;
    }
    const std::vector<QuotedWords> all = runs();
    if (all.size() == 1 && all[0].sign && added.position == Position::at_end) {
      give(ReplacePunctuation{added.places, {}, all[0].text});
      return;
    }
    for (const QuotedWords& run : all) {
      added.words = run.text;
      give(added);
    }
  }

  void renumber() {
    const std::size_t verb = index_of(PieceKind::renames);
    std::vector<Place> from = places_of(PieceKind::unit, 0, verb);
    if (from.empty()) from = m_here;
    std::vector<Place> as;
    for (std::size_t i = verb; i < m_pieces.size(); ++i) {
      if (m_pieces[i].kind != PieceKind::unit) continue;
      const std::vector<Place> outer =
          from.empty()
              ? m_here
              : std::vector<Place>{Place{{from.front().range.first, {}}, Part::whole, 0, {}}};
      for (Place& place : within(outer, m_pieces[i].places)) as.push_back(std::move(place));
    }
    m_context.subject = as;
    give(Renumber{std::move(from), std::move(as)});
  }

  void number_content() {
    const std::size_t verb = index_of(PieceKind::renames);
    std::vector<Place> unit = places_of(PieceKind::unit, 0, verb);
    if (unit.empty()) unit = m_here;
    if (unit.size() > 1) m_result.doubt = "it numbers the content of several units";
    const act::Citation of = unit.empty() ? act::Citation() : unit.front().range.first;
    const std::vector<Place> whole = {Place{{of, {}}, Part::whole, 0, {}}};
    for (std::size_t i = verb; i < m_pieces.size(); ++i) {
      if (m_pieces[i].kind != PieceKind::unit) continue;
      const std::vector<Place> as =
          within(of.empty() ? std::vector<Place>() : whole, m_pieces[i].places);
      if (as.size() != 1 || as.front().range.last) {
        m_result.doubt = "it numbers one content as several units";
        return;
      }
      m_context.places = whole;
      give(NumberContent{of, as.front().range.first});
    }
  }

  void repeal_acts() {
    RepealActs repealed;
    for (const Piece& piece : m_pieces) {
      if (piece.kind == PieceKind::act) repealed.acts.push_back(*piece.reference);
    }
    give(std::move(repealed));
  }

  void limit_validity() {
    LimitValidity limit{units(), {}};
    if (limit.places.empty()) limit.places = m_here;
    for (const Piece& piece : m_pieces) {
      if (piece.day) limit.until = piece.day;
    }
    give(std::move(limit));
  }

  std::span<const Piece> m_pieces;
  Meaning m_meaning;
  Context& m_context;
  std::vector<Place> m_outer;
  std::vector<Place> m_here;
  Understood m_result;
};

}  // namespace

Understood read_clause(const Clause& clause, std::span<const Piece> sentence, Context& context) {
  const std::span<const Piece> pieces = sentence.subspan(clause.first, clause.last - clause.first);
  return ClauseReader(pieces, clause.formula->meaning, context).read();
}

}  // namespace bipgen::amending
