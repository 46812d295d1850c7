// The units and posts of two structures side by side, and which of them are paired. Internal to
// history/.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "history/changes.hpp"
#include "organization/structure.hpp"

namespace bipgen::history {

// A unit or a post: what both have, for matching.
struct Member {
  const organization::UnitState* unit = nullptr;  // one of the two
  const organization::Post* post = nullptr;

  const std::string& id() const { return unit != nullptr ? unit->id : post->id; }
  const std::string& code() const { return unit != nullptr ? unit->code : post->code; }
  const std::string& name() const { return unit != nullptr ? unit->name : post->name; }
  // What it is part of: a unit, or "" for the office.
  const std::string& place() const { return unit != nullptr ? unit->component_of : post->unit; }
  const std::string& superior() const {
    return unit != nullptr ? unit->reports_to : post->reports_to;
  }
  const std::vector<organization::Task>& tasks() const {
    return unit != nullptr ? unit->tasks : post->tasks;
  }
  // The provision that states it.
  const organization::Source& source() const {
    return unit != nullptr ? unit->component_source : post->source;
  }
};

// What a pair was matched by, beside the name.
struct MatchScore {
  int name = 0;
  int total = 0;
};

// The units in the order of the law, then the posts.
std::vector<Member> members_of(const organization::Structure& structure);

// "Organizacyjno – prawnych", "organizacyjno-prawnych" -> "organizacyjno-prawnych": what the same
// name has in common, however it is set.
std::string comparable_name(std::string_view name);

// Which members of the earlier structure go on as which of the later one.
class Pairs {
 public:
  Pairs(const organization::Structure& before, const organization::Structure& after);

  const std::vector<Member>& before() const { return m_before; }
  const std::vector<Member>& after() const { return m_after; }

  // By index; empty for none.
  std::optional<std::size_t> after_of(std::size_t before) const { return m_after_of[before]; }
  std::optional<std::size_t> before_of(std::size_t after) const { return m_before_of[after]; }
  const Continued& continued(std::size_t after) const { return m_continued[after]; }
  const std::optional<MatchScore>& score(std::size_t after) const { return m_scores[after]; }

  std::optional<std::size_t> find_before(std::string_view id) const;
  std::optional<std::size_t> find_after(std::string_view id) const;

  void join(std::size_t before, std::size_t after, Method method, Status status = Status::detected);
  void join(std::size_t before, std::size_t after, MatchScore score);

  // Not to be joined by any rule, because the editor says so: the two, or one with anybody.
  void forbid(std::size_t before, std::size_t after) { m_forbidden.emplace(before, after); }
  void end(std::size_t before) { m_ends[before] = true; }
  void begin(std::size_t after) { m_begins[after] = true; }
  bool may_join(std::size_t before, std::size_t after) const {
    return !m_after_of[before] && !m_before_of[after] && !m_ends[before] && !m_begins[after] &&
           !m_forbidden.contains({before, after});
  }

  // The ids name members that are paired, or both are "".
  bool is_same(std::string_view before, std::string_view after) const;
  // The same for superiors, which may be outsiders: these are the same by name.
  bool is_same_superior(std::string_view before, std::string_view after) const;

  // As it takes part in a change: what is not paired ends, or begins.
  Participant participant_before(std::size_t before) const;
  Participant participant_after(std::size_t after) const;

 private:
  const organization::Structure& m_structure_before;
  const organization::Structure& m_structure_after;
  std::vector<Member> m_before;
  std::vector<Member> m_after;
  std::vector<std::optional<std::size_t>> m_after_of;
  std::vector<std::optional<std::size_t>> m_before_of;
  std::vector<Continued> m_continued;  // by index of `after`
  std::vector<std::optional<MatchScore>> m_scores;
  std::set<std::pair<std::size_t, std::size_t>> m_forbidden;
  std::vector<bool> m_ends;
  std::vector<bool> m_begins;
  std::vector<std::size_t> m_before_by_id;
  std::vector<std::size_t> m_after_by_id;
};

// Joins what has the same name and, for units, the same kind. Where a structure has several of one
// name, what they are part of must be the same as well; what nothing tells apart stays alone. Those
// of `doubtful`, indexes before and after, are left as they are.
void join_by_name(Pairs& pairs, const std::set<std::pair<std::size_t, std::size_t>>& doubtful = {});

}  // namespace bipgen::history
