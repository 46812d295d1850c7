#include "search/page_words.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "search/blocks.hpp"
#include "search/terms.hpp"

namespace bipgen::search {
namespace {

// A site of one page, in which every word is a term of its own.
class Words {
 public:
  explicit Words(const Page& page, const BlockSize& size = {}, const Phrases& phrases = {})
      : m_phrases(phrases) {
    Texts texts(m_phrases, [](std::string_view word) {
      morphology::Analysis analysis;
      analysis.lemmas = {std::string(word)};
      return analysis;
    });
    const PageWords words = read_words(page, texts);
    Terms terms(texts.vocabulary());
    terms.add(words, number_passages(divide(page, size, {}), 0, size.shift));
    m_terms = terms.take();
    settle(m_terms);
  }

  const Term* find(std::string_view key) const {
    const auto found = std::find_if(m_terms.begin(), m_terms.end(),
                                    [&](const Term& term) { return term.key == key; });
    return found != m_terms.end() ? &*found : nullptr;
  }

  bool empty() const { return m_terms.empty(); }

 private:
  Phrases m_phrases;
  std::vector<Term> m_terms;
};

// "0! 2x3 [1+2]": passages with the word, ! for named, x for how often; those in whose context it
// stands.
std::string shown(const Words& words, std::string_view word) {
  const Term* found = words.find(word);
  if (found == nullptr) return "nowhere";
  std::string out;
  for (const std::uint32_t packed : found->points) {
    const Point point = unpack(packed);
    out += std::to_string(point.passage) + (point.named ? "!" : "");
    if (point.times > 1) out += "x" + std::to_string(point.times);
    out += " ";
  }
  for (const Range& range : found->ranges) {
    out += "[" + std::to_string(range.first) + "+" + std::to_string(range.count) + "] ";
  }
  if (!out.empty()) out.pop_back();
  return out;
}

Page example() {
  Page page;
  page.url = "akt.html";
  page.title = "Regulamin";
  page.label = "Akt";
  Passage first;
  first.name = "Wstępny";
  first.text = "Zakres i zakres.";
  Passage unit;
  unit.place = {{"par_1", "§ 1"}};
  unit.text = "Do zakresu Referatu należy:";
  unit.covers = 2;
  unit.tags = {"=referat"};
  Passage task;
  task.place = {{"par_1", "§ 1"}, {"pkt_1", "pkt 1"}};
  task.text = "Opiniowanie umów AB-1.";
  Passage other = task;
  other.place.back() = {"pkt_2", "pkt 2"};
  other.text = "inne";
  Passage last;
  last.place = {{"par_2", "§ 2"}};
  last.text = "Koniec.";
  last.keys = {"#x1"};
  page.passages = {first, unit, task, other, last};
  return page;
}

TEST_CASE("words stand in passages, and in the context of those below") {
  const Words words(example());
  CHECK(shown(words, "zakres") == "0x2");
  CHECK(shown(words, "zakresu") == "1 [2+2]");
  CHECK(shown(words, "opiniowanie") == "2");
  CHECK(shown(words, "wstępny") == "0!");
  CHECK(shown(words, "nic") == "nowhere");
}

TEST_CASE("the title of a page names its first passage and is the context of all") {
  const Words words(example());
  CHECK(shown(words, "regulamin") == "0! [0+5]");
  CHECK(shown(words, "akt") == "[0+5]");
  Page page = example();
  page.first_stands_for_page = false;
  CHECK(shown(Words(page), "regulamin") == "[0+5]");
}

TEST_CASE("keys are named, codes in a text are not, tags cover all below") {
  const Words words(example());
  CHECK(shown(words, "#x1") == "4!");
  CHECK(shown(words, "#ab1") == "2");  // mentioned
  CHECK(shown(words, "@par_1__pkt_1") == "2!");
  CHECK(shown(words, "=referat") == "[1+3]");
}

TEST_CASE("numbers of passages count blocks") {
  Page page = example();
  const BlockSize size{4, 60};
  const auto blocks = divide(page, size, {});
  REQUIRE(blocks.size() == 4);
  CHECK(blocks[3].passages.size() == 2);
  CHECK(number_passages(blocks, 5, 4) == std::vector<std::uint32_t>{80, 96, 112, 128, 129});
  CHECK(shown(Words(page, size), "koniec") == "49");
}

TEST_CASE("a page without passages has no words") {
  CHECK(Words(Page{}).empty());
}

TEST_CASE("two ways to say one thing are one key, with the ways in which it is said") {
  const morphology::Analyze analyze = [](std::string_view word) {
    morphology::Analysis analysis;
    analysis.knowledge = morphology::Knowledge::known;
    analysis.lemmas = {word.starts_with("urz") ? "urząd" : std::string(word)};
    return analysis;
  };
  const morphology::Inflect inflect = [](std::string_view lemma) {
    return lemma == "urząd" ? std::vector<std::string>{"urzędu", "urzędem"}
                            : std::vector<std::string>{};
  };
  const Phrases phrases({{"UMP", "Urząd Próby"}, {"SI UMP", "System Urzędu Próby"}}, analyze,
                        inflect);
  Page page;
  for (const std::string text : {"System UMP jest", "systemu", "w urzędem PRÓBY", "Urząd, Próby",
                                 "SI UMP i system urzędu próby", "urząd"}) {
    page.passages.emplace_back().text = text;
  }
  const Words words(page, {}, phrases);
  CHECK(shown(words, "~ump") == "0 2 3 4x2");
  CHECK(shown(words, "~siump") == "0 4x2");
  REQUIRE(words.find("~siump") != nullptr);
  CHECK(words.find("~siump")->seen ==
        std::vector<std::string>{"si ump", "system ump", "system urzędu próby"});
}

TEST_CASE("a text that is read again gives the same, without looking its words up") {
  std::size_t lookups = 0;
  const Phrases phrases;
  Texts texts(phrases, [&](std::string_view word) {
    ++lookups;
    morphology::Analysis analysis;
    analysis.lemmas = {std::string(word)};
    return analysis;
  });
  const TextWords& first = texts.read("Opiniowanie umów, opiniowanie AB-1");
  CHECK(first.length == 5);
  REQUIRE(first.said.size() == 4);
  CHECK(texts.vocabulary().word(first.said[0].word).text == "opiniowanie");
  CHECK(first.said[0].times == 2);
  REQUIRE(first.keys.size() == 1);
  CHECK(texts.vocabulary().word(first.keys[0].word).text == "#ab1");
  const std::size_t before = lookups;
  CHECK(&texts.read(std::string("Opiniowanie umów, ") + "opiniowanie AB-1") == &first);
  CHECK(texts.read("UMÓW").said[0].word == first.said[1].word);
  CHECK(lookups == before);
}

TEST_CASE("a word that stands very often is counted to 31") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "umowa ";
  Page page;
  page.passages.emplace_back().text = text;
  CHECK(shown(Words(page), "umowa") == "0x31");
  page.passages.front().name = "umowa";
  CHECK(shown(Words(page), "umowa") == "0!x31");
  const Phrases phrases;
  Texts texts(phrases, [](std::string_view) { return morphology::Analysis{}; });
  CHECK(length_of(read_words(page, texts).passages[0]) == 255);
}

TEST_CASE("ranges that touch are one") {
  std::vector<Range> ranges{{0, 2}, {1, 5}, {6, 1}, {8, 2}, {8, 1}};
  join(ranges);
  CHECK(ranges == std::vector<Range>{{0, 7}, {8, 2}});
}

}  // namespace
}  // namespace bipgen::search
