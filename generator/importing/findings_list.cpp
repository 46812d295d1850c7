#include "importing/findings_list.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include <nlohmann/json.hpp>

#include "text/words.hpp"

namespace bipgen::importing {

namespace {

using Json = nlohmann::ordered_json;
using source::Diagnostics;
using source::in_quotes;
using source::Language;
using source::message;

Json place(Place at) {
  Json json;
  json["page"] = at.page > 0 ? Json(at.page) : Json();
  json["line"] = at.line;
  return json;
}

void add_decision(Json& entry, std::string_view kind, Place at, const std::string& before,
                  const std::vector<Decision>& decisions) {
  for (const Decision& decision : decisions) {
    if (decision.kind == kind && decision.at == at && decision.before == before) {
      entry["decision"] = decision.after;
    }
  }
}

Json entry_of(const Repair& repair, const std::vector<Decision>& decisions, Language language) {
  Json entry;
  entry["kind"] = name_of(repair.kind);
  entry.update(place(repair.at));
  entry["before"] = repair.before;
  entry["after"] = repair.after;
  entry["reason"] = repair.reason.in(language);
  if (!repair.into.empty()) entry["into"] = repair.into;
  add_decision(entry, name_of(repair.kind), repair.at, repair.before, decisions);
  return entry;
}

Json entry_of(const Doubt& doubt, const std::vector<Decision>& decisions, Language language) {
  Json entry;
  entry["kind"] = name_of(doubt.kind);
  entry.update(place(doubt.at));
  entry["seen"] = doubt.seen;
  entry["suggestions"] = doubt.suggestions;
  entry["reason"] = doubt.reason.in(language);
  add_decision(entry, name_of(doubt.kind), doubt.at, doubt.seen, decisions);
  return entry;
}

// Decisions of words that are in doubt no more have no entry of theirs: they stand by themselves.
bool has_entry(const Decision& decision, const ListedImport& import) {
  const auto is_of_repair = [&](const Repair& repair) {
    return decision.kind == name_of(repair.kind) && decision.at == repair.at &&
           decision.before == repair.before;
  };
  const auto is_of_doubt = [&](const Doubt& doubt) {
    return decision.kind == name_of(doubt.kind) && decision.at == doubt.at &&
           decision.before == doubt.seen;
  };
  return std::any_of(import.repairs.begin(), import.repairs.end(), is_of_repair) ||
         std::any_of(import.doubts.begin(), import.doubts.end(), is_of_doubt);
}

Json entry_of(const Decision& decision) {
  Json entry;
  entry["kind"] = decision.kind;
  entry.update(place(decision.at));
  entry["before"] = decision.before;
  entry["decision"] = decision.after;
  return entry;
}

int number_or_zero(const Json& entry, const char* key) {
  const auto found = entry.find(key);
  return found != entry.end() && found->is_number_integer() ? found->get<int>() : 0;
}

std::string text_or_empty(const Json& entry, const char* key) {
  const auto found = entry.find(key);
  return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

using Refuse = std::function<void(source::Message seen, source::Message hint)>;

// Whether an entry can be used; what cannot is told.
bool check_entry(const Json& entry, const Refuse& refuse) {
  constexpr std::array<std::string_view, 10> known{"kind",     "page",       "line",   "before",
                                                   "after",    "seen",       "reason", "into",
                                                   "decision", "suggestions"};
  if (!entry.is_object()) return true;
  for (const auto& [key, value] : entry.items()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const std::string_view meant = text::nearest(key, known);
    refuse(message("no entry has the key {}", in_quotes(key)),
           meant.empty() ? message("a decision has the key `decision`")
                         : message("did you mean {}?", in_quotes(meant)));
    return false;
  }
  const auto decision = entry.find("decision");
  if (decision == entry.end() || decision->is_string()) return true;
  refuse(message("a decision that is no text: {}", in_quotes(decision->dump())),
         message("expected the words that should stand there, in quotation marks"));
  return false;
}

bool read_decisions(const Json& import, const char* key, std::vector<Decision>& decisions,
                    const Refuse& refuse) {
  const auto entries = import.find(key);
  if (entries == import.end() || !entries->is_array()) return true;
  for (const Json& entry : *entries) {
    if (!check_entry(entry, refuse)) return false;
    if (!entry.is_object() || !entry.contains("decision")) continue;
    const std::string before = text_or_empty(entry, "before");
    decisions.push_back({text_or_empty(entry, "kind"),
                         {number_or_zero(entry, "page"), number_or_zero(entry, "line")},
                         before.empty() ? text_or_empty(entry, "seen") : before,
                         text_or_empty(entry, "decision")});
  }
  return true;
}

// nlohmann-json recurses as deep as its input.
bool is_too_deep(std::string_view text) {
  constexpr int deepest = 32;
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && (text[i] == '[' || text[i] == '{')) {
      if (++depth > deepest) return true;
    } else if (!quoted && (text[i] == ']' || text[i] == '}')) {
      --depth;
    }
  }
  return false;
}

const Json* import_of(const Json& list, const std::string& shown) {
  const auto imports = list.find("imports");
  if (imports == list.end() || !imports->is_array()) return nullptr;
  for (const Json& import : *imports) {
    if (import.is_object() && text_or_empty(import, "source") == shown) return &import;
  }
  return imports->size() == 1 && imports->front().is_object() ? &imports->front() : nullptr;
}

}  // namespace

std::string findings_list(const std::vector<ListedImport>& imports, Language language) {
  Json list;
  list["imports"] = Json::array();
  for (const ListedImport& import : imports) {
    Json json;
    json["source"] = import.source;
    json["format"] = import.format;
    json["target"] = import.target.empty() ? Json() : Json(import.target);
    for (const char* key : {"repairs", "doubts", "decisions", "findings"})
      json[key] = Json::array();
    for (const Repair& repair : import.repairs) {
      json["repairs"].push_back(entry_of(repair, import.decisions, language));
    }
    for (const Doubt& doubt : import.doubts) {
      json["doubts"].push_back(entry_of(doubt, import.decisions, language));
    }
    for (const Decision& decision : import.decisions) {
      if (!has_entry(decision, import)) json["decisions"].push_back(entry_of(decision));
    }
    json["findings"] = Json::parse(import.findings);
    list["imports"].push_back(std::move(json));
  }
  return list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<std::vector<Decision>> decisions_of(const source::File& list,
                                                  const std::string& shown,
                                                  Diagnostics& diagnostics) {
  const auto refuse = [&](source::Message seen, source::Message hint) {
    diagnostics.add(source::Kind::import_review_unreadable, {list.path, {}}, std::move(seen),
                    std::move(hint));
    return std::nullopt;
  };
  const Json json = is_too_deep(list.text) ? Json(Json::value_t::discarded)
                                           : Json::parse(list.text, nullptr, false);
  if (json.is_discarded() || !json.is_object() || !json.contains("imports")) {
    return refuse(message("no list of findings of an import"),
                  message("expected what `--findings` writes"));
  }
  const Json* import = import_of(json, shown);
  if (import == nullptr) {
    return refuse(message("nothing is said of {}", source::in_quotes(shown)),
                  message("expected an import with that `source`"));
  }
  std::vector<Decision> decisions;
  for (const char* key : {"repairs", "doubts", "decisions"}) {
    if (!read_decisions(*import, key, decisions, refuse)) return std::nullopt;
  }
  return decisions;
}

}  // namespace bipgen::importing
