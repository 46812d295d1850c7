// Citations as people write them. Reading is greedy and never guesses: what does not fit the
// pattern ends the citation.
#include <array>

#include "act/citation.hpp"
#include "act/ordinals.hpp"
#include "act/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::act {

namespace {

struct FoundLevel {
  Level level = Level::paragraf;
  std::size_t end = 0;  // after the word and its full stop
};

struct FoundStep {
  Step step;
  std::size_t end = 0;
};

struct FoundLabel {
  Label label;
  std::size_t end = 0;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

struct LevelWord {
  std::string_view word;  // lower case
  bool whole = true;      // false: any longer word counts ("paragrafu")
  Level level = Level::paragraf;
};
constexpr std::array<LevelWord, 39> level_words{{
    {"art", true, Level::artykul},
    {"artyku", false, Level::artykul},
    {"ust", true, Level::ustep},
    {"ustęp", false, Level::ustep},
    {"pkt", true, Level::punkt},
    {"punkt", true, Level::punkt},
    {"punktu", true, Level::punkt},
    {"punktem", true, Level::punkt},
    {"punkcie", true, Level::punkt},
    {"punkty", true, Level::punkt},
    {"punktów", true, Level::punkt},
    {"punktach", true, Level::punkt},
    {"lit", true, Level::litera},
    {"litera", true, Level::litera},
    {"litery", true, Level::litera},
    {"literze", true, Level::litera},
    {"literę", true, Level::litera},
    {"literą", true, Level::litera},
    {"liter", true, Level::litera},
    {"literach", true, Level::litera},
    {"tiret", true, Level::tiret},
    {"tir", true, Level::tiret},
    {"par", true, Level::paragraf},
    {"paragraf", false, Level::paragraf},
    {"zał", true, Level::zalacznik},
    {"załączni", false, Level::zalacznik},
    {"rozdz", true, Level::rozdzial},
    {"rozdzia", false, Level::rozdzial},
    {"dział", true, Level::dzial},
    {"działu", true, Level::dzial},
    {"dziale", true, Level::dzial},
    {"działem", true, Level::dzial},
    {"oddział", true, Level::oddzial},
    {"oddziału", true, Level::oddzial},
    {"oddziale", true, Level::oddzial},
    {"oddziałem", true, Level::oddzial},
    {"akapi", false, Level::akapit},
    {"śródtytu", false, Level::srodtytul},
    {"podwójn", false, Level::podwojne_tiret},
}};

// Quick to say no: most words of a text are not levels.
bool may_be_level_word(std::string_view rest) {
  constexpr std::array<std::string_view, 12> starts{"ar", "us", "pk", "pu", "li", "ti",
                                                    "pa", "za", "ro", "dz", "od", "ak"};
  for (const std::string_view start : starts) {
    if (starts_with_ignoring_case(rest, start)) return true;
  }
  return starts_with_ignoring_case(rest, "podw") || (!rest.empty() && rest.front() == '\xC5');
}

std::optional<FoundLevel> read_level(std::string_view text, std::size_t at) {
  constexpr std::string_view sign = "§";
  if (text.substr(at, sign.size()) == sign) {
    at += sign.size();
    if (text.substr(at, sign.size()) == sign) at += sign.size();
    return FoundLevel{Level::paragraf, at};
  }
  if (!may_be_level_word(text.substr(at))) return std::nullopt;
  std::size_t end = word_end(text, at);
  if (end - at > 24) return std::nullopt;
  const std::string word = text::to_lower(text.substr(at, end - at));
  for (const LevelWord& known : level_words) {
    const bool same = known.whole ? word == known.word : word.starts_with(known.word);
    if (!same) continue;
    if (known.level == Level::podwojne_tiret) {
      const std::size_t next = skip_space(text, end);
      if (!starts_with_ignoring_case(text.substr(next), "tiret")) return std::nullopt;
      return FoundLevel{Level::podwojne_tiret, next + 5};
    }
    if (end < text.size() && text[end] == '.') ++end;
    return FoundLevel{known.level, end};
  }
  return std::nullopt;
}

bool word_goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && (is_digit(text[at]) || word_end(text, at) > at);
}

// "12ab[3]"; a level word glued to the number ("§ 19ust.1") is not its letters.
std::optional<FoundLabel> read_number(std::string_view text, std::size_t at, bool dotted) {
  const std::size_t begin = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == begin || at - begin > 9) return std::nullopt;
  while (dotted && at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    ++at;
    while (at < text.size() && is_digit(text[at])) ++at;
  }
  std::size_t letters = at;
  while (letters < text.size() && is_lower(text[letters])) ++letters;
  if (!read_level(text, at) && letters - at <= 4) {
    if (word_goes_on(text, letters)) return std::nullopt;
    at = letters;
  }
  const std::size_t close = text.substr(at, 1) == "[" ? text.find(']', at) : std::string_view::npos;
  if (close != std::string_view::npos && close > at + 1 && close - at <= 6) at = close + 1;
  return FoundLabel{Label(std::string(text.substr(begin, at - begin))), at};
}

std::optional<FoundLabel> read_roman(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && std::string_view("IVXLCDM").find(text[end]) != text.npos) ++end;
  if (end == at) return std::nullopt;
  while (end < text.size() && is_lower(text[end])) ++end;
  if (word_goes_on(text, end)) return std::nullopt;
  return FoundLabel{Label(std::string(text.substr(at, end - at))), end};
}

std::optional<FoundLabel> read_letters(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_lower(text[end])) ++end;
  if (end == at || end - at > 3 || word_goes_on(text, end)) return std::nullopt;
  return FoundLabel{Label(std::string(text.substr(at, end - at))), end};
}

// A place in a list, in words or in figures.
std::optional<FoundLabel> read_place(std::string_view text, std::size_t at) {
  if (const auto ordinal = read_ordinal(text, at)) {
    return FoundLabel{Label(std::to_string(ordinal->number)), ordinal->end};
  }
  while (at + 1 < text.size() && text[at] == '0' && is_digit(text[at + 1])) ++at;
  auto number = read_number(text, at, false);
  const bool plain =
      number && number->label.text().find_first_not_of("0123456789") == std::string::npos;
  return plain ? number : std::nullopt;
}

// An annex need not have a number; after "nr" a Roman one or a capital letter may stand.
FoundLabel read_annex_label(std::string_view text, std::size_t at) {
  const FoundLabel none{Label(), at};
  std::size_t begin = skip_space(text, at);
  if (!starts_with_ignoring_case(text.substr(begin), "nr")) {
    return read_number(text, begin, false).value_or(none);
  }
  begin += 2;
  if (text.substr(begin, 1) == ".") ++begin;
  begin = skip_space(text, begin);
  if (const auto number = read_number(text, begin, false)) return *number;
  if (const auto roman = read_roman(text, begin)) return *roman;
  const bool capital =
      begin < text.size() && is_upper(text[begin]) && !word_goes_on(text, begin + 1);
  return capital ? FoundLabel{Label(std::string(text.substr(begin, 1))), begin + 1} : none;
}

std::optional<FoundLabel> read_label(std::string_view text, std::size_t at, Level level) {
  if (level == Level::zalacznik) return read_annex_label(text, at);
  at = skip_space(text, at);
  switch (level) {
    case Level::litera:
      return read_letters(text, at);
    case Level::tiret:
    case Level::podwojne_tiret:
    case Level::akapit:
    case Level::srodtytul:
      return read_place(text, at);
    case Level::dzial:
    case Level::rozdzial:
    case Level::oddzial:
      if (const auto roman = read_roman(text, at)) return roman;
      return read_number(text, at, level == Level::rozdzial);
    default:
      return read_number(text, at, false);
  }
}

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
