#include "search/blocks.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace bipgen::search {

namespace {

constexpr std::size_t large_site = 4'000'000;

// Steps are told from one another by "__" in a line.
constexpr std::string_view base_36 = "0123456789abcdefghijklmnopqrstuvwxyz";

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
         std::all_of(rest.begin(), rest.end(), text::is_digit);
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
                                            base_36.size() - 1);
  if (place.size() == before.size() && shared + 1 == place.size() &&
      follows(before.back(), place.back(), labels)) {
    return "+";
  }
  std::string head(1, base_36[shared]);
  for (std::size_t i = shared; i < place.size(); ++i) {
    if (i > shared) head += "__";
    head += place[i].id;
    if (!has_usual_label(place[i], labels)) head += "|" + place[i].label;
  }
  return head;
}

// Of its line.
std::size_t bytes_of(const StoredPassage& passage) {
  constexpr std::size_t separators = 3;
  constexpr std::size_t reference = 6;  // about
  const std::size_t text = passage.same_as ? reference : passage.text.size();
  return passage.head.size() + passage.name.size() + text + separators;
}

std::string in_base_36(std::uint32_t number) {
  std::string written;
  for (; number > 0 || written.empty(); number /= 36) written.insert(0, 1, base_36[number % 36]);
  return written;
}

}  // namespace

BlockSize block_size_for(std::size_t bytes_of_text) {
  return bytes_of_text < large_site ? BlockSize{} : BlockSize{6, 6'000};
}

std::vector<Block> divide(const Page& page, const BlockSize& size, const Labels& labels,
                          const SameTexts& same) {
  const std::string first_line =
      page.url + "\t" + page.title + "\t" + page.label + "\t" + page.dates;
  std::vector<Block> blocks(1, Block{first_line, {}});
  std::size_t bytes = 0;
  const std::vector<Place> none;
  const std::vector<Place>* before = &none;
  for (std::size_t i = 0; i < page.passages.size(); ++i) {
    const Passage& passage = page.passages[i];
    StoredPassage stored{head_of(passage.place, *before, labels), passage.name, {}, {}};
    if (!same.empty()) stored.same_as = same[i];
    if (!stored.same_as) stored.text = passage.text;
    const std::size_t count = blocks.back().passages.size();
    if (count > 0 && (count == 1U << size.shift || bytes + bytes_of(stored) > size.bytes)) {
      blocks.push_back({first_line, {}});
      bytes = 0;
      stored.head = head_of(passage.place, none, labels);
    }
    if (i == 0 && page.first_stands_for_page) stored.head.insert(0, "*");
    bytes += bytes_of(stored);
    blocks.back().passages.push_back(std::move(stored));
    before = &passage.place;
  }
  return blocks;
}

std::vector<std::uint32_t> number_passages(const std::vector<Block>& blocks, std::uint32_t first,
                                           unsigned shift) {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    for (std::uint32_t i = 0; i < blocks[block].passages.size(); ++i) {
      numbers.push_back(((first + block) << shift) + i);
    }
  }
  return numbers;
}

std::string lines_of(const Block& block) {
  std::string lines = block.page;
  for (const StoredPassage& passage : block.passages) {
    lines += "\n" + passage.head + "\t" + passage.name + "\t";
    lines += passage.same_as ? "\t" + in_base_36(*passage.same_as) : passage.text;
  }
  return lines;
}

}  // namespace bipgen::search
