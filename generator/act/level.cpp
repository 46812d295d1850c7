// The order of labels. A label is read as parts: a number (Arabic, Roman or dotted), added letters,
// and an added number in superscript, "12ab[3]"; a litera has letters alone.
#include "act/level.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/ascii.hpp"

namespace bipgen::act {

namespace {

bool is_roman_digit(char c) {
  return std::string_view("IVXLCDM").find(c) != std::string_view::npos;
}

// The length of the run of characters at `at` for which `belongs` holds.
template <class Predicate>
std::size_t run_length(std::string_view text, std::size_t at, Predicate belongs) {
  std::size_t end = at;
  while (end < text.size() && belongs(text[end])) ++end;
  return end - at;
}

constexpr std::array<std::pair<int, std::string_view>, 13> roman_parts{{{1000, "M"},
                                                                        {900, "CM"},
                                                                        {500, "D"},
                                                                        {400, "CD"},
                                                                        {100, "C"},
                                                                        {90, "XC"},
                                                                        {50, "L"},
                                                                        {40, "XL"},
                                                                        {10, "X"},
                                                                        {9, "IX"},
                                                                        {5, "V"},
                                                                        {4, "IV"},
                                                                        {1, "I"}}};
constexpr int largest_roman = 3999;

std::string to_roman(int value) {
  std::string out;
  for (const auto& [worth, letters] : roman_parts) {
    for (; value >= worth; value -= worth) out += letters;
  }
  return out;
}

// Empty for what is not written as Roman numerals are ("IIX").
std::optional<int> from_roman(std::string_view text) {
  if (text.empty() || text.size() > 15) return std::nullopt;
  int value = 0;
  std::size_t at = 0;
  for (const auto& [worth, letters] : roman_parts) {
    while (text.substr(at, letters.size()) == letters) {
      value += worth;
      at += letters.size();
    }
  }
  if (at != text.size() || value > largest_roman || to_roman(value) != text) return std::nullopt;
  return value;
}

std::weak_ordering compare_numbers(std::string_view a, std::string_view b) {
  while (a.size() > 1 && a.front() == '0') a.remove_prefix(1);
  while (b.size() > 1 && b.front() == '0') b.remove_prefix(1);
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

// What may stand at one place of a label, in the order in which it sorts there.
enum class TokenKind { end, superscript, letters, dot, number, roman, other };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;
};

Token token_at(std::string_view label, std::size_t at) {
  if (at >= label.size()) return {};
  const char c = label[at];
  if (c == ']') return {TokenKind::end, label.substr(at, 1)};
  if (c == '[') return {TokenKind::superscript, label.substr(at, 1)};
  if (c == '.') return {TokenKind::dot, label.substr(at, 1)};
  if (text::is_digit(c))
    return {TokenKind::number, label.substr(at, run_length(label, at, text::is_digit))};
  if (text::is_ascii_lower(c))
    return {TokenKind::letters, label.substr(at, run_length(label, at, text::is_ascii_lower))};
  const std::string_view capitals = label.substr(at, run_length(label, at, is_roman_digit));
  if (from_roman(capitals)) return {TokenKind::roman, capitals};
  return {TokenKind::other, label.substr(at, 1)};
}

std::weak_ordering compare_tokens(const Token& a, const Token& b) {
  if (a.kind != b.kind) return a.kind <=> b.kind;
  if (a.kind == TokenKind::end) return std::weak_ordering::equivalent;
  if (a.kind == TokenKind::number) return compare_numbers(a.text, b.text);
  if (a.kind == TokenKind::roman) return *from_roman(a.text) <=> *from_roman(b.text);
  return a.text.compare(b.text) <=> 0;
}

struct Parts {
  std::string_view head;     // "12", "IV", "5.6"; empty for a litera
  std::string_view letters;  // "ab"
  std::string_view inner;    // of "[3]"
};

// Empty for what is not a label of the law.
std::optional<Parts> split(std::string_view label) {
  Parts parts;
  std::size_t at = 0;
  if (!label.empty() && text::is_digit(label.front())) {
    at = run_length(label, 0, [](char c) { return text::is_digit(c) || c == '.'; });
    if (label[at - 1] == '.') return std::nullopt;
  } else {
    at = run_length(label, 0, is_roman_digit);
    if (at > 0 && !from_roman(label.substr(0, at))) return std::nullopt;
  }
  parts.head = label.substr(0, at);
  const std::size_t letters = run_length(label, at, text::is_ascii_lower);
  parts.letters = label.substr(at, letters);
  at += letters;
  if (at == label.size()) return label.empty() ? std::nullopt : std::optional(parts);
  if (label[at] != '[' || label.back() != ']' || label.size() - at < 3) return std::nullopt;
  parts.inner = label.substr(at + 1, label.size() - at - 2);
  if (parts.inner.find_first_of("[]") != std::string_view::npos) return std::nullopt;
  return parts;
}

std::string incremented_digits(std::string_view digits) {
  std::string out(digits);
  std::size_t at = out.size();
  while (at > 0 && out[at - 1] == '9') out[--at] = '0';
  if (at == 0) return "1" + out;
  ++out[at - 1];
  return out;
}

// "5" -> "6", "5.6" -> "5.7", "IV" -> "V".
std::string incremented_head(std::string_view head) {
  if (text::is_digit(head.front())) {
    const std::size_t dot = head.rfind('.');
    const std::size_t last = dot == std::string_view::npos ? 0 : dot + 1;
    return std::string(head.substr(0, last)) + incremented_digits(head.substr(last));
  }
  const int value = *from_roman(head);
  return value < largest_roman ? to_roman(value + 1) : std::string();
}

// `next` after a label without superscript. ZTP § 57 ust. 4-5, § 89.
bool follows_plain(const Parts& previous, std::string_view next) {
  const std::string head(previous.head);
  const std::string letters(previous.letters);
  if (next == head + letters + "a" || next == head + letters + "[1]") return true;
  for (std::size_t length = letters.size(); length > 0; --length) {
    std::string grown = letters.substr(0, length);
    if (grown.back() == 'z') continue;
    ++grown.back();
    if (next == head + grown) return true;
  }
  return !head.empty() && next == incremented_head(head);
}

bool follows(std::string_view previous, std::string_view next) {
  const std::optional<Parts> parts = split(previous);
  if (!parts) return false;
  if (parts->inner.empty()) return follows_plain(*parts, next);
  const std::string_view outer = previous.substr(0, previous.size() - parts->inner.size() - 2);
  const bool same_outer = next.substr(0, outer.size()) == outer && next.size() > outer.size() + 2 &&
                          next[outer.size()] == '[' && next.back() == ']';
  if (same_outer) {
    const std::string_view inner = next.substr(outer.size() + 1, next.size() - outer.size() - 2);
    const std::optional<Parts> inner_parts = split(parts->inner);
    return inner_parts && inner_parts->inner.empty() && follows_plain(*inner_parts, inner);
  }
  return follows_plain(*split(outer), next);
}

std::optional<std::string> successor_text(std::string_view label) {
  const std::optional<Parts> parts = split(label);
  if (!parts) return std::nullopt;
  if (!parts->inner.empty()) {
    const std::optional<std::string> inner = successor_text(parts->inner);
    if (!inner) return std::nullopt;
    return std::string(parts->head) + std::string(parts->letters) + "[" + *inner + "]";
  }
  if (parts->letters.empty()) {
    std::string next = incremented_head(parts->head);
    return next.empty() ? std::nullopt : std::optional(std::move(next));
  }
  std::string letters(parts->letters);
  if (letters.back() == 'z') {
    letters += 'a';
  } else {
    ++letters.back();
  }
  return std::string(parts->head) + letters;
}

// The commonest cases without building any string: 15 -> 16, c -> d.
bool follows_at_once(std::string_view previous, std::string_view next) {
  if (previous.size() == 1 && next.size() == 1) return next[0] == previous[0] + 1 && next[0] != ':';
  unsigned a = 0;
  unsigned b = 0;
  if (previous.size() > 8 || next.size() > 8 || next.empty() || next.front() == '0') return false;
  const auto read_a = std::from_chars(previous.data(), previous.data() + previous.size(), a);
  const auto read_b = std::from_chars(next.data(), next.data() + next.size(), b);
  return read_a.ec == std::errc() && read_a.ptr == previous.data() + previous.size() &&
         read_b.ec == std::errc() && read_b.ptr == next.data() + next.size() && b == a + 1;
}

}  // namespace

std::string_view fragment_prefix(Level level) {
  switch (level) {
    case Level::zalacznik:
      return "zal";
    case Level::dzial:
      return "dzial";
    case Level::rozdzial:
      return "rozdz";
    case Level::oddzial:
      return "oddz";
    case Level::srodtytul:
      return "srodt";
    case Level::artykul:
      return "art";
    case Level::paragraf:
      return "par";
    case Level::ustep:
      return "ust";
    case Level::akapit:
      return "akap";
    case Level::punkt:
      return "pkt";
    case Level::litera:
      return "lit";
    case Level::tiret:
      return "tir";
    case Level::podwojne_tiret:
      return "ptir";
  }
  return "";
}

bool is_heading(Level level) {
  return level <= Level::srodtytul;
}

std::weak_ordering compare(const Label& a, const Label& b) {
  std::size_t at_a = 0;
  std::size_t at_b = 0;
  while (at_a < a.text().size() || at_b < b.text().size()) {
    const Token token_a = token_at(a.text(), at_a);
    const Token token_b = token_at(b.text(), at_b);
    if (const auto order = compare_tokens(token_a, token_b); order != 0) return order;
    at_a += std::max<std::size_t>(1, token_a.text.size());
    at_b += std::max<std::size_t>(1, token_b.text.size());
  }
  return std::weak_ordering::equivalent;
}

bool may_follow(const Label& previous, const Label& next, Level level) {
  // Polish letters and capitals do not number litery (ZTP § 57 ust. 4).
  if (level == Level::litera && (next.empty() || !text::is_ascii_lower(next.text().front())))
    return false;
  return follows_at_once(previous.text(), next.text()) || follows(previous.text(), next.text());
}

Label first_label(Level level) {
  if (level == Level::dzial) return Label("I");
  if (level == Level::litera) return Label("a");
  return Label("1");
}

std::optional<Label> successor(const Label& label, Level) {
  std::optional<std::string> next = successor_text(label.text());
  if (!next) return std::nullopt;
  return Label(std::move(*next));
}

}  // namespace bipgen::act
