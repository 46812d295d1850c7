#include "templates/theme.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <regex>

#include <kainjow/mustache.hpp>

#include "text/words.hpp"

namespace bipgen::templates {

namespace mustache = kainjow::mustache;
using source::Kind;

namespace {

// How often partials may stand within partials before it must be a circle of data, not of text.
constexpr int deepest_partial = 8;

struct Call {
  std::size_t begin = 0;  // of "{{>"
  std::size_t end = 0;    // after "}}"
  std::string name;
};

std::optional<Call> next_call(const std::string& text, std::size_t from) {
  const std::size_t begin = text.find("{{>", from);
  if (begin == std::string::npos) return std::nullopt;
  const std::size_t end = text.find("}}", begin);
  if (end == std::string::npos) return std::nullopt;
  const std::string_view name = std::string_view(text).substr(begin + 3, end - begin - 3);
  return Call{begin, end + 2, std::string(text::trimmed(name))};
}

// "layouts/act.mustache" -> "act".
std::string name_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string name = path.substr(slash == std::string::npos ? 0 : slash + 1);
  return name.substr(0, name.find('.'));
}

using Texts = std::map<std::string, std::string, std::less<>>;

// Puts partials into the text where they are called, so that they are parsed once. One that calls
// itself stays a call, resolved while rendering.
std::string expanded(const std::string& text, const Texts& partials, const Texts& recursive,
                     int depth) {
  std::string out;
  std::size_t done = 0;
  for (auto call = next_call(text, 0); call; call = next_call(text, call->end)) {
    const auto partial = partials.find(call->name);
    if (partial == partials.end() || recursive.contains(call->name) || depth == 0) continue;
    out.append(text, done, call->begin - done);
    out += expanded(partial->second, partials, recursive, depth - 1);
    done = call->end;
  }
  return out.append(text, done, std::string::npos);
}

// Whether the partial leads to itself.
bool is_recursive(const std::string& name, const Texts& partials) {
  std::vector<std::string> todo = {name};
  std::vector<std::string> seen;
  while (!todo.empty()) {
    const auto partial = partials.find(todo.back());
    todo.pop_back();
    if (partial == partials.end()) continue;
    for (auto call = next_call(partial->second, 0); call;
         call = next_call(partial->second, call->end)) {
      if (call->name == name) return true;
      if (std::find(seen.begin(), seen.end(), call->name) != seen.end()) continue;
      seen.push_back(call->name);
      todo.push_back(call->name);
    }
  }
  return false;
}

// Depth is that of the values that pages build.
mustache::data to_data(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value.get())) {
    // An empty text is "not there" for a section.
    return text->empty() ? mustache::data(mustache::data::type::bool_false) : mustache::data(*text);
  }
  if (const auto* list = std::get_if<List>(&value.get())) {
    mustache::data data(mustache::data::type::list);
    for (const Value& item : *list) data.push_back(to_data(item));
    return data;
  }
  if (const auto* object = std::get_if<Object>(&value.get())) {
    if (object->empty()) return mustache::data(mustache::data::type::bool_false);
    mustache::data data(mustache::data::type::object);
    for (const auto& [name, member] : *object) data.set(name, to_data(member));
    return data;
  }
  return mustache::data(std::get<bool>(value.get()) ? mustache::data::type::bool_true
                                                    : mustache::data::type::bool_false);
}

// The place that the library names as "… at 123", where it does.
source::Span span_in(const std::string& message, const std::string& text) {
  std::smatch match;
  if (!std::regex_search(message, match, std::regex("([0-9]{1,9})$"))) return {};
  const auto at =
      static_cast<std::uint32_t>(std::min(text.size(), std::size_t(std::stoul(match[1]))));
  return {at, at};
}

void check(const source::File& file, const Texts& partials, source::Diagnostics& diagnostics) {
  mustache::mustache parsed(file.text);
  if (!parsed.is_valid()) {
    diagnostics.add(Kind::template_syntax, {file.path, span_in(parsed.error_message(), file.text)},
                    parsed.error_message());
  }
  std::vector<std::string_view> names;
  for (const auto& [name, text] : partials) names.push_back(name);
  for (auto call = next_call(file.text, 0); call; call = next_call(file.text, call->end)) {
    if (partials.contains(call->name)) continue;
    const std::string_view near = text::nearest(call->name, names);
    diagnostics.add(
        Kind::partial_unknown,
        {file.path,
         {static_cast<std::uint32_t>(call->begin), static_cast<std::uint32_t>(call->end)}},
        "there is no partial `" + call->name + "`",
        near.empty() ? "" : "did you mean `" + std::string(near) + "`?");
  }
}

}  // namespace

struct Theme::Parts {
  std::map<std::string, mustache::mustache, std::less<>> layouts;
  Texts recursive;
};

Theme::Theme(const std::vector<source::File>& layouts, const std::vector<source::File>& partials,
             source::Diagnostics& diagnostics)
    : m_parts(std::make_unique<Parts>()) {
  Texts texts;
  for (const source::File& partial : partials) texts.emplace(name_of(partial.path), partial.text);
  for (const auto& [name, text] : texts) {
    if (is_recursive(name, texts)) m_parts->recursive.emplace(name, text);
  }
  for (auto& [name, text] : m_parts->recursive) {
    text = expanded(text, texts, m_parts->recursive, deepest_partial);
  }
  for (const source::File& partial : partials) check(partial, texts, diagnostics);
  for (const source::File& layout : layouts) {
    check(layout, texts, diagnostics);
    m_parts->layouts.emplace(
        name_of(layout.path),
        mustache::mustache(expanded(layout.text, texts, m_parts->recursive, deepest_partial)));
  }
}

Theme::~Theme() = default;
Theme::Theme(Theme&&) noexcept = default;
Theme& Theme::operator=(Theme&&) noexcept = default;

bool Theme::has_layout(std::string_view name) const {
  return m_parts->layouts.contains(name);
}

std::string Theme::render(std::string_view layout, const Value& value) const {
  const auto found = m_parts->layouts.find(layout);
  assert(found != m_parts->layouts.end());
  mustache::data data = to_data(value);
  for (const auto& [name, text] : m_parts->recursive) {
    data.set(name, mustache::partial([&text = text] { return text; }));
  }
  std::string out;
  // Rendering walks the parsed template and changes nothing in it (its only write is the error of a
  // partial that does not parse, and those are found when the theme is loaded), so threads may
  // share it.
  found->second.render(data, [&out](const std::string& part) { out += part; });
  return out;
}

}  // namespace bipgen::templates
