#include "support/dump_text.hpp"

#include "act/citation.hpp"

namespace bipgen::testing {

namespace {

class Dump {
 public:
  void line(std::size_t depth, const std::string& words) {
    m_out.append(depth * 2, ' ');
    m_out += words;
    m_out += '\n';
  }

  void blocks(const std::vector<act::Block>& blocks, const std::string& sign, std::size_t depth) {
    for (const act::Block& block : blocks) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        line(depth, sign + ' ' + paragraph->text);
      } else if (const auto* table = std::get_if<act::Table>(&block)) {
        line(depth, sign + " table:");
        for (const std::string& row : table->lines) line(depth + 1, row);
      } else {
        quotation(std::get<act::Quotation>(block), sign, depth);
      }
    }
  }

  void quotation(const act::Quotation& quotation, const std::string& sign, std::size_t depth) {
    line(depth, sign + " „");
    for (const act::Provision& provision : quotation.provisions)
      this->provision(provision, depth + 1);
    line(depth, sign + " ”" + (quotation.after.empty() ? "" : " [" + quotation.after + "]"));
  }

  void provision(const act::Provision& provision, std::size_t depth) {
    std::string words = act::print(act::Step{provision.level, provision.label});
    if (act::is_heading(provision.level)) words += " " + std::string(provision.depth, '#');
    if (provision.style == act::MarkerStyle::bare) words += " (bare)";
    if (provision.run_in) words += " (run in)";
    if (!provision.title.empty()) words += ": " + provision.title;
    line(depth, words);
    blocks(provision.lead, "|", depth + 1);
    for (const act::Provision& child : provision.children) this->provision(child, depth + 1);
    blocks(provision.closing, "/", depth + 1);
  }

  std::string result() { return std::move(m_out); }

 private:
  std::string m_out;
};

}  // namespace

std::string dump_text(const act::Text& text) {
  Dump dump;
  if (!text.preamble.empty()) {
    dump.line(0, "preamble");
    dump.blocks(text.preamble, "|", 1);
  }
  for (const act::Provision& provision : text.provisions) dump.provision(provision, 0);
  for (const act::Provision& annex : text.annexes) dump.provision(annex, 0);
  for (const act::Footnote& footnote : text.footnotes) {
    dump.line(0, "footnote " + footnote.label + ": " + footnote.text);
  }
  return dump.result();
}

}  // namespace bipgen::testing
