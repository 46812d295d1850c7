#include "search/entries.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "search/postings.hpp"
#include "search/slips.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::search {

namespace {

double average_length(const std::vector<std::uint8_t>& lengths) {
  const auto passages =
      std::count_if(lengths.begin(), lengths.end(), [](std::uint8_t length) { return length > 0; });
  const double sum = std::accumulate(lengths.begin(), lengths.end(), 0.0);
  return passages == 0 ? 1 : sum / static_cast<double>(passages);
}

std::vector<Posting> postings_of(const Term& term, const std::vector<std::uint8_t>& lengths,
                                 double average) {
  std::vector<Posting> postings;
  postings.reserve(term.points.size());
  for (const std::uint32_t packed : term.points) {
    const Point point = unpack(packed);
    postings.push_back({point.passage, weigh(point, lengths[point.passage], average)});
  }
  return postings;
}

// The part of a range that lies in a tier; a range may go on into the next one.
std::vector<Range> ranges_within(const std::vector<Range>& ranges, std::uint32_t first,
                                 std::uint32_t end) {
  std::vector<Range> within;
  for (const Range& range : ranges) {
    const std::uint32_t begin = std::max(range.first, first);
    const std::uint32_t last = std::min(range.first + range.count, end);
    if (begin < last) within.push_back({begin, last - begin});
  }
  return within;
}

std::vector<std::string> encode_lists(const Term& term, const EntryContext& context,
                                      double average) {
  const std::vector<Posting> postings = postings_of(term, context.lengths, average);
  std::vector<std::string> lists;
  auto next = postings.begin();
  for (std::size_t tier = 0; tier + 1 < context.tiers.size(); ++tier) {
    const std::uint32_t first = context.tiers[tier] << context.shift;
    const std::uint32_t end = context.tiers[tier + 1] << context.shift;
    const auto begin = next;
    while (next != postings.end() && next->passage < end) ++next;
    lists.push_back(
        encode_list(std::span(begin, next), ranges_within(term.ranges, first, end), first));
  }
  return lists;
}

std::vector<std::string> forms_of(Term& term, const EntryContext& context) {
  std::vector<std::string> forms = std::move(term.seen);
  if (!term.lemma.empty()) {
    for (const std::string& form : context.inflect(term.lemma)) {
      std::string lower = text::to_lower(form);
      lower.erase(std::remove(lower.begin(), lower.end(), '-'), lower.end());
      forms.push_back(std::move(lower));
    }
  }
  const auto sort = [&] {
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    forms.erase(std::remove(forms.begin(), forms.end(), term.key), forms.end());
  };
  sort();
  if (forms.empty() && !term.lemma.empty() && context.guess) {
    forms = context.guess(term.key);
    sort();
  }
  return forms;
}

}  // namespace

std::vector<KeyedReplacement> replacements_of(const Phrases& phrases, Terms& terms) {
  std::vector<KeyedReplacement> replacements;
  for (const Phrase& phrase : phrases.all()) {
    for (const std::string& key : terms.keys_of(phrase.words.substr(0, phrase.words.find(' ')))) {
      replacements.push_back({key, {phrase.words, phrase.key}});
    }
  }
  std::stable_sort(
      replacements.begin(), replacements.end(),
      [](const KeyedReplacement& a, const KeyedReplacement& b) { return a.key < b.key; });
  return replacements;
}

std::vector<Entry> make_entries(std::vector<Term>& terms, const EntryContext& context) {
  const double average = average_length(context.lengths);
  std::vector<Entry> entries;
  entries.reserve(terms.size());
  for (Term& term : terms) {
    Entry entry;
    entry.key = term.key;
    entry.known = term.known;
    entry.passages = static_cast<std::uint32_t>(term.points.size());
    entry.lists = encode_lists(term, context, average);
    entry.forms = forms_of(term, context);
    const auto [begin, end] = std::equal_range(
        context.replacements.begin(), context.replacements.end(), KeyedReplacement{term.key, {}},
        [](const KeyedReplacement& a, const KeyedReplacement& b) { return a.key < b.key; });
    for (auto it = begin; it != end; ++it) entry.synonyms.push_back(it->replacement);
    entries.push_back(std::move(entry));
    term = {};
  }
  return entries;
}

std::vector<std::string> slip_prefixes(const std::vector<Entry>& entries) {
  std::vector<std::string> prefixes;
  const auto add = [&](const std::string& form) {
    const std::string folded = text::folded(form);
    if (text::count_characters(folded) < shortest_corrected) return;
    if (folded.size() != text::count_characters(folded)) return;  // of another script
    prefixes.push_back(folded.substr(0, slip_prefix));
  };
  for (const Entry& entry : entries) {
    if (!entry.is_word()) continue;
    add(entry.key);
    for (const std::string& form : entry.forms) add(form);
  }
  std::sort(prefixes.begin(), prefixes.end());
  prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
  return prefixes;
}

}  // namespace bipgen::search
