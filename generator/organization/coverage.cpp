#include "organization/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

using source::counted_message;
using source::message;

namespace {

// What every statement about a structure has a word of: a unit or a post, or how they stand to one
// another. Too many are listed rather than one too few.
constexpr std::array<std::string_view, 32> stems = {
    "podleg",   "podporządk", "nadzor",    "nadzór",   "kieruj",     "kierow",  "struktur",
    "komór",    "stanowisk",  "symbol",    "zakres",   "zada",       "kompet",  "obowiąz",
    "odpowied", "koordyn",    "zastęp",    "wydział",  "referat",    "oddział", "biur",
    "urz",      "departam",   "jednoos",   "wieloos",  "organizacj", "naczeln", "dyrekt",
    "pełnomoc", "samodzieln", "współprac", "zwierzchn"};

bool may_state_structure(const std::string& words) {
  const std::string lower = text::to_lower(words);
  const std::vector<std::string_view> split = text::split_words(lower);
  return std::any_of(split.begin(), split.end(), [](std::string_view word) {
    while (!word.empty() && (word.front() == '(' || word.front() == '"')) {
      word.remove_prefix(1);
    }
    const bool stem = std::any_of(stems.begin(), stems.end(),
                                  [&](std::string_view known) { return word.starts_with(known); });
    return stem || nominative_of(word).has_value();
  });
}

std::string first_words(const std::string& words) {
  constexpr std::size_t most = 100;
  std::size_t end = 0;
  std::size_t characters = 0;
  while (end < words.size() && characters < most) {
    end += text::character_at(words, end).length;
    ++characters;
  }
  return end == words.size() ? words : words.substr(0, end) + "…";
}

class Survey {
 public:
  Survey(const Reading& reading, const std::vector<Statement>& statements) : m_reading(reading) {
    for (const Statement& statement : statements) {
      const bool other = statement.meaning() == Meaning::other_matter ||
                         statement.meaning() == Meaning::definitions;
      if (other) {
        m_other.insert(statement.provision);
      }
    }
  }

  void read_all(const act::Text& text) {
    find_used(text.provisions);
    find_used(text.annexes);
    read_all(text.provisions, nullptr, {});
    read_all(text.annexes, nullptr, {});
  }

  Coverage take() { return std::move(m_coverage); }

 private:
  // What stands on the way to a used provision. Depth is bounded by the levels of the law.
  bool find_used(const std::vector<act::Provision>& siblings) {
    bool any = false;
    for (const act::Provision& provision : siblings) {
      if (find_used(provision.children) || m_reading.used.contains(&provision)) {
        m_leads_to_used.insert(&provision);
        any = true;
      }
    }
    return any;
  }

  void read_all(const std::vector<act::Provision>& siblings, const act::Provision* parent,
                const act::Citation& parent_citation) {
    const std::vector<act::Citation> citations =
        act::citations_of(siblings, parent, parent_citation);
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      read(siblings[i], citations[i]);
    }
  }

  void read(const act::Provision& provision, const act::Citation& citation) {
    const std::string words = plain_lead(provision);
    const bool used = m_reading.used.contains(&provision);
    const bool heading = act::is_heading(provision.level);
    if (!used && m_other.contains(&provision)) {
      m_coverage.other_matter += size_of(provision);
      return;
    }
    if (used || heading || m_leads_to_used.contains(&provision)) {
      if (used) {
        ++m_coverage.used;
      } else if (!words.empty()) {
        judge(provision, citation, words, 1, may_state_structure(words));
      }
      read_all(provision.children, &provision, citation);
      return;
    }
    judge(provision, citation, words, size_of(provision), may_state_inside(provision));
  }

  void judge(const act::Provision& provision, const act::Citation& citation,
             const std::string& words, std::size_t size, bool may_state) {
    if (!may_state) {
      m_coverage.other_matter += size;
      return;
    }
    m_coverage.not_understood.push_back(
        {citation, location_of(m_reading, provision), first_words(words), size});
  }

  static std::size_t size_of(const act::Provision& provision) {
    std::size_t size = 1;
    for (const act::Provision& child : provision.children) {
      size += size_of(child);
    }
    return size;
  }

  static bool may_state_inside(const act::Provision& provision) {
    return may_state_structure(plain_lead(provision)) ||
           may_state_structure(markdown::plain_text(act::joined_paragraphs(provision.closing))) ||
           std::any_of(provision.children.begin(), provision.children.end(), may_state_inside);
  }

  const Reading& m_reading;
  std::set<const act::Provision*> m_other;
  std::set<const act::Provision*> m_leads_to_used;
  Coverage m_coverage;
};

}  // namespace

Coverage survey_coverage(const Reading& reading, const std::vector<Statement>& statements) {
  Survey survey(reading, statements);
  survey.read_all(reading.act.text);
  return survey.take();
}

namespace {

std::size_t tasks_in(const Structure& structure) {
  std::size_t tasks = structure.common_tasks.size();
  for (const UnitState& unit : structure.units) {
    tasks += unit.tasks.size();
  }
  for (const Post& post : structure.posts) {
    tasks += post.tasks.size();
  }
  return tasks;
}

}  // namespace

void report_coverage(const act::Act& act, const Structure& structure, const Coverage& coverage,
                     source::Diagnostics& diagnostics) {
  diagnostics.add(
      source::Kind::structure_read, {act.path, {}},
      message("the structure of {}: {}, {}, {}, {}; {}, {} about other matters, {} not understood",
              source::in_quotes(structure.office),
              counted_message(structure.units.size(), "{} unit", "{} units"),
              counted_message(structure.posts.size(), "{} post", "{} posts"),
              counted_message(structure.relations.size(), "{} relation", "{} relations"),
              counted_message(tasks_in(structure), "{} task", "{} tasks"),
              counted_message(coverage.used, "{} provision used", "{} provisions used"),
              coverage.other_matter, coverage.not_understood.size()));
  for (const NotUnderstood& missed : coverage.not_understood) {
    const std::string at = act::print(missed.citation);
    const std::size_t inside = missed.provisions - 1;
    diagnostics.add(
        source::Kind::provision_not_understood, missed.where,
        inside == 0
            ? message("{} may state something of the structure", at)
            : counted_message(
                  inside, "{1} and {0} provision in it may state something of the structure",
                  "{1} and {0} provisions in it may state something of the structure", at),
        message("not understood; {} in the front matter can state it",
                source::in_quotes("structure:")));
  }
}

}  // namespace bipgen::organization
