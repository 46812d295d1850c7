#include "source/explanations.hpp"

#include <algorithm>
#include <cassert>

#include "source/explanation_tables.hpp"

namespace bipgen::source {

namespace {

using Table = std::vector<const Explanation*>;  // by kind

// Every kind has its row (tests/unit/source/explanations_test.cpp).
Table make_table() {
  Table table(all_kinds().size(), nullptr);
  for (const auto rows :
       {explanations_of_files(), explanations_of_texts(), explanations_of_time(),
        explanations_of_offices(), explanations_of_statements(), explanations_of_pages(),
        explanations_of_amendments(), explanations_of_imports()}) {
    for (const Explanation& row : rows) table[static_cast<std::size_t>(row.kind)] = &row;
  }
  return table;
}

// Words between the texts of one explanation.
constexpr Wording severities[] = {{"note", "uwaga"}, {"warning", "ostrzeżenie"}, {"error", "błąd"}};
constexpr Wording why_head = {"Why", "Dlaczego to ważne"};
constexpr Wording mend_head = {"What to do", "Co zrobić"};
constexpr Wording rule_head = {"Rule", "Zasada"};
constexpr Wording wrong_head = {"Wrong", "Źle"};
constexpr Wording right_head = {"Right", "Dobrze"};

std::string_view severity_word(Kind kind, Language language) {
  return severities[static_cast<std::size_t>(default_severity(kind))].in(language);
}

void add_paragraph(std::string& out, const Wording& head, std::string_view words,
                   Language language) {
  if (words.empty()) return;
  out += "\n" + std::string(head.in(language)) + ": " + std::string(words) + "\n";
}

void add_lines(std::string& out, const Wording& head, std::string_view text, Language language) {
  out += "\n" + std::string(head.in(language)) + ":\n\n";
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    out += line.empty() ? "\n" : "    " + std::string(line) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::string upper_code(std::string_view code) {
  std::string upper(code);
  if (!upper.empty() && upper.front() == 'b') upper.front() = 'B';
  return upper;
}

}  // namespace

const Explanation& explain(Kind kind) {
  static const Table table = make_table();
  const Explanation* row = table[static_cast<std::size_t>(kind)];
  assert(row != nullptr);
  return *row;
}

std::optional<Kind> kind_called(std::string_view code) {
  const std::string upper = upper_code(code);
  for (const Kind kind : all_kinds()) {
    if (code_of(kind) == upper || name_of(kind) == code) return kind;
  }
  return std::nullopt;
}

std::string explanation_text(Kind kind, Language language) {
  const Explanation& row = explain(kind);
  std::string out = std::string(code_of(kind)) + " (" + std::string(name_of(kind)) + ", " +
                    std::string(severity_word(kind, language)) + ")\n";
  out += std::string(row.means.in(language)) + "\n";
  add_paragraph(out, why_head, row.why.in(language), language);
  add_paragraph(out, mend_head, row.mend.in(language), language);
  add_paragraph(out, rule_head, row.rule, language);
  if (row.example.place != ExamplePlace::none) {
    add_lines(out, wrong_head, row.example.wrong, language);
    add_lines(out, right_head, row.example.right, language);
  }
  return out;
}

std::string explanation_list(Language language) {
  std::string out;
  for (const Kind kind : all_kinds()) {
    out += std::string(code_of(kind)) + " " + std::string(severity_word(kind, language)) + ": " +
           std::string(explain(kind).means.in(language)) + "\n";
  }
  return out;
}

}  // namespace bipgen::source
