#include "markdown/addresses.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"

namespace bipgen::markdown {
namespace {

bool is_alnum(char c) {
  return text::is_ascii_letter_or_digit(c);
}

// Latin letters beyond ASCII (U+00C0..U+024F without the two operators): the lead byte is C3..C9.
bool is_latin_letter(std::string_view text, std::size_t i) {
  const auto lead = static_cast<unsigned char>(text[i]);
  if (lead < 0xC3 || lead > 0xC9 || i + 1 >= text.size()) return false;
  const auto next = static_cast<unsigned char>(text[i + 1]);
  return lead != 0xC3 || (next != 0x97 && next != 0xB7);
}

bool ends_address(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '\x7f' ||
         std::string_view("<>\"`[]{}|\\^").find(c) != std::string_view::npos;
}

std::size_t extent(std::string_view text, std::size_t begin) {
  std::size_t i = begin;
  while (i < text.size()) {
    if (static_cast<unsigned char>(text[i]) >= 0x80) {
      if (!is_latin_letter(text, i)) break;
      i += 2;
    } else if (ends_address(text[i])) {
      break;
    } else {
      ++i;
    }
  }
  return i;
}

// A sentence's punctuation, and ")" without its "(".
std::size_t without_tail(std::string_view text, std::size_t begin, std::size_t end) {
  const auto part = text.substr(begin, end - begin);
  auto opened = std::count(part.begin(), part.end(), '(');
  auto closed = std::count(part.begin(), part.end(), ')');
  while (end > begin) {
    const char last = text[end - 1];
    if (last == ')') {
      if (closed <= opened) break;
      --closed;
    } else if (last == '(') {
      --opened;
    } else if (std::string_view("?!.,:;*_~'").find(last) == std::string_view::npos) {
      break;
    }
    --end;
  }
  return end;
}

// The length of the part before the host; 0 where no address begins.
std::size_t prefix_length(std::string_view rest) {
  for (std::string_view prefix : {"https://", "http://", "www."}) {
    if (rest.substr(0, prefix.size()) == prefix) return prefix.size();
  }
  return 0;
}

bool begins_word(std::string_view text, std::size_t i) {
  if (i == 0) return true;
  const char before = text[i - 1];
  if (static_cast<unsigned char>(before) >= 0x80) return i < 2 || !is_latin_letter(text, i - 2);
  return !is_alnum(before);
}

// The places where an address may begin, each looked for once.
class Candidates {
 public:
  explicit Candidates(std::string_view text) : m_text(text) {}
  std::size_t next(std::size_t from) {
    if (m_http < from || from == 0) m_http = m_text.find("http", from);
    if (m_www < from || from == 0) m_www = m_text.find("www.", from);
    return std::min(m_http, m_www);
  }

 private:
  std::string_view m_text;
  std::size_t m_http = 0;
  std::size_t m_www = 0;
};

constexpr std::array<std::string_view, 4> safe_schemes = {"http", "https", "mailto", "tel"};

}  // namespace

bool may_hold_address(std::string_view text) {
  return text.find("://") != std::string_view::npos || text.find("www.") != std::string_view::npos;
}

std::vector<Address> find_addresses(std::string_view text) {
  std::vector<Address> found;
  if (!may_hold_address(text)) return found;
  Candidates candidates(text);
  for (std::size_t i = candidates.next(0); i != std::string_view::npos;) {
    const std::size_t prefix = prefix_length(text.substr(i));
    std::size_t end = i + 1;
    if (prefix > 0 && begins_word(text, i)) {
      end = extent(text, i + prefix);
      const std::size_t last = without_tail(text, i + prefix, end);
      if (last > i + prefix && (is_alnum(text[i + prefix]) || is_latin_letter(text, i + prefix))) {
        found.push_back({i, last});
      }
    }
    i = end < text.size() ? candidates.next(end) : std::string_view::npos;
  }
  return found;
}

bool is_safe_target(std::string_view url) {
  const std::size_t stop = url.find_first_of(":/?#");
  if (stop == std::string_view::npos || url[stop] != ':') return true;
  std::string scheme(url.substr(0, stop));
  for (char& c : scheme) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::find(safe_schemes.begin(), safe_schemes.end(), scheme) != safe_schemes.end();
}

void append_href(std::string& out, std::string_view url) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '&') {
      out += "&amp;";
    } else if (is_alnum(c) ||
               std::string_view("-_.+!*(),%#@?=;:/$~").find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
}

std::string protect_addresses(std::string_view inline_markdown) {
  std::string out;
  std::size_t copied = 0;
  if (inline_markdown.find('`') == std::string_view::npos) {
    for (const Address& address : find_addresses(inline_markdown)) {
      const std::string_view before = inline_markdown.substr(0, address.begin);
      // The target of a link, or an address in angle brackets: cmark reads these itself.
      if (before.ends_with("](") || before.ends_with('<')) continue;
      for (std::size_t i = address.begin; i < address.end; ++i) {
        if (inline_markdown[i] != '_' && inline_markdown[i] != '*') continue;
        out.append(inline_markdown, copied, i - copied);
        out += '\\';
        copied = i;
      }
    }
  }
  out.append(inline_markdown, copied);
  return out;
}

}  // namespace bipgen::markdown
