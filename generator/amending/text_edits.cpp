#include "amending/text_edits.hpp"

#include <algorithm>
#include <array>

#include "act/lookup.hpp"
#include "act/reading.hpp"
#include "amending/instruction.hpp"
#include "text/letters.hpp"

namespace bipgen::amending {

namespace {

using act::Provision;

// As deep as the levels of the law.
Found holder_of(std::vector<Provision>& list, const Provision* wanted) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (&list[i] == wanted) return {&list, i};
    if (const Found below = holder_of(list[i].children, wanted)) return below;
  }
  return {};
}

// "art. 5", "r.": the full stop ends no sentence.
bool is_abbreviation(std::string_view word) {
  constexpr std::array<std::string_view, 24> known{
      "art", "ust", "pkt",  "lit", "poz", "nr", "dz", "u", "r",  "ds", "tj",   "t",
      "j",   "zm",  "późn", "im",  "ul",  "al", "np", "m", "in", "st", "prof", "dr"};
  return std::find(known.begin(), known.end(), text::to_lower(word)) != known.end();
}

bool begins_sentence(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char c = text[at];
  if (c >= 'A' && c <= 'Z') return true;
  constexpr std::array<std::string_view, 10> capitals{"Ą", "Ć", "Ę", "Ł", "Ń",
                                                      "Ó", "Ś", "Ź", "Ż", "„"};
  return std::any_of(capitals.begin(), capitals.end(),
                     [&](std::string_view letter) { return text.substr(at).starts_with(letter); });
}

bool ends_sentence(std::string_view text, std::size_t stop) {
  const std::size_t next = act::skip_space(text, stop + 1);
  if (next < text.size() && (next == stop + 1 || !begins_sentence(text, next))) return false;
  std::size_t word = stop;
  while (word > 0 && act::space_length(text, word - 1) == 0 && text[word - 1] != '.') --word;
  return next == text.size() || !is_abbreviation(text.substr(word, stop - word));
}

}  // namespace

Found find(act::Text& text, const act::Citation& citation) {
  const Provision* wanted = act::resolve(text, citation);
  if (!wanted) return {};
  if (const Found found = holder_of(text.provisions, wanted)) return found;
  return holder_of(text.annexes, wanted);
}

std::string* last_paragraph(Provision& provision) {
  Provision* last = &provision;
  while (last->closing.empty() && !last->children.empty()) last = &last->children.back();
  std::vector<act::Block>& blocks = last->closing.empty() ? last->lead : last->closing;
  if (blocks.empty()) return nullptr;
  auto* paragraph = std::get_if<act::Paragraph>(&blocks.back());
  return paragraph ? &paragraph->text : nullptr;
}

std::vector<std::string*> paragraphs_of(std::vector<act::Block>& blocks) {
  std::vector<std::string*> found;
  for (act::Block& block : blocks) {
    if (auto* paragraph = std::get_if<act::Paragraph>(&block)) found.push_back(&paragraph->text);
  }
  return found;
}

std::vector<std::string*> paragraphs_of(Provision& provision) {
  std::vector<std::string*> found = paragraphs_of(provision.lead);
  for (Provision& child : provision.children) {
    for (std::string* below : paragraphs_of(child)) found.push_back(below);
  }
  for (std::string* below : paragraphs_of(provision.closing)) found.push_back(below);
  return found;
}

std::string_view find_sentence(std::string_view paragraph, int number) {
  std::string_view last;
  int place = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < paragraph.size(); ++at) {
    const bool ends = paragraph[at] == '.' && ends_sentence(paragraph, at);
    if (!ends && at + 1 < paragraph.size()) continue;
    last = paragraph.substr(begin, at + 1 - begin);
    if (++place == number) return last;
    begin = act::skip_space(paragraph, at + 1);
    if (begin > at + 1) at = begin - 1;
  }
  return number == last_sentence ? last : std::string_view();
}

}  // namespace bipgen::amending
