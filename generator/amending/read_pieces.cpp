#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "amending/pieces.hpp"
#include "amending/places.hpp"
#include "amending/quotes.hpp"
#include "amending/sentence_words.hpp"
#include "amending/set_phrases.hpp"
#include "amending/vocabulary.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;
using act::word_end;

constexpr std::size_t longest_parenthesis = 3000;

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
    return read_tree() || read_sign_of_text() || read_naming() || read_apposition() ||
           read_act(m_at) || read_own_act(m_at) || read_phrase() || read_preposition() ||
           read_words() || read_unit() || read_quote() || read_joining() || read_silent();
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
    return m_pieces.back();
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
      m_at = after_parenthesis();
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

  std::size_t after_parenthesis() const {
    int depth = 0;
    const std::size_t limit = std::min(m_text.size(), m_at + longest_parenthesis);
    for (std::size_t i = m_at; i < limit; ++i) {
      if (m_text[i] == '(') ++depth;
      if (m_text[i] == ')' && --depth == 0) return i + 1;
    }
    return m_at + 1;
  }

  // "zwanym dalej „Regulaminem”", "pn. „Regulamin”": what something is called.
  bool read_naming() {
    const auto words = match_words(
        "zwany|zwanym|zwanej|zwanego|zwana|zwane|zwaną? dalej|pn|pt|pod|o nazwą|nazwie|tytułem?",
        m_text, m_at);
    if (!words) return false;
    std::size_t at = m_text.substr(*words, 1) == "." ? *words + 1 : *words;
    at = skip_space(m_text, at);
    const auto quote = m_quotes.at(at);
    if (quote) m_at = quote->after;
    return quote.has_value();
  }

  // "Załącznik nr 1 – Schemat organizacyjny – otrzymuje", "Załącznik nr 1 „Schemat” otrzymuje".
  bool read_apposition() {
    // "wyrazy „C” – wyrazami „D”": the verb stands in the clause before.
    if (!m_pieces.empty() && m_pieces.back().kind == PieceKind::words && dash_length(m_at) > 0) {
      m_at += dash_length(m_at);
      return true;
    }
    if (m_pieces.empty() || m_pieces.back().kind != PieceKind::unit) return false;
    std::size_t end = m_at;
    if (const auto quote = m_quotes.at(m_at)) {
      end = quote->after;
    } else if (const std::size_t dash = dash_length(m_at)) {
      end = m_at + dash;
      const std::size_t limit = std::min(m_text.size(), m_at + longest_parenthesis);
      while (end < limit && !(m_text[end - 1] == ' ' && dash_length(end) > 0)) ++end;
      if (end == limit) return false;
      end += dash_length(end);
    } else {
      return false;
    }
    if (!find_phrase(m_text, skip_space(m_text, end))) return false;
    m_at = end;
    return true;
  }

  std::size_t dash_length(std::size_t at) const {
    if (m_text.substr(at).starts_with("–") || m_text.substr(at).starts_with("—")) return 3;
    return m_text.substr(at, 1) == "-" ? 1 : 0;
  }

  // The act named exactly at `at`.
  bool read_act(std::size_t at) {
    while (m_act < m_acts.size() && m_acts[m_act].span.begin < at) ++m_act;
    if (m_act == m_acts.size() || m_acts[m_act].span.begin != at) return false;
    const std::size_t end = std::max<std::size_t>(m_acts[m_act].span.end, at + 1);
    add(PieceKind::act, end).reference = m_acts[m_act];
    return true;
  }

  // "zarządzenia", "niniejszej uchwały": without number and date it tells nothing.
  bool read_own_act(std::size_t at) {
    const std::size_t end = word_end(m_text, at);
    if (end == at || !act::type_from_word(m_text.substr(at, end - at))) return false;
    m_at = end;
    return true;
  }

  bool read_phrase() {
    if (read_set_phrase()) return true;
    const auto phrase = find_phrase(m_text, m_at);
    if (!phrase) return false;
    add(phrase->kind, phrase->end);
    const bool is_end = phrase->kind == PieceKind::at_end || phrase->kind == PieceKind::at_start;
    if (is_end && !has_verb()) {
      m_at = skip_space(m_text, m_at);
      read_placed(m_at, PieceKind::in);  // "na początku rozdziału 2 dodaje się"
    }
    return true;
  }

  // "dodaje się na końcu ust. 5" adds it; "na końcu ust. 5 dodaje się" adds to it.
  bool has_verb() const {
    return std::any_of(m_pieces.begin(), m_pieces.end(),
                       [](const Piece& it) { return it.kind == PieceKind::adds; });
  }

  // Phrases that bring a value of their own.
  bool read_set_phrase() {
    const bool replaces = !m_pieces.empty() && m_pieces.back().kind == PieceKind::replaces;
    auto found = find_set_phrase(m_text, m_at, replaces);
    if (!found) return false;
    m_at = found->end;
    m_pieces.push_back(std::move(*found));
    return true;
  }

  // "w", "po", "przed", "do", "w miejsce" and what they govern.
  bool read_preposition() {
    struct Preposition {
      std::string_view words;
      PieceKind place;
      PieceKind quoted;
    };
    constexpr std::array prepositions{
        Preposition{"w miejsce", PieceKind::instead, PieceKind::instead_words},
        Preposition{"zamiast", PieceKind::instead, PieceKind::instead_words},
        Preposition{"na", PieceKind::other, PieceKind::by_words},
        Preposition{"w|we", PieceKind::in, PieceKind::other},
        Preposition{"po", PieceKind::after, PieceKind::after_words},
        Preposition{"przed", PieceKind::before, PieceKind::before_words},
        Preposition{"do", PieceKind::to, PieceKind::other},
    };
    for (const Preposition& preposition : prepositions) {
      const auto end = match_words(preposition.words, m_text, m_at);
      if (!end) continue;
      const std::size_t next = skip_space(m_text, *end);
      if (preposition.quoted != PieceKind::other && read_quoted(next, preposition.quoted))
        return true;
      if (preposition.place != PieceKind::other && read_placed(next, preposition.place))
        return true;
      if (preposition.place == PieceKind::in && read_whole_act(next)) return true;
      if (read_act(next)) return true;
      if (preposition.place == PieceKind::to && read_own_act(next)) return true;
    }
    return false;
  }

  // "w przepisach § 5" are places as "w § 5" are.
  bool read_placed(std::size_t at, PieceKind kind) {
    if (const auto of = match_words("przepisie|przepisach|przepisu|przepisów|treści|zapisie|"
                                    "zapisach|postanowieniu|postanowieniach",
                                    m_text, at)) {
      at = skip_space(m_text, *of);
    }
    auto found = read_places(m_text, at);
    if (!found) return false;
    add(kind, found->end).places = std::move(found->places);
    return true;
  }

  // "w zarządzeniu", "w całym tekście uchwały": wherever it stands.
  bool read_whole_act(std::size_t at) {
    if (const auto text = match_words("całym|całej? tekście|treści?", m_text, at)) {
      at = skip_space(m_text, *text);
    }
    if (const auto own = match_words("niniejszym|niniejszej|tym|tej", m_text, at)) {
      at = skip_space(m_text, *own);
    }
    if (std::any_of(m_acts.begin(), m_acts.end(),
                    [at](const auto& it) { return it.span.begin == at; })) {
      return false;
    }
    const std::size_t end = word_end(m_text, at);
    if (end == at || !act::type_from_word(m_text.substr(at, end - at))) return false;
    add(PieceKind::in, end).places = {Place{}};
    return true;
  }

  bool read_unit() {
    if (!read_placed(m_at, PieceKind::unit)) return false;
    if (m_pieces.back().places.front().part == Part::footnote) {
      m_pieces.back().kind = PieceKind::footnote;
    }
    return true;
  }

  // "wyrazy „A”", "kropkę", "następujący po nim przecinek".
  bool read_words() { return read_quoted(m_at, PieceKind::words); }

  bool read_quoted(std::size_t at, PieceKind kind) {
    QuotedWords quoted;
    if (const auto beside = match_words(
            "następujący|występujący|znajdujący|stojący się? po|za|przed nim|nich|niej|tym", m_text,
            at)) {
      quoted.beside = true;
      at = skip_space(m_text, *beside);
    }
    if (const auto sign = find_sign(m_text, at)) {
      quoted.text = sign->sign;
      quoted.sign = true;
      return add_quoted(kind, sign->instrumental, sign->end, std::move(quoted));
    }
    const auto noun = find_noun(m_text, at);
    if (!noun && kind != PieceKind::words) return read_unnamed(at, kind, std::move(quoted));
    return noun && read_named(noun->end, kind, noun->instrumental, std::move(quoted));
  }

  // "po „miasta”": quoted words without a noun.
  bool read_unnamed(std::size_t at, PieceKind kind, QuotedWords quoted) {
    const auto quote = m_quotes.at(at);
    if (!quote) return false;
    quoted.text = text::collapsed(m_text.substr(quote->begin, quote->end - quote->begin));
    return add_quoted(kind, false, quote->after, std::move(quoted));
  }

  // What follows the noun: a quotation, or a number as in "liczbę 5".
  bool read_named(std::size_t at, PieceKind kind, bool instrumental, QuotedWords quoted) {
    at = skip_space(m_text, at);
    if (const auto interpunction = match_words("interpunkcyjny|interpunkcyjnym", m_text, at)) {
      at = skip_space(m_text, *interpunction);
    }
    if (m_text.substr(at, 1) == ":") at = skip_space(m_text, at + 1);
    if (const auto quote = m_quotes.at(at)) {
      quoted.text = text::collapsed(m_text.substr(quote->begin, quote->end - quote->begin));
      return add_quoted(kind, instrumental, quote->after, std::move(quoted));
    }
    std::size_t end = at;
    while (end < m_text.size() &&
           std::string_view("0123456789,.%").find(m_text[end]) != m_text.npos) {
      ++end;
    }
    while (end > at && (m_text[end - 1] == ',' || m_text[end - 1] == '.')) --end;
    if (end == at) return false;
    quoted.text = std::string(m_text.substr(at, end - at));
    return add_quoted(kind, instrumental, end, std::move(quoted));
  }

  bool add_quoted(PieceKind kind, bool instrumental, std::size_t end, QuotedWords quoted) {
    if (kind == PieceKind::words && instrumental) kind = PieceKind::by_words;
    add(kind, end).quoted = std::move(quoted);
    return true;
  }

  bool read_quote() {
    const auto quote = m_quotes.at(m_at);
    if (!quote) return false;
    const std::string words =
        text::collapsed(m_text.substr(quote->begin, quote->end - quote->begin));
    add(PieceKind::quote, quote->after).text = words;
    return true;
  }

  bool read_joining() {
    if (m_text[m_at] == ',') {
      add(PieceKind::joining, m_at + 1);
      return true;
    }
    const auto end = match_words("i|oraz|a|zaś|natomiast", m_text, m_at);
    if (!end) return false;
    add(PieceKind::joining, *end);
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
    if (!m_pieces.empty() && m_pieces.back().kind == PieceKind::other) {
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
  std::vector<Piece> m_pieces;
};

}  // namespace

std::vector<Piece> read_pieces(std::string_view text, const std::vector<act::ActReference>& acts,
                               const std::vector<const act::Quotation*>& trees) {
  return Lexer(text, acts, trees).read();
}

}  // namespace bipgen::amending
