#include "search/index.hpp"

#include <map>

#include <doctest/doctest.h>

#include "search/lexicon.hpp"
#include "search/preset.hpp"

namespace bipgen::search {
namespace {

using Files = std::map<std::string, std::string>;

// Two words of one lemma, and everything else its own.
Language language() {
  Language made;
  made.analyze = [](std::string_view word) {
    morphology::Analysis analysis;
    const bool is_known = word == "umowa" || word == "umów";
    analysis.knowledge = is_known ? morphology::Knowledge::known : morphology::Knowledge::unknown;
    analysis.lemmas = {is_known ? "umowa" : std::string(word)};
    return analysis;
  };
  made.inflect = [](std::string_view lemma) {
    return lemma == "umowa" ? std::vector<std::string>{"umowy", "umów"}
                            : std::vector<std::string>{};
  };
  return made;
}

Page page(const std::string& text) {
  Passage passage;
  passage.text = text;
  return {"strona.html", "Strona", "", "", {passage}, true};
}

Files build(const std::vector<Page>& pages, const Standing& standing = {}) {
  Files files;
  const Sink sink = [&](std::string_view path, std::string_view bytes) {
    CHECK(files.emplace(path, bytes).second);
  };
  const Plan plan = make_plan(pages, pages.size(), {}, {});
  const Language spoken = language();
  Texts texts(plan.phrases, spoken.analyze);
  Index index(plan, spoken, texts, sink);
  for (const Page& made : pages) {
    for (const NumberedBlock& block : index.add(read_page(standing, made, texts))) {
      index.write(block.number, compressed(block.block, plan));
    }
  }
  index.finish();
  return files;
}

TEST_CASE("an index has its contents, its words and its texts") {
  const Files files = build({page("Opiniowanie umów."), page("Rejestr umów.")});
  CHECK(files.count("spis.bin") == 1);
  CHECK(files.count("slowa/0.bin") == 1);
  CHECK(files.count("tekst/0/0.bin") == 1);
  CHECK(files.count("tekst/0/1.bin") == 1);
  CHECK(files.count("pomylki/0.bin") == 1);
}

TEST_CASE("an index of nothing is an index") {
  CHECK(build({}).count("spis.bin") == 1);
  CHECK(build({Page{}}).count("spis.bin") == 1);
}

TEST_CASE("the same pages give the same bytes, another word another stamp") {
  CHECK(build({page("a")}) == build({page("a")}));
  CHECK(build({page("a")})["spis.bin"] != build({page("b")})["spis.bin"]);
}

TEST_CASE("of what is not in force, a text is stored once") {
  const Page long_one = page("Opiniowanie umów o zamówienia, w tym " + std::string(5'000, 'x'));
  const Page short_one = page("Rejestr umów.");
  const auto texts_of = [](const Files& files) {
    return std::pair(files.at("tekst/0/0.bin"), files.at("tekst/0/1.bin"));
  };
  const auto ended = texts_of(build({long_one, long_one}, {Status::ended, Kind::provision, 2020}));
  CHECK(ended.first != ended.second);
  CHECK(ended.second == compressed("strona.html\tStrona\t\t\n*\t\t\t0"));
  const auto in_force = texts_of(build({long_one, long_one}, {Status::in_force}));
  CHECK(in_force.first == in_force.second);
  const auto short_texts = texts_of(build({short_one, short_one}, {Status::ended}));
  CHECK(short_texts.first == short_texts.second);
}

TEST_CASE("what is in force stands first, then by kind, then the newest") {
  const Standing unit{Status::in_force, Kind::unit, 0};
  const Standing act{Status::in_force, Kind::provision, 2025};
  const Standing old{Status::in_force, Kind::provision, 2022};
  const Standing ended{Status::ended, Kind::unit, 0};
  CHECK(stands_before(unit, act));
  CHECK(stands_before(act, old));
  CHECK(stands_before(old, ended));
  CHECK_FALSE(stands_before(act, act));
}

TEST_CASE("words with the same folded key are never divided between files") {
  std::vector<Entry> entries;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(1000 + i);
    for (const std::string end : {"zad", "żad"}) {
      Entry entry;
      entry.key = "wyraz" + number + end;
      entry.lists = {"x"};
      entries.push_back(entry);
    }
  }
  std::size_t files = 0;
  const auto keys = write_lexicon(entries, [&](std::string_view, std::string_view) { ++files; });
  CHECK(keys.size() > 1);
  CHECK(files == keys.size());
  CHECK(keys.front().empty());
  for (const std::string& key : keys) {
    CAPTURE(key);
    CHECK((key.empty() || key.size() <= std::string("wyraz1000").size()));
  }
}

TEST_CASE("a preset text holds what several texts share, the most useful last") {
  std::vector<std::string> texts;
  for (int i = 0; i < 20; ++i) {
    const std::string number = std::to_string(i * 7919);
    std::string text = "prowadzenie ewidencji umów i porozumień " + number;
    for (int n = 0; n < 40; ++n) text += " " + std::to_string(n * n * 31 + i * 1009);
    if (i % 2 == 0) text += " terminowe załatwianie spraw mieszkańców";
    texts.push_back(text);
  }
  const std::string preset = find_preset(texts, 1'000);
  CHECK(preset.size() <= 1'000);
  const auto common = preset.find("ewidencji umów");
  const auto rarer = preset.find("załatwianie");
  REQUIRE(common != std::string::npos);
  REQUIRE(rarer != std::string::npos);
  CHECK(common > rarer);
  CHECK(preset.find("ewidencji umów", common + 1) == std::string::npos);
  CHECK(find_preset(texts, 5).empty());
  CHECK(find_preset({}, 100).empty());
  CHECK(find_preset({"krótki"}, 100).empty());
  CHECK(preset_bytes_for(0) == 0);
  CHECK(preset_bytes_for(1'000'000'000) == Preset::longest);
}

}  // namespace
}  // namespace bipgen::search
