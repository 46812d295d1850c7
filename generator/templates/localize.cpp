#include "templates/localize.hpp"

#include <string>
#include <string_view>

#include "text/words.hpp"

namespace bipgen::templates {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

std::string hint_for(std::string_view key, const Strings& strings) {
  const std::vector<std::string> keys = strings.keys();
  const std::vector<std::string_view> candidates(keys.begin(), keys.end());
  const std::string_view near = text::nearest(key, candidates);
  return near.empty() ? "" : "did you mean `" + std::string(near) + "`?";
}

}  // namespace

source::File localized(source::File file, const Strings& strings,
                       source::Diagnostics& diagnostics) {
  constexpr std::string_view open = "{{t.";
  std::string out;
  out.reserve(file.text.size() * 2);
  std::size_t done = 0;
  for (std::size_t at = file.text.find(open); at != std::string::npos;
       at = file.text.find(open, at + open.size())) {
    const std::size_t end = file.text.find("}}", at);
    if (end == std::string::npos) break;
    const std::string key = file.text.substr(at + open.size(), end - at - open.size());
    if (!strings.has(key)) {
      diagnostics.add(
          source::Kind::template_string_unknown,
          {file.path, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 2)}},
          "the strings have no `" + key + "`", hint_for(key, strings));
      continue;
    }
    out.append(file.text, done, at - done);
    append_escaped(out, strings[key]);
    done = end + 2;
  }
  out.append(file.text, done, std::string::npos);
  file.text = std::move(out);
  return file;
}

}  // namespace bipgen::templates
