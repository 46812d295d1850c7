#include "timeline/fragments.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "act/lookup.hpp"
#include "organization/declension.hpp"
#include "organization/role_words.hpp"
#include "organization/statements.hpp"
#include "organization/task_lists.hpp"
#include "organization/unit_name.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::timeline {

namespace {

using amending::Instruction;
using organization::NameMatch;

// Stands in a sentence for its new wording.
constexpr std::string_view quoted_tree = "\uFFFC";

act::Citation joined(const act::Citation& outer, const act::Citation& inner) {
  act::Citation citation = outer;
  citation.steps.insert(citation.steps.end(), inner.steps.begin(), inner.steps.end());
  return citation;
}

FragmentStatus status_of(const amending::Operation& operation) {
  if (std::holds_alternative<amending::Add>(operation)) return FragmentStatus::added;
  if (std::holds_alternative<amending::Replace>(operation)) return FragmentStatus::reworded;
  if (std::holds_alternative<amending::Repeal>(operation)) return FragmentStatus::repealed;
  return FragmentStatus::changed;
}

// "referat ds. systemów internetowych (IT-ES), w skład którego wchodzi:" without what its list is.
std::string without_parts_lead(const std::string& lead) {
  return lead.substr(0, lead.find(", w skład "));
}

// The unit or post that a provision of a list is the name of: a name with a code, or one that
// begins with the word for a unit and says nothing else. Empty for any other provision.
std::optional<organization::NamedThing> listed_name(const act::Provision& provision) {
  const std::string lead = organization::plain_lead(provision);
  const std::string name = without_parts_lead(lead);
  if (name.size() == lead.size() && !provision.children.empty()) return std::nullopt;
  organization::NamedThing named = organization::split_code(name);
  const auto head = organization::head_word(named.name);
  if (!head) return std::nullopt;
  const std::vector<std::string_view> words = text::split_words(named.name);
  const bool is_sentence = std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return organization::looks_like_finite_verb(word);
  });
  const bool is_item = provision.level > act::Level::akapit;
  const bool begins = text::to_lower(words.front()) == text::to_lower(head->nominative);
  if (is_sentence || !is_item || (named.code.empty() && !begins)) return std::nullopt;
  return named;
}

bool is_post(std::string_view name) {
  const auto head = organization::head_word(name);
  return head && head->sort != organization::WordSort::unit;
}

class Reader {
 public:
  explicit Reader(const act::ActId& by, const amending::AmendedText& of) {
    m_fragment.by = by;
    m_fragment.of = of;
  }

  void add(const Instruction& instruction) { m_instructions.push_back(&instruction); }

  Fragment read() {
    std::vector<bool> understood(m_instructions.size(), false);
    for (std::size_t i = 0; i < m_instructions.size(); ++i) read_lists(i, understood);
    for (std::size_t i = 0; i < m_instructions.size(); ++i) read_scopes(i, understood);
    settle_posts();
    for (std::size_t i = 0; i < m_instructions.size(); ++i) {
      if (!understood[i]) add_change(*m_instructions[i]);
    }
    return std::move(m_fragment);
  }

 private:
  // The new wording and the place whose children it is.
  struct NewText {
    act::Text text;
    act::Citation parent;
  };
  static std::optional<NewText> new_text(const Instruction& instruction) {
    const amending::Wording* wording = amending::wording_of(instruction.operation);
    const std::vector<amending::Place> places = amending::places_of(instruction.operation);
    if (wording == nullptr || wording->provisions.empty() || places.empty() ||
        places.front().part != amending::Part::whole) {
      return std::nullopt;
    }
    NewText result;
    result.text.provisions = wording->provisions;
    result.parent = places.front().range.first;
    if (!result.parent.empty()) result.parent.steps.pop_back();
    return result;
  }

  FragmentPlace place_of(const Instruction& instruction, act::Citation place) const {
    return {status_of(instruction.operation), instruction.citation, std::move(place)};
  }

  static bool is_scope(const organization::Statement& statement) {
    return statement.meaning() == organization::Meaning::scope_of;
  }

  FragmentUnit* find(const organization::NamedThing& named) {
    for (FragmentUnit& unit : m_fragment.units) {
      const bool same =
          organization::compare_declined(named.name, unit.name) != NameMatch::different;
      if (same && (named.code.empty() || unit.code.empty() || named.code == unit.code)) {
        return &unit;
      }
    }
    return nullptr;
  }

  std::string free_id(const organization::NamedThing& named) const {
    std::string wanted = text::slug(named.name);
    // A code may be borne by a unit and by who heads it.
    if (!named.code.empty() && !is_post(named.name)) {
      wanted = organization::id_from_code(named.code);
    }
    std::string id = wanted;
    for (int number = 2; m_fragment.unit(id) != nullptr; ++number) {
      id = wanted + "-" + std::to_string(number);
    }
    return id;
  }

  FragmentUnit& add_unit(const organization::NamedThing& named) {
    FragmentUnit unit;
    unit.id = free_id(named);
    unit.code = named.code;
    unit.name = named.name;
    const auto head = organization::head_word(named.name);
    if (head) unit.kind = head->kind;
    unit.post = is_post(named.name);
    m_fragment.units.push_back(std::move(unit));
    return m_fragment.units.back();
  }

  void read_lists(std::size_t index, std::vector<bool>& understood) {
    const Instruction& instruction = *m_instructions[index];
    const std::optional<NewText> text = new_text(instruction);
    if (!text) return;
    std::vector<act::Citation> scopes;
    for (const auto& statement : organization::collect_statements(text->text)) {
      if (is_scope(statement)) scopes.push_back(statement.citation);
    }
    const auto citations = act::citations_of(text->text.provisions, nullptr, {});
    for (std::size_t i = 0; i < citations.size(); ++i) {
      const act::Provision& provision = text->text.provisions[i];
      if (read_listed(instruction, text->parent, provision, citations[i], "", scopes)) {
        understood[index] = true;
      }
    }
  }

  // The provision and what stands in it; as deep as the levels of the law.
  bool read_listed(const Instruction& instruction, const act::Citation& parent,
                   const act::Provision& provision, const act::Citation& citation,
                   const std::string& part_of, const std::vector<act::Citation>& scopes) {
    if (std::find(scopes.begin(), scopes.end(), citation) != scopes.end()) return false;
    std::string id;
    bool found = false;
    if (const auto named = listed_name(provision)) {
      // A post of this name may stand in every unit.
      FragmentUnit* known = is_post(named->name) ? nullptr : find(*named);
      FragmentUnit& unit = known != nullptr ? *known : add_unit(*named);
      unit.listed = true;
      unit.part_of = part_of;
      unit.where = place_of(instruction, joined(parent, citation));
      id = unit.id;
      found = true;
    }
    const auto citations = act::citations_of(provision.children, &provision, citation);
    for (std::size_t i = 0; i < provision.children.size(); ++i) {
      if (read_listed(instruction, parent, provision.children[i], citations[i], id, scopes)) {
        found = true;
      }
    }
    return found;
  }

  void read_scopes(std::size_t index, std::vector<bool>& understood) {
    const Instruction& instruction = *m_instructions[index];
    const std::optional<NewText> text = new_text(instruction);
    if (!text) return;
    for (const auto& statement : organization::collect_statements(text->text)) {
      if (!is_scope(statement)) continue;
      const organization::NamedThing named = organization::split_code(statement.captured("unit"));
      if (!organization::head_word(named.name) && find(named) == nullptr) continue;
      const act::Citation place = joined(text->parent, statement.citation);
      FragmentTasks tasks{place_of(instruction, place),
                          organization::plain_lead(*statement.provision),
                          organization::tasks_below(*statement.provision, place, m_fragment.by)};
      if (is_post(named.name)) {
        m_of_posts.push_back({named, std::move(tasks)});
      } else {
        FragmentUnit* unit = find(named);
        FragmentUnit& owner = unit != nullptr ? *unit : add_unit(named);
        if (unit == nullptr) owner.where = tasks.where;
        owner.tasks.push_back(std::move(tasks));
      }
      understood[index] = true;
    }
  }

  // "Kierownik referatu" stands in several units: it is the one of the unit whose tasks the same §
  // gives, when there is one such unit. Otherwise it stands alone.
  void settle_posts() {
    for (auto& [named, tasks] : m_of_posts) {
      FragmentUnit* owner = nullptr;
      bool several = false;
      for (FragmentUnit& post : m_fragment.units) {
        if (!post.post ||
            organization::compare_declined(named.name, post.name) == NameMatch::different) {
          continue;
        }
        const FragmentUnit* unit = m_fragment.unit(post.part_of);
        if (unit == nullptr || !has_tasks_beside(*unit, tasks.where.place)) continue;
        several = several || owner != nullptr;
        owner = &post;
      }
      if (owner == nullptr || several) {
        owner = &add_unit(named);
        owner->where = tasks.where;
      }
      owner->tasks.push_back(std::move(tasks));
    }
  }

  static bool has_tasks_beside(const FragmentUnit& unit, const act::Citation& place) {
    return std::any_of(unit.tasks.begin(), unit.tasks.end(), [&](const FragmentTasks& tasks) {
      return !place.empty() && !tasks.where.place.empty() &&
             tasks.where.place.steps.front() == place.steps.front();
    });
  }

  static void add_lines(std::vector<FragmentLine>& lines, const act::Provision& provision,
                        const act::Citation& parent, const act::Citation& citation) {
    lines.push_back({joined(parent, citation), organization::plain_lead(provision)});
    const auto citations = act::citations_of(provision.children, &provision, citation);
    for (std::size_t i = 0; i < provision.children.size(); ++i) {
      add_lines(lines, provision.children[i], parent, citations[i]);
    }
  }

  void add_change(const Instruction& instruction) {
    FragmentChange change;
    change.sentence = std::string(text::trimmed(
        std::string_view(instruction.sentence).substr(0, instruction.sentence.find(quoted_tree))));
    if (const std::optional<NewText> text = new_text(instruction)) {
      const auto citations = act::citations_of(text->text.provisions, nullptr, {});
      for (std::size_t i = 0; i < citations.size(); ++i) {
        add_lines(change.wording, text->text.provisions[i], text->parent, citations[i]);
      }
    }
    const std::vector<amending::Place> places = amending::places_of(instruction.operation);
    if (!std::holds_alternative<amending::Repeal>(instruction.operation)) {
      change.where =
          place_of(instruction, places.empty() ? act::Citation{} : places[0].range.first);
      for (const amending::Place& place : places) {
        change.places += (change.places.empty() ? "" : ", ") + act::print(place.range);
      }
      m_fragment.others.push_back(std::move(change));
      return;
    }
    for (const amending::Place& place : places) {
      change.where = place_of(instruction, place.range.first);
      change.places = act::print(place.range);
      m_fragment.repealed.push_back(change);
    }
  }

  Fragment m_fragment;
  std::vector<const Instruction*> m_instructions;
  std::vector<std::pair<organization::NamedThing, FragmentTasks>> m_of_posts;
};

std::string key_of(const amending::AmendedText& of) {
  std::string key = of.act && of.act->id() ? slug_of(*of.act->id()) : of.name;
  return key + "\n" + (of.annex ? act::print(*of.annex) : "");
}

}  // namespace

std::string_view name_of(FragmentStatus status) {
  constexpr std::string_view names[] = {"added", "reworded", "repealed", "changed"};
  return names[static_cast<std::size_t>(status)];
}

const FragmentUnit* Fragment::unit(std::string_view id) const {
  const auto found = std::find_if(units.begin(), units.end(),
                                  [&](const FragmentUnit& unit) { return unit.id == id; });
  return found == units.end() ? nullptr : &*found;
}

std::vector<Fragment> read_fragments(const act::ActId& by,
                                     const std::vector<Instruction>& instructions) {
  std::vector<std::pair<std::string, Reader>> readers;  // by amended text, in order
  for (const Instruction& instruction : instructions) {
    // The end of other acts, and a sign at the end of a list, say nothing of a structure.
    if (std::holds_alternative<amending::RepealActs>(instruction.operation) ||
        std::holds_alternative<amending::ReplacePunctuation>(instruction.operation)) {
      continue;
    }
    const std::string key = key_of(instruction.of);
    auto reader = std::find_if(readers.begin(), readers.end(),
                               [&](const auto& one) { return one.first == key; });
    if (reader == readers.end()) {
      readers.emplace_back(key, Reader(by, instruction.of));
      reader = std::prev(readers.end());
    }
    reader->second.add(instruction);
  }
  std::vector<Fragment> fragments;
  for (auto& [key, reader] : readers) {
    Fragment fragment = reader.read();
    if (!fragment.units.empty()) fragments.push_back(std::move(fragment));
  }
  return fragments;
}

}  // namespace bipgen::timeline
