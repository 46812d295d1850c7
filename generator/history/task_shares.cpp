#include "history/task_shares.hpp"

#include <algorithm>

namespace bipgen::history {

namespace {

// Words that so many units have are nobody's own.
constexpr std::size_t too_common = 8;
constexpr std::size_t deepest = 16;  // of units within units; ends a cycle

using Best = std::map<std::size_t, int>;  // by member, the likeness

// Each member with what it is part of, itself first.
std::vector<std::vector<std::size_t>> groups(const std::vector<Member>& members, Reach reach,
                                             const auto& find) {
  std::vector<std::vector<std::size_t>> groups(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    groups[i].push_back(i);
    if (reach == Reach::own || members[i].unit == nullptr) continue;
    for (std::size_t at = i; groups[i].size() < deepest;) {
      const auto parent = find(members[at].place());
      if (!parent || *parent == i) break;
      groups[i].push_back(*parent);
      at = *parent;
    }
  }
  return groups;
}

// One word is hardly a task.
double substance(const TaskNode& node) {
  return std::min(1.0, 0.4 + 0.3 * static_cast<double>(node.whole.size() - 1));
}

double weight_of(const TaskNode& node, std::size_t holders) {
  return node.whole.empty()
             ? 0
             : substance(node) / static_cast<double>(std::max<std::size_t>(1, holders));
}

// The best likeness to each member that has one of the texts.
Best best_of(const std::vector<AlikeTexts>& texts, const TaskSide& side,
             const std::vector<std::vector<std::size_t>>& groups) {
  Best best;
  for (const AlikeTexts& other : texts) {
    for (const std::size_t holder : side.holders[other.text]) {
      if (holder >= groups.size()) continue;  // the common duties
      for (const std::size_t member : groups[holder]) {
        best[member] = std::max(best[member], other.likeness);
      }
    }
  }
  return best;
}

// Of the texts alike, the one that the fewest had: the least that speaks for one origin.
std::size_t holders_of(const std::vector<AlikeTexts>& texts, const TaskSide& side) {
  std::size_t most = 1;
  int likeness = 0;
  for (const AlikeTexts& other : texts) {
    if (other.likeness < likeness) continue;
    likeness = other.likeness;
    most = side.holders[other.text].size();
  }
  return most;
}

std::vector<std::size_t> telling_texts(const TaskSide& side) {
  std::vector<std::size_t> texts;
  for (const TaskNode& node : side.nodes) {
    if (!node.is_leaf() || side.holders[node.text].size() > too_common) continue;
    texts.push_back(node.text);
  }
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

}  // namespace

AlikeIndex::AlikeIndex(const TaskTexts& texts, int least)
    : after(texts.wordings.size()), before(texts.wordings.size()) {
  const std::vector<std::size_t> from = telling_texts(texts.before);
  const std::vector<std::size_t> to = telling_texts(texts.after);
  const auto wordings = [&](const std::vector<std::size_t>& numbers) {
    std::vector<const Wording*> words;
    for (const std::size_t number : numbers) words.push_back(texts.wordings[number]);
    return words;
  };
  for (const auto& pair : texts.vocabulary.alike(wordings(from), wordings(to), least)) {
    const std::size_t a = from[pair.from];
    const std::size_t b = to[pair.to];
    const int likeness = a == b ? 100 : std::min(99, pair.likeness);
    after[a].push_back({b, likeness});
    before[b].push_back({a, likeness});
  }
}

TaskShares::TaskShares(const TaskTexts& texts, const AlikeIndex& alike, const Pairs& pairs,
                       Reach reach)
    : m_groups_before(groups(pairs.before(), reach,
                             [&](const std::string& id) { return pairs.find_before(id); })),
      m_groups_after(groups(pairs.after(), reach,
                            [&](const std::string& id) { return pairs.find_after(id); })),
      m_total_before(pairs.before().size()),
      m_total_after(pairs.after().size()),
      m_inherited_after(pairs.after().size()) {
  count_before(texts, alike);
  count_after(texts, alike);
}

void TaskShares::count_before(const TaskTexts& texts, const AlikeIndex& alike) {
  for (const TaskNode& node : texts.before.nodes) {
    if (!node.is_leaf() || node.holder >= m_groups_before.size()) continue;
    const double weight = weight_of(node, texts.before.holders[node.text].size());
    const Best best = best_of(alike.after[node.text], texts.after, m_groups_after);
    for (const std::size_t member : m_groups_before[node.holder]) {
      m_total_before[member] += weight;
      for (const auto& [other, likeness] : best) {
        m_amounts[{member, other}].given += weight * likeness / 100;
      }
    }
  }
}

void TaskShares::count_after(const TaskTexts& texts, const AlikeIndex& alike) {
  for (const TaskNode& node : texts.after.nodes) {
    if (!node.is_leaf() || node.holder >= m_groups_after.size()) continue;
    const std::vector<AlikeTexts>& origins = alike.before[node.text];
    const double weight = weight_of(node, holders_of(origins, texts.before));
    const Best best = best_of(origins, texts.before, m_groups_before);
    int most = 0;
    for (const auto& [other, likeness] : best) most = std::max(most, likeness);
    for (const std::size_t member : m_groups_after[node.holder]) {
      m_total_after[member] += weight;
      m_inherited_after[member] += weight * most / 100;
      for (const auto& [other, likeness] : best) {
        m_amounts[{other, member}].received += weight * likeness / 100;
      }
    }
  }
}

double TaskShares::given(std::size_t before, std::size_t after) const {
  const auto amount = m_amounts.find({before, after});
  return amount == m_amounts.end() || m_total_before[before] <= 0
             ? 0
             : amount->second.given / m_total_before[before];
}

double TaskShares::received(std::size_t before, std::size_t after) const {
  const auto amount = m_amounts.find({before, after});
  return amount == m_amounts.end() || m_total_after[after] <= 0
             ? 0
             : amount->second.received / m_total_after[after];
}

double TaskShares::inherited(std::size_t before, std::size_t after) const {
  const auto amount = m_amounts.find({before, after});
  return amount == m_amounts.end() || m_inherited_after[after] <= 0
             ? 0
             : amount->second.received / m_inherited_after[after];
}

std::vector<std::pair<std::size_t, std::size_t>> TaskShares::pairs() const {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const auto& [pair, amount] : m_amounts) pairs.push_back(pair);
  return pairs;
}

}  // namespace bipgen::history
