// The attributes of a page, one after another. A scanner of the HTML that we make, not a parser of
// the world's: no error recovery. Internal to publishing/.
#pragma once

#include <cstddef>
#include <string_view>

namespace bipgen::publishing {

struct Attribute {
  std::string_view element;  // "a"
  std::string_view name;     // "href"
  std::string_view value;    // as written, between the quotation marks
};

class HtmlScanner {
 public:
  // The text must outlive the scanner.
  explicit HtmlScanner(std::string_view html) : m_html(html) {}

  // False at the end. Comments and what stands in <script> and <style> are passed over.
  bool next(Attribute& attribute);

 private:
  bool next_element();
  void end_element();

  std::string_view m_html;
  std::size_t m_at = 0;
  std::string_view m_element;  // the open tag that m_at is in; empty between tags
};

}  // namespace bipgen::publishing
