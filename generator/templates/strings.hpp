// The words of the site in one language: a flat list of keys from strings/<language>.yaml.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::templates {

class Strings {
 public:
  // YAML: nested mappings of scalars; "act: {status: {in_force: obowiązuje}}" is the key
  // "act.status.in_force". Errors are reported.
  static Strings parse(const source::File& file, source::Diagnostics& diagnostics);

  // The text of a key; a key that is not there gives the key itself, so that it is seen.
  const std::string& operator[](std::string_view key) const;
  bool has(std::string_view key) const;

  // `{name}` in the text is replaced by the argument of that name.
  std::string format(
      std::string_view key,
      const std::vector<std::pair<std::string_view, std::string_view>>& arguments) const;

  // Polish plural forms: key.one (1), key.few (2-4, 22-24 ...), key.many (0, 5-21 ...); English has
  // one and many. `{n}` is the number.
  std::string plural(std::string_view key, std::size_t n) const;

  std::vector<std::string> keys() const;

 private:
  std::map<std::string, std::string, std::less<>> m_texts;
};

}  // namespace bipgen::templates
