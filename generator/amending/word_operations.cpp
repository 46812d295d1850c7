// What clauses do to words and signs.
#include "amending/clause_pieces.hpp"
#include "amending/places.hpp"

namespace bipgen::amending {

using source::message;

namespace {

class WordReader {
 public:
  explicit WordReader(const ClausePieces& clause) : m_clause(clause) {}

  Understood read(Meaning meaning) {
    if (meaning == Meaning::delete_words) {
      delete_words();
    } else if (meaning == Meaning::replace_pairs) {
      replace_pairs();
    } else if (meaning == Meaning::add_words) {
      add_words();
    } else {
      replace_words();
    }
    return std::move(m_result);
  }

 private:
  void give(Operation operation) { m_result.operations.push_back(std::move(operation)); }

  Inflection inflection() const {
    return m_clause.find(PieceKind::inflected) ? Inflection::any_form : Inflection::as_written;
  }

  int count() const {
    const Piece* times = m_clause.find(PieceKind::times);
    return times ? times->count : 0;
  }

  void replace_words() {
    std::vector<const Piece*> quoted;
    for (const Piece& piece : m_clause.all()) {
      const bool is_quoted = piece.kind == PieceKind::words || piece.kind == PieceKind::by_words ||
                             piece.kind == PieceKind::instead_words ||
                             piece.kind == PieceKind::quote;
      if (is_quoted) quoted.push_back(&piece);
    }
    if (quoted.size() < 2 || quoted.size() > 3) {
      m_result.doubt = message("it does not say what is replaced by what");
      return;
    }
    QuotedWords before = words_of(*quoted[0]);
    QuotedWords after = words_of(*quoted[1]);
    if (quoted.size() == 3) {
      const QuotedWords more = words_of(*quoted[2]);
      if (after.sign == more.sign) {
        m_result.doubt = message("it does not say what is replaced by what");
        return;
      }
      after = {after.sign ? after.text + " " + more.text : after.text + more.text, after.sign,
               false};
    }
    if (const Piece* neighbour = m_clause.find(PieceKind::after_words)) {
      const std::string between = before.sign ? "" : " ";
      before = {neighbour->quoted.text + between + before.text, false, false};
      after.text = neighbour->quoted.text + (after.sign ? "" : " ") + after.text;
    } else if (const Piece* follower = m_clause.find(PieceKind::before_words)) {
      before = {before.text + " " + follower->quoted.text, false, false};
      after.text += " " + follower->quoted.text;
    }
    if (before.sign && !before.beside) {
      if (!after.sign && !m_clause.find(PieceKind::at_end)) {
        m_result.doubt = message("it does not say which sign is meant");
        return;
      }
      give(ReplacePunctuation{m_clause.place_of_sign(), before.text, after.text});
      m_clause.context().sign_changed = true;
      return;
    }
    give(ReplaceWords{m_clause.here_or_whole(), before.text, after.text, inflection(), count()});
  }

  // The first of the ones by the first of the others.
  void replace_pairs() {
    const std::size_t verb = m_clause.index_of(PieceKind::replaces);
    std::vector<std::string> before;
    std::vector<std::string> after;
    for (std::size_t i = 0; i < m_clause.all().size(); ++i) {
      const Piece& piece = m_clause.all()[i];
      const bool is_quoted = piece.kind == PieceKind::words || piece.kind == PieceKind::by_words ||
                             piece.kind == PieceKind::quote;
      if (is_quoted) (i < verb ? before : after).push_back(words_of(piece).text);
    }
    if (before.size() != after.size()) {
      m_result.doubt = message("it does not say what is replaced by what");
      return;
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
      give(ReplaceWords{m_clause.here_or_whole(), before[i], after[i], inflection(), count()});
    }
  }

  static QuotedWords words_of(const Piece& piece) {
    if (piece.kind == PieceKind::quote) return {piece.text, false, false};
    return piece.quoted;
  }

  // "przecinek i wyrazy „A”" is one run of text, ", A"; "wyrazy „A” oraz wyrazy „B”" are two.
  std::vector<QuotedWords> runs() const {
    std::vector<QuotedWords> runs;
    for (const Piece& piece : m_clause.all()) {
      if (piece.kind != PieceKind::words && piece.kind != PieceKind::quote) continue;
      QuotedWords next = words_of(piece);
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
    if (const Piece* after = m_clause.find(PieceKind::after_words)) {
      position = Position::after;
      neighbour = after->quoted.text;
    }
    if (const Piece* before = m_clause.find(PieceKind::before_words)) {
      position = Position::before;
      neighbour = before->quoted.text;
    }
    for (QuotedWords& run : runs()) {
      if (run.sign && neighbour.empty()) {
        give(ReplacePunctuation{m_clause.place_of_sign(), run.text, {}});
      } else {
        give(DeleteWords{m_clause.here_or_whole(), run.text, position, neighbour, inflection(),
                         count()});
      }
    }
  }

  void add_words() {
    AddWords added{m_clause.here_or_whole(), {}, Position::at_end, {}};
    if (m_clause.find(PieceKind::at_start)) added.position = Position::at_start;
    if (const Piece* after = m_clause.find(PieceKind::after))
      added.places = within(m_clause.here(), after->places);
    if (const Piece* after = m_clause.find(PieceKind::after_words)) {
      added.position = Position::after;
      added.neighbour = after->quoted.text;
    }
    if (const Piece* before = m_clause.find(PieceKind::before_words)) {
      added.position = Position::before;
      added.neighbour = before->quoted.text;
    }
    const bool says_where = added.position != Position::at_end ||
                            m_clause.find(PieceKind::at_end) || m_clause.find(PieceKind::after) ||
                            m_clause.context().sign_changed;
    if (!says_where) {
      m_result.doubt = message("it does not say where the words are added");
      return;
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

  const ClausePieces& m_clause;
  Understood m_result;
};

}  // namespace

Understood read_words(Meaning meaning, const ClausePieces& clause) {
  return WordReader(clause).read(meaning);
}

}  // namespace bipgen::amending
