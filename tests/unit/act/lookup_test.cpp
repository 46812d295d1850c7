#include "act/lookup.hpp"

#include <doctest/doctest.h>

using namespace bipgen::act;

namespace {

Provision unit(Level level, const char* label, std::vector<Provision> children = {}) {
  Provision provision;
  provision.level = level;
  provision.label = Label(label);
  provision.lead.push_back(Paragraph{label, {}});
  provision.children = std::move(children);
  return provision;
}

// Dział I > Rozdział 1 > § 1 (ust. 1 (pkt 1, 2), ust. 2), § 2; an unnumbered heading > § 3 (pkt 1
// with two tirets); an annex with its own § 1.
Text sample() {
  Text text;
  Provision first =
      unit(Level::paragraf, "1",
           {unit(Level::ustep, "1", {unit(Level::punkt, "1"), unit(Level::punkt, "2")}),
            unit(Level::ustep, "2")});
  text.provisions.push_back(
      unit(Level::dzial, "I",
           {unit(Level::rozdzial, "1", {std::move(first), unit(Level::paragraf, "2")})}));
  text.provisions.push_back(
      unit(Level::srodtytul, "",
           {unit(Level::paragraf, "3",
                 {unit(Level::punkt, "1", {unit(Level::tiret, "1"), unit(Level::tiret, "2")})})}));
  text.annexes.push_back(unit(Level::zalacznik, "1", {unit(Level::paragraf, "1")}));
  return text;
}

std::vector<std::string> walked(const Text& text) {
  std::vector<std::string> out;
  walk(text, [&out](const Provision&, const Citation& at) { out.push_back(print(at)); });
  return out;
}

const Provision* find(const Text& text, std::string_view citation) {
  return resolve(text, *parse_citation(citation));
}

}  // namespace

TEST_CASE("walking gives every provision in reading order with its citation") {
  CHECK(walked(sample()) ==
        std::vector<std::string>{"dział I", "dział I rozdział 1", "§ 1", "§ 1 ust. 1",
                                 "§ 1 ust. 1 pkt 1", "§ 1 ust. 1 pkt 2", "§ 1 ust. 2", "§ 2",
                                 "śródtytuł 1", "§ 3", "§ 3 pkt 1", "§ 3 pkt 1 tiret pierwsze",
                                 "§ 3 pkt 1 tiret drugie", "załącznik nr 1", "załącznik nr 1 § 1"});
}

TEST_CASE("every citation that walking gives resolves to its provision") {
  const Text text = sample();
  walk(text, [&text](const Provision& provision, const Citation& at) {
    CAPTURE(print(at));
    CHECK(resolve(text, at) == &provision);
  });
}

TEST_CASE("a citation that names nothing resolves to nothing") {
  const Text text = sample();
  CHECK_FALSE(find(text, "§ 9"));
  CHECK_FALSE(find(text, "§ 1 pkt 1"));
  CHECK_FALSE(find(text, "załącznik nr 2 § 1"));
  CHECK_FALSE(find(text, "ust. 1"));
  CHECK_FALSE(resolve(text, Citation()));
}

TEST_CASE("doubled labels resolve to nothing, at the end and on the way") {
  Text text;
  text.provisions.push_back(unit(Level::paragraf, "5", {unit(Level::punkt, "1")}));
  text.provisions.push_back(unit(Level::paragraf, "5"));
  CHECK_FALSE(find(text, "§ 5"));
  CHECK_FALSE(find(text, "§ 5 pkt 1"));
}

TEST_CASE("§§ of a code are counted within their article") {
  Text text;
  text.provisions.push_back(unit(Level::artykul, "1", {unit(Level::paragraf, "1")}));
  text.provisions.push_back(unit(Level::artykul, "2", {unit(Level::paragraf, "1")}));
  CHECK(walked(text) == std::vector<std::string>{"art. 1", "art. 1 § 1", "art. 2", "art. 2 § 1"});
  CHECK(find(text, "art. 2 § 1") == &text.provisions[1].children[0]);
}

TEST_CASE("chapters of a document are cited by their own number") {
  Text text;
  text.provisions.push_back(
      unit(Level::rozdzial, "5", {unit(Level::rozdzial, "5.6", {unit(Level::litera, "b")})}));
  text.provisions.push_back(unit(Level::rozdzial, "11", {unit(Level::rozdzial, "1")}));
  CHECK(walked(text) == std::vector<std::string>{"rozdział 5", "rozdział 5.6",
                                                 "rozdział 5.6 lit. b", "rozdział 11",
                                                 "rozdział 11 rozdział 1"});
  CHECK(find(text, "rozdział 5.6 lit. b") != nullptr);
}

TEST_CASE("a range resolves to all that it names") {
  Text text;
  for (const char* label : {"1", "2", "2a", "3", "4"}) {
    text.provisions.push_back(unit(Level::paragraf, label));
  }
  const auto range = read_citations("§ 2-3");
  REQUIRE(range);
  const auto found = resolve(text, range->ranges.front());
  REQUIRE(found.size() == 3);
  CHECK(found[1]->label == Label("2a"));
  CHECK(resolve(text, read_citations("§ 2-9")->ranges.front()).empty());
}

TEST_CASE("a range crosses chapters but not lists") {
  const Text text = sample();
  CHECK(resolve(text, read_citations("§ 1-3")->ranges.front()).size() == 3);
  CHECK(resolve(text, read_citations("§ 1 ust. 1 pkt 1-2")->ranges.front()).size() == 2);
}

TEST_CASE("joined paragraphs leave tables and new wording out") {
  const std::vector<Block> blocks{Paragraph{"Pierwszy.", {}}, Table{{"| a |", "| - |"}, {}},
                                  Quotation{}, Paragraph{"Drugi.", {}}};
  CHECK(joined_paragraphs(blocks) == "Pierwszy. Drugi.");
  CHECK(joined_paragraphs({}).empty());
}

TEST_CASE("the same wording does not look at positions") {
  Text a = sample();
  Text b = sample();
  b.provisions[0].span = {7, 9};
  CHECK(same_wording(a, b));
  b.provisions[0].children[0].children[0].children[1].lead = {Paragraph{"inny", {}}};
  CHECK_FALSE(same_wording(a, b));
}
