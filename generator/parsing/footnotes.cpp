// Footnotes and their references.
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "parsing/checks.hpp"

namespace bipgen::parsing {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;
using source::Span;

class FootnoteCheck {
 public:
  FootnoteCheck(const act::Text& text, const source::File& file, source::Diagnostics& diagnostics)
      : m_file(file), m_diagnostics(diagnostics) {
    for (const act::Footnote& footnote : text.footnotes) {
      const auto [first, is_new] = m_known.try_emplace(footnote.label, &footnote);
      if (is_new) continue;
      auto& finding = m_diagnostics.add(
          Kind::duplicate_footnote, {m_file.path, footnote.span},
          message("footnote {} for the second time", in_quotes("[^" + footnote.label + "]")));
      finding.notes.push_back({message("the first one is"), {m_file.path, first->second->span}});
    }
  }

  // Every "[^label]" that no "\" makes text.
  void read_words(std::string_view words, Span where) {
    std::size_t at = words.find("[^");
    for (; at != std::string_view::npos; at = words.find("[^", at + 2)) {
      const std::size_t end = words.find_first_of("][ ", at + 2);
      if (end == std::string_view::npos || words[end] != ']' || end == at + 2) continue;
      if (at > 0 && words[at - 1] == '\\') continue;
      cite(std::string(words.substr(at + 2, end - at - 2)), where);
    }
  }

  void read_blocks(const std::vector<act::Block>& blocks) {
    for (const act::Block& block : blocks) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        read_words(paragraph->text, paragraph->span);
      } else if (const auto* table = std::get_if<act::Table>(&block)) {
        for (const std::string& line : table->lines) read_words(line, table->span);
      } else {
        read_provisions(std::get<act::Quotation>(block).provisions);
      }
    }
  }

  void read_provisions(const std::vector<act::Provision>& provisions) {
    for (const act::Provision& provision : provisions) {
      read_words(provision.title, provision.span);
      read_blocks(provision.lead);
      read_provisions(provision.children);
      read_blocks(provision.closing);
    }
  }

  void report_not_cited(const act::Text& text) {
    for (const act::Footnote& footnote : text.footnotes) {
      if (m_cited.count(footnote.label) > 0) continue;
      m_diagnostics.add(
          Kind::footnote_not_cited, {m_file.path, footnote.span},
          message("footnote {} that nothing refers to", in_quotes("[^" + footnote.label + "]")));
    }
  }

 private:
  // Where the reference itself stands in the words at `where`.
  Span place_of(const std::string& label, Span where) const {
    const std::string reference = "[^" + label + "]";
    const std::string_view words =
        std::string_view(m_file.text).substr(where.begin, where.end - where.begin);
    const std::size_t at = words.find(reference);
    if (at == std::string_view::npos) return where;
    const auto begin = static_cast<std::uint32_t>(where.begin + at);
    return {begin, static_cast<std::uint32_t>(begin + reference.size())};
  }

  void cite(std::string label, Span where) {
    if (m_known.count(label) == 0 && m_cited.count(label) == 0) {
      m_diagnostics.add(Kind::footnote_missing, {m_file.path, place_of(label, where)},
                        message("{} without its footnote", in_quotes("[^" + label + "]")),
                        message("expected a line {}", in_quotes("[^" + label + "]: …")));
    }
    m_cited.insert(std::move(label));
  }

  const source::File& m_file;
  source::Diagnostics& m_diagnostics;
  std::unordered_map<std::string, const act::Footnote*> m_known;  // only looked up
  std::unordered_set<std::string> m_cited;                        // only looked up
};

}  // namespace

void check_footnotes(const act::Text& text, const source::File& file,
                     const std::vector<HeadingWords>& heading, source::Diagnostics& diagnostics) {
  FootnoteCheck check(text, file, diagnostics);
  for (const HeadingWords& words : heading) check.read_words(words.words, words.span);
  check.read_blocks(text.preamble);
  check.read_provisions(text.provisions);
  check.read_provisions(text.annexes);
  for (const act::Footnote& footnote : text.footnotes) {
    check.read_words(footnote.text, footnote.span);
  }
  check.report_not_cited(text);
}

}  // namespace bipgen::parsing
