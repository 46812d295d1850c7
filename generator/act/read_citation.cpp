// Citations as people write them. Reading is greedy and never guesses: what does not fit the
// pattern ends the citation.
#include <array>

#include "act/citation.hpp"
#include "act/read_label.hpp"
#include "act/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::act {

namespace {

struct FoundStep {
  Step step;
  std::size_t end = 0;
};

std::optional<FoundStep> read_step(std::string_view text, std::size_t at) {
  const auto level = read_level(text, at);
  if (!level) return std::nullopt;
  auto label = read_label(text, level->end, level->level);
  if (!label) return std::nullopt;
  return FoundStep{{level->level, std::move(label->label)}, label->end};
}

// In a citation a chapter may hold a chapter in any order; below it every step is narrower. A
// document's paragraph (akapit) may hold a list of any kind.
int width(Level level) {
  if (level == Level::zalacznik) return 0;
  if (is_heading(level)) return 1;
  if (level == Level::akapit) return 4;
  switch (level) {
    case Level::artykul:
      return 2;
    case Level::paragraf:
      return 3;
    case Level::ustep:
      return 5;
    default:
      return 6 + static_cast<int>(level) - static_cast<int>(Level::punkt);
  }
}

bool may_hold(Level outer, Level inner) {
  const bool headings = width(outer) == 1 && width(inner) == 1;
  return headings || width(outer) < width(inner);
}

std::string next_word(std::string_view text, std::size_t at) {
  at = skip_space(text, at);
  const std::size_t end = word_end(text, at);
  return end - at > 24 ? std::string() : text::to_lower(text.substr(at, end - at));
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  for (const std::string_view known : words) {
    if (word == known) return true;
  }
  return false;
}

constexpr std::array<std::string_view, 5> conjunctions{"i", "oraz", "lub", "albo", "bądź"};

// After ",", "i", ", oraz": the byte where the next member may begin.
std::optional<std::size_t> skip_separator(std::string_view text, std::size_t at, bool with_comma) {
  std::size_t next = skip_space(text, at);
  if (with_comma) {
    if (text.substr(next, 1) != ",") return std::nullopt;
    return skip_space(text, next + 1);
  }
  if (text.substr(next, 1) == ",") next = skip_space(text, next + 1);
  const std::size_t end = word_end(text, next);
  if (end == next || end - next > 6) return std::nullopt;
  const std::string word = text::to_lower(text.substr(next, end - next));
  const std::size_t after = skip_space(text, end);
  return is_one_of(word, conjunctions) && after > end ? std::optional(after) : std::nullopt;
}

// "§ 3 w ust. 2": ZTP § 94 repeats the preposition before each unit.
std::size_t skip_preposition(std::string_view text, std::size_t at) {
  const std::size_t end = word_end(text, at);
  if (end - at != 1 || (text[at] != 'w' && text[at] != 'W')) return at;
  const std::size_t after = skip_space(text, end);
  return after > end ? after : at;
}

// "§ 5 i 14 dni": what follows the number shows that it counts something.
bool counts_something(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 27> counted{
      "stycznia", "lutego",   "marca",        "kwietnia",  "maja",     "czerwca", "lipca",
      "sierpnia", "września", "października", "listopada", "grudnia",  "dni",     "dnia",
      "lat",      "lata",     "roku",         "miesięcy",  "miesiące", "tygodni", "godzin",
      "zł",       "złotych",  "tys",          "mln",       "osób",     "poz"};
  const std::size_t next = skip_space(text, at);
  if (next < text.size() && text[next] == '%') return true;
  return is_one_of(next_word(text, at), counted);
}

// "lit. a, w brzmieniu", "lit. n, o których mowa": one-letter words that could be labels.
bool is_only_a_word(std::string_view text, const FoundLabel& found) {
  constexpr std::array<std::string_view, 6> words{"a", "i", "o", "u", "w", "z"};
  if (!is_one_of(found.label.text(), words)) return false;
  if (found.end >= text.size() || std::string_view(",.;:)]-").find(text[found.end]) != text.npos) {
    return false;
  }
  if (skip_space(text, found.end) == text.size()) return false;
  constexpr std::array<std::string_view, 10> after_label{
      "ustawy",    "rozporządzenia", "zarządzenia", "uchwały", "regulaminu",
      "otrzymuje", "otrzymują",      "statutu",     "kodeksu", "załącznika"};
  const std::string next = next_word(text, found.end);
  return !is_one_of(next, conjunctions) && !is_one_of(next, after_label);
}

// One more member of a list, without a level word: "ust. 1 i 3", "lit. a, b".
std::optional<FoundLabel> read_member(std::string_view text, std::size_t at, Level level,
                                      const Label& previous) {
  if (level == Level::zalacznik) return std::nullopt;
  auto found = read_label(text, at, level);
  if (!found || compare(previous, found->label) >= 0) return std::nullopt;
  if (level == Level::litera ? is_only_a_word(text, *found) : counts_something(text, found->end)) {
    return std::nullopt;
  }
  return found;
}

std::optional<FoundLabel> read_range_end(std::string_view text, std::size_t at, const Step& first) {
  const std::size_t dash = skip_space(text, at);
  std::size_t after = dash;
  constexpr std::array<std::string_view, 5> dashes{"-", "–", "—", "‐", "‑"};
  for (const std::string_view kind : dashes) {
    if (text.substr(dash, kind.size()) == kind) after = dash + kind.size();
  }
  if (after == dash) return std::nullopt;
  return read_member(text, skip_space(text, after), first.level, first.label);
}

class Reader {
 public:
  Reader(std::string_view text, std::size_t from) : m_text(text), m_from(from) {}

  std::optional<FoundCitations> read() {
    auto first = read_step(m_text, m_from);
    if (!first) return std::nullopt;
    m_end = first->end;
    m_steps.push_back(std::move(first->step));
    do {
      m_last.reset();
      while (read_narrower()) {
      }
      if (auto last = read_range_end(m_text, m_end, m_steps.back())) {
        m_end = last->end;
        m_last = std::move(last->label);
      }
      m_found.ranges.push_back({{m_steps}, m_last});
    } while (read_member_with(false) || read_member_with(true));
    m_found.begin = m_from;
    m_found.end = m_end;
    return std::move(m_found);
  }

 private:
  // "ust. 2" after "§ 19", with a comma or the preposition "w" between them, or neither.
  bool read_narrower() {
    std::size_t at = skip_space(m_text, m_end);
    if (m_text.substr(at, 1) == ",") at = skip_space(m_text, at + 1);
    auto step = read_step(m_text, skip_preposition(m_text, at));
    if (!step || !may_hold(m_steps.back().level, step->step.level)) return false;
    accept(std::move(*step));
    return true;
  }

  bool read_member_with(bool comma) {
    const auto at = skip_separator(m_text, m_end, comma);
    if (!at) return false;
    if (auto step = read_step(m_text, skip_preposition(m_text, *at))) {
      return read_sibling(std::move(*step));
    }
    const Label& previous = m_last ? *m_last : m_steps.back().label;
    auto label = read_member(m_text, *at, m_steps.back().level, previous);
    if (!label) return false;
    m_steps.back().label = std::move(label->label);
    m_end = label->end;
    return true;
  }

  // "§ 25 ust. 1 pkt 2 oraz ust. 3": the wider steps are carried over.
  bool read_sibling(FoundStep step) {
    std::size_t kept = 0;
    while (kept < m_steps.size() && width(m_steps[kept].level) < width(step.step.level)) ++kept;
    if (kept == m_steps.size() || width(m_steps[kept].level) > width(step.step.level)) return false;
    if (kept == 0 && m_steps.front().level != step.step.level) return false;
    m_steps.resize(kept);
    accept(std::move(step));
    return true;
  }

  void accept(FoundStep step) {
    m_end = step.end;
    m_steps.push_back(std::move(step.step));
  }

  std::string_view m_text;
  std::size_t m_from;
  std::size_t m_end = 0;
  std::vector<Step> m_steps;
  std::optional<Label> m_last;
  FoundCitations m_found;
};

}  // namespace

std::optional<FoundCitations> read_citations(std::string_view text, std::size_t from) {
  if (from >= text.size()) return std::nullopt;
  return Reader(text, from).read();
}

std::optional<Citation> parse_citation(std::string_view text) {
  auto found = read_citations(text, skip_space(text, 0));
  if (!found || found->ranges.size() != 1 || found->ranges.front().last ||
      skip_space(text, found->end) != text.size()) {
    return std::nullopt;
  }
  return std::move(found->ranges.front().first);
}

}  // namespace bipgen::act
