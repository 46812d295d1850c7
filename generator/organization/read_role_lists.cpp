#include "organization/read_role_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/declension.hpp"
#include "organization/role_rules.hpp"
#include "organization/sentences.hpp"
#include "organization/statements.hpp"
#include "organization/task_lists.hpp"
#include "text/letters.hpp"

namespace bipgen::organization {

namespace {

constexpr std::array<std::string_view, 10> pointing_words = {"ta",  "tą", "tej", "ten",  "tego",
                                                             "tym", "tę", "te",  "tych", "tymi"};

// Whether the items say what somebody does, and not what tasks there are.
bool are_predicates(const std::vector<act::Provision>& items) {
  bool finite = false;
  for (const act::Provision& item : items) {
    const std::string lead = plain_lead(item);
    const std::vector<RoleWord> words = role_words(lead);
    if (words.empty() || act::is_heading(item.level)) {
      continue;
    }
    if (looks_like_verbal_noun(words.front().text)) {
      return false;
    }
    finite = finite || looks_like_finite_verb(words.front().text);
  }
  return finite;
}

// The first word from there on that is a role noun in the nominative.
std::optional<std::size_t> find_noun(const std::vector<RoleWord>& words, std::size_t from) {
  for (std::size_t i = from; i < words.size(); ++i) {
    if (!read_role_noun(words[i].text, GrammarCase::nominative).empty()) {
      return i;
    }
  }
  return std::nullopt;
}

// The role noun of a name that begins there; at most two adjectives stand before it ("Główny
// Miejski Strateg", "Wszyscy pracownicy").
std::optional<std::size_t> subject_noun(const std::vector<RoleWord>& words, std::size_t first) {
  for (std::size_t i = first; i < std::min(first + 3, words.size()); ++i) {
    if (!read_role_noun(words[i].text, GrammarCase::nominative).empty()) {
      return i;
    }
    const std::string lower = text::to_lower(words[i].text);
    const bool adjective = lower.ends_with('y') || lower.ends_with('i');
    if (!adjective || words[i].closes) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::size_t end_of_clause(const std::vector<RoleWord>& words, std::size_t first) {
  while (first < words.size() && !words[first].closes &&
         (first + 1 == words.size() || !words[first + 1].opens)) {
    ++first;
  }
  return std::min(first + 1, words.size());
}

bool has_verb(const std::vector<RoleWord>& words, std::size_t first, std::size_t last) {
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                     words.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const RoleWord& word) { return looks_like_finite_verb(word.text); });
}

// The subject of the words before a list: all up to the first comma or parenthesis ("Kierujący
// Komórkami lub Jednostkami, w zakresie swoich kompetencji:"), or, where the verb stands in them,
// the name before it ("Skarbnik Miasta sprawuje nadzór … w sprawach:").
std::optional<NamedRole> subject_of_lead(const std::vector<RoleWord>& words, std::size_t first,
                                         const std::vector<act::Provision>& items) {
  const std::optional<std::size_t> noun = subject_noun(words, first);
  if (!noun) {
    return std::nullopt;
  }
  const std::size_t end = end_of_clause(words, first);
  if (*noun >= end) {
    return std::nullopt;
  }
  if (!has_verb(words, first, end)) {
    const bool verb_follows = end < words.size() && has_verb(words, end, words.size());
    if (!verb_follows && !are_predicates(items)) {
      return std::nullopt;
    }
    return NamedRole{text::capitalized(words_between(words, first, end)), first, end};
  }
  std::optional<NamedRole> name = read_role_name(words, *noun, GrammarCase::nominative);
  if (!name || name->last >= words.size() || words[name->last - 1].closes ||
      !looks_like_finite_verb(words[name->last].text)) {
    return std::nullopt;
  }
  // "I Zastępcy Dyrektora podlegają bezpośrednio:": a dative, and the list is the subject.
  if (words[name->last].text.starts_with("podleg")) {
    return std::nullopt;
  }
  name->name = text::capitalized(words_between(words, first, name->last));
  name->first = first;
  return name;
}

bool opens_condition(const std::vector<RoleWord>& words) {
  constexpr std::array<std::string_view, 4> nouns = {"sytuacji", "przypadku", "razie",
                                                     "przypadkach"};
  return words.size() > 2 && (words[0].text == "W" || words[0].text == "w") &&
         std::find(nouns.begin(), nouns.end(), words[1].text) != nouns.end();
}

// "W sytuacji prowadzenia … kierujący tą Komórką lub Jednostką, w zakresie swoich kompetencji:".
std::optional<NamedRole> subject_after_condition(const std::vector<RoleWord>& words,
                                                 const std::vector<act::Provision>& items) {
  if (!opens_condition(words)) {
    return std::nullopt;
  }
  const std::optional<std::size_t> noun = find_noun(words, 2);
  return noun ? subject_of_lead(words, *noun, items) : std::nullopt;
}

// "Do zadań Sekretarza Miasta należy w szczególności:".
std::optional<NamedRole> owner_of_tasks(const std::vector<RoleWord>& words) {
  constexpr std::array<std::string_view, 5> nouns = {"zadań", "obowiązków", "kompetencji",
                                                     "uprawnień", "zakresu"};
  if (words.size() < 4 || text::to_lower(words[0].text) != "do" ||
      std::find(nouns.begin(), nouns.end(), words[1].text) == nouns.end()) {
    return std::nullopt;
  }
  const std::size_t first = words[1].text == "zakresu" ? 3 : 2;
  if (first >= words.size()) {
    return std::nullopt;
  }
  std::optional<NamedRole> name = read_role_name(words, first, GrammarCase::genitive);
  if (!name || name->last >= words.size() || !words[name->last].text.starts_with("należ")) {
    return std::nullopt;
  }
  return name;
}

class Reader {
 public:
  explicit Reader(const RoleText& text) : m_text(text) {}

  RoleNames read() {
    act::walk(*m_text.text, [this](const act::Provision& provision, const act::Citation& citation) {
      read_provision(provision, citation);
    });
    return std::move(m_result);
  }

 private:
  void add_name(const std::string& name) {
    if (std::find(m_result.names.begin(), m_result.names.end(), name) == m_result.names.end()) {
      m_result.names.push_back(name);
    }
  }

  void add_list(const NamedRole& subject, const std::vector<RoleWord>& words, std::string lead,
                const act::Provision& provision, const act::Citation& citation) {
    RoleList list;
    list.name = subject.name;
    list.points_back = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(subject.first),
                                   words.begin() + static_cast<std::ptrdiff_t>(subject.last),
                                   [](const RoleWord& word) {
                                     return std::find(pointing_words.begin(), pointing_words.end(),
                                                      word.text) != pointing_words.end();
                                   });
    list.duties.lead = std::move(lead);
    list.duties.citation = citation;
    list.duties.tasks =
        tasks_below(provision, citation, m_text.id.act.value_or(act::ActId{{}, ""}));
    if (!list.points_back) {
      add_name(list.name);
    }
    m_result.lists.push_back(std::move(list));
  }

  // "5.5 Dyrektor Magistratu:" over what he does. A title that ends in a colon needs no noun of the
  // table; what it names must not be a unit, whose tasks are the structure's.
  void read_heading(const act::Provision& provision, const act::Citation& citation) {
    const std::string title = markdown::plain_text(provision.title);
    const std::vector<RoleWord> words = role_words(title);
    if (words.empty()) {
      return;
    }
    const bool names_role = subject_noun(words, 0).has_value();
    const bool colon = words.back().closes && title.ends_with(':');
    const std::optional<HeadWord> head = head_word(title);
    const bool unit = !names_role && head && head->sort == WordSort::unit;
    if (unit || (!names_role && !colon)) {
      return;
    }
    if (!colon && !are_predicates(provision.children)) {
      return;
    }
    const NamedRole subject{words_between(words, 0, words.size()), 0, words.size()};
    const bool listed =
        std::any_of(provision.children.begin(), provision.children.end(),
                    [](const act::Provision& child) { return child.level > act::Level::akapit; });
    if (listed) {
      add_list(subject, words, title, provision, citation);
      return;
    }
    const std::vector<act::Citation> citations =
        act::citations_of(provision.children, &provision, citation);
    for (std::size_t i = 0; i < provision.children.size(); ++i) {
      const act::Provision& paragraph = provision.children[i];
      if (!act::is_heading(paragraph.level) && !paragraph.children.empty()) {
        add_list(subject, words, plain_lead(paragraph), paragraph, citations[i]);
      }
    }
  }

  void read_lead(const std::string& sentence, const act::Provision& provision,
                 const act::Citation& citation) {
    const std::vector<RoleWord> words = role_words(sentence);
    if (words.empty()) {
      return;
    }
    std::optional<NamedRole> subject = subject_of_lead(words, 0, provision.children);
    if (!subject) {
      subject = subject_after_condition(words, provision.children);
    }
    if (!subject) {
      subject = owner_of_tasks(words);
    }
    if (subject) {
      add_list(*subject, words, sentence, provision, citation);
    }
  }

  // Names that a phrase makes known: "Upoważnia się X do …".
  void read_sentence(const std::string& sentence) {
    const std::vector<RoleWord> words = role_words(sentence);
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (read_role_noun(words[i].text).empty()) {
        continue;
      }
      const std::size_t from = i > 6 ? i - 6 : 0;
      const RoleRule* rule = rule_before(words_between(words, from, i));
      if (rule == nullptr || rule->introduces == RoleRule::Introduces::no) {
        continue;
      }
      for (const NamedRole& name : read_role_names(words, i, rule->governs)) {
        add_name(name.name);
      }
    }
  }

  void read_provision(const act::Provision& provision, const act::Citation& citation) {
    if (act::is_heading(provision.level)) {
      read_heading(provision, citation);
    }
    const std::string lead = plain_lead(provision);
    if (lead.empty()) {
      return;
    }
    add_abbreviations(lead, m_result.abbreviations);
    const std::vector<std::string> sentences = split_sentences(lead);
    for (const std::string& sentence : sentences) {
      read_sentence(sentence);
    }
    if (!provision.children.empty() && !sentences.empty()) {
      read_lead(sentences.back(), provision, citation);
    }
  }

  const RoleText& m_text;
  RoleNames m_result;
};

}  // namespace

RoleNames read_role_lists(const RoleText& text) {
  return Reader(text).read();
}

}  // namespace bipgen::organization
