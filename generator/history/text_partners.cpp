#include "history/text_partners.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <string>

#include "history/assignment.hpp"

namespace bipgen::history {

namespace {

// Likeness that is as good as that of words: an equal citation in two versions of one act, an equal
// number in successive acts.
constexpr int same_citation = 35;
constexpr int same_label = 4;
constexpr int nearly_whole = 75;
constexpr int least_of_opening = 50;
// Of many that are alike, so many are weighed against each other.
constexpr std::size_t most_candidates = 8;
constexpr std::size_t most_looked_at = 400;

std::vector<std::string> keys_of(const Places& places, const TextSide& side) {
  std::vector<std::string> keys;
  keys.reserve(places.size());
  for (const std::size_t place : places) keys.push_back(std::to_string(side.nodes[place].whole));
  return keys;
}

std::vector<std::string_view> views_of(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace

TextPartners::TextPartners(const std::vector<Passage>& before, const std::vector<Passage>& after,
                           const TextNodes& nodes, Alignment alignment)
    : m_before(before), m_after(after), m_nodes(nodes), m_alignment(alignment) {
  m_partners.of_before.assign(before.size(), nowhere);
  m_partners.of_after.assign(after.size(), nowhere);
}

bool TextPartners::may_join(std::size_t before, std::size_t after) const {
  return m_before[before].kind == m_after[after].kind &&
         m_nodes.before.nodes[before].is_frame == m_nodes.after.nodes[after].is_frame;
}

void TextPartners::join(std::size_t before, std::size_t after) {
  const TextNode& from = m_nodes.before.nodes[before];
  const TextNode& to = m_nodes.after.nodes[after];
  // Equal wholes have the same shape, so that what stands below goes pair by pair.
  const std::size_t size = from.whole == to.whole ? from.size : 1;
  for (std::size_t i = 0; i < size; ++i) {
    if (!is_free_before(before + i) || !is_free_after(after + i)) continue;
    m_partners.of_before[before + i] = after + i;
    m_partners.of_after[after + i] = before + i;
  }
}

int TextPartners::likeness(std::size_t before, std::size_t after) const {
  const TextNode& from = m_nodes.before.nodes[before];
  const TextNode& to = m_nodes.after.nodes[after];
  if (from.whole == to.whole) return 100;
  const int whole = std::min(99, m_nodes.vocabulary.likeness(from.whole_wording, to.whole_wording));
  if (from.children.empty() && to.children.empty()) return whole;
  if (from.own_words == 0 || to.own_words == 0) return whole;
  const int own = m_nodes.vocabulary.likeness(from.own_wording, to.own_wording);
  if (!from.children.empty() && !to.children.empty()) return std::max(whole, (whole + own) / 2);
  // A list that was put below, or taken away, leaves what stands before it the same provision,
  // unless the list has nearly all of its words.
  return whole >= nearly_whole ? whole : (whole + 3 * own) / 4;
}

bool TextPartners::are_openings_alike(std::size_t before, std::size_t after) const {
  const TextNode& from = m_nodes.before.nodes[before];
  const TextNode& to = m_nodes.after.nodes[after];
  if (from.children.empty() && to.children.empty()) return true;
  return m_nodes.vocabulary.likeness(from.own_wording, to.own_wording) >= least_of_opening;
}

int TextPartners::bonus(std::size_t before, std::size_t after) const {
  const Passage& from = m_before[before];
  const Passage& to = m_after[after];
  if (from.kind != Passage::Kind::provision) {
    return from.kind == Passage::Kind::footnote && from.note == to.note ? same_label : 0;
  }
  if (m_alignment == Alignment::by_citation_first && from.citation == to.citation) {
    return same_citation;
  }
  return from.provision->label == to.provision->label ? same_label : 0;
}

Places TextPartners::free_of_before(const Places& list) const {
  Places places;
  for (const std::size_t place : list) {
    if (is_free_before(place) && !m_nodes.before.nodes[place].is_mark) places.push_back(place);
  }
  return places;
}

Places TextPartners::free_of_after(const Places& list) const {
  Places places;
  for (const std::size_t place : list) {
    if (is_free_after(place) && !m_nodes.after.nodes[place].is_mark) places.push_back(place);
  }
  return places;
}

void TextPartners::join_equal_in_order(const Places& before, const Places& after) {
  const std::vector<std::string> from = keys_of(before, m_nodes.before);
  const std::vector<std::string> to = keys_of(after, m_nodes.after);
  std::size_t i = 0;
  std::size_t j = 0;
  for (const text::WordChange& change : text::compare_words(views_of(from), views_of(to))) {
    for (std::size_t word = 0; word < change.words.size(); ++word) {
      if (change.kind == text::WordChange::Kind::kept) join(before[i], after[j]);
      if (change.kind != text::WordChange::Kind::added) ++i;
      if (change.kind != text::WordChange::Kind::removed) ++j;
    }
  }
}

void TextPartners::join_equal(const Places& before, const Places& after) {
  std::map<std::size_t, std::deque<std::size_t>> places;
  for (const std::size_t place : after) {
    places[m_nodes.after.nodes[place].whole].push_back(place);
  }
  for (const std::size_t place : before) {
    const auto found = places.find(m_nodes.before.nodes[place].whole);
    if (found == places.end() || found->second.empty()) continue;
    join(place, found->second.front());
    found->second.pop_front();
  }
}

TextPartners::Candidates TextPartners::candidates(const Places& before, const Places& after,
                                                  int least) const {
  Candidates found;
  const auto add = [&](std::size_t i, std::size_t j) {
    if (!may_join(before[i], after[j]) || found.contains({i, j})) return;
    found[{i, j}] = likeness(before[i], after[j]) + bonus(before[i], after[j]);
  };
  const auto look = [&](auto wording, int least_likeness) {
    const auto of = [&](const Places& places, const TextSide& side) {
      std::vector<const Wording*> words;
      for (const std::size_t place : places) words.push_back(&(side.nodes[place].*wording));
      return words;
    };
    for (const Vocabulary::Alike& pair :
         m_nodes.vocabulary.alike(of(before, m_nodes.before), of(after, m_nodes.after),
                                  {least_likeness, most_candidates, most_looked_at})) {
      add(pair.from, pair.to);
    }
  };
  look(&TextNode::whole_wording, least / 2);
  look(&TextNode::own_wording, least);
  if (m_alignment == Alignment::by_content_first) return found;
  std::map<std::string, std::size_t> cited;
  for (std::size_t j = 0; j < after.size(); ++j) {
    cited.emplace(act::fragment_id(m_after[after[j]].citation), j);
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    const auto place = cited.find(act::fragment_id(m_before[before[i]].citation));
    if (place != cited.end()) add(i, place->second);
  }
  return found;
}

void TextPartners::join_alike(const Places& before, const Places& after, int least,
                              Company company) {
  std::vector<Gain> gains;
  for (const auto& [places, value] : candidates(before, after, least)) {
    const auto [from, to] = places;
    if (value < least) continue;
    if (company == Company::strangers && !are_openings_alike(before[from], after[to])) continue;
    gains.push_back({from, to, value - least + 1});
  }
  const auto partners = assign(before.size(), after.size(), gains);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (partners[i]) join(before[i], after[*partners[i]]);
  }
}

void TextPartners::align(const Places& all_before, const Places& all_after, int least,
                         Company company) {
  Places before = free_of_before(all_before);
  Places after = free_of_after(all_after);
  if (before.empty() || after.empty()) return;
  join_equal_in_order(before, after);
  join_equal(free_of_before(before), free_of_after(after));
  before = free_of_before(before);
  after = free_of_after(after);
  if (before.empty() || after.empty()) return;
  join_alike(before, after, least, company);
  for (const std::size_t place : before) {
    const std::size_t partner = of_before(place);
    if (partner == nowhere) continue;
    // The tree is as deep as the levels of the law.
    align(m_nodes.before.nodes[place].children, m_nodes.after.nodes[partner].children,
          least_of_neighbours);
  }
}

}  // namespace bipgen::history
