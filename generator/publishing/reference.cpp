#include "publishing/reference.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "text/utf8.hpp"

namespace bipgen::publishing {
namespace {

std::optional<unsigned> number_in(std::string_view digits, int base) {
  unsigned value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

// The text of an entity, by what stands between "&" and ";".
std::optional<std::string> entity(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, char>, 5> known = {
      {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
  for (const auto& [key, character] : known) {
    if (name == key) return std::string(1, character);
  }
  if (!name.starts_with('#')) return std::nullopt;
  name.remove_prefix(1);
  const bool hex = name.starts_with('x') || name.starts_with('X');
  if (hex) name.remove_prefix(1);
  const auto code = number_in(name, hex ? 16 : 10);
  if (!code || *code == 0 || *code > 0x10FFFF) return std::nullopt;
  std::string character;
  text::append_utf8(character, *code);
  return character;
}

bool has_scheme(std::string_view url) {
  const std::size_t stop = url.find_first_of(":/?#");
  return stop != std::string_view::npos && url[stop] == ':';
}

constexpr std::size_t longest_entity = 12;

// Joins `relative` to the folder of `page`; false when that leaves the output.
bool join(std::string_view page, std::string_view relative, std::string& out) {
  const std::size_t slash = page.rfind('/');
  out = slash == std::string_view::npos ? "" : page.substr(0, slash + 1);
  while (true) {
    const std::size_t end = relative.find('/');
    const std::string_view part = relative.substr(0, end);
    if (part == "..") {
      if (out.empty()) return false;
      out.pop_back();
      const std::size_t parent = out.rfind('/');
      out.resize(parent == std::string::npos ? 0 : parent + 1);
    } else if (part != "." && !part.empty()) {
      out += part;
      if (end != std::string_view::npos) out += '/';
    }
    if (end == std::string_view::npos) break;
    relative.remove_prefix(end + 1);
  }
  if (out.empty() || out.back() == '/') out += "index.html";
  return true;
}

}  // namespace

std::string decode_entities(std::string_view text) {
  std::string out;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&')) {
    out += text.substr(0, at);
    const std::size_t length = text.substr(at, longest_entity).find(';');
    const auto decoded =
        length == std::string_view::npos ? std::nullopt : entity(text.substr(at + 1, length - 1));
    out += decoded.value_or("&");
    text.remove_prefix(at + (decoded ? length + 1 : 1));
  }
  out += text;
  return out;
}

std::string decode_percent(std::string_view text) {
  std::string out;
  for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%')) {
    out += text.substr(0, at);
    const std::string_view pair = text.substr(at + 1, 2);
    const auto byte = pair.size() == 2 ? number_in(pair, 16) : std::nullopt;
    out += byte ? static_cast<char>(*byte) : '%';
    text.remove_prefix(at + (byte ? 3 : 1));
  }
  out += text;
  return out;
}

Reference resolve(std::string_view page, std::string_view value) {
  const std::string decoded = decode_entities(value);
  std::string_view url = decoded;
  if (has_scheme(url) || url.starts_with("//")) return {Reference::Leads::away, {}, {}};
  Reference reference;
  if (const std::size_t hash = url.find('#'); hash != std::string_view::npos) {
    reference.fragment = decode_percent(url.substr(hash + 1));
    url = url.substr(0, hash);
  }
  url = url.substr(0, url.find('?'));
  if (url.starts_with('/')) {
    reference.leads = Reference::Leads::absolute;
  } else if (url.empty()) {
    reference.path = page;
  } else if (!join(page, decode_percent(url), reference.path)) {
    reference.leads = Reference::Leads::above;
  }
  return reference;
}

}  // namespace bipgen::publishing
