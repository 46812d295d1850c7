// The words of the site in one language: a flat list of keys from strings/<language>.yaml.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::templates {

enum class Language { polish, english };

class Strings {
 public:
  Strings() = default;

  // YAML: nested mappings of scalars; "act: {status: {in_force: obowiązuje}}" is the key
  // "act.status.in_force". Reported: what is no text, and a plural that lacks a form of its
  // language.
  static Strings parse(const source::File& file, Language language,
                       source::Diagnostics& diagnostics);

  // The text of a key. A key that is not there gives "[missing words]", so that it is seen; that no
  // key is missing is checked by a test.
  const std::string& operator[](std::string_view key) const;
  bool has(std::string_view key) const;

  // `{name}` in the text is replaced by the argument of that name.
  std::string format(
      std::string_view key,
      const std::vector<std::pair<std::string_view, std::string_view>>& arguments) const;

  // The form of `key` for the number, with `{n}` replaced: Polish key.one (1), key.few (2-4, 22-24,
  // not 12-14), key.many (the rest); English key.one (1) and key.many.
  std::string plural(std::string_view key, std::size_t n) const;

  std::vector<std::string> keys() const;

 private:
  Language m_language = Language::polish;
  std::map<std::string, std::string, std::less<>> m_texts;
};

}  // namespace bipgen::templates
