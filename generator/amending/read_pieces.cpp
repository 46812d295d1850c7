#include <algorithm>

#include "act/reading.hpp"
#include "amending/asides.hpp"
#include "amending/pieces.hpp"
#include "amending/places.hpp"
#include "amending/prepositions.hpp"
#include "amending/quoted_words.hpp"
#include "amending/quotes.hpp"
#include "amending/sentence_words.hpp"
#include "amending/set_phrases.hpp"
#include "amending/vocabulary.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;
using act::word_end;

class Lexer {
 public:
  Lexer(std::string_view text, const std::vector<act::ActReference>& acts,
        const std::vector<const act::Quotation*>& trees)
      : m_text(text), m_acts(acts), m_trees(trees), m_quotes(text) {}

  std::vector<Piece> read() {
    while ((m_at = skip_space(m_text, m_at)) < m_text.size()) {
      if (!read_one()) read_other();
    }
    drop_commas_of_inflection();
    return std::move(m_pieces);
  }

 private:
  bool read_one() {
    return read_tree() || read_sign_of_text() || read_aside() || read_act(m_at) ||
           read_own_act(m_at) || read_history() || read_phrase() || read_preposition() ||
           read_words() || read_number() || read_unit() || read_quote() || read_joining() ||
           read_silent();
  }

  // "użyte w § 8, w różnej liczbie i różnym przypadku, wyrazy": the commas join nothing.
  void drop_commas_of_inflection() {
    std::vector<Piece> kept;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      const bool joins = m_pieces[i].kind == PieceKind::joining;
      const bool before = i + 1 < m_pieces.size() && m_pieces[i + 1].kind == PieceKind::inflected;
      const bool after = i > 0 && m_pieces[i - 1].kind == PieceKind::inflected;
      if (!joins || (!before && !after)) kept.push_back(std::move(m_pieces[i]));
    }
    m_pieces = std::move(kept);
  }

  Piece& add(PieceKind kind, std::size_t end) {
    Piece piece;
    piece.kind = kind;
    piece.begin = m_at;
    piece.end = end;
    m_pieces.push_back(std::move(piece));
    m_at = end;
    if (kind == PieceKind::stop) begin_sentence();
    return m_pieces.back();
  }

  bool take(std::optional<Piece> found) {
    if (!found) return false;
    m_at = found->end;
    m_pieces.push_back(std::move(*found));
    return true;
  }

  void begin_sentence() {
    m_sentence = m_pieces.size();
    m_in_history = false;
    m_nominal = false;
  }

  bool last_is(PieceKind kind) const { return !m_pieces.empty() && m_pieces.back().kind == kind; }

  bool has(PieceKind kind) const {
    return std::any_of(m_pieces.begin() + static_cast<std::ptrdiff_t>(m_sentence), m_pieces.end(),
                       [kind](const Piece& it) { return it.kind == kind; });
  }

  bool read_tree() {
    if (m_text.substr(m_at, tree_mark.size()) != tree_mark || m_tree >= m_trees.size())
      return false;
    add(PieceKind::quote, m_at + tree_mark.size()).tree = m_trees[m_tree++];
    return true;
  }

  // Punctuation, parentheses and what else is no word.
  bool read_sign_of_text() {
    const char c = m_text[m_at];
    if (c == ';') {
      add(PieceKind::stop, m_at + 1);
    } else if (c == '.') {
      if (ends_sentence()) {
        add(PieceKind::stop, m_at + 1);
      } else {
        ++m_at;
      }
    } else if (c == '(') {
      m_at = parenthesis_end(m_text, m_at);
    } else if (c == ':' || c == ')' || c == '*' || c == '_') {
      ++m_at;
    } else {
      return false;
    }
    return true;
  }

  bool ends_sentence() const {
    const std::size_t next = skip_space(m_text, m_at + 1);
    if (next >= m_text.size()) return true;
    if (next == m_at + 1) return m_text.substr(next, tree_mark.size()) == tree_mark;
    const char c = m_text[next];
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'A' && c <= 'Z') || byte == 0xC2 || byte == 0xC5 || byte == 0xC4;
  }

  bool read_aside() {
    if (const auto named = naming_end(m_text, m_quotes, m_at)) {
      m_at = *named;
      return true;
    }
    // "wyrazy „C” – wyrazami „D”": the verb stands in the clause before.
    if (last_is(PieceKind::words) && dash_length(m_text, m_at) > 0) {
      m_at += dash_length(m_text, m_at);
      return true;
    }
    if (!last_is(PieceKind::unit) && !is_in_annex()) return false;
    const auto end = apposition_end(m_text, m_quotes, m_at);
    if (end) m_at = *end;
    return end.has_value();
  }

  // "w załączniku nr 2": what is quoted next may be its title.
  bool is_in_annex() const {
    if (!last_is(PieceKind::in)) return false;
    const auto& steps = m_pieces.back().places.front().range.first.steps;
    return !steps.empty() && steps.back().level == act::Level::zalacznik;
  }

  // The act named exactly at `at`.
  bool read_act(std::size_t at, bool after_preposition = false) {
    while (m_act < m_acts.size() && m_acts[m_act].span.begin < at) ++m_act;
    if (m_act == m_acts.size() || m_acts[m_act].span.begin != at) return false;
    const std::size_t end = std::max<std::size_t>(m_acts[m_act].span.end, at + 1);
    const std::string_view word = m_text.substr(at, word_end(m_text, at) - at);
    const bool instrumental = word.ends_with("em") || word.ends_with("ami") || word.ends_with("ą");
    m_in_history = m_in_history && instrumental && !after_preposition;
    Piece& piece = add(PieceKind::act, end);
    piece.reference = m_acts[m_act];
    piece.amends_named = m_in_history;
    return true;
  }

  // "zmienionym zarządzeniem nr …": these acts made of the one named before what it is.
  bool read_history() {
    auto end = match_words(
        "zmieniony|zmienionym|zmienionej|zmienionego|zmieniona|zmienione|zmienioną", m_text, m_at);
    if (!end) {
      end =
          match_words("ze? zmianą|zmianami|zm wprowadzoną|wprowadzonymi|wynikającą|wynikającymi z?",
                      m_text, m_at);
    }
    if (!end) return false;
    m_in_history = true;
    m_at = *end;
    return true;
  }

  // "zarządzenia", "niniejszej uchwały": without number and date it tells nothing, unless its own
  // validity is told.
  bool read_own_act(std::size_t at) {
    const auto own = find_own_act(m_text, at);
    if (!own) return false;
    if (own->kind == PieceKind::other) {
      m_at = own->end;
    } else {
      add(own->kind, own->end);
    }
    return true;
  }

  bool read_phrase() {
    if (take(find_set_phrase(m_text, m_at, last_is(PieceKind::replaces)))) return true;
    auto phrase = find_phrase(m_text, m_at);
    if (!phrase) phrase = find_means(m_text, m_at);
    if (!phrase && m_nominal) phrase = find_nominal(m_text, m_at);
    if (!phrase) return false;
    add(phrase->kind, phrase->end);
    if (phrase->kind == PieceKind::which) m_nominal = true;
    const bool is_end = phrase->kind == PieceKind::at_end || phrase->kind == PieceKind::at_start;
    if (is_end) read_end_of();
    return true;
  }

  // "na początku rozdziału 2 dodaje się". "dodaje się na końcu ust. 5" adds it; "na końcu ust. 5
  // dodaje się" adds to it. "na końcu zdania" is where the unit ends.
  void read_end_of() {
    const std::size_t next = skip_space(m_text, m_at);
    const auto sentence = match_words("zdania|przepisu|wyliczenia", m_text, next);
    const auto places = read_places(m_text, next);
    const bool numbered = places && places->places.front().number != 0;
    if (sentence && !numbered) {
      m_at = *sentence;
    } else if (!has(PieceKind::adds) && !has(PieceKind::inserts)) {
      m_at = next;
      take(find_placed(m_text, m_at, PieceKind::in));
    }
  }

  // "w § 5", "po wyrazach „A”", "w zarządzeniu nr 5".
  bool read_preposition() {
    if (take(find_governed(m_text, m_quotes, m_acts, m_at,
                           {has(PieceKind::extends), has(PieceKind::numbers)}))) {
      return true;
    }
    const auto into = match_words("w|we", m_text, m_at);
    const auto other = match_words("po|przed|do|na|o", m_text, m_at);
    if (!into && !other) return false;
    const std::size_t next = skip_space(m_text, into ? *into : *other);
    return read_act(next, into.has_value()) ||
           (match_words("do", m_text, m_at) && read_own_act(next));
  }

  bool read_unit() {
    if (!take(find_placed(m_text, m_at, PieceKind::unit))) return false;
    if (m_pieces.back().places.front().part == Part::footnote) {
      m_pieces.back().kind = PieceKind::footnote;
    }
    return true;
  }

  // "dotychczasowe ust. 2-4 otrzymują numery 3-5": of the level named before.
  bool read_number() {
    if (!last_is(PieceKind::renames)) return false;
    const auto unit = std::find_if(m_pieces.rbegin(), m_pieces.rend(), [](const Piece& it) {
      return it.kind == PieceKind::unit || it.kind == PieceKind::in;
    });
    if (unit == m_pieces.rend() || unit->places.front().range.first.empty()) return false;
    return take(
        find_numbers(m_text, m_quotes, m_at, unit->places.front().range.first.steps.back().level));
  }

  // "wyrazy „A”", "kropkę", "następujący po nim przecinek".
  bool read_words() { return take(find_quoted_words(m_text, m_quotes, m_at, PieceKind::words)); }

  bool read_quote() {
    const auto quote = m_quotes.at(m_at);
    if (!quote) return false;
    const std::string words =
        text::collapsed(m_text.substr(quote->begin, quote->end - quote->begin));
    add(PieceKind::quote, quote->after).text = words;
    return true;
  }

  // ", a" joins once.
  bool read_joining() {
    const auto end = m_text[m_at] == ',' ? std::optional(m_at + 1) : find_joining(m_text, m_at);
    if (!end) return false;
    if (last_is(PieceKind::joining)) {
      m_at = m_pieces.back().end = *end;
    } else {
      add(PieceKind::joining, *end);
    }
    return true;
  }

  bool read_silent() {
    const auto end = find_silent(m_text, m_at);
    if (!end) return false;
    m_at = *end;
    return true;
  }

  void read_other() {
    const std::size_t end = word_end(m_text, m_at);
    std::size_t next = end;
    if (end == m_at) {
      next = m_at + 1;
      while (next < m_text.size() && (static_cast<unsigned char>(m_text[next]) & 0xC0U) == 0x80U)
        ++next;
    }
    if (last_is(PieceKind::other)) {
      m_pieces.back().end = next;
      m_at = next;
      return;
    }
    add(PieceKind::other, next);
  }

  std::string_view m_text;
  const std::vector<act::ActReference>& m_acts;
  const std::vector<const act::Quotation*>& m_trees;
  Quotes m_quotes;
  std::size_t m_at = 0;
  std::size_t m_act = 0;
  std::size_t m_tree = 0;
  std::size_t m_sentence = 0;  // its first piece
  bool m_in_history = false;   // after "zmieniony"
  bool m_nominal = false;      // after "polegającą na"
  std::vector<Piece> m_pieces;
};

}  // namespace

std::vector<Piece> read_pieces(std::string_view text, const std::vector<act::ActReference>& acts,
                               const std::vector<const act::Quotation*>& trees) {
  return Lexer(text, acts, trees).read();
}

}  // namespace bipgen::amending
