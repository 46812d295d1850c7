#include "app/explain.hpp"

#include <filesystem>
#include <iostream>
#include <iterator>

#include "act/citation.hpp"
#include "amending/read_instructions.hpp"
#include "app/read_tree.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/plain_act.hpp"
#include "parsing/references.hpp"
#include "source/load.hpp"
#include "text/words.hpp"

namespace bipgen::app {

namespace {

class Outline {
 public:
  void line(std::size_t depth, const std::string& words) {
    m_out.append(depth * 2, ' ');
    m_out += words;
    m_out += '\n';
  }

  void wording(const amending::Wording& wording, std::size_t depth) {
    if (wording.annex) line(depth, "as in " + print(*wording.annex) + " of the amending act");
    if (!wording.text.empty()) line(depth, "„" + wording.text + "”");
    for (const act::Provision& provision : wording.provisions) this->provision(provision, depth);
  }

  std::string result() { return std::move(m_out); }

 private:
  // As deep as the levels of the law and the quotations that the parser lets through.
  void provision(const act::Provision& provision, std::size_t depth) {
    std::string words = act::print(act::Step{provision.level, provision.label});
    if (!provision.title.empty()) words += ": " + provision.title;
    line(depth, words);
    blocks(provision.lead, "|", depth + 1);
    for (const act::Provision& child : provision.children) this->provision(child, depth + 1);
    blocks(provision.closing, "/", depth + 1);
  }

  void blocks(const std::vector<act::Block>& blocks, const std::string& sign, std::size_t depth) {
    for (const act::Block& block : blocks) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        line(depth, sign + ' ' + paragraph->text);
      } else if (const auto* table = std::get_if<act::Table>(&block)) {
        for (const std::string& row : table->lines) line(depth, sign + ' ' + row);
      } else {
        const auto& quotation = std::get<act::Quotation>(block);
        line(depth, sign + " „");
        for (const act::Provision& provision : quotation.provisions) {
          this->provision(provision, depth + 1);
        }
        line(depth, sign + " ”" + quotation.after);
      }
    }
  }

  std::string m_out;
};

std::string print_act(const act::ActReference& reference) {
  std::string out(act::name_of(reference.type));
  if (reference.number) out += " nr " + *reference.number;
  if (!reference.issuer.empty()) out += " " + reference.issuer;
  if (reference.date) out += " of " + reference.date->iso();
  if (!reference.title.empty()) out += " " + reference.title;
  return out;
}

std::string print_amended(const amending::AmendedText& of) {
  std::string out = of.name;
  if (of.annex) out += (out.empty() ? "" : ", ") + act::print(*of.annex);
  if (of.act) out += (out.empty() ? "" : " of ") + print_act(*of.act);
  return out.empty() ? "an act that is not named" : out;
}

}  // namespace

bool names_missing_file(const std::string& named) {
  std::error_code fault;
  return named != "-" && text::split_words(named).size() < 2 &&
         !std::filesystem::exists(named, fault);
}

std::optional<source::File> text_to_explain(const std::string& named,
                                            source::Diagnostics& diagnostics) {
  if (named == "-") {
    std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
    return source::to_file("-", std::move(bytes), diagnostics);
  }
  std::error_code no_such_file;
  if (std::filesystem::exists(named, no_such_file)) return read_file(named, diagnostics);
  return source::to_file("SENTENCE", named, diagnostics);
}

std::vector<amending::Instruction> explain(const source::File& file,
                                           source::Diagnostics& diagnostics) {
  if (file.text.starts_with("---\n")) {
    const auto act = parsing::parse_act(file, {}, diagnostics);
    if (!act) return {};
    return amending::read_instructions(*act, parsing::find_acts, diagnostics);
  }
  const act::Text text = parsing::parse_plain_act(file, diagnostics);
  return amending::read_instructions(text, file.path, parsing::find_acts, diagnostics);
}

std::string explanation_text(const std::vector<amending::Instruction>& instructions,
                             const source::File& file) {
  const source::Lines lines(file.text);
  Outline outline;
  std::string of;
  for (const amending::Instruction& instruction : instructions) {
    if (const std::string amended = print_amended(instruction.of); amended != of) {
      of = amended;
      outline.line(0, "# " + of);
    }
    const std::string where =
        instruction.citation.empty() ? "" : print(instruction.citation) + ", ";
    outline.line(0, where + "line " + std::to_string(lines.position(instruction.span.begin).line) +
                        ": " + print(instruction.operation) +
                        (instruction.stated ? " (stated in the front matter)" : ""));
    if (const amending::Wording* wording = wording_of(instruction.operation)) {
      outline.wording(*wording, 1);
    }
  }
  return outline.result();
}

}  // namespace bipgen::app
