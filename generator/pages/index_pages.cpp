// The A-Z index: one page, or one for each letter where there are many words. It is where the
// search box leads without scripts.
#include "pages/addresses.hpp"
#include "pages/letters.hpp"
#include "pages/make_pages.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

constexpr std::size_t most_words_of_a_page = 1000;

// The words of one letter, [begin, end) of the index.
struct Letter {
  std::string letter;
  std::string slug;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Letter> letters_of(const WordIndex& index) {
  std::vector<Letter> letters;
  for (std::size_t i = 0; i < index.size(); ++i) {
    const std::string letter = letter_of(index[i].word);
    if (letters.empty() || letters.back().letter != letter) {
      letters.push_back({letter, letter_slug(letter), i, i});
    }
    letters.back().end = i + 1;
  }
  return letters;
}

bool has_pages_by_letter(const WordIndex& index) {
  return index.size() > most_words_of_a_page;
}

Object place_value(std::string_view from, const WordPlace& place) {
  std::string href = relative_link(from, place.path);
  if (!place.fragment.empty()) href += "#" + place.fragment;
  return {{"href", std::move(href)}, {"label", place.label}, {"where", place.where}};
}

Object letter_value(const Site& site, std::string_view from, const Letter& letter) {
  List words;
  for (std::size_t i = letter.begin; i < letter.end; ++i) {
    const WordEntry& entry = site.word_index[i];
    List places;
    for (const WordPlace& place : entry.places) places.emplace_back(place_value(from, place));
    Object word = {{"word", entry.word},
                   {"left_out", entry.left_out > 0
                                    ? site.strings->plural("word_index.left_out", entry.left_out)
                                    : std::string()}};
    word.emplace_back("places", std::move(places));
    words.emplace_back(std::move(word));
  }
  Object value = {{"letter", letter.letter}, {"id", "litera-" + letter.slug}};
  value.emplace_back("words", std::move(words));
  return value;
}

// With the words of `shown`: all of them, one letter, none.
std::string render_index(const Site& site, const std::string& path,
                         const std::vector<Letter>& letters, const std::vector<Letter>& shown) {
  PageFrame frame;
  frame.path = path;
  frame.title = site.string("word_index.title");
  frame.section = address::word_index;
  frame.body_class = "skorowidz-strona";
  const bool is_part = path != address::word_index;
  if (is_part) {
    frame.crumbs = {{frame.title, address::word_index}};
    frame.title += ": " + shown.front().letter;
  }
  const bool by_letter = has_pages_by_letter(site.word_index);
  List links;
  for (const Letter& letter : letters) {
    const bool current = is_part && letter.letter == shown.front().letter;
    const std::string href = by_letter
                                 ? relative_link(path, address::word_index_letter(letter.slug))
                                 : "#litera-" + letter.slug;
    links.emplace_back(Object{{"href", href}, {"letter", letter.letter}, {"current", current}});
  }
  List sections;
  for (const Letter& letter : shown) sections.emplace_back(letter_value(site, path, letter));
  return render_page(site, "word_index", frame,
                     {{"heading", frame.title},
                      {"has_words", !site.word_index.empty()},
                      {"count", site.strings->plural("word_index.count", site.word_index.size())},
                      {"letters", std::move(links)},
                      {"sections", std::move(sections)}});
}

}  // namespace

void add_index_pages(const Site& site, std::vector<Page>& pages) {
  const std::vector<Letter> letters = letters_of(site.word_index);
  const bool by_letter = has_pages_by_letter(site.word_index);
  const std::vector<Letter> first = by_letter ? std::vector<Letter>() : letters;
  pages.push_back({address::word_index, [&site, letters, first] {
                     return render_index(site, address::word_index, letters, first);
                   }});
  if (!by_letter) return;
  for (const Letter& letter : letters) {
    const std::string path = address::word_index_letter(letter.slug);
    pages.push_back({path, [&site, letters, letter, path] {
                       return render_index(site, path, letters, {letter});
                     }});
  }
}

}  // namespace bipgen::pages
