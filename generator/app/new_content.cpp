#include "app/new_content.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "act/reference.hpp"
#include "exports/content_keys.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::app {

namespace {

using exports::ContentKey;
using exports::ContentMapping;
using exports::KeyValue;
using exports::Need;
using source::in_quotes;
using source::Message;
using source::message;

// A value that is known already.
struct Given {
  std::string_view key;
  std::string value;
};

bool holds_mappings(KeyValue value) {
  return value == KeyValue::mappings || value == KeyValue::one_or_more;
}

constexpr std::size_t widest = 100;  // characters, with the comment sign

// Keys as YAML lines. A key that may be left out is a comment of its own: "#" directly before it,
// and taking that away makes it hold.
class KeyWriter {
 public:
  std::string write(const ContentMapping& mapping, const std::vector<Given>& given) {
    for (const ContentKey& key : mapping.keys) write_key(key, "", Need::required, given);
    return std::move(m_out);
  }

 private:
  // `outer`: optional below a key that is a comment itself. The mappings nest a few levels.
  void write_key(const ContentKey& key, const std::string& indent, Need outer,
                 const std::vector<Given>& given, bool begins_item = false) {
    const bool stands = outer == Need::required && key.need == Need::required;
    const std::string margin = (outer == Need::required ? "" : "#") + indent;
    write_meaning(key, margin);
    const std::string inner_indent = indent + "  ";
    const Need inner = stands ? Need::required : Need::optional;
    m_out += (stands ? "" : "#") + indent;
    if (begins_item) {
      m_out.resize(m_out.size() - 2);
      m_out += "- ";
    }
    m_out += std::string(key.name) + ":";
    if (key.inner.empty()) {
      const std::string value = value_of(key, stands, given);
      m_out += (value.empty() ? "" : " " + value) + "\n";
      return;
    }
    m_out += "\n";
    const bool list = holds_mappings(key.value);
    const ContentMapping& mapping = *exports::find_mapping(key.inner);
    for (const ContentKey& each : mapping.keys) {
      const bool first = &each == &mapping.keys.front();
      write_key(each, list ? inner_indent + "  " : inner_indent, inner, {}, list && first);
    }
  }

  static std::string value_of(const ContentKey& key, bool stands, const std::vector<Given>& given) {
    for (const Given& known : given) {
      if (known.key == key.name) return known.value;
    }
    return stands ? std::string() : std::string(key.example);
  }

  void write_meaning(const ContentKey& key, const std::string& margin) {
    std::string words(key.meaning);
    if (key.choices != nullptr) {
      words += " Możliwe wartości: ";
      for (const std::string& choice : key.choices()) {
        words += choice + (choice == key.choices().back() ? "." : ", ");
      }
    }
    if (key.need == Need::required) words += " Wymagane.";
    // An optional key shows its example as its value.
    if (key.need == Need::required && !key.example.empty()) {
      words += " Przykład: " + std::string(key.example);
    }
    write_comment(words, margin);
  }

  void write_comment(std::string_view words, const std::string& margin) {
    std::string line;
    const auto flush = [&] {
      m_out += margin + "# " + line + "\n";
      line.clear();
    };
    for (const std::string_view word : text::split_words(words)) {
      if (!line.empty() && margin.size() + line.size() + word.size() > widest) flush();
      line += (line.empty() ? "" : " ") + std::string(word);
    }
    flush();
  }

  std::string m_out;
};

constexpr std::string_view act_body =
    "# Pod drugim wierszem `---` wpisz tekst aktu, od podstawy prawnej do przepisu o wejściu w "
    "życie.\n"
    "# Każdą jednostkę zacznij od nowego wiersza i od jej oznaczenia: `§ 1.`, `1.`, `1)`, `a)`, "
    "`–`;\n"
    "# między jednostkami zostaw pusty wiersz. Rozdział: `# Rozdział 1. Tytuł`, załącznik: `# "
    "Załącznik nr 1. Tytuł`.\n";
constexpr std::string_view document_body =
    "# Pod drugim wierszem `---` wpisz tekst dokumentu. Rozdziały: `# 1. Tytuł`, `## 1.1 Tytuł`; "
    "tabele i listy\n"
    "# tak jak w Markdown.\n";
constexpr std::string_view page_body =
    "# Pod drugim wierszem `---` wpisz treść strony w Markdown: akapity, `## Nagłówek`, "
    "`- lista`,\n"
    "# `[słowa odsyłacza](adres)`.\n";

std::string with_fences(const std::string& keys, std::string_view body) {
  return "---\n" + keys + std::string(body) + "---\n";
}

std::string keys_of(std::string_view mapping, const std::vector<Given>& given) {
  return KeyWriter().write(*exports::find_mapping(mapping), given);
}

// What numbers of acts are made of. It also keeps YAML from reading anything else.
bool is_number_of_act(std::string_view number) {
  const bool plain = std::all_of(number.begin(), number.end(), [](char c) {
    return text::is_ascii_letter_or_digit(c) ||
           std::string_view("/.-").find(c) != std::string_view::npos;
  });
  return plain && !text::slug(number).empty() && number.front() != '-';
}

// "19/11/2023": 19-11 of 2023.
std::string path_of_act(const NewContent& asked) {
  const std::string& number = asked.name;
  const std::size_t slash = number.rfind('/');
  const auto known = timeline::year_of(number);
  // "VII/58" may end with a year that is cut short, or with another number.
  if (known && slash != std::string::npos &&
      number.size() - slash == std::string_view("/2026").size()) {
    return "acts/" + std::to_string(*known) + "/" + text::slug(number.substr(0, slash)) + ".md";
  }
  const int year = asked.date.value_or(asked.today).year();
  return "acts/" + std::to_string(year) + "/" + text::slug(number) + ".md";
}

NewFile problem(Message words) {
  NewFile file;
  file.problem = std::move(words);
  return file;
}

NewFile new_act(const NewContent& asked, act::ActType type) {
  if (!is_number_of_act(asked.name)) {
    return problem(message("{} is no number of an act such as 12/2026", in_quotes(asked.name)));
  }
  std::vector<Given> given = {{"type", std::string(act::name_of(type))}, {"number", asked.name}};
  if (asked.date) given.push_back({"date", asked.date->iso()});
  NewFile file = {path_of_act(asked), with_fences(keys_of("act", given), act_body), "act", {}, {}};
  if (text::whole_number(asked.name)) {
    const int year = asked.date.value_or(asked.today).year();
    file.note = message("the number {} has no year; if it should have one, write {} in the file",
                        in_quotes(asked.name),
                        in_quotes("number: " + asked.name + "/" + std::to_string(year)));
  }
  return file;
}

// What has a name of its own, which is part of its address.
struct NamedKind {
  std::string_view word;
  std::string_view schema;
  std::string_view folder;
  std::string_view body;
};
constexpr std::array<NamedKind, 3> named_kinds{{
    {"strona", "page", "pages", page_body},
    {"dokument", "document", "documents", document_body},
    {"rejestr", "register", "registers", {}},
}};

NewFile new_named(const NewContent& asked, const NamedKind& kind) {
  const std::string slug = text::slug(asked.name);
  if (slug != asked.name || slug.empty()) {
    const Message name = in_quotes(asked.name);
    return problem(
        slug.empty() ? message("{} is no name of a file", name)
                     : message("{} is no name of a file; did you mean {}?", name, in_quotes(slug)));
  }
  const bool is_yaml = kind.schema == "register";
  const std::string keys = keys_of(kind.schema, {});
  return {std::string(kind.folder) + "/" + slug + (is_yaml ? ".yaml" : ".md"),
          is_yaml ? keys : with_fences(keys, kind.body),
          std::string(kind.schema),
          {},
          {}};
}

NewFile unknown_kind(const std::string& kind) {
  std::vector<std::string> words;
  for (const NamedKind& each : named_kinds) words.emplace_back(each.word);
  const ContentKey& types = exports::find_mapping("act")->keys.front();
  for (std::string& word : types.choices()) words.push_back(std::move(word));
  const std::vector<std::string_view> views(words.begin(), words.end());
  const std::string_view meant = text::nearest(text::to_lower(kind), views);
  if (!meant.empty()) {
    return problem(
        message("{} is no kind of content; did you mean {}?", in_quotes(kind), in_quotes(meant)));
  }
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
  return problem(message("{} is no kind of content; the kinds are {}", in_quotes(kind), all));
}

}  // namespace

NewFile new_content(const NewContent& asked) {
  for (const NamedKind& kind : named_kinds) {
    if (asked.kind == kind.word) return new_named(asked, kind);
  }
  const auto type = act::type_from_word(asked.kind);
  return type ? new_act(asked, *type) : unknown_kind(asked.kind);
}

std::string with_schema_line(const NewFile& file, const std::string& schema) {
  const std::string line = "# yaml-language-server: $schema=" + schema + "\n";
  const std::string_view fence = "---\n";
  if (file.text.starts_with(fence))
    return std::string(fence) + line + file.text.substr(fence.size());
  return line + file.text;
}

}  // namespace bipgen::app
