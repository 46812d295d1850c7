// Footnotes of the amended text (odnośniki): added, worded anew, taken away.
#include <algorithm>

#include "act/lookup.hpp"
#include "amending/effects.hpp"
#include "amending/text_edits.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::Footnote;
using source::message;

std::vector<Footnote>::iterator footnote_of(act::Text& text, int number) {
  const std::string label = std::to_string(number);
  return std::find_if(text.footnotes.begin(), text.footnotes.end(),
                      [&label](const Footnote& it) { return it.label == label; });
}

std::string reference_to(int number) {
  return "[^" + std::to_string(number) + "]";
}

// The words of the footnote without its own number: "1) Niniejsza ustawa …", however it was read.
std::string words_of(const Wording& wording, int number) {
  if (wording.provisions.size() == 1 && wording.provisions.front().children.empty()) {
    const act::Provision& only = wording.provisions.front();
    const bool numbered =
        only.level == act::Level::punkt && only.label.text() == std::to_string(number);
    return numbered ? act::joined_paragraphs(only.lead) : std::string();
  }
  if (!wording.provisions.empty()) return {};
  const std::string mark = std::to_string(number) + ")";
  std::string_view words = wording.text;
  if (words.starts_with(mark)) words.remove_prefix(mark.size());
  return std::string(text::trimmed(words));
}

// The reference goes after the neighbour, which must stand there once, or before the sign that ends
// the words. False when the neighbour does not.
bool refer(std::string& words, const std::string& neighbour, int number) {
  if (!neighbour.empty()) {
    const std::size_t at = words.find(neighbour);
    if (at == std::string::npos || words.find(neighbour, at + 1) != std::string::npos) return false;
    words.insert(at + neighbour.size(), reference_to(number));
    return true;
  }
  const bool sign =
      !words.empty() && std::string_view(".,;:").find(words.back()) != std::string_view::npos;
  words.insert(words.size() - (sign ? 1 : 0), reference_to(number));
  return true;
}

// Where in the unit the footnote is referred to, when only one place can be meant.
std::string* place_of_reference(act::Provision& unit, const Place& place) {
  if (place.part == Part::title) return unit.title.empty() ? nullptr : &unit.title;
  if (place.part != Part::whole) return nullptr;
  if (act::is_heading(unit.level)) return unit.title.empty() ? nullptr : &unit.title;
  const std::vector<std::string*> words = paragraphs_of(unit);
  return words.size() == 1 ? words.front() : nullptr;
}

// As deep as the levels of the law.
void take_reference_away(std::vector<act::Provision>& list, const std::string& reference) {
  for (act::Provision& provision : list) {
    std::vector<std::string*> own = paragraphs_of(provision.lead);
    for (std::string* words : paragraphs_of(provision.closing)) own.push_back(words);
    own.push_back(&provision.title);
    for (std::string* words : own) {
      for (std::size_t at = words->find(reference); at != std::string::npos;
           at = words->find(reference, at)) {
        words->erase(at, reference.size());
      }
    }
    take_reference_away(provision.children, reference);
  }
}

}  // namespace

Effect apply_footnote(act::Text& text, const AddFootnote& it) {
  if (it.number == 0) return refused(message("it does not say which number the footnote has"));
  if (footnote_of(text, it.number) != text.footnotes.end()) {
    return refused(message("{} is there already", "odnośnik nr " + std::to_string(it.number)));
  }
  std::string words = words_of(it.wording, it.number);
  if (words.empty()) return refused(message("its new wording is no text"));
  Effect effect;
  if (!it.place.range.first.empty()) {
    const Found found = find(text, it.place.range.first);
    if (!found || it.place.range.last) return refused(not_one_place(it.place));
    std::string* unit = place_of_reference(*found, it.place);
    if (!unit)
      return refused(
          message("it does not say where in {} it is referred to", message_of(it.place)));
    if (!refer(*unit, it.neighbour, it.number)) {
      return refused(
          message("{} does not stand once in {}", "„" + it.neighbour + "”", message_of(it.place)));
    }
    effect.changed.emplace_back(it.place.range.first, EventKind::words_changed);
  } else if (it.place.part != Part::title) {
    return refused(message("it does not say what the footnote belongs to"));
  }
  text.footnotes.push_back({std::to_string(it.number), std::move(words), {}});
  return effect;
}

Effect replace_footnote(act::Text& text, const Place& place, const Wording& wording) {
  const auto footnote = footnote_of(text, place.number);
  if (footnote == text.footnotes.end())
    return refused(message("{} is not there", message_of(place)));
  std::string words = words_of(wording, place.number);
  if (words.empty()) return refused(message("its new wording is no text"));
  footnote->text = std::move(words);
  return {};
}

Effect repeal_footnote(act::Text& text, const Place& place) {
  const auto footnote = footnote_of(text, place.number);
  if (footnote == text.footnotes.end())
    return refused(message("{} is not there", message_of(place)));
  text.footnotes.erase(footnote);
  for (auto* list : {&text.provisions, &text.annexes}) {
    take_reference_away(*list, reference_to(place.number));
  }
  return {};
}

}  // namespace bipgen::amending
