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

using source::message;

namespace {

class Outline {
 public:
  explicit Outline(source::Language language) : m_language(language) {}

  void line(std::size_t depth, const std::string& words) {
    m_out.append(depth * 2, ' ');
    m_out += words;
    m_out += '\n';
  }

  void wording(const amending::Wording& wording, std::size_t depth) {
    if (wording.annex)
      line(depth, message("as in {} of the amending act", print(*wording.annex)).in(m_language));
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

  source::Language m_language;
  std::string m_out;
};

source::Message name_of(const act::ActReference& reference) {
  std::string name(act::name_of(reference.type));
  if (reference.number) name += " nr " + *reference.number;
  if (!reference.issuer.empty()) name += " " + reference.issuer;
  source::Message all = name;
  if (reference.date) all = message("{} of {}", all, reference.date->iso());
  return reference.title.empty() ? all : message("{} {}", all, reference.title);
}

source::Message name_of(const amending::AmendedText& of) {
  std::string out = of.name;
  if (of.annex) out += (out.empty() ? "" : ", ") + act::print(*of.annex);
  if (!of.act) return out.empty() ? message("an act that is not named") : source::Message(out);
  return out.empty() ? name_of(*of.act) : message("{0} of {1}", out, name_of(*of.act));
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
                             const source::File& file, source::Language language) {
  const source::Lines lines(file.text);
  Outline outline(language);
  std::string of;
  for (const amending::Instruction& instruction : instructions) {
    if (const std::string amended = name_of(instruction.of).in(language); amended != of) {
      of = amended;
      outline.line(0, "# " + of);
    }
    const std::string where =
        instruction.citation.empty() ? "" : print(instruction.citation) + ", ";
    const source::Message said = message("line {}: {}", lines.position(instruction.span.begin).line,
                                         message_of(instruction.operation));
    outline.line(
        0, where + (instruction.stated ? message("{} (stated in the front matter)", said) : said)
                       .in(language));
    if (const amending::Wording* wording = wording_of(instruction.operation)) {
      outline.wording(*wording, 1);
    }
  }
  return outline.result();
}

}  // namespace bipgen::app
