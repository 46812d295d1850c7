#include "history/compare_structures.hpp"

#include <algorithm>
#include <tuple>

#include "history/decisions.hpp"
#include "history/descent.hpp"
#include "history/matching.hpp"
#include "history/matching_posts.hpp"
#include "history/members.hpp"
#include "history/task_following.hpp"
#include "history/unit_changes.hpp"

namespace bipgen::history {

namespace {

using organization::Structure;
using Index = std::size_t;

// How alike texts must be to speak for the identity of units.
constexpr int telling = 60;

// The tasks of what continues, and the common duties.
std::vector<Followed> follow_kept(const TaskTexts& texts, const Pairs& pairs) {
  const std::vector<bool> nothing_before(texts.before.nodes.size(), false);
  const std::vector<bool> nothing_after(texts.after.nodes.size(), false);
  std::vector<Followed> kept;
  const auto add = [&](Index before, Index after) {
    const auto own = follow(texts, before, after, reworded, nothing_before, nothing_after);
    kept.insert(kept.end(), own.begin(), own.end());
  };
  for (Index after = 0; after < pairs.after().size(); ++after) {
    if (const auto before = pairs.before_of(after)) add(*before, after);
  }
  add(pairs.before().size(), pairs.after().size());
  return kept;
}

// Where a change stands: at the place of one participant in the later structure, or behind what
// that one stood behind in the earlier; and what is told first at one place.
using Place = std::tuple<std::ptrdiff_t, Index, Index, int>;

int rank_of(const Change& change) {
  if (change.relation) return 3;
  if (change.kinds.front() == ChangeKind::code_reuse) return 4;
  if (change.kinds.front() == ChangeKind::transfer_tasks) return 2;
  return change.participants.size() == 1 ? 0 : 1;
}

// A relation stands with the one it goes out from, a reused code with its bearer now, all else with
// the first of the later structure.
const Participant& leading(const Change& change, const Pairs& pairs) {
  if (change.relation) return change.participants.front();
  if (change.kinds.front() == ChangeKind::code_reuse) return change.participants.back();
  const auto key = [&](const Participant& participant) {
    const auto later = pairs.find_after(participant.after);
    return later ? std::pair(Index{0}, *later)
                 : std::pair(Index{1}, pairs.find_before(participant.before).value_or(0));
  };
  return *std::min_element(
      change.participants.begin(), change.participants.end(),
      [&](const Participant& a, const Participant& b) { return key(a) < key(b); });
}

Place place_of(const Change& change, const Pairs& pairs) {
  const int rank = rank_of(change);
  const auto last = static_cast<std::ptrdiff_t>(pairs.after().size());
  if (change.participants.empty()) return {last, 0, 0, rank};
  const Participant& participant = leading(change, pairs);
  if (const auto after = pairs.find_after(participant.after)) {
    return {static_cast<std::ptrdiff_t>(*after), 0, 0, rank};
  }
  const Index before = pairs.find_before(participant.before).value_or(0);
  std::ptrdiff_t behind = -1;
  for (Index i = before; i-- > 0 && behind < 0;) {
    if (const auto later = pairs.after_of(i)) behind = static_cast<std::ptrdiff_t>(*later);
  }
  return {behind, 1, before, rank};
}

// A post that is the unit itself begins and ends with it.
std::optional<Index> unit_itself(const std::vector<Member>& members, Index post,
                                 const std::optional<Index>& unit) {
  if (members[post].post == nullptr || !unit) return std::nullopt;
  const bool is_same =
      comparable_name(members[post].name()) == comparable_name(members[*unit].name());
  return is_same ? unit : std::nullopt;
}

class Description {
 public:
  Description(const Structure& before, const Structure& after, const Pairs& pairs,
              const TaskTexts& texts)
      : m_before(before), m_after(after), m_pairs(pairs), m_texts(texts) {}

  Comparison run(const std::vector<StatedEvent>& stated, const std::set<Edge>& settled) {
    const AlikeIndex alike(m_texts, telling);
    const TaskShares shares(m_texts, alike, m_pairs, Reach::own);
    m_followed = follow_kept(m_texts, m_pairs);
    std::vector<Event> events = find_descent(m_texts, shares, m_pairs, m_followed, settled);
    add_events(events);
    for (const StatedEvent& one : stated) add_stated(one);
    add_events(find_transfers(m_texts, shares, m_pairs, m_followed, settled));
    m_comparison.tasks = to_links(m_texts, m_followed);
    add_continued();
    add_the_rest();
    for (Change& change : relation_changes(m_pairs, m_before, m_after)) add(std::move(change));
    for (Change& change : code_reuses(m_pairs)) add(std::move(change));
    sort_changes();
    return std::move(m_comparison);
  }

 private:
  void add(Change change) { m_comparison.changes.push_back(std::move(change)); }

  void sort_changes() {
    std::vector<std::pair<Place, Change>> placed;
    for (Change& change : m_comparison.changes) {
      const Place place = place_of(change, m_pairs);
      placed.emplace_back(place, std::move(change));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    m_comparison.changes.clear();
    for (auto& [place, change] : placed) m_comparison.changes.push_back(std::move(change));
  }

  void note(const Event& event) {
    // A transfer explains neither a beginning nor an end.
    if (event.kind == ChangeKind::transfer_tasks) return;
    m_explained_before.insert(event.before.begin(), event.before.end());
    m_explained_after.insert(event.after.begin(), event.after.end());
  }

  void add_events(const std::vector<Event>& events) {
    for (const Event& event : events) {
      m_followed.insert(m_followed.end(), event.followed.begin(), event.followed.end());
      note(event);
      add(change_of(m_pairs, m_texts, event));
    }
  }

  void add_stated(const StatedEvent& stated) {
    Event event = stated.event;
    const std::vector<bool> nothing(m_texts.before.nodes.size(), false);
    std::vector<bool> taken(m_texts.after.nodes.size(), false);
    for (const Followed& pair : m_followed) taken[pair.after] = true;
    for (const Index before : event.before) {
      for (const Index after : event.after) {
        const auto own = follow(m_texts, before, after, nearly_verbatim, nothing, taken);
        event.followed.insert(event.followed.end(), own.begin(), own.end());
      }
    }
    m_followed.insert(m_followed.end(), event.followed.begin(), event.followed.end());
    note(event);
    Change change = change_of(m_pairs, m_texts, event);
    change.status = Status::confirmed;
    change.method = Method::stated;
    change.note = stated.note;
    add(std::move(change));
  }

  void add_continued() {
    for (Index i = 0; i < m_pairs.after().size(); ++i) {
      if (!m_pairs.before_of(i)) continue;
      m_comparison.continued.push_back(m_pairs.continued(i));
      Change change = change_of(m_pairs, i, m_comparison.tasks);
      if (!change.kinds.empty()) add(std::move(change));
    }
  }

  void add_the_rest() {
    std::map<Index, Event> created;
    std::map<Index, Event> dissolved;
    for (Index i = 0; i < m_pairs.after().size(); ++i) {
      if (m_pairs.before_of(i) || m_explained_after.contains(i)) continue;
      const auto unit =
          unit_itself(m_pairs.after(), i, m_pairs.find_after(m_pairs.after()[i].place()));
      Event& event = created[unit && created.contains(*unit) ? *unit : i];
      event.kind = ChangeKind::create;
      event.after.push_back(i);
    }
    for (Index i = 0; i < m_pairs.before().size(); ++i) {
      if (m_pairs.after_of(i) || m_explained_before.contains(i)) continue;
      const auto unit =
          unit_itself(m_pairs.before(), i, m_pairs.find_before(m_pairs.before()[i].place()));
      Event& event = dissolved[unit && dissolved.contains(*unit) ? *unit : i];
      event.kind = ChangeKind::dissolve;
      event.before.push_back(i);
    }
    note_followed(created, dissolved);
    for (const auto& [member, event] : created) add(change_of(m_pairs, m_texts, event));
    for (const auto& [member, event] : dissolved) add(change_of(m_pairs, m_texts, event));
  }

  // Tasks that another had before or has now: they make no descent, but they are known.
  void note_followed(std::map<Index, Event>& created, std::map<Index, Event>& dissolved) const {
    std::map<Index, Event*> beginning;
    std::map<Index, Event*> ending;
    for (auto& [first, event] : created) {
      for (const Index member : event.after) beginning.emplace(member, &event);
    }
    for (auto& [first, event] : dissolved) {
      for (const Index member : event.before) ending.emplace(member, &event);
    }
    for (const Followed& pair : m_followed) {
      const auto to = beginning.find(m_texts.after.nodes[pair.after].holder);
      if (to != beginning.end()) to->second->followed.push_back(pair);
      const auto from = ending.find(m_texts.before.nodes[pair.before].holder);
      if (from != ending.end()) from->second->followed.push_back(pair);
    }
  }

  const Structure& m_before;
  const Structure& m_after;
  const Pairs& m_pairs;
  const TaskTexts& m_texts;
  std::vector<Followed> m_followed;
  std::set<Index> m_explained_before;
  std::set<Index> m_explained_after;
  Comparison m_comparison;
};

}  // namespace

Comparison compare_structures(const Structure& before, const Structure& after,
                              const std::vector<Decision>& decisions,
                              source::Diagnostics& diagnostics) {
  Pairs pairs(before, after);
  const TaskTexts texts(before, after, pairs);
  const auto resolved = resolve_decisions(decisions, pairs, diagnostics);
  settle_identity(resolved, pairs);
  const AlikeIndex alike(texts, telling);
  const TaskShares shares(texts, alike, pairs, Reach::with_components);
  join_by_name(pairs, doubtful_names(pairs, shares));
  join_by_likeness(pairs, shares);
  join_by_name(pairs);
  join_posts_by_place(pairs);
  const auto stated = stated_events(resolved, pairs, diagnostics);
  Comparison comparison =
      Description(before, after, pairs, texts).run(stated, settled_edges(resolved));
  settle_changes(resolved, pairs, comparison, diagnostics);
  return comparison;
}

Comparison compare_distant(const Structure& before, const Structure& after,
                           const std::vector<Continued>& identity) {
  Pairs pairs(before, after);
  for (const Continued& pair : identity) {
    const auto earlier = pairs.find_before(pair.before);
    const auto later = pairs.find_after(pair.after);
    if (earlier && later) pairs.join(*earlier, *later, pair.method, pair.status);
  }
  const TaskTexts texts(before, after, pairs);
  return Description(before, after, pairs, texts).run({}, {});
}

}  // namespace bipgen::history
