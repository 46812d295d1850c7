#include "search/blocks.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace bipgen::search {

namespace {

constexpr std::size_t large_site = 4'000'000;

// Steps are told from one another by "__" in a line.
constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";

struct Numbered {
  std::string_view prefix;  // "pkt"
  std::string_view rest;    // "3"
};

Numbered numbered(std::string_view id) {
  const std::size_t end = id.find('_');
  if (end == std::string_view::npos) return {id, {}};
  return {id.substr(0, end), id.substr(end + 1)};
}

bool has_usual_label(const Place& place, const Labels& labels) {
  const auto [prefix, rest] = numbered(place.id);
  const auto word = labels.find(std::string(prefix));
  if (word == labels.end()) return false;
  return place.label == (rest.empty() ? word->second : word->second + " " + std::string(rest));
}

// A number without zeros before it that has a successor of the same kind.
bool is_plain_number(std::string_view rest) {
  return !rest.empty() && rest.size() < 9 && rest[0] != '0' &&
         std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool follows(const Place& earlier, const Place& later, const Labels& labels) {
  const auto [prefix, number] = numbered(earlier.id);
  const auto [later_prefix, later_number] = numbered(later.id);
  if (prefix != later_prefix || !is_plain_number(number) || !is_plain_number(later_number)) {
    return false;
  }
  return has_usual_label(later, labels) &&
         std::stoul(std::string(number)) + 1 == std::stoul(std::string(later_number));
}

std::string head_of(const std::vector<Place>& place, const std::vector<Place>& before,
                    const Labels& labels) {
  if (place.empty()) return {};
  const auto differ = std::mismatch(place.begin(), place.end(), before.begin(), before.end());
  const auto shared = std::min<std::size_t>(static_cast<std::size_t>(differ.first - place.begin()),
                                            digits.size() - 1);
  if (place.size() == before.size() && shared + 1 == place.size() &&
      follows(before.back(), place.back(), labels)) {
    return "+";
  }
  std::string head(1, digits[shared]);
  for (std::size_t i = shared; i < place.size(); ++i) {
    if (i > shared) head += "__";
    head += place[i].id;
    if (!has_usual_label(place[i], labels)) head += "|" + place[i].label;
  }
  return head;
}

std::string line_of(const std::string& head, const Passage& passage) {
  return "\n" + head + "\t" + text::collapsed(passage.name) + "\t" + text::collapsed(passage.text);
}

}  // namespace

BlockSize block_size_for(std::size_t bytes_of_text) {
  return bytes_of_text < large_site ? BlockSize{} : BlockSize{5, 6'000};
}

std::vector<Block> divide(const Page& page, const BlockSize& size, const Labels& labels) {
  const std::string first_line = page.url + "\t" + text::collapsed(page.title) + "\t" +
                                 text::collapsed(page.label) + "\t" + text::collapsed(page.dates);
  std::vector<Block> blocks(1, Block{first_line, 0});
  const std::vector<Place> none;
  const std::vector<Place>* before = &none;
  for (const Passage& passage : page.passages) {
    const std::size_t length = passage.name.size() + passage.text.size();
    const bool full = blocks.back().count == 1U << size.shift ||
                      blocks.back().text.size() + length > first_line.size() + size.bytes;
    if (full && blocks.back().count > 0) {
      blocks.push_back({first_line, 0});
      before = &none;
    }
    std::string head = head_of(passage.place, *before, labels);
    if (page.first_stands_for_page && &passage == &page.passages.front()) head.insert(0, "*");
    blocks.back().text += line_of(head, passage);
    ++blocks.back().count;
    before = &passage.place;
  }
  return blocks;
}

}  // namespace bipgen::search
