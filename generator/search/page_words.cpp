#include "search/page_words.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "search/words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::search {

namespace {

constexpr std::uint8_t most_times = 31;

// All texts that it is given must outlive it.
class Collector {
 public:
  Collector(PageWords& out, const Phrases& phrases) : m_out(out), m_phrases(phrases) {}

  void add_text(std::uint32_t passage, std::string_view text, bool named) {
    find_words(text, m_words);
    for (const Word& word : m_words) add_point(word_at(word.text), passage, named);
    // A code in a title or a name may be that of something else: what is its own comes as a key.
    for_each_key(text, [&](WordPlaces& key) { add_point(key, passage, false); });
    for_each_phrase([&](WordPlaces& key) { add_point(key, passage, named); });
    const std::size_t length = m_out.lengths[passage] + m_words.size();
    m_out.lengths[passage] = static_cast<std::uint8_t>(std::min<std::size_t>(length, 255));
  }

  void add_key(std::uint32_t passage, const std::string& key) {
    if (key.size() > 1) add_point(place_of(key), passage, true);
  }

  void add_context(const Range& range, std::string_view text) {
    if (range.count == 0) return;
    find_words(text, m_words);
    for (const Word& word : m_words) word_at(word.text).ranges.push_back(range);
    for_each_key(text, [&](WordPlaces& key) { key.ranges.push_back(range); });
    for_each_phrase([&](WordPlaces& key) { key.ranges.push_back(range); });
  }

  void add_tag(const Range& range, const std::string& tag) {
    if (tag.size() > 1) place_of(tag).ranges.push_back(range);
  }

  void finish() {
    for (WordPlaces& place : m_out.places) {
      std::stable_sort(place.ranges.begin(), place.ranges.end(),
                       [](const Range& a, const Range& b) { return a.first < b.first; });
      join(place.ranges);
    }
  }

 private:
  // Most words of a page stand in it often: what is spelled alike is looked up as it stands.
  WordPlaces& word_at(std::string_view written) {
    const auto seen = m_written.find(written);
    if (seen != m_written.end()) return m_out.places[seen->second];
    const std::string lower =
        text::is_nfc(written) ? text::to_lower(written) : text::to_lower(text::to_nfc(written));
    WordPlaces& place = place_of(lower);
    m_written.emplace(written, static_cast<std::size_t>(&place - m_out.places.data()));
    return place;
  }

  WordPlaces& place_of(const std::string& word) {
    const auto [entry, is_new] = m_places.emplace(word, m_out.places.size());
    if (is_new) m_out.places.push_back({word, {}, {}, {}});
    return m_out.places[entry->second];
  }

  // After `find_words` of the text.
  template <class Add>
  void for_each_key(std::string_view text, Add add) {
    for (const std::string& key : exact_keys(text, m_words)) add(place_of(key));
    for (const std::string& word : hyphenated_words(text, m_words)) add(place_of(word));
  }

  template <class Add>
  void for_each_phrase(Add add) {
    if (m_phrases.all().empty()) return;
    const std::string none;
    const auto word = [&](std::size_t i) -> const std::string& {
      return i < m_words.size() ? word_at(m_words[i].text).word : none;
    };
    for (std::size_t at = 0; at < m_words.size(); ++at) {
      if (!m_phrases.may_begin_with(word(at))) continue;
      m_phrases.find(at, word, [&](const std::string& key, std::size_t count) {
        std::string spelled;
        for (std::size_t i = at; i < at + count; ++i) spelled += (i > at ? " " : "") + word(i);
        WordPlaces& place = place_of(key);
        std::vector<std::string>& seen = place.spelled;
        if (std::find(seen.begin(), seen.end(), spelled) == seen.end()) seen.push_back(spelled);
        add(place);
      });
    }
  }

  static void add_point(WordPlaces& place, std::uint32_t passage, bool named) {
    if (place.points.empty() || place.points.back().passage != passage) {
      place.points.push_back({passage, 1, named});
      return;
    }
    Point& point = place.points.back();
    point.named = point.named || named;
    if (point.times < most_times) ++point.times;
  }

  PageWords& m_out;
  const Phrases& m_phrases;
  std::vector<Word> m_words;
  std::unordered_map<std::string_view, std::size_t> m_written;
  std::unordered_map<std::string, std::size_t> m_places;
};

std::vector<std::uint32_t> number_passages(const std::vector<Block>& blocks, unsigned shift) {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    for (std::uint32_t i = 0; i < blocks[block].count; ++i) {
      numbers.push_back((block << shift) + i);
    }
  }
  return numbers;
}

std::string fragment_of(const std::vector<Place>& places) {
  std::string fragment;
  for (const Place& place : places) {
    if (!fragment.empty()) fragment += "__";
    fragment += place.id;
  }
  return fragment;
}

void add_passage(Collector& collector, const Page& page, std::size_t index,
                 const std::vector<std::uint32_t>& numbers) {
  const Passage& passage = page.passages[index];
  const std::uint32_t number = numbers[index];
  if (index == 0 && page.first_stands_for_page) collector.add_text(number, page.title, true);
  collector.add_text(number, passage.name, true);
  collector.add_text(number, passage.text, false);
  for (const std::string& key : passage.keys) collector.add_key(number, key);
  if (!passage.place.empty()) collector.add_key(number, citation_key(fragment_of(passage.place)));

  const std::size_t last = std::min(index + passage.covers, page.passages.size() - 1);
  for (const std::string& tag : passage.tags) {
    collector.add_tag({number, numbers[last] - number + 1}, tag);
  }
  if (last == index) return;
  const Range below{numbers[index + 1], numbers[last] - numbers[index + 1] + 1};
  collector.add_context(below, passage.name);
  collector.add_context(below, passage.text);
}

}  // namespace

void join(std::vector<Range>& ranges) {
  std::size_t kept = 0;
  for (const Range& range : ranges) {
    if (kept > 0 && range.first <= ranges[kept - 1].first + ranges[kept - 1].count) {
      Range& before = ranges[kept - 1];
      before.count =
          std::max(before.first + before.count, range.first + range.count) - before.first;
    } else {
      ranges[kept++] = range;
    }
  }
  ranges.resize(kept);
}

PageWords read_words(const Page& page, const BlockSize& size, const Labels& labels,
                     const Phrases& phrases) {
  PageWords words;
  words.blocks = divide(page, size, labels);
  words.lengths.resize(words.blocks.size() << size.shift);
  if (page.passages.empty()) return words;

  const std::vector<std::uint32_t> numbers = number_passages(words.blocks, size.shift);
  const std::string titles = page.title + " " + page.label;
  Collector collector(words, phrases);
  for (std::size_t i = 0; i < page.passages.size(); ++i) add_passage(collector, page, i, numbers);
  collector.add_context({numbers.front(), numbers.back() - numbers.front() + 1}, titles);
  collector.finish();
  return words;
}

}  // namespace bipgen::search
