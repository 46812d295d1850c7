#include "organization/phrase_pattern.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using Step = PhrasePattern::Step;
using Type = Step::Type;

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
  while (end > begin && (whole[end - 1] == ',' || whole[end - 1] == ':' || whole[end - 1] == ';')) {
    --end;
    commas += whole[end] == ',' ? 1 : 0;
  }
  if (end > begin) {
    out.push_back({begin, end, key_of(whole.substr(begin, end - begin))});
  }
  for (std::size_t i = 0; i < commas; ++i) {
    out.push_back({end + i, end + i + 1, ","});
  }
}

bool is_of(std::span<const std::string_view> words, std::string_view key) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return word.ends_with('*') ? key.starts_with(word.substr(0, word.size() - 1)) : key == word;
  });
}

// Reads a pattern into its program.
class PatternReader {
 public:
  PatternReader(std::string_view pattern, std::span<const WordClass> classes)
      : m_rest(pattern), m_classes(classes) {}

  std::vector<Step> program() {
    alternatives("");
    assert(m_rest.empty() && "a bracket too many in a phrase pattern");
    return std::move(m_steps);
  }

 private:
  // Up to the end or one of `closers`: alternatives separated by "|", the first preferred.
  void alternatives(std::string_view closers) {
    std::vector<std::size_t> to_end;
    for (;;) {
      const std::size_t either = add({Type::either, {}, {}, 0});
      sequence(closers);
      const bool more = !m_rest.empty() && m_rest.front() == '|';
      if (!more) {
        m_steps[either] = {Type::jump, {}, {}, either + 1};
        break;
      }
      m_rest.remove_prefix(1);
      to_end.push_back(add({Type::jump, {}, {}, 0}));
      m_steps[either].target = m_steps.size();
    }
    for (const std::size_t jump : to_end) {
      m_steps[jump].target = m_steps.size();
    }
  }

  void sequence(std::string_view closers) {
    while (!m_rest.empty() && m_rest.front() != '|' &&
           closers.find(m_rest.front()) == std::string_view::npos) {
      item(m_rest.front());
    }
  }

  void item(char next) {
    switch (next) {
      case ' ':
        m_rest.remove_prefix(1);
        break;
      case '{':
        slot();
        break;
      case '<':
        run();
        break;
      case '(':
        m_rest.remove_prefix(1);
        alternatives(")");
        close(')');
        break;
      case '[': {
        m_rest.remove_prefix(1);
        const std::size_t either = add({Type::either, {}, {}, 0});
        alternatives("]");
        close(']');
        m_steps[either].target = m_steps.size();
        break;
      }
      default:
        word();
    }
  }

  void slot() {
    m_rest.remove_prefix(1);
    const std::size_t end = m_rest.find_first_of("=}");
    assert(end != std::string_view::npos && "unclosed slot in a phrase pattern");
    const std::string name(m_rest.substr(0, end));
    const bool fixed = m_rest[end] == '=';
    m_rest.remove_prefix(end + 1);
    if (!fixed) {
      add({Type::slot, name, {}, 0});
      return;
    }
    add({Type::open, name, {}, 0});
    alternatives("}");
    close('}');
    add({Type::close, name, {}, 0});
  }

  void run() {
    const std::size_t end = m_rest.find('>');
    assert(end != std::string_view::npos && "unclosed class in a phrase pattern");
    const std::string_view name = m_rest.substr(1, end - 1);
    m_rest.remove_prefix(end + 1);
    const auto found = std::find_if(m_classes.begin(), m_classes.end(),
                                    [&](const WordClass& known) { return known.name == name; });
    assert(found != m_classes.end() && "unknown class in a phrase pattern");
    add({Type::run, {}, &*found, 0});
  }

  void word() {
    const std::size_t end = std::min(m_rest.find_first_of(" ,|()[]{}<>"), m_rest.size());
    const std::size_t length = std::max<std::size_t>(end, 1);  // a comma is a word of its own
    const std::string key = key_of(m_rest.substr(0, length));
    m_rest.remove_prefix(length);
    if (key.ends_with('*')) {
      add({Type::prefix, key.substr(0, key.size() - 1), {}, 0});
    } else {
      add({Type::word, key, {}, 0});
    }
  }

  void close(char bracket) {
    assert(!m_rest.empty() && m_rest.front() == bracket && "unclosed bracket in a phrase pattern");
    (void)bracket;
    m_rest.remove_prefix(1);
  }

  std::size_t add(Step step) {
    m_steps.push_back(std::move(step));
    return m_steps.size() - 1;
  }

  std::string_view m_rest;
  std::span<const WordClass> m_classes;
  std::vector<Step> m_steps;
};

// A program against one phrase. Depth is the length of the program, which is ours; dead ends are
// remembered, so that the work is at most program × phrase × phrase.
class Matcher {
 public:
  Matcher(const std::vector<Step>& steps, const Phrase& phrase)
      : m_steps(steps),
        m_phrase(phrase),
        m_dead((steps.size() + 1) * (phrase.tokens.size() + 1), false) {}

  std::optional<Captures> run() {
    if (!fits(0, 0)) {
      return std::nullopt;
    }
    return std::move(m_captures);
  }

 private:
  bool fits(std::size_t step, std::size_t token) {
    if (step == m_steps.size()) {
      return token == m_phrase.tokens.size();
    }
    const std::size_t state = step * (m_phrase.tokens.size() + 1) + token;
    if (m_dead[state]) {
      return false;
    }
    if (fits_here(step, token)) {
      return true;
    }
    m_dead[state] = true;
    return false;
  }

  bool fits_here(std::size_t at, std::size_t token) {
    const Step& step = m_steps[at];
    switch (step.type) {
      case Type::word:
        return token < m_phrase.tokens.size() && m_phrase.tokens[token].key == step.text &&
               fits(at + 1, token + 1);
      case Type::prefix:
        return token < m_phrase.tokens.size() &&
               m_phrase.tokens[token].key.starts_with(step.text) && fits(at + 1, token + 1);
      case Type::run:
        return fits_run(at, token);
      case Type::slot:
        return fits_slot(at, token);
      case Type::open:
        if (!fits(at + 1, token)) {
          return false;
        }
        m_captures[step.text] = words_of(m_phrase, token, m_ends[step.text]);
        return true;
      case Type::close:
        m_ends[step.text] = token;
        return fits(at + 1, token);
      case Type::either:
        return fits(at + 1, token) || fits(step.target, token);
      case Type::jump:
        return fits(step.target, token);
    }
    return false;
  }

  // As many words as fit, then fewer.
  bool fits_run(std::size_t at, std::size_t token) {
    const WordClass& words = *m_steps[at].words;
    std::size_t end = token;
    std::size_t first_core = m_phrase.tokens.size();
    while (end < m_phrase.tokens.size()) {
      const std::string& key = m_phrase.tokens[end].key;
      const bool core = is_of(words.core, key);
      if (!core && !is_of(words.between, key)) {
        break;
      }
      first_core = core ? std::min(first_core, end) : first_core;
      ++end;
    }
    for (; end > first_core; --end) {
      if (fits(at + 1, end)) {
        return true;
      }
    }
    return false;
  }

  bool fits_slot(std::size_t at, std::size_t token) {
    for (std::size_t end = token + 1; end <= m_phrase.tokens.size(); ++end) {
      if (fits(at + 1, end)) {
        m_captures[m_steps[at].text] = words_of(m_phrase, token, end);
        return true;
      }
    }
    return false;
  }

  const std::vector<Step>& m_steps;
  const Phrase& m_phrase;
  std::vector<bool> m_dead;
  std::map<std::string, std::size_t> m_ends;  // of the captures that are open
  Captures m_captures;
};

bool begins_with(const std::vector<Step>& steps, std::size_t at, std::string_view key) {
  while (at < steps.size()) {
    const Step& step = steps[at];
    switch (step.type) {
      case Type::word:
        return step.text == key;
      case Type::prefix:
        return key.starts_with(step.text);
      case Type::run:
        return is_of(step.words->core, key) || is_of(step.words->between, key);
      case Type::slot:
        return true;
      case Type::open:
      case Type::close:
        ++at;
        break;
      case Type::either:
        if (begins_with(steps, at + 1, key)) {
          return true;
        }
        at = step.target;
        break;
      case Type::jump:
        at = step.target;
        break;
    }
  }
  return false;
}

}  // namespace

Phrase to_phrase(std::string_view plain) {
  Phrase phrase{text::collapsed(plain), {}};
  for (;;) {
    const std::string_view all = phrase.text;
    const std::size_t mark = all.ends_with(" –") || all.ends_with(" —") ? 4
                             : all.ends_with(" -")                      ? 2
                                                                        : 0;
    if (mark > 0) {
      phrase.text.resize(phrase.text.size() - mark);
    } else if (!all.empty() &&
               std::string_view(":;., ").find(all.back()) != std::string_view::npos) {
      phrase.text.pop_back();
    } else {
      break;
    }
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

PhrasePattern::PhrasePattern(std::string_view pattern, std::span<const WordClass> classes)
    : m_steps(PatternReader(pattern, classes).program()) {}

std::optional<Captures> PhrasePattern::match(const Phrase& phrase) const {
  if (phrase.tokens.empty() || !may_begin_with(phrase.tokens.front().key)) {
    return std::nullopt;
  }
  return Matcher(m_steps, phrase).run();
}

bool PhrasePattern::may_begin_with(std::string_view key) const {
  return begins_with(m_steps, 0, key);
}

}  // namespace bipgen::organization
