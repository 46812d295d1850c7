#include "amending/operations.hpp"

#include <utility>

#include "act/lookup.hpp"
#include "amending/clause_pieces.hpp"
#include "amending/places.hpp"

namespace bipgen::amending {

namespace {

using act::Level;
using source::message;

class UnitReader {
 public:
  explicit UnitReader(const ClausePieces& clause) : m_clause(clause) {}

  Understood read(Meaning meaning) {
    dispatch(meaning);
    return std::move(m_result);
  }

 private:
  void dispatch(Meaning meaning) {
    switch (meaning) {
      case Meaning::replace:
        return replace();
      case Meaning::replace_by_annex:
        return replace_by_annex();
      case Meaning::retitle:
        return retitle();
      case Meaning::add:
        return add();
      case Meaning::add_with_sign:
        add_sign();
        return add();
      case Meaning::add_footnote:
        return add_footnote();
      case Meaning::repeal:
        return repeal();
      case Meaning::renumber:
        return renumber();
      case Meaning::number_content:
        return number_content();
      case Meaning::repeal_acts:
        return repeal_acts();
      case Meaning::limit_validity:
        return limit_validity();
      case Meaning::context:
        // "zmienia się pkt 2 w ten sposób, że": what follows speaks of it.
        if (find(PieceKind::unit)) m_clause.context().places = m_clause.units();
        return;
      default:
        return;  // words are read elsewhere
    }
  }

  const Piece* find(PieceKind kind) const { return m_clause.find(kind); }

  Wording new_wording() const {
    Wording wording;
    if (const Piece* annex = find(PieceKind::in_annex)) wording.annex = annex->annexes.front();
    // "§ 5 w brzmieniu: „…” otrzymuje brzmienie: „…”": the later one is new.
    for (const Piece& piece : m_clause.all()) {
      if (piece.kind != PieceKind::quote) continue;
      wording.provisions.clear();
      if (piece.tree) wording.provisions = piece.tree->provisions;
      wording.text = piece.text;
    }
    return wording;
  }

  void replace() {
    // "skreśla się § 5, a w jego miejsce wprowadza się § 5": it is one.
    std::vector<Place> places = m_clause.units(0, m_clause.index_of(PieceKind::there));
    if (places.empty() && find(PieceKind::to)) {
      places = within(m_clause.here(), find(PieceKind::to)->places);
    }
    if (places.empty() && find(PieceKind::which)) places = m_clause.context().subject;
    if (places.empty()) places = m_clause.here();
    if (places.empty()) m_result.doubt = message("it does not say what gets the new wording");
    m_clause.context().subject = places;
    Wording wording = new_wording();
    if (!places.empty() && places.front().part == Part::closing) as_closing_words(wording);
    give(Replace{std::move(places), std::move(wording)});
  }

  void retitle() {
    std::vector<Place> places = m_clause.units();
    for (Place& place : places) {
      if (place.part != Part::whole) m_result.doubt = message("{} has no title", message_of(place));
      place.part = Part::title;
    }
    give(Replace{std::move(places), new_wording()});
  }

  // "Załączniki nr 1 i 2 … odpowiednio w załącznikach nr 3 i 4": each by its own.
  void replace_by_annex() {
    const std::vector<Place> places = m_clause.units();
    const std::vector<act::Citation>& annexes = find(PieceKind::in_annex)->annexes;
    if (annexes.size() > 1 && annexes.size() != places.size()) {
      m_result.doubt = message("it does not say which annex replaces which");
      return;
    }
    if (annexes.size() == 1) {
      give(Replace{places, new_wording()});
      return;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
      give(Replace{{places[i]}, Wording{{}, {}, annexes[i]}});
    }
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
    added.wording = new_wording();
    if (find(PieceKind::at_end)) added.position = Position::at_end;
    if (find(PieceKind::at_start)) added.position = Position::at_start;
    find_neighbour(added);
    const Piece* to = find(PieceKind::to);
    if (added.neighbour) {
      // "po § 5 ust. 1 dodaje się ust. 1a": the neighbour says where.
      added.places = m_clause.units_within({whole(added.neighbour->range.first)}, 0);
    } else if (to) {
      added.places = m_clause.units_within(within(m_clause.here(), to->places), 0);
    } else if (const Piece* extension = find(PieceKind::by_unit)) {
      const std::vector<Place> extended = m_clause.units();
      added.places = within(extended.empty() ? m_clause.here() : extended, extension->places);
    } else {
      added.places = m_clause.units();
    }
    if (added.places.empty()) added.places = m_clause.here();
    find_group(added);
    if (!added.places.empty() && added.places.front().part == Part::closing) {
      as_closing_words(added.wording);
    }
    m_clause.context().subject = added.places;
    give(std::move(added));
  }

  void find_neighbour(Add& added) const {
    const Piece* after = find(PieceKind::after);
    const Piece* neighbour = after ? after : find(PieceKind::before);
    if (!neighbour) return;
    added.position = after ? Position::after : Position::before;
    added.neighbour = within(m_clause.here(), neighbour->places).back();
  }

  // "po pkt 5 dodaje się przecinek i pkt 6".
  void add_sign() {
    give(ReplacePunctuation{m_clause.place_of_sign(), {}, find(PieceKind::words)->quoted.text});
  }

  // "w rozdziale 2 dodaje się § 9a": the § is cited without its chapter, which still takes it.
  void find_group(Add& added) const {
    for (const Place& place : m_clause.here()) {
      if (place.range.first.empty() || place.part != Part::whole) continue;
      const Level level = place.range.first.steps.back().level;
      const bool is_group = act::is_heading(level) && level != Level::zalacznik;
      const bool is_inside = !added.places.empty() && !added.places.front().range.first.empty() &&
                             added.places.front().range.first.steps.back().level != level;
      if (is_group && is_inside) added.group = place.range.first;
    }
  }

  void add_footnote() {
    std::vector<Place> places = m_clause.here_or_whole();
    for (const PieceKind kind : {PieceKind::to, PieceKind::after}) {
      if (const Piece* piece = find(kind)) places = within(m_clause.here(), piece->places);
    }
    const Piece* words = find(PieceKind::after_words);
    give(AddFootnote{places.front(), find(PieceKind::footnote)->places.front().number,
                     new_wording(), words ? words->quoted.text : std::string()});
  }

  void repeal() {
    std::vector<Place> places = m_clause.units();
    if (places.empty()) places = m_clause.here();
    m_clause.context().subject = places;
    give(Repeal{std::move(places)});
  }

  void renumber() {
    const std::size_t verb = m_clause.index_of(PieceKind::renames);
    std::vector<Place> from = m_clause.units(0, verb);
    if (from.empty()) from = m_clause.here();
    const std::vector<Place> beside =
        from.empty() ? m_clause.here() : std::vector<Place>{whole(from.front().range.first)};
    std::vector<Place> as = m_clause.units_within(beside, verb);
    if (is_content_of(from, as)) {
      m_clause.context().places = from;
      give(NumberContent{from.front().range.first, as.front().range.first});
      return;
    }
    m_clause.context().subject = as;
    give(Renumber{std::move(from), std::move(as)});
  }

  // "§ 6 otrzymuje oznaczenie ust. 1": what stands in it, not the § itself.
  static bool is_content_of(const std::vector<Place>& from, const std::vector<Place>& as) {
    return from.size() == 1 && as.size() == 1 && !from.front().range.last &&
           !as.front().range.last && from.front().part == Part::whole &&
           as.front().range.first.steps.size() == from.front().range.first.steps.size() + 1;
  }

  void number_content() {
    const std::size_t verb = m_clause.index_of(PieceKind::renames);
    std::vector<Place> unit = m_clause.units(0, verb);
    if (unit.empty()) unit = m_clause.here();
    if (unit.size() > 1) {
      m_result.doubt = message("it numbers the content of several units");
      return;
    }
    const std::vector<Place> of =
        unit.empty() ? unit : std::vector<Place>{whole(unit.front().range.first)};
    const std::vector<Place> as = m_clause.units_within(of, verb);
    if (as.size() != 1 || as.front().range.last) {
      m_result.doubt = message("it numbers one content as several units");
      return;
    }
    m_clause.context().places = of;
    give(NumberContent{of.empty() ? act::Citation() : of.front().range.first,
                       as.front().range.first});
  }

  void repeal_acts() {
    RepealActs repealed;
    for (const Piece& piece : m_clause.all()) {
      if (piece.kind == PieceKind::act && !piece.amends_named) {
        repealed.acts.push_back(*piece.reference);
      }
      if (!piece.day) continue;
      repealed.day = piece.day;
      repealed.named = day_named_by(piece);
    }
    give(std::move(repealed));
  }

  void limit_validity() {
    LimitValidity limit{m_clause.units(), {}, DayNamed::last_day};
    if (limit.places.empty()) limit.places = m_clause.here();
    for (const Piece& piece : m_clause.all()) {
      if (!piece.day) continue;
      limit.day = piece.day;
      limit.named = day_named_by(piece);
    }
    give(std::move(limit));
  }

  void give(Operation operation) { m_result.operations.push_back(std::move(operation)); }

  const ClausePieces& m_clause;
  Understood m_result;
};

bool is_of_words(Meaning meaning) {
  return meaning == Meaning::replace_words || meaning == Meaning::replace_pairs ||
         meaning == Meaning::replace_inserted || meaning == Meaning::reword ||
         meaning == Meaning::delete_words || meaning == Meaning::add_words;
}

}  // namespace

DayNamed day_named_by(const Piece& piece) {
  return piece.kind == PieceKind::on_day ? DayNamed::first_day_without : DayNamed::last_day;
}

Understood read_clause(const Clause& clause, std::span<const Piece> sentence, Context& context) {
  const ClausePieces pieces(sentence.subspan(clause.first, clause.last - clause.first), context);
  const Meaning meaning = clause.formula->meaning;
  return is_of_words(meaning) ? read_words(meaning, pieces) : UnitReader(pieces).read(meaning);
}

}  // namespace bipgen::amending
