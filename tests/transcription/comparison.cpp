#include "comparison.hpp"

#include <algorithm>

namespace bipgen::transcription {
namespace {

constexpr std::size_t context = 5;         // words shown on either side
constexpr std::size_t same_words = 4;      // that let the walk go on after a difference
constexpr std::size_t search_limit = 600;  // words skipped, at most, to find them
constexpr std::size_t most_differences = 20;

std::string quoted(const std::vector<Word>& words, std::size_t from, std::size_t until) {
  std::string text;
  const std::size_t start = from < context ? 0 : from - context;
  const std::size_t end = std::min(words.size(), until + context);
  for (std::size_t i = start; i < from; ++i) text += words[i].text + ' ';
  text += "[[";
  for (std::size_t i = from; i < until; ++i) text += (i > from ? " " : "") + words[i].text;
  text += "]]";
  for (std::size_t i = until; i < end; ++i) text += ' ' + words[i].text;
  return text;
}

int line_at(const std::vector<Word>& words, std::size_t place) {
  if (words.empty()) return 0;
  return words[std::min(place, words.size() - 1)].line;
}

class Walk {
 public:
  Walk(const std::vector<Word>& source, const std::vector<Word>& content,
       const std::vector<Correction>& corrections)
      : m_source(source), m_content(content), m_corrections(corrections) {}

  std::vector<Difference> run() {
    while (m_at < m_source.size() || m_to < m_content.size()) {
      if (m_at < m_source.size() && m_to < m_content.size() &&
          m_source[m_at].text == m_content[m_to].text) {
        ++m_at;
        ++m_to;
      } else if (!apply_a_correction()) {
        if (m_differences.size() == most_differences) return std::move(m_differences);
        report_and_go_on();
      }
    }
    report_unused(m_corrections.size());
    return std::move(m_differences);
  }

 private:
  // Uses the next correction that fits here; those it passes over are reported.
  bool apply_a_correction() {
    for (std::size_t next = m_next; next < m_corrections.size(); ++next) {
      if (!fits(m_corrections[next])) continue;
      report_unused(next);
      const std::size_t shared = shared_start(m_corrections[next]);
      m_at += m_corrections[next].source.size() - shared;
      m_to += m_corrections[next].content.size() - shared;
      m_next = next + 1;
      return true;
    }
    return false;
  }

  static std::size_t shared_start(const Correction& correction) {
    const auto [a, b] = std::mismatch(correction.source.begin(), correction.source.end(),
                                      correction.content.begin(), correction.content.end());
    return static_cast<std::size_t>(a - correction.source.begin());
  }

  // The words that differ stand here, and those both sides share stand before them.
  bool fits(const Correction& correction) const {
    const std::size_t shared = shared_start(correction);
    return shared <= m_at && shared <= m_to &&
           stands_at(m_source, m_at - shared, correction.source) &&
           stands_at(m_content, m_to - shared, correction.content);
  }

  void report_unused(std::size_t until) {
    for (; m_next < until; ++m_next) {
      const Correction& unused = m_corrections[m_next];
      m_differences.push_back({line_at(m_source, m_at), line_at(m_content, m_to),
                               "line " + std::to_string(unused.line) +
                                   " of the corrections is not used: `" + join(unused.source) +
                                   "` -> `" + join(unused.content) + "`"});
    }
  }

  void report_and_go_on() {
    std::size_t skip_source = m_source.size() - m_at;
    std::size_t skip_content = m_content.size() - m_to;
    find_same_words(skip_source, skip_content);
    m_differences.push_back({line_at(m_source, m_at), line_at(m_content, m_to),
                             "source:  " + quoted(m_source, m_at, m_at + skip_source) +
                                 "\n  content: " + quoted(m_content, m_to, m_to + skip_content)});
    m_at += skip_source;
    m_to += skip_content;
  }

  // The nearest place where both sides agree for a few words; unchanged when there is none.
  void find_same_words(std::size_t& skip_source, std::size_t& skip_content) const {
    for (std::size_t skipped = 1; skipped <= search_limit; ++skipped) {
      for (std::size_t a = 0; a <= skipped; ++a) {
        if (!agrees(m_at + a, m_to + (skipped - a))) continue;
        skip_source = a;
        skip_content = skipped - a;
        return;
      }
    }
  }

  bool agrees(std::size_t at, std::size_t to) const {
    if (at + same_words > m_source.size() || to + same_words > m_content.size()) return false;
    for (std::size_t i = 0; i < same_words; ++i) {
      if (m_source[at + i].text != m_content[to + i].text) return false;
    }
    return true;
  }

  const std::vector<Word>& m_source;
  const std::vector<Word>& m_content;
  const std::vector<Correction>& m_corrections;
  std::size_t m_at = 0;    // in the source
  std::size_t m_to = 0;    // in the content
  std::size_t m_next = 0;  // correction
  std::vector<Difference> m_differences;
};

}  // namespace

std::vector<Difference> compare(const std::vector<Word>& source, const std::vector<Word>& content,
                                const std::vector<Correction>& corrections) {
  return Walk(source, content, corrections).run();
}

}  // namespace bipgen::transcription
