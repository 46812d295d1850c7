#include "morphology/phrases.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "morphology/phrase_tokens.hpp"

namespace bipgen::morphology {

namespace {

constexpr std::size_t most_tokens = 24;
constexpr std::size_t most_forms = 24;   // of one cell
constexpr std::size_t most_groups = 64;  // homonyms multiply

constexpr std::array<Gender, 5> all_genders = {Gender::virile, Gender::animate, Gender::inanimate,
                                               Gender::feminine, Gender::neuter};

// Words declined as adjectives that mean people.
constexpr std::array<std::string_view, 8> adjectival_people = {
    "księgowy",   "przewodniczący", "wiceprzewodniczący", "radny",
    "przełożony", "podwładny",      "leśniczy",           "ławniczy"};

std::vector<Reading> common(const std::vector<Reading>& a, const std::vector<Reading>& b) {
  std::vector<Reading> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

// The head of the phrase and what agrees with it: the forms of each of these words.
struct Group {
  struct Part {
    std::size_t token = 0;
    Paradigm forms;
  };
  std::vector<Part> parts;
  Gender gender = Gender::inanimate;
  std::vector<Reading> given;
};

class Phrase {
 public:
  Phrase(std::string_view text, const Analyze& analyze)
      : m_text(text), m_tokens(read_tokens(text, analyze)) {}

  DeclinedPhrase decline() const {
    DeclinedPhrase result;
    if (m_tokens.size() > most_tokens) return {{}, PhraseDoubt::too_many_words, {}};
    const std::vector<Group> groups = all_groups();
    if (groups.empty()) return {{}, PhraseDoubt::head_not_declined, {}};
    if (groups.size() > most_groups) return {{}, PhraseDoubt::too_many_ways, {}};
    for (const Group& group : groups) {
      if (result.doubt == PhraseDoubt::none) doubt_the_rest(group, result);
      result.ways.push_back(way_of(group));
    }
    return result;
  }

 private:
  // The group with another word that agrees with it; one for each way in which it does.
  void add_adjective(const Group& group, std::size_t token, std::vector<Group>& results) const {
    for (const Adjective& adjective : m_tokens[token].adjectives) {
      Paradigm forms = adjective.forms(group.gender);
      std::vector<Reading> given = common(group.given, readings_of(forms, m_tokens[token].lower));
      if (given.empty()) continue;
      Group& larger = results.emplace_back(group);
      larger.given = std::move(given);
      larger.parts.push_back({token, std::move(forms)});
    }
  }

  std::vector<Group> with_adjective(const std::vector<Group>& groups, std::size_t token) const {
    std::vector<Group> results;
    for (const Group& group : groups) {
      if (results.size() <= most_groups) add_adjective(group, token, results);
    }
    return results;
  }

  bool follows_closely(std::size_t token) const {
    return token < m_tokens.size() && m_tokens[token].separator == " ";
  }

  std::vector<Group> all_groups() const {
    std::size_t first = 0;
    while (first < m_tokens.size() && m_tokens[first].indeclinable) ++first;
    std::size_t last = first;  // the last place where the noun may stand: adjectives before it
    while (last < m_tokens.size() && !m_tokens[last].adjectives.empty() &&
           follows_closely(last + 1)) {
      ++last;
    }
    for (std::size_t head = std::min(last + 1, m_tokens.size()); head-- > first;) {
      std::vector<Group> groups = headed_by(first, head);
      if (!groups.empty()) return with_following(groups, head + 1);
    }
    return adjectives_alone(first);
  }

  std::vector<Group> headed_by(std::size_t first, std::size_t head) const {
    std::vector<Group> groups;
    for (const NounParadigm& noun : m_tokens[head].nouns) {
      Group& group = groups.emplace_back();
      group.gender = noun.gender;
      group.given = readings_of(noun.forms, m_tokens[head].lower);
      group.parts.push_back({head, noun.forms});
    }
    for (std::size_t i = first; i < head; ++i) groups = with_adjective(groups, i);
    return groups;
  }

  // "Główny Księgowy", "Przewodniczący".
  std::vector<Group> adjectives_alone(std::size_t first) const {
    std::vector<Group> all;
    if (first >= m_tokens.size()) return all;
    for (const Adjective& head : m_tokens[first].adjectives) {
      for (const Gender gender : all_genders) {
        Group group;
        group.gender = gender;
        group.given = readings_of(head.forms(gender), m_tokens[first].lower);
        group.parts.push_back({first, head.forms(gender)});
        if (group.given.empty()) continue;
        for (Group& larger : with_following({group}, first + 1)) all.push_back(std::move(larger));
      }
    }
    const auto names_person = [&](const Group& group) {
      const Adjective& last = m_tokens[group.parts.back().token].adjectives.front();
      return std::find(adjectival_people.begin(), adjectival_people.end(), last.base()) !=
             adjectival_people.end();
    };
    std::erase_if(all, [&](const Group& group) {
      return (group.gender == Gender::animate || group.gender == Gender::inanimate ||
              group.gender == Gender::neuter) &&
             names_person(group);
    });
    return all;
  }

  // Adjectives behind the head: "Organizacyjny", "Organizacyjny i Prawny".
  std::vector<Group> with_following(std::vector<Group> groups, std::size_t token) const {
    std::vector<Group> shorter;
    std::size_t run = 0;  // adjectives since the head or the last conjunction
    bool any = false;
    while (token < m_tokens.size() && groups.size() <= most_groups) {
      std::size_t next = token;
      const bool joined =
          any && (m_tokens[token].separator == ", " ||
                  (follows_closely(token) && is_conjunction(m_tokens[token].lower) &&
                   follows_closely(token + 1)));
      if (joined && m_tokens[token].separator == " ") ++next;
      if (!joined && !follows_closely(token)) break;
      std::vector<Group> larger = with_adjective(groups, next);
      if (larger.empty()) break;
      run = joined ? 1 : run + 1;
      // "podpisem potwierdzonym profilem": the adjective may belong to the noun behind it.
      if (may_belong_to(next + 1, next)) {
        shorter.insert(shorter.end(), groups.begin(), groups.end());
      }
      groups = std::move(larger);
      any = true;
      token = next + 1;
    }
    groups.insert(groups.end(), shorter.begin(), shorter.end());
    return groups;
  }

  // Whether the adjective agrees with a noun at `noun`, or with one behind further adjectives.
  bool may_belong_to(std::size_t noun, std::size_t adjective) const {
    for (; follows_closely(noun); ++noun) {
      for (const NounParadigm& paradigm : m_tokens[noun].nouns) {
        const std::vector<Reading> given = readings_of(paradigm.forms, m_tokens[noun].lower);
        for (const Adjective& it : m_tokens[adjective].adjectives) {
          const auto own = readings_of(it.forms(paradigm.gender), m_tokens[adjective].lower);
          if (!common(given, own).empty()) return true;
        }
      }
      if (m_tokens[noun].adjectives.empty()) return false;
    }
    return false;
  }

  // The rest is governed by the head, in the genitive or by a preposition. What stands in the same
  // case as the head may be declined with it: "Wójt lub Burmistrz", "Miasto Kraków".
  void doubt_the_rest(const Group& group, DeclinedPhrase& result) const {
    std::size_t last = 0;
    for (const Group::Part& part : group.parts) last = std::max(last, part.token);
    for (std::size_t i = last + 1; i < m_tokens.size(); ++i) {
      const Token& token = m_tokens[i];
      if (token.lower == "ds" || !cases_after(token.lower).empty()) return;
      if (token.indeclinable || is_conjunction(token.lower)) continue;
      const bool beside_head = i == last + 1;
      const bool agrees = std::any_of(
          group.given.begin(), group.given.end(),
          [&](const Reading& reading) { return token.can_be(reading.grammatical_case); });
      const bool unknown = beside_head && !token.analysis.known();
      const bool declines =
          (beside_head && token.is_name()) || (agrees && !token.can_be(Case::genitive));
      if (!unknown && !declines) continue;
      result.doubt = unknown ? PhraseDoubt::word_unknown : PhraseDoubt::word_may_decline;
      result.doubtful_word = token.text;
      return;
    }
  }

  PhraseWay way_of(const Group& group) const {
    PhraseWay way;
    way.given = group.given;
    for (const Number number : all_numbers) {
      for (const Case grammatical_case : all_cases) {
        way.forms.at(number, grammatical_case) = whole(group, {number, grammatical_case});
      }
    }
    return way;
  }

  // The whole phrase in one cell; none where one of its words has none.
  Forms whole(const Group& group, const Reading& reading) const {
    Forms wholes = {std::string()};
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
      const Token& token = m_tokens[i];
      Forms words = {std::string(token.text)};
      for (const Group::Part& part : group.parts) {
        if (part.token != i) continue;
        words.clear();
        for (const std::string& form : part.forms.at(reading)) {
          if (auto written = in_capitals_of(form, token.text)) words.push_back(*written);
        }
      }
      Forms longer;
      for (const std::string& begin : wholes) {
        for (const std::string& word : words) longer.push_back(begin + token.separator + word);
      }
      if (longer.size() > most_forms) return {};
      wholes = std::move(longer);
    }
    const std::string_view last = m_tokens.back().text;
    const auto end = static_cast<std::size_t>(last.data() + last.size() - m_text.data());
    for (std::string& form : wholes) form += m_text.substr(end);
    std::sort(wholes.begin(), wholes.end());
    wholes.erase(std::unique(wholes.begin(), wholes.end()), wholes.end());
    return wholes;
  }

  std::string_view m_text;
  std::vector<Token> m_tokens;
};

}  // namespace

DeclinedPhrase decline(std::string_view phrase, const Analyze& analyze) {
  return Phrase(phrase, analyze).decline();
}

}  // namespace bipgen::morphology
