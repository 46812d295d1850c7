#include "history/lineage.hpp"

#include <array>
#include <optional>

#include "source/excerpt.hpp"
#include "source/front_matter.hpp"
#include "source/yaml.hpp"
#include "text/words.hpp"

namespace bipgen::history {

namespace {

using source::excerpt;
using source::in_quotes;
using source::KeyReader;
using source::message;
using source::YamlNode;

constexpr std::array<std::string_view, 3> verdicts = {"confirm", "reject", "state"};

source::Message meant(std::string_view word, std::span<const std::string_view> candidates,
                      const source::Message& otherwise) {
  const std::string_view near = text::nearest(word, candidates);
  return near.empty() ? otherwise : message("did you mean {}?", excerpt(near));
}

std::optional<Decision::Verdict> read_verdict(KeyReader& reader) {
  const std::string word = reader.required_text("verdict");
  if (word.empty()) return std::nullopt;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (word == verdicts[i]) return static_cast<Decision::Verdict>(i);
  }
  reader.wrong(*reader.node("verdict"), message("{} is no verdict", excerpt(word)),
               meant(word, verdicts,
                     message("{}, {} or {}", in_quotes("confirm"), in_quotes("reject"),
                             in_quotes("state"))));
  return std::nullopt;
}

// "1756/2022", "zarządzenie 1756/2022", "uchwała nr 12/2020"; a bare number is an ordinance's.
std::optional<act::ActId> read_act(std::string_view written) {
  act::ActId id;
  std::vector<std::string_view> words = text::split_words(written);
  std::size_t at = 0;
  if (words.size() > at) {
    if (const auto type = act::type_from_word(words[at])) {
      id.type = *type;
      ++at;
    }
  }
  if (words.size() > at + 1 && words[at] == "nr") ++at;
  if (words.size() != at + 1) return std::nullopt;
  id.number = std::string(words[at]);
  return id;
}

bool read_acts(KeyReader& reader, Decision& decision) {
  const YamlNode* node = reader.node("acts");
  if (node == nullptr) {
    reader.missing("acts");
    return false;
  }
  const std::vector<std::string> acts = reader.texts("acts");
  const auto before = acts.size() == 2 ? read_act(acts[0]) : std::nullopt;
  const auto after = acts.size() == 2 ? read_act(acts[1]) : std::nullopt;
  if (!before || !after) {
    reader.wrong(*node, message("{} does not name two acts", in_quotes("acts")),
                 message("the earlier and the later one: {}", in_quotes("[1756/2022, 1796/2025]")));
    return false;
  }
  decision.before_act = *before;
  decision.after_act = *after;
  return true;
}

bool read_kinds(KeyReader& reader, Decision& decision) {
  bool is_right = true;
  for (const std::string& word : reader.texts("kinds")) {
    if (const auto kind = change_kind(word)) {
      decision.kinds.push_back(*kind);
      continue;
    }
    reader.wrong(*reader.node("kinds"), message("{} is no kind of change", excerpt(word)),
                 meant(word, change_names(), message("README.md lists them")));
    is_right = false;
  }
  return is_right;
}

std::optional<Decision> read_decision(const source::File& file, const YamlNode& node,
                                      source::Diagnostics& diagnostics) {
  KeyReader reader(file, node, message("a decision"), diagnostics);
  Decision decision;
  decision.at = reader.at(node);
  const auto verdict = read_verdict(reader);
  const bool has_acts = read_acts(reader, decision);
  decision.before = reader.texts("before");
  decision.after = reader.texts("after");
  const bool has_kinds = read_kinds(reader, decision);
  decision.note = reader.text("note").value_or("");
  const bool has_units = !decision.before.empty() || !decision.after.empty();
  if (!has_units && node.type == YamlNode::Type::mapping) {
    reader.wrong(node, message("a decision names no unit"),
                 message("{}, {} or both", in_quotes("before"), in_quotes("after")));
  }
  reader.finish();
  if (!verdict || !has_acts || !has_kinds || !has_units) return std::nullopt;
  decision.verdict = *verdict;
  return decision;
}

}  // namespace

std::vector<Decision> parse_lineage(const source::File& file, source::Diagnostics& diagnostics) {
  std::vector<Decision> decisions;
  const auto root = source::parse_yaml(file, diagnostics);
  if (!root || root->type == YamlNode::Type::null) return decisions;
  if (root->type != YamlNode::Type::sequence) {
    diagnostics.add(source::Kind::wrong_value, {file.path, root->span},
                    message("the file is no list of decisions"),
                    message("each begins with {}", in_quotes("- verdict:")));
    return decisions;
  }
  for (const YamlNode& item : root->items) {
    if (auto decision = read_decision(file, item, diagnostics)) {
      decisions.push_back(std::move(*decision));
    }
  }
  return decisions;
}

}  // namespace bipgen::history
