// Second step: the names of all texts become roles, and every text is read again for what it says
// of them.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/read_role_lists.hpp"
#include "organization/role_index.hpp"
#include "organization/role_statements.hpp"
#include "organization/sentences.hpp"
#include "organization/statements.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

std::string name_of_text(const TextId& text) {
  return text.act ? slug_of(*text.act) : text.document;
}

bool is_one_word(std::string_view key) {
  return key.find(' ') == std::string_view::npos;
}

bool is_all_capitals(std::string_view name) {
  return text::to_upper(name) == name;
}

// "lub", "oraz" and "i/lub" as "i".
std::string with_one_conjunction(const std::string& key) {
  std::string result;
  for (const std::string_view word : text::split_words(key)) {
    const bool joins = word == "lub" || word == "oraz" || word == "i/lub" || word == "albo";
    result += (result.empty() ? "" : " ") + (joins ? "i" : std::string(word));
  }
  return result;
}

// Whether the words are forms of the same nouns, however declined: "kierujący tą Komórką lub
// Jednostką" and "Kierujący Komórkami lub Jednostkami", the pointing word left out.
bool same_stems(const std::string& pointing, const std::string& name) {
  std::vector<std::string_view> left = text::split_words(pointing);
  const std::vector<std::string_view> right = text::split_words(name);
  if (left.size() != right.size() + 1) {
    return false;
  }
  std::size_t skipped = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const std::size_t at = i - skipped;
    const std::string a = text::to_lower(left[i]);
    const std::string b = at < right.size() ? text::to_lower(right[at]) : std::string();
    std::size_t common = 0;
    while (common < a.size() && common < b.size() && a[common] == b[common]) {
      ++common;
    }
    const bool same = a == b || (text::count_characters(a.substr(0, common)) >= 4 &&
                                 a.size() - common <= 4 && b.size() - common <= 4);
    if (!same && skipped++ > 0) {
      return false;
    }
  }
  return skipped == 1;
}

bool is_inside(const act::Citation& citation, const act::Citation& outer) {
  return citation.steps.size() > outer.steps.size() &&
         std::equal(outer.steps.begin(), outer.steps.end(), citation.steps.begin());
}

class Joiner {
 public:
  Joiner(std::span<const RoleText> texts, const RoleBody& body)
      : m_texts(texts), m_body(body), m_index(body) {}

  std::vector<Role> join() {
    for (const RoleText& text : m_texts) {
      m_read.push_back(read_role_lists(text));
    }
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
      for (const std::string& name : m_read[i].names) {
        add_name(name, i);
      }
    }
    make_index();
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
      read_text(i);
    }
    return finished();
  }

 private:
  // The name with the text's abbreviations written out, so that both spellings have one key.
  std::string key_of(const std::string& name, std::size_t text) const {
    std::string full;
    for (const std::string_view word : text::split_words(name)) {
      const auto found = m_read[text].abbreviations.find(word);
      if (found == m_read[text].abbreviations.end()) {
        full += (full.empty() ? "" : " ") + std::string(word);
        continue;
      }
      for (const std::string& part : found->second) {
        full += (full.empty() ? "" : " ") + part;
      }
    }
    const std::string key = role_key(full, m_body);
    const std::string issuer = role_key(m_body.issuer, m_body);
    return key == issuer.substr(0, issuer.find(' ')) ? issuer : key;
  }

  void add_name(const std::string& name, std::size_t text) {
    std::string key = key_of(name, text);
    if (is_one_word(key)) {
      key += "\n" + name_of_text(m_texts[text].id);
    }
    // "kierujący Komórkami i Jednostkami" and "… lub Jednostkami" are the same within one text.
    const auto [same, is_new] =
        m_in_text.emplace(std::pair(text, with_one_conjunction(key)), m_roles.size());
    const auto [found, added] = m_by_key.emplace(key, is_new ? m_roles.size() : same->second);
    if (is_new) {
      same->second = found->second;
    }
    const std::size_t role = found->second;
    if (role == m_roles.size()) {
      m_roles.push_back({"", name, {}});
      m_keys.push_back(key);
    }
    m_names[{role, text}].push_back(name);
    prefer_name(m_roles[role].name, name);
  }

  // The fullest spelling that is not all capitals.
  static void prefer_name(std::string& current, const std::string& name) {
    const bool better = is_all_capitals(current) != is_all_capitals(name)
                            ? is_all_capitals(current)
                            : name.size() > current.size();
    if (better) {
      current = name;
    }
  }

  void make_index() {
    for (const auto& [key, role] : m_by_key) {
      const std::size_t line = key.find('\n');
      if (line == std::string::npos) {
        m_index.add(key, role);
      }
    }
    for (const auto& [place, names] : m_names) {
      for (const std::string& name : names) {
        m_index.add(name, place.first, place.second);
      }
    }
    const std::string issuer = role_key(m_body.issuer, m_body);
    const auto found = m_by_key.find(issuer);
    if (found != m_by_key.end() && !is_one_word(issuer)) {
      m_index.add(issuer.substr(0, issuer.find(' ')), found->second);
    }
    for (std::size_t text = 0; text < m_texts.size(); ++text) {
      if (m_read[text].abbreviations.empty()) {
        continue;
      }
      for (std::size_t role = 0; role < m_roles.size(); ++role) {
        const std::string& name = m_roles[role].name;
        const std::string shorter = abbreviated(name, m_read[text].abbreviations);
        if (shorter != name) {
          m_index.add(shorter, role, text);
        }
      }
    }
  }

  RolePassage& passage(std::size_t role, std::size_t text) {
    std::vector<RolePassage>& passages = m_roles[role].passages;
    if (passages.empty() || !(passages.back().text == m_texts[text].id)) {
      std::string name;
      const auto names = m_names.find({role, text});
      for (const std::string& spelling :
           names == m_names.end() ? std::vector<std::string>() : names->second) {
        prefer_name(name, spelling);
      }
      passages.push_back({m_texts[text].id, name, {}, {}});
    }
    return passages.back();
  }

  // The role of a list; of one that points back, that of the nearest list before it in the same §.
  std::optional<std::size_t> role_of(const RoleList& list, std::size_t text) const {
    if (!list.points_back) {
      std::string key = key_of(list.name, text);
      if (is_one_word(key)) {
        key += "\n" + name_of_text(m_texts[text].id);
      }
      const auto found = m_by_key.find(key);
      return found == m_by_key.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<std::size_t> role;
    for (const RoleList& other : m_read[text].lists) {
      if (&other == &list) {
        return role;
      }
      const bool same_paragraph =
          !other.points_back && !list.duties.citation.empty() && !other.duties.citation.empty() &&
          other.duties.citation.steps.front() == list.duties.citation.steps.front();
      if (same_paragraph && same_stems(list.name, other.name)) {
        role = role_of(other, text);
      }
    }
    return role;
  }

  struct OpenList {
    act::Citation citation;
    std::size_t role = 0;
  };

  void read_text(std::size_t text) {
    std::vector<OpenList> lists;
    for (const RoleList& list : m_read[text].lists) {
      if (const std::optional<std::size_t> role = role_of(list, text)) {
        passage(*role, text).duties.push_back(list.duties);
        lists.push_back({list.duties.citation, *role});
      }
    }
    act::walk(*m_texts[text].text, [&](const act::Provision& provision,
                                       const act::Citation& citation) {
      const OpenList* inside = nullptr;
      const OpenList* own = nullptr;
      for (const OpenList& list : lists) {
        if (is_inside(citation, list.citation)) {
          inside = &list;
        } else if (citation == list.citation) {
          own = &list;
        }
      }
      const std::string closing = markdown::plain_text(act::joined_paragraphs(provision.closing));
      const std::vector<std::string> sentences = split_sentences(plain_lead(provision));
      for (const std::string& sentence : sentences) {
        // The last one leads the list.
        const bool leads = &sentence == &sentences.back();
        read_sentence(sentence, citation, text, inside, leads ? own : nullptr);
      }
      for (const std::string& sentence : split_sentences(closing)) {
        read_sentence(sentence, citation, text, inside, nullptr);
      }
    });
  }

  void read_sentence(const std::string& sentence, const act::Citation& citation, std::size_t text,
                     const OpenList* inside, const OpenList* own);
  void add_mention(std::size_t role, std::size_t text, RoleMention mention,
                   std::optional<std::size_t> other);
  std::vector<Role> finished();

  std::span<const RoleText> m_texts;
  RoleBody m_body;
  std::vector<RoleNames> m_read;  // by text
  std::vector<Role> m_roles;
  std::vector<std::string> m_keys;              // by role
  std::map<std::string, std::size_t> m_by_key;  // -> role
  std::map<std::pair<std::size_t, std::string>, std::size_t> m_in_text;
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> m_names;  // role, text
  RoleIndex m_index;
};

void Joiner::add_mention(std::size_t role, std::size_t text, RoleMention mention,
                         std::optional<std::size_t> other) {
  // The number for now: ids are given when all names are known.
  mention.other = other ? std::to_string(*other) : "";
  std::vector<RoleMention>& mentions = passage(role, text).mentions;
  const bool known = std::any_of(mentions.begin(), mentions.end(), [&](const RoleMention& one) {
    return one.statement == mention.statement && one.side == mention.side &&
           one.other == mention.other && one.citation == mention.citation &&
           one.words == mention.words;
  });
  if (!known) {
    mentions.push_back(std::move(mention));
  }
}

void Joiner::read_sentence(const std::string& sentence, const act::Citation& citation,
                           std::size_t text, const OpenList* inside, const OpenList* own) {
  const std::vector<RoleWord> words = role_words(sentence);
  const std::vector<RoleOccurrence> occurrences = m_index.find(words, text);
  if (occurrences.empty()) {
    return;
  }
  std::vector<const RoleRule*> found;
  std::optional<std::size_t> subject;  // index of an occurrence
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    const RoleOccurrence& occurrence = occurrences[i];
    found.push_back(rule_for(words, occurrence));
    if (!subject && found.back() == nullptr && is_subject(words, occurrence)) {
      subject = i;
    }
  }
  std::optional<std::size_t> actor;  // a role
  if (subject) {
    actor = occurrences[*subject].role;
  } else if (inside != nullptr) {
    actor = inside->role;
  }
  const std::optional<std::size_t> leads = own != nullptr ? std::optional(own->role) : std::nullopt;
  bool acts_on_another = false;
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    RoleMention mention{RoleStatement::named, RoleSide::object, "", sentence, citation};
    const std::size_t role = occurrences[i].role;
    if (subject == i || (found[i] == nullptr && leads == role)) {
      continue;
    }
    if (found[i] != nullptr) {
      mention.statement = found[i]->statement;
    }
    const bool passive = mention.statement == RoleStatement::named ||
                         mention.statement == RoleStatement::charged ||
                         mention.statement == RoleStatement::works_within;
    if (passive || !actor || *actor == role) {
      add_mention(role, text, mention, {});
      continue;
    }
    add_mention(role, text, mention, actor);
    mention.side = RoleSide::subject;
    add_mention(*actor, text, mention, role);
    acts_on_another = true;
  }
  if (subject && !acts_on_another && leads != actor) {
    add_mention(*actor, text, {RoleStatement::acts, RoleSide::subject, "", sentence, citation}, {});
  }
}

std::vector<Role> Joiner::finished() {
  std::set<std::string> taken;
  for (std::size_t i = 0; i < m_roles.size(); ++i) {
    const std::size_t line = m_keys[i].find('\n');
    std::string id = text::slug(m_roles[i].name);
    if (line != std::string::npos) {
      id += "-" + text::slug(m_keys[i].substr(line + 1));
    }
    const std::string wanted = id;
    for (int number = 2; !taken.insert(id).second; ++number) {
      id = wanted + "-" + std::to_string(number);
    }
    m_roles[i].id = id;
  }
  for (Role& role : m_roles) {
    for (RolePassage& passage : role.passages) {
      for (RoleMention& mention : passage.mentions) {
        if (!mention.other.empty()) {
          mention.other = m_roles[std::stoul(mention.other)].id;
        }
      }
    }
  }
  std::vector<Role> roles;
  for (Role& role : m_roles) {
    if (!role.passages.empty()) {
      roles.push_back(std::move(role));
    }
  }
  std::sort(roles.begin(), roles.end(), [](const Role& a, const Role& b) { return a.id < b.id; });
  return roles;
}

}  // namespace

std::string_view name_of(RoleStatement statement) {
  constexpr std::string_view names[] = {
      "acts",      "charged", "appoints",   "cooperates", "agrees",      "answers_to",   "asks",
      "member_of", "heads",   "supervises", "stands_for", "carried_out", "works_within", "named"};
  return names[static_cast<std::size_t>(statement)];
}

std::vector<Role> find_roles(std::span<const RoleText> texts, const RoleBody& body) {
  return Joiner(texts, body).join();
}

}  // namespace bipgen::organization
