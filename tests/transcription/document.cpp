#include "document.hpp"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <stdexcept>

#include <yaml-cpp/yaml.h>

namespace bipgen::transcription {
namespace {

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

[[noreturn]] void refuse(const YAML::Node& node, const std::string& what) {
  throw std::runtime_error("line " + std::to_string(node.Mark().line + 1) +
                           " of corrections.yaml: " + what);
}

void check_keys(const YAML::Node& node, std::initializer_list<std::string_view> known) {
  if (!node.IsMap()) refuse(node, "a mapping is expected");
  for (const auto& entry : node) {
    const std::string key = entry.first.Scalar();
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      refuse(entry.first, "unknown key `" + key + "`");
    }
  }
}

std::string text_at(const YAML::Node& node, const char* key) {
  const YAML::Node value = node[key];
  if (!value || value.IsNull()) return {};
  if (!value.IsScalar()) refuse(value, std::string("`") + key + "` must be text");
  return value.Scalar();
}

void demand_reason(const YAML::Node& node) {
  if (split(text_at(node, "why")).empty()) refuse(node, "`why` is missing");
}

FormRule form_rule(const YAML::Node& node) {
  check_keys(node, {"rule", "times", "why", "starts", "from", "to", "source", "content"});
  demand_reason(node);
  FormRule rule;
  rule.rule = text_at(node, "rule");
  if (!is_known(rule)) refuse(node, "unknown rule `" + rule.rule + "`");
  rule.times = node["times"] ? node["times"].as<int>() : 0;
  if (rule.times < 1) refuse(node, "`times` must say how often the rule applies");
  rule.starts = split(text_at(node, "starts"));
  rule.from = split(text_at(node, "from"));
  rule.to = split(text_at(node, "to"));
  rule.source = split(text_at(node, "source"));
  rule.content = split(text_at(node, "content"));
  if (rule.rule == "drop-lines" && rule.starts.empty()) refuse(node, "`starts` is missing");
  if (rule.rule == "drop-span" && (rule.from.empty() || rule.to.empty())) {
    refuse(node, "`from` and `to` are needed");
  }
  if (rule.rule == "line-start" && rule.source.empty()) refuse(node, "`source` is missing");
  return rule;
}

Correction correction(const YAML::Node& node) {
  check_keys(node, {"source", "content", "why"});
  demand_reason(node);
  Correction entry{split(text_at(node, "source")), split(text_at(node, "content")),
                   node.Mark().line + 1};
  if (entry.source == entry.content) refuse(node, "`source` and `content` are the same");
  return entry;
}

Kept kept_words(const YAML::Node& node) {
  check_keys(node, {"at", "text", "why"});
  demand_reason(node);
  Kept entry{split(text_at(node, "text")), node.Mark().line + 1};
  if (entry.text.empty()) refuse(node, "`text` is missing");
  return entry;
}

bool holds(const std::vector<Word>& words, const std::vector<std::string>& pattern) {
  for (std::size_t place = 0; place < words.size(); ++place) {
    if (stands_at(words, place, pattern)) return true;
  }
  return false;
}

}  // namespace

Document read_document(const std::string& folder) {
  const YAML::Node root = YAML::Load(read_text(folder + "/corrections.yaml"));
  check_keys(root, {"content", "before", "after", "form", "corrections", "kept"});
  Document document;
  document.source_path = folder + "/source.txt";
  document.content_path = text_at(root, "content");
  document.frame = {text_at(root, "before"), text_at(root, "after")};
  for (const YAML::Node& node : root["form"]) document.form.push_back(form_rule(node));
  for (const YAML::Node& node : root["corrections"]) {
    document.corrections.push_back(correction(node));
  }
  for (const YAML::Node& node : root["kept"]) document.kept.push_back(kept_words(node));
  document.source = lines_of(read_text(document.source_path));
  document.content = read_text(document.content_path);
  return document;
}

Sides sides_of(const Document& document) {
  Reduced source = reduce_source(document.source, document.form);
  Reduced content = reduce_content(content_words(document.content, document.frame), document.form);
  Sides sides{std::move(source.words), std::move(content.words), {}};
  for (std::size_t r = 0; r < document.form.size(); ++r) {
    const int applied = source.applied[r] + content.applied[r];
    if (applied == document.form[r].times) continue;
    sides.faults.push_back("the rule of form `" + document.form[r].rule + "` applies " +
                           std::to_string(applied) + " times, `times` says " +
                           std::to_string(document.form[r].times));
  }
  for (const Kept& kept : document.kept) {
    if (holds(sides.content, kept.text)) continue;
    sides.faults.push_back("line " + std::to_string(kept.line) + ": the content file has no `" +
                           join(kept.text) + "`");
  }
  return sides;
}

}  // namespace bipgen::transcription
