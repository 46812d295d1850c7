// What can be found: plain values, made by others. Nothing here knows what an act or a unit is.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::search {

// In the order in which the results stand where nothing else decides. An act's page has the kind
// `provision`; its first passage stands for the act.
enum class Kind : std::uint8_t { unit, post, role, term, provision, document, record, page };

// Likewise. `historical` is a text of an act that has given way to a later text.
enum class Status : std::uint8_t { in_force, future, unknown, ended, historical };

// What decides where a page stands in the index, known before the page is made.
struct Standing {
  Status status = Status::in_force;
  Kind kind = Kind::page;
  int year = 0;  // 0: none
  bool operator==(const Standing&) const = default;
};

// One step on the way to a provision: {"pkt_3", "pkt 3"}. `id` is a part of the fragment (without
// "__"), `label` of the citation.
struct Place {
  std::string id;
  std::string label;
  bool operator==(const Place&) const = default;
};

// One findable place of a page. Texts are plain: no Markdown, no HTML.
struct Passage {
  std::vector<Place> place;  // the whole path; empty: the page itself
  std::string name;          // words like a title: a heading, a unit's name and code, a term
  std::string text;          // its own words, not those of the passages below it
  // Exact keys of its own beside its citation: `code_key("IT-05-2")`, `citation_key(…)`.
  std::vector<std::string> keys;
  // What it belongs to, with all that it covers: `tag_key("referat-ds-analiz")`.
  std::vector<std::string> tags;
  // How many of the passages that follow stand below this one: its words are their context.
  std::uint32_t covers = 0;
};

struct Page {
  std::string url;    // in the output: "komorki/referat-ds-analiz/index.html"
  std::string title;  // its words count for every passage of the page
  std::string label;  // stands before the citation: "Zarządzenie nr 1796/2025"; may be empty
  std::string dates;  // words to show: "od 28 lipca 2025 r."; may be empty
  std::vector<Passage> passages;
  // Whether the first passage stands for the page, so that the words of the title name it.
  bool first_stands_for_page = true;
};

// Makes every run of white space in its texts one space; what follows relies on that.
void collapse(Page& page);

// A page before it is made. `make` may be called in any thread.
struct Findable {
  Standing standing;
  std::function<Page()> make;
};

// "zwanej dalej „GMK”": two ways to say one thing, as an act defines them.
struct Synonym {
  std::string shorter;  // "GMK"
  std::string full;     // "Gmina Miejska Kraków"
  bool operator==(const Synonym&) const = default;
};

// "IT-05-2" -> "#it052"; letters and digits only, without diacritics. "" when there are none.
std::string code_key(std::string_view code);
// "par_19__ust_1" -> "@par_19__ust_1".
std::string citation_key(std::string_view fragment);
// "referat-ds-analiz" -> "=referat-ds-analiz".
std::string tag_key(std::string_view slug);

}  // namespace bipgen::search
