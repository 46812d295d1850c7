#include "organization/phrase_pattern.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using Element = PhrasePattern::Element;
using Variant = PhrasePattern::Variant;

// Lower case, with every kind of dash as "-".
std::string key_of(std::string_view word) {
  std::string lower = text::to_lower(word);
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "–", "—", "−"}) {
    for (std::size_t at = lower.find(dash); at != std::string::npos; at = lower.find(dash, at)) {
      lower.replace(at, dash.size(), "-");
    }
  }
  return lower;
}

void append_tokens(std::vector<Token>& out, std::string_view whole, std::string_view word) {
  const auto begin = static_cast<std::size_t>(word.data() - whole.data());
  std::size_t end = begin + word.size();
  std::size_t commas = 0;
  while (end > begin && whole[end - 1] == ',') {
    --end;
    ++commas;
  }
  if (end > begin) {
    out.push_back({begin, end, key_of(whole.substr(begin, end - begin))});
  }
  for (std::size_t i = 0; i < commas; ++i) {
    out.push_back({end + i, end + i + 1, ","});
  }
}

// Reads a pattern into the list of its variants.
class PatternReader {
 public:
  explicit PatternReader(std::string_view pattern) : m_rest(pattern) {}

  // Up to the end or one of `closers`; alternatives separated by "|".
  std::vector<Variant> alternatives(std::string_view closers) {
    std::vector<Variant> all = sequence(closers);
    while (!m_rest.empty() && m_rest.front() == '|') {
      m_rest.remove_prefix(1);
      for (Variant& variant : sequence(closers)) {
        all.push_back(std::move(variant));
      }
    }
    return all;
  }

 private:
  std::vector<Variant> sequence(std::string_view closers) {
    std::vector<Variant> all(1);
    while (!m_rest.empty()) {
      const char next = m_rest.front();
      if (next == '|' || closers.find(next) != std::string_view::npos) {
        break;
      }
      if (next == ' ') {
        m_rest.remove_prefix(1);
      } else {
        all = joined(all, item(next));
      }
    }
    return all;
  }

  std::vector<Variant> item(char next) {
    if (next == '{') {
      return slot();
    }
    if (next != '(' && next != '[') {
      return word();
    }
    m_rest.remove_prefix(1);
    std::vector<Variant> inside = alternatives(next == '(' ? ")" : "]");
    close(next == '(' ? ')' : ']');
    if (next == '[') {
      inside.emplace_back();
    }
    return inside;
  }

  std::vector<Variant> slot() {
    m_rest.remove_prefix(1);
    const std::size_t end = m_rest.find_first_of("=}");
    assert(end != std::string_view::npos && "unclosed slot in a phrase pattern");
    const std::string name(m_rest.substr(0, end));
    const bool fixed = m_rest[end] == '=';
    m_rest.remove_prefix(end + 1);
    if (!fixed) {
      return {{Element{Element::Type::slot, name}}};
    }
    std::vector<Variant> inside = alternatives("}");
    close('}');
    for (Variant& variant : inside) {
      variant.insert(variant.begin(), Element{Element::Type::capture_begin, name});
      variant.push_back(Element{Element::Type::capture_end, name});
    }
    return inside;
  }

  std::vector<Variant> word() {
    const std::size_t end = std::min(m_rest.find_first_of(" ,|()[]{}"), m_rest.size());
    const std::size_t length = std::max<std::size_t>(end, 1);  // a comma is a word of its own
    Variant variant{Element{Element::Type::word, key_of(m_rest.substr(0, length))}};
    m_rest.remove_prefix(length);
    return {variant};
  }

  void close(char bracket) {
    assert(!m_rest.empty() && m_rest.front() == bracket && "unclosed bracket in a phrase pattern");
    (void)bracket;
    m_rest.remove_prefix(1);
  }

  static std::vector<Variant> joined(const std::vector<Variant>& before,
                                     const std::vector<Variant>& after) {
    std::vector<Variant> all;
    for (const Variant& head : before) {
      for (const Variant& tail : after) {
        all.push_back(head);
        all.back().insert(all.back().end(), tail.begin(), tail.end());
      }
    }
    return all;
  }

  std::string_view m_rest;
};

// One variant against one phrase. Depth is the length of the variant, which is ours; dead ends are
// remembered, so that the work is at most variant × phrase × phrase.
class Matcher {
 public:
  Matcher(const Variant& variant, const Phrase& phrase)
      : m_variant(variant),
        m_phrase(phrase),
        m_dead((variant.size() + 1) * (phrase.tokens.size() + 1), false) {}

  std::optional<Captures> run() {
    if (!fits(0, 0)) {
      return std::nullopt;
    }
    return std::move(m_captures);
  }

 private:
  bool fits(std::size_t element, std::size_t token) {
    if (element == m_variant.size()) {
      return token == m_phrase.tokens.size();
    }
    const std::size_t state = element * (m_phrase.tokens.size() + 1) + token;
    if (m_dead[state]) {
      return false;
    }
    if (fits_here(element, token)) {
      return true;
    }
    m_dead[state] = true;
    return false;
  }

  bool fits_here(std::size_t element, std::size_t token) {
    const Element& wanted = m_variant[element];
    switch (wanted.type) {
      case Element::Type::word:
        return token < m_phrase.tokens.size() && m_phrase.tokens[token].key == wanted.text &&
               fits(element + 1, token + 1);
      case Element::Type::slot:
        return fits_slot(element, token);
      case Element::Type::capture_begin: {
        // Fixed words only, so the matching end is as many tokens away as there are words.
        std::size_t words = 0;
        while (m_variant[element + 1 + words].type == Element::Type::word) {
          ++words;
        }
        if (!fits(element + 1, token)) {
          return false;
        }
        m_captures[wanted.text] = words_of(m_phrase, token, token + words);
        return true;
      }
      case Element::Type::capture_end:
        return fits(element + 1, token);
    }
    return false;
  }

  bool fits_slot(std::size_t element, std::size_t token) {
    for (std::size_t end = token + 1; end <= m_phrase.tokens.size(); ++end) {
      if (fits(element + 1, end)) {
        m_captures[m_variant[element].text] = words_of(m_phrase, token, end);
        return true;
      }
    }
    return false;
  }

  const Variant& m_variant;
  const Phrase& m_phrase;
  std::vector<bool> m_dead;
  Captures m_captures;
};

}  // namespace

Phrase to_phrase(std::string_view plain) {
  Phrase phrase{text::collapsed(plain), {}};
  while (!phrase.text.empty() &&
         std::string_view(":;., ").find(phrase.text.back()) != std::string_view::npos) {
    phrase.text.pop_back();
  }
  for (const std::string_view word : text::split_words(phrase.text)) {
    append_tokens(phrase.tokens, phrase.text, word);
  }
  return phrase;
}

std::string words_of(const Phrase& phrase, std::size_t first, std::size_t last) {
  while (first < last && phrase.tokens[first].key == ",") {
    ++first;
  }
  while (last > first && phrase.tokens[last - 1].key == ",") {
    --last;
  }
  if (first == last) {
    return {};
  }
  const std::size_t begin = phrase.tokens[first].begin;
  return phrase.text.substr(begin, phrase.tokens[last - 1].end - begin);
}

PhrasePattern::PhrasePattern(std::string_view pattern)
    : m_variants(PatternReader(pattern).alternatives("")) {}

std::optional<Captures> PhrasePattern::match(const Phrase& phrase) const {
  for (const Variant& variant : m_variants) {
    if (std::optional<Captures> captures = Matcher(variant, phrase).run()) {
      return captures;
    }
  }
  return std::nullopt;
}

bool PhrasePattern::may_begin_with(std::string_view key) const {
  for (const Variant& variant : m_variants) {
    for (const Element& element : variant) {
      if (element.type == Element::Type::capture_begin) {
        continue;
      }
      if (element.type == Element::Type::slot || element.text == key) {
        return true;
      }
      break;
    }
  }
  return false;
}

}  // namespace bipgen::organization
