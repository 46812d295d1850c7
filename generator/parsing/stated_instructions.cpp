#include "parsing/stated_instructions.hpp"

#include <optional>
#include <string>
#include <utility>

#include "act/citation.hpp"
#include "parsing/plain_act.hpp"
#include "parsing/references.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using source::in_quotes;
using source::KeyReader;
using source::message;
using source::YamlNode;

bool is_given(const YamlNode* node) {
  return node != nullptr && node->type != YamlNode::Type::null;
}

void place_at(std::vector<act::Provision>& provisions, source::Span where);

void place_at(std::vector<act::Block>& blocks, source::Span where) {
  for (act::Block& block : blocks) {
    std::visit([where](auto& it) { it.span = where; }, block);
    if (auto* quotation = std::get_if<act::Quotation>(&block)) {
      place_at(quotation->provisions, where);
    }
  }
}

// What stands in the front matter has no place in the body. As deep as the levels of the law and
// the quotations that the parser lets through.
void place_at(std::vector<act::Provision>& provisions, source::Span where) {
  for (act::Provision& provision : provisions) {
    provision.span = where;
    place_at(provision.lead, where);
    place_at(provision.children, where);
    place_at(provision.closing, where);
  }
}

std::optional<act::Text> read_sentence(KeyReader& keys) {
  const std::optional<std::string> words = keys.text("read");
  if (!words) return std::nullopt;
  const source::Span where = keys.node("read")->span;
  source::Diagnostics findings;
  act::Text text = parse_plain_act({keys.file().path, *words + "\n"}, findings);
  for (source::Diagnostic& finding : findings.all()) {
    finding.where.span = where;
    finding.notes.clear();
  }
  keys.diagnostics().append(std::move(findings));
  place_at(text.preamble, where);
  place_at(text.provisions, where);
  return text;
}

// `"found": "by"`; of words that are deleted the value is left out.
std::vector<act::StatedForm> read_forms(KeyReader& keys) {
  std::vector<act::StatedForm> forms;
  const YamlNode* node = keys.node("forms");
  if (!is_given(node)) return forms;
  if (node->type != YamlNode::Type::mapping) {
    keys.wrong(*node, message("{} is no list of pairs", in_quotes("forms")),
               message("expected {}", in_quotes("\"found\": \"by\"")));
    return forms;
  }
  for (const source::YamlEntry& entry : node->entries) {
    const bool is_text =
        entry.value.type == YamlNode::Type::scalar || entry.value.type == YamlNode::Type::null;
    act::StatedForm form{text::collapsed(entry.key.scalar), text::collapsed(entry.value.scalar)};
    // "…" is what the finding that asks for the pair leaves open.
    if (!is_text || form.found.empty() || form.by == "…") {
      keys.wrong(entry.value, message("what replaces {} is not said", in_quotes(form.found)),
                 message("expected words in the same number and case"));
      continue;
    }
    forms.push_back(std::move(form));
  }
  return forms;
}

std::optional<act::ActReference> read_amended_act(KeyReader& keys) {
  const std::string named = text::collapsed(keys.text("of").value_or(""));
  if (named.empty()) return std::nullopt;
  std::vector<act::ActReference> acts = find_acts(named);
  if (acts.size() == 1) return std::move(acts.front());
  keys.wrong(*keys.node("of"), message("{} is {}", in_quotes("of"), in_quotes(named)),
             message("expected one act such as {}", in_quotes("zarządzenie nr 3/2020")));
  return std::nullopt;
}

std::optional<act::Citation> read_place(KeyReader& keys) {
  const std::string at = text::collapsed(keys.required_text("at"));
  if (at.empty()) return std::nullopt;
  std::optional<act::Citation> citation = act::parse_citation(at);
  if (!citation) {
    keys.wrong(*keys.node("at"), message("{} is {}", in_quotes("at"), in_quotes(at)),
               message("expected a citation such as {}", in_quotes("§ 1 pkt 6")));
  }
  return citation;
}

std::optional<act::StatedInstruction> read_entry(KeyReader& outer, const YamlNode& item) {
  KeyReader keys(outer.file(), item, message("an instruction"), outer.diagnostics());
  act::StatedInstruction stated;
  stated.where = item.span;
  const std::optional<act::Citation> at = read_place(keys);
  const bool names_act = is_given(keys.node("of"));
  stated.of = read_amended_act(keys);
  stated.read = read_sentence(keys);
  stated.forms = read_forms(keys);
  stated.ignore = text::collapsed(keys.text("ignore").value_or(""));
  const int said = (is_given(keys.node("read")) ? 1 : 0) + (is_given(keys.node("forms")) ? 1 : 0) +
                   (is_given(keys.node("ignore")) ? 1 : 0);
  if (said > 1 || (said == 0 && !names_act)) {
    keys.wrong(item,
               said > 1 ? message("an instruction that says two things")
                        : message("an instruction without words"),
               message("expected one of {}, {}, {}", in_quotes("read"), in_quotes("forms"),
                       in_quotes("ignore")));
  }
  keys.finish();
  const bool usable = stated.read || !stated.forms.empty() || !stated.ignore.empty() || stated.of;
  if (!at || !usable || said > 1) return std::nullopt;
  stated.at = *at;
  return stated;
}

}  // namespace

std::vector<act::StatedInstruction> read_stated_instructions(KeyReader& outer) {
  std::vector<act::StatedInstruction> all;
  const YamlNode* node = outer.node("instructions");
  if (!is_given(node)) return all;
  if (node->type != YamlNode::Type::sequence) {
    outer.wrong(*node, message("{} is no list", in_quotes("instructions")),
                message("expected entries with {}", in_quotes("- ")));
    return all;
  }
  for (const YamlNode& item : node->items) {
    if (auto stated = read_entry(outer, item)) all.push_back(std::move(*stated));
  }
  return all;
}

}  // namespace bipgen::parsing
