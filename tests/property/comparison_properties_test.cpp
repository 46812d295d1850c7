#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "history/compare_texts.hpp"
#include "parsing/write_text.hpp"
#include "property/generators.hpp"
#include "support/dump_text.hpp"
#include "support/dump_text_comparison.hpp"
#include "text/words.hpp"

using namespace bipgen;

namespace {

using history::Alignment;
using history::Passage;
using history::PassagePair;
using history::TextComparison;
using text::WordChange;

// What is no space, mark of a table's cell or of quotation.
std::string letters_of(std::string_view words) {
  std::string letters;
  for (const char c : words) {
    if (c != ' ' && c != '\n' && c != '|' && c != '\\') letters += c;
  }
  return letters;
}

class Letters {
 public:
  std::string of(const act::Text& text) {
    blocks(text.preamble);
    provisions(text.provisions);
    provisions(text.annexes);
    for (const act::Footnote& note : text.footnotes) add(note.text);
    return std::move(m_letters);
  }

 private:
  void add(std::string_view words) { m_letters += letters_of(words); }
  void provisions(const std::vector<act::Provision>& list) {
    for (const act::Provision& provision : list) {
      add(provision.title);
      blocks(provision.lead);
      provisions(provision.children);
      blocks(provision.closing);
    }
  }
  void blocks(const std::vector<act::Block>& list) {
    for (const act::Block& block : list) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        add(paragraph->text);
      } else if (const auto* table = std::get_if<act::Table>(&block)) {
        for (std::size_t i = 0; i < table->lines.size(); ++i) {
          if (i != 1) add(table->lines[i]);
        }
      } else {
        act::Text quoted;
        quoted.preamble.push_back(block);
        add(parsing::write_text(quoted, parsing::Grammar::act));
      }
    }
  }
  std::string m_letters;
};

std::string letters_of(const std::vector<Passage>& passages) {
  std::string letters;
  for (const Passage& passage : passages) {
    for (const std::string& word : passage.words) letters += letters_of(word);
  }
  return letters;
}

std::vector<std::string> side_of(const PassagePair& pair, WordChange::Kind other) {
  std::vector<std::string> words;
  for (const WordChange& change : pair.words) {
    if (change.kind == other) continue;
    words.insert(words.end(), change.words.begin(), change.words.end());
  }
  return words;
}

// Each passage in one pair, with all its words.
void check_nothing_is_lost(const act::Text& before, const act::Text& after, Alignment alignment) {
  const TextComparison comparison = history::compare_texts(before, after, alignment);
  RC_LOG() << testing::dump_text(before) << "\n" << testing::dump_text(after) << "\n";
  RC_ASSERT(letters_of(comparison.before) == Letters().of(before));
  RC_ASSERT(letters_of(comparison.after) == Letters().of(after));
  std::vector<int> seen_before(comparison.before.size());
  std::vector<int> seen_after(comparison.after.size());
  std::size_t next = 0;
  for (const PassagePair& pair : comparison.pairs) {
    if (pair.before) {
      ++seen_before[*pair.before];
      RC_ASSERT(side_of(pair, WordChange::Kind::added) == comparison.before[*pair.before].words);
    }
    if (pair.after) {
      ++seen_after[*pair.after];
      RC_ASSERT(*pair.after == next++);  // in the order of the later text
      RC_ASSERT(side_of(pair, WordChange::Kind::removed) == comparison.after[*pair.after].words);
    }
  }
  RC_ASSERT(seen_before == std::vector<int>(seen_before.size(), 1));
  RC_ASSERT(seen_after == std::vector<int>(seen_after.size(), 1));
}

Alignment draw_alignment() {
  return *rc::gen::element(Alignment::by_content_first, Alignment::by_citation_first);
}

// A provision somewhere in the tree taken out, doubled words put in, or two neighbours swapped.
void disturb(std::vector<act::Provision>& list) {
  if (list.empty()) return;
  const auto at = *rc::gen::inRange<std::size_t>(0, list.size());
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
      return;
    case 1:
      std::swap(list[at], list[list.size() - 1]);
      return;
    case 2:
      list[at].lead.emplace_back(act::Paragraph{property::draw_words(), {}});
      return;
    default:
      disturb(list[at].children);
  }
}

}  // namespace

TEST_CASE("a comparison of any two texts loses and doubles nothing") {
  CHECK(rc::check([] {
    check_nothing_is_lost(property::draw_act_text(), property::draw_act_text(), draw_alignment());
  }));
  CHECK(rc::check([] {
    check_nothing_is_lost(property::draw_document_text(), property::draw_act_text(),
                          draw_alignment());
  }));
}

TEST_CASE("a comparison of a text and what became of it loses and doubles nothing") {
  CHECK(rc::check([] {
    const act::Text before = property::draw_act_text();
    act::Text after = before;
    for (int i = 0; i < 4; ++i) disturb(after.provisions);
    check_nothing_is_lost(before, after, draw_alignment());
  }));
}

TEST_CASE("a text compared with itself is unchanged") {
  CHECK(rc::check([] {
    const act::Text text = property::draw_act_text();
    const TextComparison comparison = history::compare_texts(text, text, draw_alignment());
    RC_LOG() << testing::dump_text(text) << testing::dump_text_comparison(comparison);
    for (const PassagePair& pair : comparison.pairs) {
      RC_ASSERT(pair.change == history::TextChange::unchanged);
      RC_ASSERT(pair.before == pair.after);
    }
  }));
}
