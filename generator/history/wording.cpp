#include "history/wording.hpp"

#include <algorithm>
#include <cmath>

#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::history {

namespace {

constexpr std::size_t stem_length = 7;  // "zamówień", "zamówienia" -> "zamowie"

// The maximal runs of letters and digits.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const text::Character character = text::character_at(text, at);
    const bool is_word = character.length > 0 && text::is_word_character(character.value);
    if (!is_word) {
      if (at > begin) words.push_back(text.substr(begin, at - begin));
      begin = at + std::max<std::size_t>(character.length, 1);
    }
    at += std::max<std::size_t>(character.length, 1);
  }
  return words;
}

// "i", "w", "oraz": words that join others.
bool is_small(std::string_view word) {
  return word.size() <= 4 && word.front() >= 'a' && word.front() <= 'z' &&
         std::none_of(word.begin(), word.end(), text::is_digit);
}

// Walks two wordings; calls back with the word and how often it stands in either.
template <class Visit>
void walk(const Wording& a, const Wording& b, Visit visit) {
  auto left = a.begin();
  auto right = b.begin();
  while (left != a.end() || right != b.end()) {
    if (right == b.end() || (left != a.end() && left->first < right->first)) {
      visit(left->first, left->second, 0U);
      ++left;
    } else if (left == a.end() || right->first < left->first) {
      visit(right->first, 0U, right->second);
      ++right;
    } else {
      visit(left->first, left->second, right->second);
      ++left;
      ++right;
    }
  }
}

}  // namespace

std::string stem(std::string_view word) {
  std::string plain = text::folded(word);
  const auto is_vowel = [](char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
  };
  while (plain.size() > 3 && is_vowel(plain.back())) plain.pop_back();
  if (plain.size() > stem_length) plain.resize(stem_length);
  return plain;
}

Wording Vocabulary::read(std::string_view text) {
  std::map<std::uint32_t, std::uint32_t> counted;
  for (const std::string_view word : words_of(text)) {
    const auto next = static_cast<std::uint32_t>(m_numbers.size());
    const auto [number, is_new] = m_numbers.emplace(stem(word), next);
    if (is_new) {
      m_texts_with.push_back(0);
      m_share.push_back(is_small(word) ? 0.25 : 1.0);
    }
    ++counted[number->second];
  }
  ++m_texts;
  for (const auto& [word, count] : counted) ++m_texts_with[word];
  m_weights.clear();
  return {counted.begin(), counted.end()};
}

Wording Vocabulary::merged(Wording several) {
  std::sort(several.begin(), several.end());
  Wording one;
  for (const auto& [word, count] : several) {
    if (one.empty() || one.back().first != word) {
      one.emplace_back(word, count);
    } else {
      one.back().second += count;
    }
  }
  return one;
}

double Vocabulary::weight(std::uint32_t word) const {
  if (m_weights.empty()) {
    const double texts = static_cast<double>(m_texts);
    for (std::size_t i = 0; i < m_share.size(); ++i) {
      m_weights.push_back(m_share[i] * std::log2(1 + texts / std::max(1U, m_texts_with[i])));
    }
  }
  return m_weights[word];
}

double Vocabulary::weight(const Wording& wording) const {
  double sum = 0;
  for (const auto& [word, count] : wording) sum += weight(word) * count;
  return sum;
}

int Vocabulary::likeness(const Wording& a, const Wording& b) const {
  double common = 0;
  double all = 0;
  walk(a, b, [&](std::uint32_t word, std::uint32_t in_a, std::uint32_t in_b) {
    const double each = weight(word);
    common += 2 * each * std::min(in_a, in_b);
    all += each * (in_a + in_b);
  });
  return all > 0 ? static_cast<int>(std::lround(100 * common / all)) : 0;
}

int Vocabulary::containment(const Wording& part, const Wording& whole) const {
  double common = 0;
  walk(part, whole, [&](std::uint32_t word, std::uint32_t in_part, std::uint32_t in_whole) {
    common += weight(word) * std::min(in_part, in_whole);
  });
  const double all = weight(part);
  return all > 0 ? static_cast<int>(std::lround(100 * common / all)) : 0;
}

// Two texts can be alike only if they share a word other than the commonest of the first: those
// whose weights together are less than what must be shared at least.
std::size_t Vocabulary::telling_words(Wording& words, int least) const {
  std::stable_sort(words.begin(), words.end(),
                   [&](const auto& a, const auto& b) { return weight(a.first) > weight(b.first); });
  double left = weight(words);
  const double needed = left * least / (200.0 - least);
  std::size_t telling = 0;
  while (telling < words.size() && left >= needed) {
    left -= weight(words[telling].first) * words[telling].second;
    ++telling;
  }
  return telling;
}

std::vector<Vocabulary::Alike> Vocabulary::alike(const std::vector<const Wording*>& from,
                                                 const std::vector<const Wording*>& to,
                                                 const Search& search) const {
  std::vector<Alike> found;
  if (from.empty() || to.empty()) return found;
  std::map<std::uint32_t, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < to.size(); ++i) {
    for (const auto& [word, count] : *to[i]) places[word].push_back(i);
  }
  std::vector<std::size_t> seen(to.size(), from.size());
  for (std::size_t i = 0; i < from.size(); ++i) {
    Wording words = *from[i];
    words.resize(telling_words(words, search.least));
    std::vector<Alike> own;
    std::size_t looked_at = 0;
    for (const auto& [word, count] : words) {
      if (looked_at >= search.looked_at) break;
      const auto standing = places.find(word);
      if (standing == places.end()) continue;
      for (const std::size_t place : standing->second) {
        if (seen[place] == i) continue;
        if (++looked_at > search.looked_at) break;
        seen[place] = i;
        const int value = likeness(*from[i], *to[place]);
        if (value >= search.least) own.push_back({i, place, value});
      }
    }
    std::sort(own.begin(), own.end(), [](const Alike& a, const Alike& b) {
      return a.likeness != b.likeness ? a.likeness > b.likeness : a.to < b.to;
    });
    if (own.size() > search.best) own.resize(search.best);
    found.insert(found.end(), own.begin(), own.end());
  }
  return found;
}

}  // namespace bipgen::history
