#include "templates/rendering.hpp"

#include <stdexcept>
#include <vector>

namespace bipgen::templates {
namespace {

// No office is so deep; a partial that finds its own list again in the values around it is.
constexpr std::size_t deepest_partials = 10'000;

const Value* member(const Value& value, std::string_view name) {
  const auto* object = std::get_if<Object>(&value.get());
  if (object == nullptr) return nullptr;
  for (const auto& [key, inner] : *object) {
    if (key == name) return &inner;
  }
  return nullptr;
}

bool is_shown(const Value* value) {
  if (value == nullptr) return false;
  const auto& content = value->get();
  if (const auto* truth = std::get_if<bool>(&content)) return *truth;
  if (const auto* text = std::get_if<std::string>(&content)) return !text->empty();
  if (const auto* list = std::get_if<List>(&content)) return !list->empty();
  return !std::get<Object>(content).empty();
}

class Rendering {
 public:
  Rendering(const Templates& partials, std::set<std::string>* unknown)
      : m_partials(partials), m_unknown(unknown) {}

  std::string render(const Template& layout, const Value& value) {
    m_context.push_back(&value);
    push({&layout, 0, layout.nodes.size()});
    while (!m_frames.empty()) step();
    return std::move(m_out);
  }

 private:
  // A part of a template that is being written, once or for every item of a list.
  struct Frame {
    const Template* of = nullptr;
    std::size_t at = 0;
    std::size_t end = 0;
    bool has_context = false;
    bool in_line = false;  // a partial whose last line end is left out
    std::size_t begin = 0;
    const List* list = nullptr;
    std::size_t item = 0;
  };

  void push(const Frame& frame) {
    if (m_frames.size() > deepest_partials) {
      throw std::runtime_error("template `" + frame.of->path + "` calls itself without end");
    }
    m_frames.push_back(frame);
  }

  void step() {
    Frame& frame = m_frames.back();
    if (frame.at == frame.end) {
      if (frame.list != nullptr && ++frame.item < frame.list->size()) {
        m_context.back() = &(*frame.list)[frame.item];
        frame.at = frame.begin;
        return;
      }
      if (frame.has_context) m_context.pop_back();
      m_frames.pop_back();
      return;
    }
    const Node& node = frame.of->nodes[frame.at++];
    switch (node.kind) {
      case Node::Kind::text:
        text(frame, node);
        break;
      case Node::Kind::escaped:
      case Node::Kind::raw:
        variable(node);
        break;
      case Node::Kind::section:
      case Node::Kind::inverted:
        section(frame, node);
        break;
      case Node::Kind::partial:
        partial(node);
        break;
    }
  }

  void text(const Frame& frame, const Node& node) {
    m_out += node.text;
    const bool last = frame.at == frame.of->nodes.size();
    if (frame.in_line && last && m_out.ends_with('\n')) m_out.pop_back();
  }

  void variable(const Node& node) {
    const Value* value = find(node);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(&value->get());
    if (text == nullptr) return;
    if (node.kind == Node::Kind::escaped) {
      append_escaped(m_out, *text);
    } else {
      m_out += *text;
    }
  }

  void section(Frame& frame, const Node& node) {
    const std::size_t begin = frame.at;
    frame.at = node.after;
    const Value* value = find(node);
    if (is_shown(value) != (node.kind == Node::Kind::section)) return;
    Frame body{frame.of, begin, node.after};
    body.begin = begin;
    if (node.kind == Node::Kind::section && !std::holds_alternative<bool>(value->get())) {
      body.list = std::get_if<List>(&value->get());
      body.has_context = true;
      m_context.push_back(body.list != nullptr ? &body.list->front() : value);
    }
    push(body);
  }

  void partial(const Node& node) {
    const auto found = m_partials.find(node.text);
    if (found == m_partials.end()) return;  // reported when the theme was loaded
    Frame body{&found->second, 0, found->second.nodes.size()};
    body.in_line = node.in_line;
    push(body);
  }

  // The first part of a name is looked for from the innermost value outwards, the others in it.
  const Value* find(const Node& node) {
    if (node.path.empty()) return m_context.back();
    const Value* value = nullptr;
    for (auto around = m_context.rbegin(); around != m_context.rend() && value == nullptr;
         ++around) {
      value = member(**around, node.path.front());
    }
    for (std::size_t i = 1; i < node.path.size() && value != nullptr; ++i) {
      value = member(*value, node.path[i]);
    }
    if (value == nullptr && m_unknown != nullptr) m_unknown->insert(node.text);
    return value;
  }

  const Templates& m_partials;
  std::set<std::string>* m_unknown;
  std::vector<Frame> m_frames;
  std::vector<const Value*> m_context;
  std::string m_out;
};

}  // namespace

std::string render_template(const Template& layout, const Templates& partials, const Value& value,
                            std::set<std::string>* unknown) {
  return Rendering(partials, unknown).render(layout, value);
}

}  // namespace bipgen::templates
