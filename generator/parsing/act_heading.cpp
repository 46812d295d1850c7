#include "parsing/act_heading.hpp"

#include <array>

#include "act/citation.hpp"
#include "parsing/stated_instructions.hpp"
#include "parsing/stated_structure.hpp"
#include "source/explanations.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using source::in_quotes;
using source::KeyReader;
using source::message;
using source::YamlNode;

std::string words_of(std::optional<std::string> value) {
  return value ? text::collapsed(*value) : std::string();
}

bool is_absent(const YamlNode* node) {
  return node == nullptr || node->type == YamlNode::Type::null;
}

// The items of a list; a single mapping is a list of one.
std::vector<const YamlNode*> mappings(KeyReader& keys, std::string_view key) {
  std::vector<const YamlNode*> found;
  const YamlNode* node = keys.node(key);
  if (is_absent(node)) return found;
  if (node->type != YamlNode::Type::sequence) return {node};
  for (const YamlNode& item : node->items) found.push_back(&item);
  return found;
}

act::ActType read_type(KeyReader& keys) {
  const std::string word = keys.required_text("type");
  if (word.empty()) return act::ActType::zarzadzenie;
  if (const auto type = act::type_from_word(word)) return *type;
  constexpr std::array<std::string_view, 8> known{"zarządzenie",    "uchwała",       "ustawa",
                                                  "rozporządzenie", "obwieszczenie", "decyzja",
                                                  "statut",         "regulamin"};
  const std::string_view meant = text::nearest(word, known);
  keys.wrong(*keys.node("type"), message("{} is {}", in_quotes("type"), in_quotes(word)),
             meant.empty() ? message("expected a kind of act such as {}", in_quotes("zarządzenie"))
                           : message("did you mean {}?", in_quotes(meant)));
  return act::ActType::zarzadzenie;
}

std::vector<act::Signature> read_signatures(KeyReader& outer) {
  std::vector<act::Signature> signatures;
  for (const YamlNode* node : mappings(outer, "signed_by")) {
    KeyReader keys(outer.file(), *node, in_quotes("signed_by"), outer.diagnostics());
    act::Signature signature;
    signature.name = text::collapsed(keys.required_text("name"));
    signature.role = words_of(keys.text("role"));
    signature.on_behalf_of = words_of(keys.text("on_behalf_of"));
    keys.finish();
    signatures.push_back(std::move(signature));
  }
  return signatures;
}

bool is_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "2025-07-28T14:05:00+02:00"; the seconds may be left out, "Z" may be the offset.
bool is_date_and_time(std::string_view text) {
  if (text.size() < 17 || !calendar::Date::from_iso(text.substr(0, 10)) || text[10] != 'T') {
    return false;
  }
  const bool hours = is_digits(text.substr(11, 2)) && text[13] == ':' &&
                     is_digits(text.substr(14, 2)) && text.substr(11, 2) < "24" &&
                     text.substr(14, 2) < "60";
  std::string_view rest = text.substr(16);
  if (rest.size() >= 3 && rest[0] == ':' && is_digits(rest.substr(1, 2))) rest.remove_prefix(3);
  if (!hours || rest == "Z") return hours;
  return rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') && is_digits(rest.substr(1, 2)) &&
         rest[3] == ':' && is_digits(rest.substr(4, 2));
}

act::PublicationRecord read_record(KeyReader& outer) {
  act::PublicationRecord record;
  const YamlNode* node = outer.node("record");
  if (is_absent(node)) return record;
  KeyReader keys(outer.file(), *node, in_quotes("record"), outer.diagnostics());
  record.responsible = words_of(keys.text("responsible"));
  record.entered_by = words_of(keys.text("entered_by"));
  record.created = keys.date("created");
  record.published = words_of(keys.text("published"));
  if (!record.published.empty() && !is_date_and_time(record.published)) {
    keys.wrong(*keys.node("published"),
               message("{} is {}", in_quotes("published"), in_quotes(record.published)),
               message("expected a time such as {}", in_quotes("2025-07-28T14:05:00+02:00")));
    record.published.clear();
  }
  keys.finish();
  return record;
}

std::vector<act::MissingAnnex> read_missing_annexes(KeyReader& outer) {
  std::vector<act::MissingAnnex> annexes;
  for (const YamlNode* node : mappings(outer, "annexes")) {
    KeyReader keys(outer.file(), *node, message("an annex"), outer.diagnostics());
    act::MissingAnnex annex;
    annex.label = act::Label(words_of(keys.text("label")));
    annex.title = text::collapsed(keys.required_text("title"));
    annex.cited_in = words_of(keys.text("cited_in"));
    if (keys.boolean("held").value_or(false)) {
      keys.wrong(*keys.node("held"), message("an annex that is held"),
                 message("expected {} in the text in its place", in_quotes("## Załącznik")));
    }
    keys.finish();
    annexes.push_back(std::move(annex));
  }
  return annexes;
}

std::vector<act::AcknowledgedFault> read_acknowledged(KeyReader& outer) {
  std::vector<act::AcknowledgedFault> faults;
  for (const YamlNode* node : mappings(outer, "sic")) {
    KeyReader keys(outer.file(), *node, in_quotes("sic"), outer.diagnostics());
    act::AcknowledgedFault fault;
    fault.at = text::collapsed(keys.required_text("at"));
    fault.code = keys.required_text("code");
    fault.note = words_of(keys.text("note"));
    const auto kind = source::kind_called(fault.code);
    if (!fault.code.empty() && (!kind || source::code_of(*kind) != fault.code)) {
      keys.wrong(*keys.node("code"), message("no finding has the code {}", in_quotes(fault.code)),
                 message("{} lists them", in_quotes("bipgen check --explain")));
    }
    if (!fault.at.empty() && !act::parse_citation(fault.at)) {
      keys.wrong(*keys.node("at"), message("{} is {}", in_quotes("at"), in_quotes(fault.at)),
                 message("expected a citation such as {}", in_quotes("§ 18 pkt 17")));
    }
    keys.finish();
    faults.push_back(std::move(fault));
  }
  return faults;
}

void read_in_force(KeyReader& outer, act::Heading& heading) {
  const YamlNode* node = outer.node("in_force");
  if (is_absent(node)) return;
  KeyReader keys(outer.file(), *node, in_quotes("in_force"), outer.diagnostics());
  heading.in_force_from = keys.date("from");
  heading.in_force_until = keys.date("until");
  const bool backwards = heading.in_force_from && heading.in_force_until &&
                         *heading.in_force_until <= *heading.in_force_from;
  if (backwards) {
    keys.wrong(*keys.node("until"),
               message("{} is not after {}", in_quotes("until"), in_quotes("from")),
               message("expected the first day that is no longer in force"));
  }
  keys.finish();
}

}  // namespace

act::Heading read_heading_keys(const source::File& file, const YamlNode& mapping,
                               std::string_view default_issuer, source::Diagnostics& diagnostics) {
  KeyReader keys(file, mapping, message("an act"), diagnostics);
  act::Heading heading;
  heading.id.type = read_type(keys);
  heading.id.number = text::collapsed(keys.required_text("number"));
  heading.held = keys.boolean("held").value_or(true);
  heading.date = keys.date("date");
  if (!heading.date && heading.held && is_absent(keys.node("date"))) keys.missing("date");
  heading.title = text::collapsed(keys.required_text("title"));
  heading.issuer = words_of(keys.text("issuer"));
  if (heading.issuer.empty()) heading.issuer = default_issuer;
  heading.signatures = read_signatures(keys);
  for (std::string& line : keys.texts("distribution")) heading.distribution.push_back(line);
  heading.subject = words_of(keys.text("subject"));
  heading.source = words_of(keys.text("source"));
  heading.note = words_of(keys.text("note"));
  heading.record = read_record(keys);
  read_in_force(keys, heading);
  heading.missing_annexes = read_missing_annexes(keys);
  heading.acknowledged = read_acknowledged(keys);
  heading.structure = read_stated_structure(keys);
  heading.instructions = read_stated_instructions(keys);
  keys.finish();
  return heading;
}

act::Document read_document_keys(const source::File& file, const YamlNode& mapping,
                                 source::Diagnostics& diagnostics) {
  KeyReader keys(file, mapping, message("a document"), diagnostics);
  act::Document document;
  document.path = file.path;
  const std::size_t folder = file.path.rfind('/');
  document.slug = file.path.substr(folder == std::string::npos ? 0 : folder + 1);
  document.slug.resize(std::min(document.slug.find('.'), document.slug.size()));
  document.title = text::collapsed(keys.required_text("title"));
  document.edition = words_of(keys.text("edition"));
  document.approved_by = words_of(keys.text("approved_by"));
  document.note = words_of(keys.text("note"));
  document.missing_annexes = read_missing_annexes(keys);
  keys.finish();
  return document;
}

}  // namespace bipgen::parsing
