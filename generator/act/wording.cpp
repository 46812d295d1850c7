// "The same wording": trees compared without their spans.
#include <algorithm>

#include "act/act.hpp"

namespace bipgen::act {

namespace {

template <class T>
bool same_all(const std::vector<T>& a, const std::vector<T>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const T& x, const T& y) { return same_wording(x, y); });
}

bool same_notes(const std::vector<Footnote>& a, const std::vector<Footnote>& b) {
  return std::equal(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const Footnote& x, const Footnote& y) { return x.label == y.label && x.text == y.text; });
}

}  // namespace

// The depth of a tree is bounded by the levels of the law and by how deep quotations nest, so these
// may call one another.
bool same_wording(const Block& a, const Block& b) {
  if (a.index() != b.index()) return false;
  if (const auto* paragraph = std::get_if<Paragraph>(&a)) {
    return paragraph->text == std::get<Paragraph>(b).text;
  }
  if (const auto* table = std::get_if<Table>(&a)) return table->lines == std::get<Table>(b).lines;
  const auto& quoted_a = std::get<Quotation>(a);
  const auto& quoted_b = std::get<Quotation>(b);
  return quoted_a.after == quoted_b.after && same_all(quoted_a.provisions, quoted_b.provisions);
}

bool same_wording(const Provision& a, const Provision& b) {
  return a.level == b.level && a.style == b.style && a.run_in == b.run_in && a.depth == b.depth &&
         a.label == b.label && a.title == b.title && same_all(a.lead, b.lead) &&
         same_all(a.children, b.children) && same_all(a.closing, b.closing);
}

bool same_wording(const Text& a, const Text& b) {
  return same_all(a.preamble, b.preamble) && same_all(a.provisions, b.provisions) &&
         same_all(a.annexes, b.annexes) && same_notes(a.footnotes, b.footnotes);
}

}  // namespace bipgen::act
