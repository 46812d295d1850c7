#include "parsing/stated_structure.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "act/citation.hpp"
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

// The required `at`, and with it whether the entry can be used.
std::optional<act::Citation> read_place(KeyReader& keys) {
  const std::string at = text::collapsed(keys.required_text("at"));
  if (at.empty()) return std::nullopt;
  std::optional<act::Citation> citation = act::parse_citation(at);
  if (!citation) {
    keys.wrong(*keys.node("at"), message("{} is {}", in_quotes("at"), in_quotes(at)),
               message("expected a citation such as {}", in_quotes("§ 5 ust. 2")));
  }
  return citation;
}

// Calls `read` for each entry of a list; an entry that it gives back empty is left out.
template <typename Entry, typename Read>
std::vector<Entry> read_list(KeyReader& outer, std::string_view key, const source::Message& what,
                             Read read) {
  std::vector<Entry> entries;
  const YamlNode* node = outer.node(key);
  if (!node || node->type == YamlNode::Type::null) return entries;
  if (node->type != YamlNode::Type::sequence) {
    outer.wrong(*node, message("{} is no list", in_quotes(key)),
                message("expected entries with {}", in_quotes("- ")));
    return entries;
  }
  for (const YamlNode& item : node->items) {
    KeyReader keys(outer.file(), item, what, outer.diagnostics());
    Entry entry;
    const bool usable = read(keys, entry);
    const std::optional<act::Citation> at = read_place(keys);
    keys.finish();
    if (!usable || !at) continue;
    entry.at = *at;
    entry.where = item.span;
    entries.push_back(std::move(entry));
  }
  return entries;
}

bool read_unit(KeyReader& keys, act::StatedUnit& unit) {
  unit.name = text::collapsed(keys.required_text("name"));
  unit.code = words_of(keys.text("code"));
  unit.part_of = words_of(keys.text("part_of"));
  unit.reports_to = words_of(keys.text("reports_to"));
  return !unit.name.empty();
}

bool read_post(KeyReader& keys, act::StatedPost& post) {
  post.name = text::collapsed(keys.required_text("name"));
  post.code = words_of(keys.text("code"));
  post.heads = words_of(keys.text("heads"));
  post.head = keys.boolean("head").value_or(false);
  post.reports_to = words_of(keys.text("reports_to"));
  return !post.name.empty();
}

bool read_relation(KeyReader& keys, act::StatedRelation& relation) {
  relation.kind = text::collapsed(keys.required_text("kind"));
  relation.from = text::collapsed(keys.required_text("from"));
  relation.to = text::collapsed(keys.required_text("to"));
  relation.label = words_of(keys.text("label"));
  return !relation.kind.empty() && !relation.from.empty() && !relation.to.empty();
}

bool read_tasks(KeyReader& keys, act::StatedTasks& tasks) {
  tasks.of = text::collapsed(keys.required_text("of"));
  return !tasks.of.empty();
}

void read_office(KeyReader& outer, act::StatedStructure& stated) {
  const YamlNode* node = outer.node("office");
  if (!node || node->type == YamlNode::Type::null) return;
  KeyReader keys(outer.file(), *node, in_quotes("office"), outer.diagnostics());
  const std::string name = text::collapsed(keys.required_text("name"));
  const std::optional<act::Citation> at = read_place(keys);
  keys.finish();
  if (name.empty() || !at) return;
  stated.office = name;
  stated.office_at = *at;
  stated.office_where = node->span;
}

}  // namespace

act::StatedStructure read_stated_structure(KeyReader& outer) {
  act::StatedStructure stated;
  const YamlNode* node = outer.node("structure");
  if (!node || node->type == YamlNode::Type::null) return stated;
  KeyReader keys(outer.file(), *node, in_quotes("structure"), outer.diagnostics());
  read_office(keys, stated);
  stated.units = read_list<act::StatedUnit>(keys, "units", message("a unit"), read_unit);
  stated.posts = read_list<act::StatedPost>(keys, "posts", message("a post"), read_post);
  stated.relations =
      read_list<act::StatedRelation>(keys, "relations", message("a relation"), read_relation);
  stated.tasks = read_list<act::StatedTasks>(keys, "tasks", message("tasks"), read_tasks);
  keys.finish();
  return stated;
}

}  // namespace bipgen::parsing
