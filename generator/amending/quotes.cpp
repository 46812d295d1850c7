#include "amending/quotes.hpp"

#include <algorithm>
#include <array>

namespace bipgen::amending {

namespace {

struct Marks {
  std::string_view open;
  std::array<std::string_view, 2> close;
};
constexpr std::array marks{
    Marks{"„", {"”", "“"}}, Marks{"“", {"”", "”"}},    Marks{"«", {"»", "»"}},
    Marks{"»", {"«", "«"}}, Marks{"\"", {"\"", "\""}}, Marks{",,", {"''", "”"}},
    Marks{"‘", {"’", "’"}},
};

std::size_t closing_length(std::string_view text, std::size_t at, const Marks& kind) {
  for (const std::string_view mark : kind.close) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

std::optional<FoundQuote> find_quote(std::string_view text, std::size_t begin, const Marks& kind) {
  const bool nests = kind.open != "\"";
  int depth = 1;
  for (std::size_t i = begin; i < text.size();) {
    if (const std::size_t length = closing_length(text, i, kind)) {
      if (--depth == 0) return FoundQuote{begin, i, i + length};
      i += length;
    } else if (nests && text.substr(i, kind.open.size()) == kind.open) {
      ++depth;
      i += kind.open.size();
    } else {
      ++i;
    }
  }
  return std::nullopt;
}

}  // namespace

Quotes::Quotes(std::string_view text) : m_text(text) {
  for (const Marks& kind : marks) {
    for (const std::string_view mark : kind.close) {
      const std::size_t last = text.rfind(mark);
      if (last != std::string_view::npos) m_last_closing = std::max(m_last_closing, last);
    }
  }
}

std::optional<FoundQuote> Quotes::at(std::size_t at) const {
  if (at >= m_last_closing) return std::nullopt;
  for (const Marks& kind : marks) {
    if (m_text.substr(at, kind.open.size()) != kind.open) continue;
    return find_quote(m_text, at + kind.open.size(), kind);
  }
  return std::nullopt;
}

}  // namespace bipgen::amending
