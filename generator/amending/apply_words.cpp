#include "amending/apply_words.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "amending/inflected_words.hpp"
#include "amending/text_edits.hpp"
#include "amending/word_targets.hpp"

namespace bipgen::amending {

using source::message;

namespace {

bool begins_with_sign(std::string_view words) {
  return !words.empty() && std::string_view(",.;:").find(words.front()) != std::string_view::npos;
}

int replace_all(std::string& text, std::string_view words, std::string_view by) {
  // A sign that comes for words takes no space before it.
  const bool joins = begins_with_sign(by) && !begins_with_sign(words);
  int count = 0;
  for (std::size_t at = find_words(text, words, 0); at != std::string::npos;
       at = find_words(text, words, at + by.size())) {
    const bool space = joins && at > 0 && text[at - 1] == ' ';
    if (space) --at;
    text.replace(at, words.size() + (space ? 1 : 0), by);
    ++count;
  }
  return count;
}

WordsResult refused(source::Message why) {
  WordsResult result;
  result.refusal = std::move(why);
  return result;
}

// What a place has to have: the words, and as often as the instruction says.
source::Message fault_of(const std::string& words, int found, int expected,
                         const source::Message& where) {
  if (found == 0) return message("{} does not stand in {}", "„" + words + "”", where);
  if (expected > 0 && found != expected) {
    return message("{} stands {} times in {}", "„" + words + "”", found, where);
  }
  return {};
}

// Applies `change` to each piece of each target; it gives how often it found its words.
template <class Change>
WordsResult change_words(act::Text& text, const std::vector<Place>& places, int expected,
                         const std::string& words, Change change) {
  WordsResult result;
  if (words.empty()) return refused(message("it does not say which words"));
  std::vector<WordTarget> targets;
  result.refusal = find_targets(text, places, targets);
  if (!result.refusal.empty()) return result;
  bool whole = false;
  int in_whole = 0;
  for (WordTarget& target : targets) {
    if (!result.refusal.empty()) return result;
    int found = 0;
    for (WordPiece& piece : target.pieces) {
      std::string part = piece.text->substr(piece.begin, piece.size);
      const int here = change(part);
      if (here > 0) piece.text->replace(piece.begin, piece.size, part);
      found += here;
    }
    if (target.one_of_many) {
      whole = true;
      in_whole += found;
    } else {
      result.refusal = fault_of(words, found, expected, act::print(target.citation));
    }
    result.replaced += found;
    if (found > 0) result.changed.push_back(target.citation);
  }
  if (whole || targets.empty()) {
    result.refusal = fault_of(words, in_whole, expected, message("the text"));
  }
  return result;
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

bool ends_with_sign(std::string_view words) {
  return !words.empty() && std::string_view(",.;:").find(words.back()) != std::string_view::npos;
}

// The words go before the sign that ends the unit, unless they bring their own.
void add_at_end(std::string& text, const std::string& words) {
  const bool before_sign = ends_with_sign(text) && !ends_with_sign(words) && text.back() != ',';
  const std::size_t at = before_sign ? text.size() - 1 : text.size();
  text.insert(at, (begins_with_sign(words) ? "" : " ") + words);
}

// The words in whatever form they stand.
template <class Operation>
WordsResult change_forms(act::Text& text, const Operation& it, const std::optional<std::string>& by,
                         const morphology::Analyze& analyze) {
  InflectedWords forms(it.words, by, it.inflection, it.forms, analyze);
  if (!forms.refusal().empty()) return refused(forms.refusal());
  WordsResult result =
      change_words(text, it.places, it.count, it.words, [&forms, &by](std::string& part) {
        const std::vector<InflectedWords::Occurrence> found = forms.find(part);
        for (auto next = found.rbegin(); next != found.rend(); ++next) {
          if (by) {
            part.replace(next->begin, next->size, next->by);
          } else {
            take_away(part, next->begin, next->size);
          }
        }
        return static_cast<int>(found.size());
      });
  result.doubts = forms.doubts();
  result.unstated = forms.doubtful();
  if (!result.doubts.empty()) {
    result.refusal = message(
        "{} stands in forms of which the instruction does not say for certain what becomes of them",
        "„" + it.words + "”");
  } else if (result.refusal.empty()) {
    result.refusal = forms.stated_in_vain();
    result.stated_in_vain = !result.refusal.empty();
  }
  result.forms = forms.replaced();
  return result;
}

}  // namespace

WordsResult apply_words(act::Text& text, const ReplaceWords& it,
                        const morphology::Analyze& analyze) {
  if (it.inflection != Inflection::as_written) return change_forms(text, it, it.by, analyze);
  return change_words(text, it.places, it.count, it.words,
                      [&it](std::string& part) { return replace_all(part, it.words, it.by); });
}

WordsResult apply_words(act::Text& text, const DeleteWords& it,
                        const morphology::Analyze& analyze) {
  const bool beside = it.position == Position::after || it.position == Position::before;
  if (it.inflection != Inflection::as_written) {
    if (beside) return refused(message("words in any form beside others are not looked for"));
    return change_forms(text, it, std::nullopt, analyze);
  }
  return change_words(text, it.places, it.count, it.words, [&it, beside](std::string& part) {
    return beside ? delete_beside(part, it) : delete_all(part, it.words);
  });
}

WordsResult apply_words(act::Text& text, const AddWords& it, const morphology::Analyze&) {
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
      return refused(message("{} does not name one place of the text", message_of(place)));
    }
    const std::vector<std::string*> all = paragraphs_of(*found);
    std::string* paragraph = it.position == Position::at_start
                                 ? (all.empty() ? nullptr : all.front())
                                 : last_paragraph(*found);
    if (!paragraph) return refused(message("{} has no words", message_of(place)));
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

WordsResult apply_words(act::Text& text, const ReplacePunctuation& it, const morphology::Analyze&) {
  WordsResult result;
  for (const Place& place : it.places) {
    const Found found = find(text, place.range.first);
    if (!found || place.range.last || place.part != Part::whole) {
      return refused(message("{} does not name one place of the text", message_of(place)));
    }
    std::string* paragraph = last_paragraph(*found);
    if (!paragraph) return refused(message("{} has no words", message_of(place)));
    if (it.sign.empty() ? ends_with_sign(*paragraph) : !paragraph->ends_with(it.sign)) {
      return refused(
          message("{} does not end with {}", message_of(place),
                  it.sign.empty() ? message("a word") : source::Message("„" + it.sign + "”")));
    }
    paragraph->erase(paragraph->size() - it.sign.size());
    *paragraph += it.by;
    result.changed.push_back(place.range.first);
    ++result.replaced;
  }
  return result;
}

}  // namespace bipgen::amending
