#include "amending/quoted_words.hpp"

#include "act/reading.hpp"
#include "amending/sentence_words.hpp"
#include "amending/vocabulary.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;

class QuotedReader {
 public:
  QuotedReader(std::string_view text, const Quotes& quotes) : m_text(text), m_quotes(quotes) {}

  std::optional<Piece> read(std::size_t begin, PieceKind kind) {
    m_piece.kind = kind;
    m_piece.begin = begin;
    std::size_t at = begin;
    if (const auto beside = match_words(
            "następujący|występujący|znajdujący|stojący się? po|za|przed nim|nich|niej|tym", m_text,
            at)) {
      m_piece.quoted.beside = true;
      at = skip_space(m_text, *beside);
    }
    if (const auto sign = find_sign(m_text, at)) {
      m_piece.quoted.text = sign->sign;
      m_piece.quoted.sign = true;
      return ended(sign->end, sign->instrumental);
    }
    if (const auto noun = find_noun(m_text, at)) return read_named(*noun);
    return kind == PieceKind::words ? std::nullopt : read_quotation(after_colon(at), false);
  }

 private:
  std::size_t after_colon(std::size_t at) const {
    return m_text.substr(at, 1) == ":" ? skip_space(m_text, at + 1) : at;
  }

  // What follows the noun: a quotation, or a number as in "liczbę 5".
  std::optional<Piece> read_named(const FoundName& noun) {
    std::size_t at = skip_space(m_text, noun.end);
    if (const auto interpunction = match_words("interpunkcyjny|interpunkcyjnym", m_text, at)) {
      at = skip_space(m_text, *interpunction);
    }
    at = after_colon(at);
    if (auto quotation = read_quotation(at, noun.instrumental)) return quotation;
    std::size_t end = at;
    while (end < m_text.size() &&
           std::string_view("0123456789,.%").find(m_text[end]) != m_text.npos) {
      ++end;
    }
    while (end > at && (m_text[end - 1] == ',' || m_text[end - 1] == '.')) --end;
    if (end == at) return std::nullopt;
    m_piece.quoted.text = std::string(m_text.substr(at, end - at));
    return ended(end, noun.instrumental);
  }

  std::optional<Piece> read_quotation(std::size_t at, bool instrumental) {
    const auto quote = m_quotes.at(at);
    if (!quote) return std::nullopt;
    m_piece.quoted.text = text::collapsed(m_text.substr(quote->begin, quote->end - quote->begin));
    return ended(quote->after, instrumental);
  }

  Piece ended(std::size_t end, bool instrumental) {
    if (m_piece.kind == PieceKind::words && instrumental) m_piece.kind = PieceKind::by_words;
    m_piece.end = end;
    return std::move(m_piece);
  }

  std::string_view m_text;
  const Quotes& m_quotes;
  Piece m_piece;
};

}  // namespace

std::optional<Piece> find_quoted_words(std::string_view text, const Quotes& quotes, std::size_t at,
                                       PieceKind kind) {
  return QuotedReader(text, quotes).read(at, kind);
}

}  // namespace bipgen::amending
