#include "publishing/html_scanner.hpp"

#include <algorithm>
#include <string>

#include "text/ascii.hpp"

namespace bipgen::publishing {
namespace {

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool ends_name(char c) {
  return is_space(c) || c == '>' || c == '/' || c == '=';
}

}  // namespace

// Steps behind the name of the next tag that opens an element.
bool HtmlScanner::next_element() {
  while (true) {
    m_at = m_html.find('<', m_at);
    if (m_at >= m_html.size()) return false;
    const std::string_view rest = m_html.substr(m_at);
    if (rest.starts_with("<!--")) {
      m_at = std::min(m_html.find("-->", m_at + 4), m_html.size());
    } else if (rest.size() > 1 && text::is_ascii_letter(rest[1])) {
      const auto* end = std::find_if(rest.begin() + 1, rest.end(), ends_name);
      m_element = rest.substr(1, static_cast<std::size_t>(end - rest.begin()) - 1);
      m_at += 1 + m_element.size();
      return true;
    } else {
      ++m_at;  // a closing tag or a declaration has no attributes of interest
    }
  }
}

// Steps behind the tag, and behind what it holds when that is not markup.
void HtmlScanner::end_element() {
  ++m_at;
  if (m_element == "script" || m_element == "style") {
    m_at = std::min(m_html.find("</" + std::string(m_element), m_at), m_html.size());
  }
  m_element = {};
}

bool HtmlScanner::next(Attribute& attribute) {
  while (!m_element.empty() || next_element()) {
    while (m_at < m_html.size() && (is_space(m_html[m_at]) || m_html[m_at] == '/')) ++m_at;
    if (m_at >= m_html.size()) return false;
    if (m_html[m_at] == '>') {
      end_element();
      continue;
    }
    const std::size_t name = m_at++;  // at least one character, so that "=" alone is passed over
    while (m_at < m_html.size() && !ends_name(m_html[m_at])) ++m_at;
    attribute = {m_element, m_html.substr(name, m_at - name), {}};
    while (m_at < m_html.size() && is_space(m_html[m_at])) ++m_at;
    if (m_at >= m_html.size() || m_html[m_at] != '=') return true;
    ++m_at;
    while (m_at < m_html.size() && is_space(m_html[m_at])) ++m_at;
    if (m_at >= m_html.size()) return true;
    const char quote = m_html[m_at];
    if (quote == '"' || quote == '\'') {
      const std::size_t end = std::min(m_html.find(quote, m_at + 1), m_html.size());
      attribute.value = m_html.substr(m_at + 1, end - m_at - 1);
      m_at = std::min(end + 1, m_html.size());
    } else {
      const std::size_t begin = m_at;
      while (m_at < m_html.size() && !is_space(m_html[m_at]) && m_html[m_at] != '>') ++m_at;
      attribute.value = m_html.substr(begin, m_at - begin);
    }
    return true;
  }
  return false;
}

}  // namespace bipgen::publishing
