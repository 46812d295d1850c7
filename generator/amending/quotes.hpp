// Quotations inside a sentence, in all the marks that acts are typed with. Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bipgen::amending {

struct FoundQuote {
  std::size_t begin = 0;  // of what stands between the marks
  std::size_t end = 0;
  std::size_t after = 0;  // after the closing mark
};

class Quotes {
 public:
  // The text must outlive it.
  explicit Quotes(std::string_view text);

  // The quotation whose opening mark stands at `at`, to the mark that balances it; empty when none
  // does: where it ends would be a guess. „…” may hold others, "…" may not.
  std::optional<FoundQuote> at(std::size_t at) const;

 private:
  std::string_view m_text;
  std::size_t m_last_closing = 0;
};

}  // namespace bipgen::amending
