#include "amending/word_targets.hpp"

#include "act/lookup.hpp"
#include "amending/text_edits.hpp"
#include "text/utf8.hpp"

namespace bipgen::amending {

namespace {

using act::Provision;
using source::message;

bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && text::is_word_character(text::character_at(text, at).value);
}

bool is_word_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return is_word_at(text, at);
}

void add(std::string& text, WordTarget& target) {
  if (!text.empty()) target.pieces.push_back({&text, 0, text.size()});
}

void add(std::vector<act::Block>& blocks, WordTarget& target) {
  for (act::Block& block : blocks) {
    if (auto* paragraph = std::get_if<act::Paragraph>(&block)) add(paragraph->text, target);
    if (auto* table = std::get_if<act::Table>(&block)) {
      for (std::string& line : table->lines) add(line, target);
    }
  }
}

// All of a unit: its title, its text, what is below it. New wording that it quotes is not its own.
void add(Provision& provision, WordTarget& target) {
  add(provision.title, target);
  add(provision.lead, target);
  for (Provision& child : provision.children) add(child, target);
  add(provision.closing, target);
}

source::Message add_part(Provision& provision, const Place& place, WordTarget& target) {
  switch (place.part) {
    case Part::whole:
      add(provision, target);
      return {};
    case Part::title:
      add(provision.title, target);
      return {};
    case Part::lead:
      add(provision.lead, target);
      return {};
    case Part::closing:
      add(provision.closing, target);
      return {};
    case Part::sentence: {
      const std::vector<std::string*> lead = paragraphs_of(provision.lead);
      if (lead.size() != 1)
        return message("{} has no sentences that can be counted", message_of(place));
      const std::string_view found = find_sentence(*lead.front(), place.number);
      if (found.empty()) return message("{} has no such sentence", message_of(place));
      target.pieces.push_back({lead.front(),
                               static_cast<std::size_t>(found.data() - lead.front()->data()),
                               found.size()});
      return {};
    }
    default:
      return message("{} is no part of the text", message_of(place));
  }
}

// One target for each § or article: what is changed of a chapter as such is its title.
void add_units(std::vector<Provision>& provisions, const Provision* parent,
               const act::Citation& parent_citation, std::vector<WordTarget>& targets) {
  const std::vector<act::Citation> citations =
      act::citations_of(provisions, parent, parent_citation);
  for (std::size_t i = 0; i < provisions.size(); ++i) {
    Provision& provision = provisions[i];
    WordTarget target{citations[i], {}, true};
    const bool holds_units =
        act::is_heading(provision.level) || provision.level == act::Level::zalacznik;
    if (!holds_units) {
      add(provision, target);
    } else {
      add(provision.title, target);
      add(provision.lead, target);
      add(provision.closing, target);
    }
    if (!target.pieces.empty()) targets.push_back(std::move(target));
    if (holds_units) add_units(provision.children, &provision, citations[i], targets);
  }
}

}  // namespace

source::Message find_targets(act::Text& text, const std::vector<Place>& places,
                             std::vector<WordTarget>& targets) {
  for (const Place& place : places) {
    if (place.range.first.empty()) {
      if (place.part != Part::whole) {
        return message("{} is no part of the text", message_of(place));
      }
      add_units(text.provisions, nullptr, {}, targets);
      add_units(text.annexes, nullptr, {}, targets);
      continue;
    }
    const auto provisions = act::resolve(text, place.range);
    if (provisions.empty()) {
      return message("{} does not name one place of the text", message_of(place));
    }
    act::Citation citation = place.range.first;
    for (const Provision* provision : provisions) {
      if (citation.steps.back().level == provision->level) {
        citation.steps.back().label = provision->label;
      }
      const Found found = find(text, citation);
      if (!found) return message("{} does not name one place of the text", act::print(citation));
      WordTarget target{citation, {}, false};
      const source::Message fault = add_part(*found, place, target);
      if (!fault.empty()) return fault;
      targets.push_back(std::move(target));
    }
  }
  return {};
}

std::size_t find_words(std::string_view text, std::string_view words, std::size_t from) {
  while (true) {
    const std::size_t at = text.find(words, from);
    if (at == std::string_view::npos) return at;
    const bool cut_before = is_word_at(words, 0) && is_word_before(text, at);
    const bool cut_after =
        is_word_before(words, words.size()) && is_word_at(text, at + words.size());
    if (!cut_before && !cut_after) return at;
    from = at + 1;
  }
}

}  // namespace bipgen::amending
