// What a template is filled with: text, truth, lists and named values. A section {{#name}} is left
// out (and {{^name}} shown) when the value is false, or an empty text, list or object.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bipgen::templates {

class Value;
using List = std::vector<Value>;
using Object = std::vector<std::pair<std::string, Value>>;  // few keys; in order

class Value {
 public:
  Value() = default;  // false
  // Implicit, so that {"title", text} is an entry of an Object.
  // NOLINTBEGIN(google-explicit-constructor)
  Value(bool truth) : m_value(truth) {}
  Value(std::string text) : m_value(std::move(text)) {}
  Value(std::string_view text) : m_value(std::string(text)) {}
  Value(const char* text) : m_value(std::string(text)) {}
  Value(List list) : m_value(std::move(list)) {}
  Value(Object object) : m_value(std::move(object)) {}
  // NOLINTEND(google-explicit-constructor)

  const std::variant<bool, std::string, List, Object>& get() const { return m_value; }

 private:
  std::variant<bool, std::string, List, Object> m_value = false;
};

}  // namespace bipgen::templates
