#include "templates/theme.hpp"

#include <cassert>
#include <utility>

#include "source/excerpt.hpp"
#include "templates/rendering.hpp"
#include "templates/template.hpp"
#include "text/words.hpp"

namespace bipgen::templates {
namespace {

using source::in_quotes;
using source::Kind;
using source::message;

Templates parse_all(const std::vector<source::File>& files, const Strings& strings,
                    source::Diagnostics& diagnostics) {
  Templates all;
  for (const source::File& file : files) {
    Template parsed = parse_template(file, strings, diagnostics);
    const auto [place, fresh] = all.try_emplace(parsed.name, parsed);
    if (fresh) continue;
    diagnostics.add(Kind::template_doubled, {file.path, {}},
                    message("template {} is already in {}", in_quotes(parsed.name),
                            in_quotes(place->second.path)));
  }
  return all;
}

void check_calls(const Template& checked, const Templates& partials,
                 source::Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [name, partial] : partials) names.push_back(name);
  for (const Node& node : checked.nodes) {
    if (node.kind != Node::Kind::partial || partials.contains(node.text)) continue;
    const std::string_view near = text::nearest(node.text, names);
    diagnostics.add(
        Kind::partial_unknown, {checked.path, node.span},
        message("there is no partial {}", source::excerpt(node.text)),
        near.empty() ? source::Message() : message("did you mean {}?", in_quotes(near)));
  }
}

// The partials that a template calls whatever the value: outside every section.
std::vector<std::size_t> certain_calls(const Template& of) {
  std::vector<std::size_t> calls;
  for (std::size_t i = 0; i < of.nodes.size();) {
    const Node& node = of.nodes[i];
    if (node.kind == Node::Kind::partial) calls.push_back(i);
    const bool section = node.kind == Node::Kind::section || node.kind == Node::Kind::inverted;
    i = section ? node.after : i + 1;
  }
  return calls;
}

// Whether rendering `from` certainly leads to rendering `to`.
bool leads_to(const std::string& from, const std::string& to, const Templates& partials) {
  std::set<std::string> seen;
  std::vector<std::string> todo = {from};
  while (!todo.empty()) {
    const std::string name = std::move(todo.back());
    todo.pop_back();
    if (name == to) return true;
    const auto found = partials.find(name);
    if (found == partials.end() || !seen.insert(name).second) continue;
    for (std::size_t i : certain_calls(found->second)) {
      todo.push_back(found->second.nodes[i].text);
    }
  }
  return false;
}

// Reports the calls that could never end, and makes them nothing.
void break_circles(Templates& partials, source::Diagnostics& diagnostics) {
  for (auto& [name, partial] : partials) {
    for (std::size_t i : certain_calls(partial)) {
      Node& call = partial.nodes[i];
      if (!leads_to(call.text, name, partials)) continue;
      diagnostics.add(Kind::partial_includes_itself, {partial.path, call.span},
                      message("partial {} calls itself without end", in_quotes(name)),
                      message("expected the call inside a section"));
      call = {};
    }
  }
}

}  // namespace

struct Theme::Parts {
  Templates layouts;
  Templates partials;
};

Theme::Theme(const std::vector<source::File>& layouts, const std::vector<source::File>& partials,
             const Strings& strings, source::Diagnostics& diagnostics)
    : m_parts(std::make_unique<Parts>()) {
  m_parts->layouts = parse_all(layouts, strings, diagnostics);
  m_parts->partials = parse_all(partials, strings, diagnostics);
  for (const auto* templates : {&m_parts->layouts, &m_parts->partials}) {
    for (const auto& [name, parsed] : *templates) {
      check_calls(parsed, m_parts->partials, diagnostics);
    }
  }
  break_circles(m_parts->partials, diagnostics);
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
  return render_template(found->second, m_parts->partials, value);
}

std::vector<std::string> Theme::unknown_names(std::string_view layout, const Value& value) const {
  const auto found = m_parts->layouts.find(layout);
  assert(found != m_parts->layouts.end());
  std::set<std::string> unknown;
  render_template(found->second, m_parts->partials, value, &unknown);
  return {unknown.begin(), unknown.end()};
}

}  // namespace bipgen::templates
