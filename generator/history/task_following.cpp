#include "history/task_following.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace bipgen::history {

namespace {

using Nodes = std::vector<std::size_t>;

// Of one text that stands many times in one unit only so many places are weighed for their company.
constexpr std::size_t many = 16;

class Following {
 public:
  Following(const TaskTexts& texts, int least, std::vector<bool> settled_before,
            std::vector<bool> settled_after)
      : m_texts(texts),
        m_least(least),
        m_done_before(std::move(settled_before)),
        m_done_after(std::move(settled_after)) {}

  std::vector<Followed> run(std::size_t before_holder, std::size_t after_holder) {
    siblings(m_texts.before.tops[before_holder], m_texts.after.tops[after_holder]);
    // What is left, parts and whole tasks alike.
    const Nodes before = left(m_texts.before, before_holder, m_done_before);
    const Nodes after = left(m_texts.after, after_holder, m_done_after);
    const std::size_t settled = m_followed.size();
    join(before, after, std::max(m_least, nearly_verbatim - 10));
    const std::size_t end = m_followed.size();
    for (std::size_t i = settled; i < end; ++i) descend(m_followed[i]);
    follow_parts_up();
    return std::move(m_followed);
  }

 private:
  struct Candidate {
    int likeness = 0;
    int company = 0;
    std::size_t distance = 0;  // how far the two stand from the same place
    std::size_t before = 0;
    std::size_t after = 0;
  };

  void siblings(const Nodes& before, const Nodes& after) {
    const std::size_t first = m_followed.size();
    join(before, after, m_least);
    const std::size_t end = m_followed.size();
    for (std::size_t i = first; i < end; ++i) descend(m_followed[i]);
  }

  void descend(const Followed pair) {
    siblings(m_texts.before.nodes[pair.before].parts, m_texts.after.nodes[pair.after].parts);
  }

  // A task whose parts went to the parts of one other, most of both, is that one in other words.
  void follow_parts_up() {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;  // by the two above
    for (const Followed& pair : m_followed) {
      const std::size_t before = m_texts.before.nodes[pair.before].parent;
      const std::size_t after = m_texts.after.nodes[pair.after].parent;
      if (before == none || after == none) continue;
      if (!m_done_before[before] && !m_done_after[after]) ++shared[{before, after}];
    }
    for (const auto& [above, count] : shared) {
      const TaskNode& before = m_texts.before.nodes[above.first];
      const TaskNode& after = m_texts.after.nodes[above.second];
      if (2 * count <= before.parts.size() || 2 * count <= after.parts.size()) continue;
      m_done_before[above.first] = true;
      m_done_after[above.second] = true;
      m_followed.push_back({above.first, above.second, likeness_of(m_texts, before, after)});
    }
  }

  static Nodes left(const TaskSide& side, std::size_t holder, const std::vector<bool>& done) {
    Nodes nodes;
    // Nodes of one holder stand in a row.
    const Nodes& tops = side.tops[holder];
    if (tops.empty()) return nodes;
    for (std::size_t i = tops.front(); i < side.nodes.size(); ++i) {
      if (side.nodes[i].holder != holder) break;
      if (!done[i]) nodes.push_back(i);
    }
    return nodes;
  }

  void join(const Nodes& before, const Nodes& after, int least) {
    std::vector<Candidate> candidates = same_words(before, after);
    take(candidates);
    candidates = other_words(before, after, least);
    take(candidates);
  }

  std::vector<Candidate> same_words(const Nodes& before, const Nodes& after) {
    std::map<std::size_t, std::pair<Nodes, Nodes>> by_text;  // places in the two lists
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (!m_done_before[before[i]]) text_of(by_text, m_texts.before, before[i]).first.push_back(i);
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
      if (!m_done_after[after[i]]) text_of(by_text, m_texts.after, after[i]).second.push_back(i);
    }
    std::vector<Candidate> candidates;
    for (const auto& [text, places] : by_text) {
      const auto& [from, to] = places;
      for (std::size_t i = 0; i < from.size(); ++i) {
        const bool is_many = from.size() > many || to.size() > many;
        const std::size_t first = is_many ? i : 0;
        const std::size_t end = is_many ? std::min(i + 1, to.size()) : to.size();
        for (std::size_t j = first; j < end; ++j) {
          candidates.push_back(candidate(before, after, from[i], to[j], 100));
        }
      }
    }
    return candidates;
  }

  static std::pair<Nodes, Nodes>& text_of(std::map<std::size_t, std::pair<Nodes, Nodes>>& by_text,
                                          const TaskSide& side, std::size_t node) {
    return by_text[side.nodes[node].text];
  }

  std::vector<Candidate> other_words(const Nodes& before, const Nodes& after, int least) {
    std::vector<Candidate> candidates;
    for (const bool by_lead : {false, true}) {
      Nodes from;
      Nodes to;
      const auto words_from = wordings(m_texts.before, before, m_done_before, by_lead, from);
      const auto words_to = wordings(m_texts.after, after, m_done_after, by_lead, to);
      for (const auto& pair :
           m_texts.vocabulary.alike(words_from, words_to, by_lead ? nearly_verbatim : least)) {
        const std::size_t i = from[pair.from];
        const std::size_t j = to[pair.to];
        const int likeness =
            likeness_of(m_texts, m_texts.before.nodes[before[i]], m_texts.after.nodes[after[j]]);
        if (likeness >= least) candidates.push_back(candidate(before, after, i, j, likeness));
      }
    }
    return candidates;
  }

  // Of the nodes that are not settled; `places` says where in `nodes` each stands. By lead only
  // those that have parts.
  static std::vector<const Wording*> wordings(const TaskSide& side, const Nodes& nodes,
                                              const std::vector<bool>& done, bool by_lead,
                                              Nodes& places) {
    std::vector<const Wording*> words;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const TaskNode& node = side.nodes[nodes[i]];
      if (done[nodes[i]] || (by_lead && node.is_leaf())) continue;
      places.push_back(i);
      words.push_back(by_lead ? &node.lead : &node.whole);
    }
    return words;
  }

  Candidate candidate(const Nodes& before, const Nodes& after, std::size_t i, std::size_t j,
                      int likeness) const {
    const auto same = [&](std::size_t a, std::size_t b) {
      return a < before.size() && b < after.size() &&
             m_texts.before.nodes[before[a]].text == m_texts.after.nodes[after[b]].text;
    };
    Candidate made;
    made.likeness = likeness;
    made.company = (i > 0 && j > 0 && same(i - 1, j - 1) ? 1 : 0) + (same(i + 1, j + 1) ? 1 : 0);
    made.distance = i < j ? j - i : i - j;
    made.before = before[i];
    made.after = after[j];
    return made;
  }

  void take(std::vector<Candidate>& candidates) {
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      return std::tuple(-a.likeness, -a.company, a.distance, a.before, a.after) <
             std::tuple(-b.likeness, -b.company, b.distance, b.before, b.after);
    });
    for (const Candidate& pair : candidates) {
      if (m_done_before[pair.before] || m_done_after[pair.after]) continue;
      m_done_before[pair.before] = true;
      m_done_after[pair.after] = true;
      m_followed.push_back({pair.before, pair.after, pair.likeness});
    }
  }

  const TaskTexts& m_texts;
  int m_least;
  std::vector<bool> m_done_before;
  std::vector<bool> m_done_after;
  std::vector<Followed> m_followed;
};

}  // namespace

int likeness_of(const TaskTexts& texts, const TaskNode& before, const TaskNode& after) {
  if (before.text == after.text) return 100;
  // The same words in another order are not the same text.
  const int whole = std::min(99, texts.vocabulary.likeness(before.whole, after.whole));
  if (before.is_leaf() || after.is_leaf()) return whole;
  return std::max(whole, (whole + texts.vocabulary.likeness(before.lead, after.lead)) / 2);
}

std::vector<Followed> follow(const TaskTexts& texts, std::size_t before_holder,
                             std::size_t after_holder, int least,
                             const std::vector<bool>& settled_before,
                             const std::vector<bool>& settled_after) {
  return Following(texts, least, settled_before, settled_after).run(before_holder, after_holder);
}

std::vector<TaskLink> to_links(const TaskTexts& texts, const std::vector<Followed>& followed) {
  std::vector<TaskLink> links;
  for (const Followed& pair : followed) {
    const TaskNode& before = texts.before.nodes[pair.before];
    const TaskNode& after = texts.after.nodes[pair.after];
    links.push_back({before.ref, after.ref, before.text == after.text, pair.likeness});
  }
  std::sort(links.begin(), links.end(), [](const TaskLink& a, const TaskLink& b) {
    return std::tie(a.after, a.before) < std::tie(b.after, b.before);
  });
  return links;
}

}  // namespace bipgen::history
