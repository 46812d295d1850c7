#include "exports/sarif.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include <nlohmann/json.hpp>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace bipgen::exports {

using Json = nlohmann::ordered_json;
using source::Diagnostic;
using source::Kind;
using source::Location;
using source::Severity;

namespace {

std::string_view level_of(Severity severity) {
  constexpr std::string_view levels[] = {"note", "warning", "error"};
  return levels[static_cast<std::size_t>(severity)];
}

// RFC 3986, 2.1: what is neither unreserved nor a slash, byte by byte.
std::string percent_encoded(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char byte : path) {
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                       text::is_digit(byte) ||
                       std::string_view("-._~/").find(byte) != std::string_view::npos;
    if (plain) {
      out += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    out += '%';
    out += digits[value / 16U];
    out += digits[value % 16U];
  }
  return out;
}

// The text of the file that was asked for last: findings come sorted by file.
class Places {
 public:
  explicit Places(const source::TextOf& text_of) : m_text_of(text_of) {}

  Json physical(const Location& where) {
    Json value;
    value["artifactLocation"]["uri"] = percent_encoded(where.path);
    if (const source::Lines* lines = lines_of(where.path)) {
      const source::Position begin = lines->position(where.span.begin);
      const source::Position end = lines->position(std::max(where.span.begin, where.span.end));
      value["region"] = {{"startLine", begin.line},
                         {"startColumn", begin.column},
                         {"endLine", end.line},
                         {"endColumn", end.column}};
    }
    return value;
  }

 private:
  struct Shown {
    explicit Shown(std::string contents) : text(std::move(contents)), lines(text) {}
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    std::string text;
    source::Lines lines;
  };

  const source::Lines* lines_of(const std::string& path) {
    if (!m_path || *m_path != path) {
      m_path = path;
      std::optional<std::string> text = m_text_of(path);
      // Where the bytes are no text, lines can be counted and columns cannot.
      const bool readable = text && !text::first_invalid_utf8(*text);
      m_shown = readable ? std::make_unique<Shown>(*std::move(text)) : nullptr;
    }
    return m_shown ? &m_shown->lines : nullptr;
  }

  const source::TextOf& m_text_of;
  std::optional<std::string> m_path;
  std::unique_ptr<Shown> m_shown;
};

Json rule_of(Kind kind, source::Language language) {
  const source::Explanation& explanation = source::explain(kind);
  Json rule;
  rule["id"] = source::code_of(kind);
  rule["name"] = source::name_of(kind);
  rule["shortDescription"]["text"] = explanation.means.in(language);
  rule["fullDescription"]["text"] = explanation.why.in(language);
  rule["help"]["text"] = source::explanation_text(kind, language);
  rule["defaultConfiguration"]["level"] = level_of(source::default_severity(kind));
  return rule;
}

std::string message_of(const Diagnostic& diagnostic, source::Language language) {
  std::string message = diagnostic.message.in(language);
  if (!diagnostic.hint.empty()) message += "; " + diagnostic.hint.in(language);
  for (const source::Note& note : diagnostic.notes) {
    if (note.where.path.empty()) message += "; " + note.message.in(language);
  }
  return message;
}

Json result_of(const Diagnostic& diagnostic, std::size_t rule, source::Language language,
               Places& places) {
  Json result;
  result["ruleId"] = source::code_of(diagnostic.kind);
  result["ruleIndex"] = rule;
  result["level"] = level_of(diagnostic.severity);
  result["message"]["text"] = message_of(diagnostic, language);
  Json location;
  location["physicalLocation"] = places.physical(diagnostic.where);
  result["locations"] = Json::array({std::move(location)});
  Json related = Json::array();
  for (const source::Note& note : diagnostic.notes) {
    if (note.where.path.empty()) continue;
    Json other;
    other["physicalLocation"] = places.physical(note.where);
    other["message"]["text"] = note.message.in(language);
    related.push_back(std::move(other));
  }
  if (!related.empty()) result["relatedLocations"] = std::move(related);
  return result;
}

}  // namespace

std::string sarif(const source::Diagnostics& diagnostics, const source::TextOf& text_of,
                  source::Language language, std::string_view version) {
  std::map<Kind, std::size_t> rules;
  for (const Diagnostic& diagnostic : diagnostics.all()) rules.emplace(diagnostic.kind, 0);
  Json driver;
  driver["name"] = "bipgen";
  driver["version"] = version;
  driver["language"] = language == source::Language::polish ? "pl" : "en";
  driver["rules"] = Json::array();
  for (auto& [kind, index] : rules) {
    index = driver["rules"].size();
    driver["rules"].push_back(rule_of(kind, language));
  }
  Json run;
  run["tool"]["driver"] = std::move(driver);
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = Json::array();
  Places places(text_of);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    run["results"].push_back(result_of(diagnostic, rules.at(diagnostic.kind), language, places));
  }
  Json log;
  log["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
  log["version"] = "2.1.0";
  log["runs"] = Json::array({std::move(run)});
  return log.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace bipgen::exports
