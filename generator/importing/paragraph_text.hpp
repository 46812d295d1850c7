// The text of one paragraph while a reader collects it from its pieces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::importing {

enum class Script : std::uint8_t { normal, superscript, subscript };

// A raised number after a label of the law is written as such labels are: "§ 5[1]". Elsewhere
// raised and lowered characters are those of Unicode ("m²", "CO₂"); what Unicode has not stands as
// it is.
std::string raised_text(std::string_view before, std::string_view raised);

class ParagraphText {
 public:
  void add(std::string_view text, Script script = Script::normal);
  void add_gap();     // a tab: several spaces
  void break_line();  // within the paragraph

  bool empty() const;

  // The lines, at least one, without white space at their ends; the next paragraph begins.
  std::vector<std::string> take();

 private:
  void settle();  // what is raised or lowered is complete

  std::vector<std::string> m_done;
  std::string m_line;
  std::string m_special;
  Script m_script = Script::normal;
};

}  // namespace bipgen::importing
