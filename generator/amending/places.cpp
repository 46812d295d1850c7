#include "amending/places.hpp"

#include <algorithm>
#include <array>

#include "act/citation_ranges.hpp"
#include "act/ordinals.hpp"
#include "act/reading.hpp"
#include "amending/sentence_words.hpp"
#include "text/ascii.hpp"

namespace bipgen::amending {

namespace {

using act::Citation;
using act::CitationRange;
using act::Level;
using act::skip_space;

struct PartWords {
  Part part;
  std::string_view words;
};
constexpr std::array part_words{
    PartWords{Part::lead, "wprowadzenie|wprowadzeniu|wprowadzenia do wyliczenia"},
    PartWords{Part::lead, "zdanie|zdaniu|zdania wstępne|wstępnym|wstępnego"},
    PartWords{Part::lead, "wstęp|wstępie|wstępu do wyliczenia"},
    PartWords{Part::closing, "część|części wspólna|wspólnej|wspólną wyliczenia?"},
    PartWords{Part::closing, "zdanie|zdaniu|zdania końcowe|końcowym|końcowego"},
    PartWords{Part::preamble, "podstawa|podstawie|podstawę|podstawy prawna|prawnej|prawną"},
    PartWords{Part::preamble, "preambuła|preambule|preambułę|preambuły"},
    PartWords{Part::title, "tytuł|tytule|tytułu|nazwa|nazwie|nazwę|nazwy"},
};

// Whose title it is, said for the whole act: "tytuł ustawy", "tytuł niniejszego zarządzenia".
constexpr std::string_view whole_act =
    "niniejszego|niniejszej|tego|tej|całego|całej? "
    "ustawy|zarządzenia|uchwały|rozporządzenia|regulaminu|statutu|decyzji|obwieszczenia|instrukcji|"
    "załącznika|aktu|procedury|polityki|rozdziału|działu|oddziału";

struct FoundPart {
  Part part = Part::whole;
  std::vector<int> numbers = {0};
  std::size_t end = 0;
};

// "zdanie drugie i trzecie", "zdanie ostatnie", "zdania"; not „zdanie „…””, which quotes words.
std::optional<FoundPart> read_sentence(std::string_view text, std::size_t at) {
  const auto noun = match_words("zdanie|zdaniu|zdania|zdaniem|zdaniach", text, at);
  if (!noun) return std::nullopt;
  FoundPart found{Part::sentence, {}, *noun};
  std::size_t next = skip_space(text, *noun);
  if (const auto last = match_words("ostatnie|ostatnim|ostatniego|ostatniemu", text, next)) {
    return FoundPart{Part::sentence, {last_sentence}, *last};
  }
  while (const auto ordinal = act::read_ordinal(text, next)) {
    found.numbers.push_back(ordinal->number);
    found.end = ordinal->end;
    const std::size_t separator = skip_space(text, found.end);
    const auto joined = match_words("i|oraz", text, separator);
    if (!joined && text.substr(separator, 1) != ",") break;
    next = skip_space(text, joined ? *joined : separator + 1);
    if (const auto again = match_words("zdanie|zdaniu|zdania", text, next)) {
      next = skip_space(text, *again);
    }
  }
  if (found.numbers.empty()) found.numbers.push_back(0);
  return found;
}

// "odnośnik nr 1", "odnośniku 2)".
std::optional<FoundPart> read_footnote(std::string_view text, std::size_t at) {
  const auto noun = match_words(
      "odnośnik|odnośniku|odnośnika|odnośnikiem|odnośniki|odnośników|odnośnikach|przypis|przypisie|"
      "przypisu nr?",
      text, at);
  if (!noun) return std::nullopt;
  std::size_t end = text.substr(*noun, 1) == "." ? *noun + 1 : *noun;
  end = skip_space(text, end);
  int number = 0;
  std::size_t digits = end;
  while (digits < text.size() && text::is_digit(text[digits]) && digits - end < 4) {
    number = number * 10 + (text[digits++] - '0');
  }
  if (digits == end) return FoundPart{Part::footnote, {0}, *noun};
  if (text.substr(digits, 1) == ")") ++digits;
  return FoundPart{Part::footnote, {number}, digits};
}

std::optional<FoundPart> read_part(std::string_view text, std::size_t at) {
  for (const PartWords& known : part_words) {
    const auto end = match_words(known.words, text, at);
    if (!end) continue;
    if (known.part != Part::title) return FoundPart{known.part, {0}, *end};
    // "nazwę „A”" quotes words.
    const std::size_t next = skip_space(text, *end);
    if (act::read_citations(text, next)) return FoundPart{Part::title, {0}, *end};
    if (const auto of_act = match_words(whole_act, text, next)) {
      return FoundPart{Part::title, {0}, *of_act};
    }
    const bool is_title = word_at(text, at).starts_with("tytu") &&
                          !text.substr(next).starts_with("„") && text.substr(next, 1) != "\"";
    if (is_title) return FoundPart{Part::title, {0}, *end};
  }
  if (auto footnote = read_footnote(text, at)) return footnote;
  return read_sentence(text, at);
}

class PlaceReader {
 public:
  explicit PlaceReader(std::string_view text) : m_text(text) {}

  std::optional<FoundPlaces> read(std::size_t at) {
    if (!read_one(at)) return std::nullopt;
    while (const auto next = next_member()) {
      if (!read_one(*next)) break;
    }
    join_levels(m_text.substr(at, m_end - at));
    return FoundPlaces{std::move(m_places), m_end};
  }

 private:
  // A part of what is cited elsewhere, or a citation and perhaps a part of it.
  bool read_one(std::size_t at) {
    if (const auto part = read_part(m_text, at)) {
      m_end = part->end;
      if (part->part == Part::title && read_title_of(part->end)) return true;
      add_part({}, *part);
      return true;
    }
    return read_cited(at);
  }

  // "tytuł rozdziału 3", "nazwa załącznika nr 2".
  bool read_title_of(std::size_t from) {
    const std::size_t before = m_places.size();
    if (!read_ranges(skip_space(m_text, from))) return false;
    for (std::size_t i = before; i < m_places.size(); ++i) m_places[i].part = Part::title;
    return true;
  }

  bool read_cited(std::size_t at) {
    if (!read_ranges(at)) return false;
    std::size_t next = skip_space(m_text, m_end);
    if (m_text.substr(next, 1) == ",") next = skip_space(m_text, next + 1);
    if (const auto preposition = match_words("w|we", m_text, next)) {
      next = skip_space(m_text, *preposition);
    }
    const auto part = read_part(m_text, next);
    if (!part || part->part == Part::title || part->part == Part::footnote) return true;
    const CitationRange of = m_places.back().range;
    m_places.pop_back();
    m_end = part->end;
    add_part(of, *part);
    return true;
  }

  void add_part(const CitationRange& of, const FoundPart& part) {
    for (const int number : part.numbers) m_places.push_back({of, part.part, number, {}});
  }

  bool read_ranges(std::size_t at) {
    auto found = act::read_citations(m_text, at);
    if (!found) return false;
    m_end = found->end;
    const Citation before = m_places.empty() ? Citation() : m_places.back().range.first;
    for (CitationRange& range : found->ranges) {
      leave_out_chapters(range.first);
      range.first = m_places.empty() ? range.first : within(before, range.first);
      m_places.push_back({std::move(range), Part::whole, 0, {}});
    }
    skip_closing_parenthesis();
    read_further_annexes();
    return true;
  }

  // "rozdział II § 12": §§ are cited without the chapter that holds them.
  static void leave_out_chapters(Citation& citation) {
    auto& steps = citation.steps;
    const auto numbered = std::find_if(steps.begin(), steps.end(), [](const act::Step& step) {
      return step.level == Level::artykul || step.level == Level::paragraf;
    });
    if (numbered == steps.end()) return;
    steps.erase(std::remove_if(steps.begin(), numbered,
                               [](const act::Step& step) {
                                 return act::is_heading(step.level) &&
                                        step.level != Level::zalacznik;
                               }),
                numbered);
  }

  // "załączniki nr 1 i 2".
  void read_further_annexes() {
    while (m_places.back().range.first.steps.size() == 1 &&
           m_places.back().range.first.steps.back().level == Level::zalacznik) {
      const auto next = next_member();
      if (!next) return;
      std::size_t end = *next;
      while (end < m_text.size() && text::is_digit(m_text[end])) ++end;
      if (end == *next || act::word_end(m_text, end) > end) return;
      Place member = m_places.back();
      member.range.first.steps.back().label =
          act::Label(std::string(m_text.substr(*next, end - *next)));
      m_places.push_back(std::move(member));
      m_end = end;
    }
  }

  // Old acts write "lit. c)" and "pkt 2)", and so the rest of a list: "lit. c) i d)".
  void skip_closing_parenthesis() {
    const auto level = [this] { return m_places.back().range.first.steps.back().level; };
    while (m_text.substr(m_end, 1) == ")" &&
           (level() == Level::litera || level() == Level::punkt)) {
      ++m_end;
      const auto next = next_member();
      if (!next) return;
      std::size_t end = *next;
      while (end < m_text.size() && is_letter_or_digit(m_text[end])) ++end;
      if (end - *next > 3 || end == *next || m_text.substr(end, 1) != ")") return;
      Place member = m_places.back();
      member.range.first.steps.back().label =
          act::Label(std::string(m_text.substr(*next, end - *next)));
      m_places.push_back(std::move(member));
      m_end = end;
    }
  }

  static bool is_letter_or_digit(char c) { return text::is_ascii_lower(c) || text::is_digit(c); }

  // "§ 5, ust. 2, pkt 3" with commas between the levels is one place: what holds it is not named
  // beside it.
  void join_levels(std::string_view words) {
    for (const std::string_view conjunction : {" i ", " oraz ", " lub ", " a "}) {
      if (words.find(conjunction) != std::string_view::npos) return;
    }
    std::vector<Place> joined;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
      const bool holds_next =
          i + 1 < m_places.size() && m_places[i].part == Part::whole && !m_places[i].range.last &&
          m_places[i].range.first.steps.size() < m_places[i + 1].range.first.steps.size() &&
          act::covers(m_places[i].range.first, m_places[i + 1].range.first);
      if (!holds_next) joined.push_back(std::move(m_places[i]));
    }
    m_places = std::move(joined);
  }

  // After ", w", "oraz", "i w": where the next member may begin.
  std::optional<std::size_t> next_member() const {
    std::size_t at = skip_space(m_text, m_end);
    bool separated = m_text.substr(at, 1) == ",";
    if (separated) at = skip_space(m_text, at + 1);
    if (const auto joined = match_words("i|oraz|a|lub", m_text, at)) {
      if (word_at(m_text, at) == "a" && !match_words("a także", m_text, at)) return std::nullopt;
      at = skip_space(m_text, match_words("a także", m_text, at).value_or(*joined));
      separated = true;
    }
    if (!separated) return std::nullopt;
    if (const auto preposition = match_words("w|we", m_text, at)) {
      at = skip_space(m_text, *preposition);
    }
    return at;
  }

  std::string_view m_text;
  std::size_t m_end = 0;
  std::vector<Place> m_places;
};

}  // namespace

std::optional<FoundPlaces> read_places(std::string_view text, std::size_t at) {
  return PlaceReader(text).read(at);
}

std::vector<Place> within(const std::vector<Place>& outer, const std::vector<Place>& inner) {
  if (outer.empty()) return inner;
  std::vector<Place> joined;
  for (const Place& wide : outer) {
    for (const Place& member : each_of(wide)) {
      for (Place place : inner) {
        const bool part_of_outer = place.range.first.empty() && place.part == Part::whole;
        place.range.first = within(member.range.first, place.range.first);
        if (part_of_outer) place.part = member.part;
        if (part_of_outer) place.number = member.number;
        joined.push_back(std::move(place));
      }
    }
  }
  return joined;
}

}  // namespace bipgen::amending
