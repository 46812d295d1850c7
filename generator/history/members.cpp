#include "history/members.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::history {

namespace {

using organization::Structure;

// The indexes of members in the order of their ids.
std::vector<std::size_t> by_id(const std::vector<Member>& members) {
  std::vector<std::size_t> order(members.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return members[a].id() < members[b].id(); });
  return order;
}

std::optional<std::size_t> find(const std::vector<Member>& members,
                                const std::vector<std::size_t>& order, std::string_view id) {
  const auto found = std::lower_bound(
      order.begin(), order.end(), id,
      [&](std::size_t member, std::string_view value) { return members[member].id() < value; });
  if (found == order.end() || members[*found].id() != id) return std::nullopt;
  return *found;
}

// What is the same for the same member: unit or post, the kind of a unit, the words of the name.
using Name = std::tuple<bool, organization::UnitKind, std::string>;

Name name_of(const Member& member) {
  return {member.unit != nullptr,
          member.unit != nullptr ? member.unit->kind : organization::UnitKind::other,
          comparable_name(member.name())};
}

using Namesakes = std::map<Name, std::vector<std::size_t>>;

Namesakes by_name(const std::vector<Member>& members) {
  Namesakes names;
  for (std::size_t i = 0; i < members.size(); ++i) names[name_of(members[i])].push_back(i);
  return names;
}

// The only one of `candidates` that stands where `after` stands; empty when `after` itself has a
// namesake there, when none does or several do.
std::optional<std::size_t> at_same_place(const Pairs& pairs,
                                         const std::vector<std::size_t>& candidates,
                                         const std::vector<std::size_t>& namesakes,
                                         std::size_t after) {
  const std::string& place = pairs.after()[after].place();
  for (const std::size_t namesake : namesakes) {
    if (namesake != after && pairs.after()[namesake].place() == place) return std::nullopt;
  }
  std::optional<std::size_t> match;
  for (const std::size_t candidate : candidates) {
    if (!pairs.is_same(pairs.before()[candidate].place(), place)) continue;
    if (match) return std::nullopt;
    match = candidate;
  }
  return match;
}

}  // namespace

std::vector<Member> members_of(const Structure& structure) {
  std::vector<Member> members;
  for (const organization::UnitState& unit : structure.units) members.push_back({&unit, nullptr});
  for (const organization::Post& post : structure.posts) members.push_back({nullptr, &post});
  return members;
}

std::string comparable_name(std::string_view name) {
  const std::string lower = text::to_lower(name);
  std::string out;
  for (const std::string_view word : text::split_words(lower)) {
    std::string plain(word);
    for (const std::string_view dash : {"–", "—"}) {
      for (std::size_t at = plain.find(dash); at != std::string::npos; at = plain.find(dash)) {
        plain.replace(at, dash.size(), "-");
      }
    }
    const bool joined = out.empty() || out.back() == '-' || plain.front() == '-';
    out += (joined ? "" : " ") + plain;
  }
  return out;
}

Pairs::Pairs(const Structure& before, const Structure& after)
    : m_structure_before(before),
      m_structure_after(after),
      m_before(members_of(before)),
      m_after(members_of(after)),
      m_after_of(m_before.size()),
      m_before_of(m_after.size()),
      m_continued(m_after.size()),
      m_scores(m_after.size()),
      m_ends(m_before.size(), false),
      m_begins(m_after.size(), false),
      m_before_by_id(by_id(m_before)),
      m_after_by_id(by_id(m_after)) {}

std::optional<std::size_t> Pairs::find_before(std::string_view id) const {
  return find(m_before, m_before_by_id, id);
}

std::optional<std::size_t> Pairs::find_after(std::string_view id) const {
  return find(m_after, m_after_by_id, id);
}

void Pairs::join(std::size_t before, std::size_t after, Method method, Status status) {
  m_after_of[before] = after;
  m_before_of[after] = before;
  m_continued[after] = {m_before[before].id(), m_after[after].id(), method, status};
}

void Pairs::join(std::size_t before, std::size_t after, MatchScore score) {
  join(before, after, Method::scored);
  m_scores[after] = score;
}

bool Pairs::is_same(std::string_view before, std::string_view after) const {
  if (before.empty() || after.empty()) return before.empty() && after.empty();
  const auto earlier = find_before(before);
  const auto later = find_after(after);
  return earlier && later && m_after_of[*earlier] == later;
}

bool Pairs::is_same_superior(std::string_view before, std::string_view after) const {
  const organization::Outsider* earlier = m_structure_before.outsider(before);
  const organization::Outsider* later = m_structure_after.outsider(after);
  if (earlier == nullptr || later == nullptr) return earlier == later && is_same(before, after);
  return comparable_name(earlier->name) == comparable_name(later->name);
}

Participant Pairs::participant_before(std::size_t before) const {
  const auto after = m_after_of[before];
  if (!after) return {Role::ends, m_before[before].id(), ""};
  return {Role::continues, m_before[before].id(), m_after[*after].id()};
}

Participant Pairs::participant_after(std::size_t after) const {
  const auto before = m_before_of[after];
  if (!before) return {Role::begins, "", m_after[after].id()};
  return {Role::continues, m_before[*before].id(), m_after[after].id()};
}

void join_by_name(Pairs& pairs, const std::set<std::pair<std::size_t, std::size_t>>& doubtful) {
  const Namesakes before = by_name(pairs.before());
  const Namesakes after = by_name(pairs.after());
  // A part may stand before what it is part of; each round settles at least one level.
  for (bool settled = true; settled;) {
    settled = false;
    for (const auto& [name, later] : after) {
      const auto earlier = before.find(name);
      if (earlier == before.end()) continue;
      const bool unique = earlier->second.size() == 1 && later.size() == 1;
      for (const std::size_t member : later) {
        if (pairs.before_of(member)) continue;
        const auto match = unique ? std::optional(earlier->second.front())
                                  : at_same_place(pairs, earlier->second, later, member);
        if (!match || !pairs.may_join(*match, member) || doubtful.contains({*match, member}))
          continue;
        pairs.join(*match, member, Method::exact);
        settled = true;
      }
    }
  }
}

}  // namespace bipgen::history
