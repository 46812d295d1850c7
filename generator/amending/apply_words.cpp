#include "amending/apply_words.hpp"

#include <algorithm>

#include "act/lookup.hpp"
#include "act/reading.hpp"
#include "text/utf8.hpp"

namespace bipgen::amending {

namespace {

using act::Provision;

bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && text::is_word_character(text::character_at(text, at).value);
}

bool is_word_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return is_word_at(text, at);
}

// Where `words` stand as whole words at or after `from`; npos when nowhere.
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

int replace_all(std::string& text, std::string_view words, std::string_view by) {
  int count = 0;
  for (std::size_t at = find_words(text, words, 0); at != std::string::npos;
       at = find_words(text, words, at + by.size())) {
    text.replace(at, words.size(), by);
    ++count;
  }
  return count;
}

// A sentence of a paragraph, or all of it.
struct Piece {
  std::string* paragraph = nullptr;
  std::size_t begin = 0;
  std::size_t size = 0;
};

// The words that a place means.
struct Target {
  act::Citation citation;
  std::vector<Piece> pieces;
};

Piece all_of(std::string* paragraph) {
  return {paragraph, 0, paragraph->size()};
}

std::string take_pieces(Provision& provision, const Place& place, Target& target) {
  switch (place.part) {
    case Part::whole:
      for (std::string* it : paragraphs_of(provision)) target.pieces.push_back(all_of(it));
      return {};
    case Part::title:
      target.pieces.push_back(all_of(&provision.title));
      return {};
    case Part::lead:
      for (std::string* it : paragraphs_of(provision.lead)) target.pieces.push_back(all_of(it));
      return {};
    case Part::closing:
      for (std::string* it : paragraphs_of(provision.closing)) target.pieces.push_back(all_of(it));
      return {};
    case Part::sentence: {
      const std::vector<std::string*> lead = paragraphs_of(provision.lead);
      if (lead.size() != 1) return "has no sentences that can be counted";
      const std::string_view found = find_sentence(*lead.front(), place.number);
      if (found.empty()) return "has no such sentence";
      target.pieces.push_back({lead.front(),
                               static_cast<std::size_t>(found.data() - lead.front()->data()),
                               found.size()});
      return {};
    }
    default:
      return "is no part of the text";
  }
}

// The targets of all places; a refusal when one of them is not there.
std::string find_targets(act::Text& text, const std::vector<Place>& places,
                         std::vector<Target>& targets) {
  for (const Place& place : places) {
    if (place.range.first.empty()) {
      if (place.part != Part::whole) return print(place) + " is no part of the text";
      Target whole;
      for (auto* list : {&text.provisions, &text.annexes}) {
        for (Provision& provision : *list) {
          for (std::string* it : paragraphs_of(provision)) whole.pieces.push_back(all_of(it));
        }
      }
      targets.push_back(std::move(whole));
      continue;
    }
    const auto provisions = act::resolve(text, place.range);
    if (provisions.empty()) return print(place) + " does not name one place of the text";
    act::Citation citation = place.range.first;
    for (const Provision* provision : provisions) {
      if (citation.steps.back().level == provision->level) {
        citation.steps.back().label = provision->label;
      }
      const Found found = find(text, citation);
      if (!found) return act::print(citation) + " does not name one place of the text";
      Target target{citation, {}};
      const std::string fault = take_pieces(*found, place, target);
      if (!fault.empty()) return print(place) + " " + fault;
      targets.push_back(std::move(target));
    }
  }
  return {};
}

// Applies `change` to each piece; it gives how often it found its words.
template <class Change>
WordsResult change_words(act::Text& text, const std::vector<Place>& places, int expected,
                         const std::string& words, Change change) {
  WordsResult result;
  if (words.empty()) return {{}, "it does not say which words", 0};
  std::vector<Target> targets;
  result.refusal = find_targets(text, places, targets);
  if (!result.refusal.empty()) return result;
  for (Target& target : targets) {
    int found = 0;
    for (Piece& piece : target.pieces) {
      std::string part = piece.paragraph->substr(piece.begin, piece.size);
      const int here = change(part);
      if (here > 0) piece.paragraph->replace(piece.begin, piece.size, part);
      found += here;
    }
    const std::string where = target.citation.empty() ? "the text" : act::print(target.citation);
    if (found == 0) {
      result.refusal = "„" + words + "” does not stand in " + where;
      return result;
    }
    if (expected > 0 && found != expected) {
      result.refusal = "„" + words + "” stands " + std::to_string(found) + " times in " + where;
      return result;
    }
    result.replaced += found;
    if (!target.citation.empty()) result.changed.push_back(target.citation);
  }
  return result;
}

WordsResult refused(std::string why) {
  return {{}, std::move(why), 0};
}

// Takes [at, at + length) away with one of the spaces around it.
void take_away(std::string& text, std::size_t at, std::size_t length) {
  text.erase(at, length);
  const bool space_after = at < text.size() && text[at] == ' ';
  const bool sign_after =
      at == text.size() || std::string_view(",.;:)").find(text[at]) != std::string_view::npos;
  const bool space_before = at > 0 && text[at - 1] == ' ';
  if (space_before && (space_after || sign_after)) {
    text.erase(at - 1, 1);
  } else if (at == 0 && space_after) {
    text.erase(0, 1);
  }
}

int delete_beside(std::string& text, const DeleteWords& it) {
  int count = 0;
  const bool after = it.position == Position::after;
  const std::string& first = after ? it.neighbour : it.words;
  const std::string& second = after ? it.words : it.neighbour;
  for (std::size_t at = find_words(text, first, 0); at != std::string::npos;
       at = find_words(text, first, at + 1)) {
    const std::size_t next = act::skip_space(text, at + first.size());
    if (find_words(text, second, next) != next) continue;
    take_away(text, after ? next : at, it.words.size());
    ++count;
  }
  return count;
}

int delete_all(std::string& text, const std::string& words) {
  int count = 0;
  for (std::size_t at = find_words(text, words, 0); at != std::string::npos;
       at = find_words(text, words, at == 0 ? 0 : at - 1)) {
    take_away(text, at, words.size());
    ++count;
  }
  return count;
}

bool begins_with_sign(std::string_view words) {
  return !words.empty() && std::string_view(",.;:").find(words.front()) != std::string_view::npos;
}

bool ends_with_sign(std::string_view words) {
  return !words.empty() && std::string_view(",.;:").find(words.back()) != std::string_view::npos;
}

// The words go before the sign that ends the unit, unless they bring their own.
void add_at_end(std::string& text, const std::string& words) {
  const bool before_sign = ends_with_sign(text) && !ends_with_sign(words) && text.back() != ',';
  const std::size_t at = before_sign ? text.size() - 1 : text.size();
  text.insert(at, (begins_with_sign(words) ? "" : " ") + words);
}

}  // namespace

WordsResult apply_words(act::Text& text, const ReplaceWords& it) {
  if (it.inflection == Inflection::any_form) {
    return refused("the grammatical forms of „" + it.words + "” must be stated");
  }
  return change_words(text, it.places, it.count, it.words,
                      [&it](std::string& part) { return replace_all(part, it.words, it.by); });
}

WordsResult apply_words(act::Text& text, const DeleteWords& it) {
  if (it.inflection == Inflection::any_form) {
    return refused("the grammatical forms of „" + it.words + "” must be stated");
  }
  const bool beside = it.position == Position::after || it.position == Position::before;
  return change_words(text, it.places, it.count, it.words, [&it, beside](std::string& part) {
    return beside ? delete_beside(part, it) : delete_all(part, it.words);
  });
}

WordsResult apply_words(act::Text& text, const AddWords& it) {
  if (it.position == Position::after || it.position == Position::before) {
    const bool after = it.position == Position::after;
    const std::string joined =
        after ? it.neighbour + (begins_with_sign(it.words) ? "" : " ") + it.words
              : it.words + " " + it.neighbour;
    return change_words(text, it.places, 1, it.neighbour, [&it, &joined](std::string& part) {
      return replace_all(part, it.neighbour, joined);
    });
  }
  WordsResult result;
  for (const Place& place : it.places) {
    const Found found = find(text, place.range.first);
    if (!found || place.range.last || place.part != Part::whole) {
      return refused(print(place) + " does not name one place of the text");
    }
    const std::vector<std::string*> all = paragraphs_of(*found);
    std::string* paragraph = it.position == Position::at_start
                                 ? (all.empty() ? nullptr : all.front())
                                 : last_paragraph(*found);
    if (!paragraph) return refused(print(place) + " has no words");
    if (it.position == Position::at_start) {
      paragraph->insert(0, it.words + " ");
    } else {
      add_at_end(*paragraph, it.words);
    }
    result.changed.push_back(place.range.first);
    ++result.replaced;
  }
  return result;
}

WordsResult apply_words(act::Text& text, const ReplacePunctuation& it) {
  WordsResult result;
  for (const Place& place : it.places) {
    const Found found = find(text, place.range.first);
    if (!found || place.range.last || place.part != Part::whole) {
      return refused(print(place) + " does not name one place of the text");
    }
    std::string* paragraph = last_paragraph(*found);
    if (!paragraph) return refused(print(place) + " has no words");
    if (it.sign.empty() ? ends_with_sign(*paragraph) : !paragraph->ends_with(it.sign)) {
      return refused(print(place) + " does not end with " +
                     (it.sign.empty() ? "a word" : "„" + it.sign + "”"));
    }
    paragraph->erase(paragraph->size() - it.sign.size());
    *paragraph += it.by;
    result.changed.push_back(place.range.first);
    ++result.replaced;
  }
  return result;
}

}  // namespace bipgen::amending
