#include "importing/earlier_keys.hpp"

#include <algorithm>
#include <optional>

#include "text/words.hpp"

namespace bipgen::importing {

namespace {

struct Key {
  std::string_view name;
  std::string_view lines;  // its own and those below that belong to it
};

struct Head {
  std::vector<Key> keys;
  std::size_t end = 0;  // where the closing fence begins
};

std::string_view line_at(std::string_view file, std::size_t at) {
  return file.substr(at, std::min(file.find('\n', at), file.size()) - at);
}

// "record" of "record:"; empty for lines that belong to the key above.
std::string_view key_on(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || line.find_first_of(" \t#-\"'{[") < colon) return {};
  return line.substr(0, colon);
}

std::optional<Head> head_of(std::string_view file) {
  if (text::trimmed(line_at(file, 0)) != "---") return std::nullopt;
  Head head;
  for (std::size_t at = line_at(file, 0).size() + 1; at < file.size();) {
    const std::string_view line = line_at(file, at);
    if (text::trimmed(line) == "---") {
      head.end = at;
      return head;
    }
    const std::size_t next = std::min(at + line.size() + 1, file.size());
    const std::string_view name = key_on(line);
    if (!name.empty()) head.keys.push_back({name, file.substr(at, 0)});
    if (!head.keys.empty()) {
      std::string_view& lines = head.keys.back().lines;
      lines = {lines.data(), static_cast<std::size_t>(file.data() + next - lines.data())};
    }
    at = next;
  }
  return std::nullopt;
}

}  // namespace

WithEarlierKeys keep_earlier_keys(std::string_view imported, std::string_view earlier) {
  WithEarlierKeys result{std::string(imported), {}, {}};
  const auto head = head_of(imported);
  const auto other = head_of(earlier);
  if (!head || !other) return result;
  std::string lines;
  for (const Key& key : other->keys) {
    const auto same = std::find_if(head->keys.begin(), head->keys.end(),
                                   [&key](const Key& own) { return own.name == key.name; });
    if (same == head->keys.end()) {
      lines += key.lines;
      result.kept.emplace_back(key.name);
    } else if (text::trimmed(same->lines) != text::trimmed(key.lines)) {
      result.replaced.emplace_back(key.name);
    }
  }
  result.text.insert(head->end, lines);
  return result;
}

}  // namespace bipgen::importing
