#include "amending/amended_text.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "amending/places.hpp"
#include "amending/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;
using act::word_end;

constexpr std::string_view constituting =
    "stanowiący|stanowiąca|stanowiące|stanowiącego|stanowiącej|stanowiącym|stanowiącą|stanowiącemu|"
    "będący|będąca|będące|będącego|będącej|będącym|będącą";
constexpr std::string_view verbs =
    "otrzymuje|otrzymują|wprowadza|wprowadzam|zastępuje|zastępuję|dodaje|dodaję|uchyla|uchylam|"
    "skreśla|skreślam|nadaje|nadaję|w|we|po|zmienia|zmieniam|traci|tracą";

bool begins_quotation(std::string_view text, std::size_t at) {
  return text[at] == '"' || text.substr(at).starts_with("„");
}

// After the name of what has the annex: a comma, a parenthesis or the verb.
std::size_t owner_end(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != ',' && text[at] != '(' && text[at] != ':' &&
         !begins_quotation(text, at)) {
    const std::size_t end = word_end(text, at);
    if (end == at) {
      ++at;
      continue;
    }
    if (match_words(verbs, text, at)) break;
    at = end;
  }
  return at;
}

// Whether two words differ only in their endings.
bool is_same_word(std::string_view a, std::string_view b) {
  const std::string first = text::folded(a);
  const std::string second = text::folded(b);
  const auto [in_first, in_second] =
      std::mismatch(first.begin(), first.end(), second.begin(), second.end());
  constexpr std::ptrdiff_t longest_ending = 4;
  return in_first - first.begin() >= 3 && first.end() - in_first <= longest_ending &&
         second.end() - in_second <= longest_ending;
}

}  // namespace

std::optional<FoundAnnex> find_annex(std::string_view sentence,
                                     const std::vector<act::ActReference>& acts) {
  FoundAnnex found;
  std::size_t name_begin = skip_space(sentence, 0);
  found.is_subject = true;
  for (std::size_t at = name_begin; at < sentence.size();) {
    if (begins_quotation(sentence, at) || sentence[at] == ';') return std::nullopt;
    const std::size_t end = word_end(sentence, at);
    if (end == at && !sentence.substr(at).starts_with("§")) {
      ++at;
      continue;
    }
    const auto is = match_words(constituting, sentence, at);
    if (!is) {
      if (const auto places = read_places(sentence, at)) {
        name_begin = skip_space(sentence, places->end);
        found.is_subject = false;
        at = places->end;
      } else {
        at = std::max(end, at + 1);
      }
      continue;
    }
    const auto annex = act::read_citations(sentence, skip_space(sentence, *is));
    if (!annex || annex->ranges.front().first.steps.front().level != act::Level::zalacznik) {
      at = *is;
      continue;
    }
    found.annex = annex->ranges.front().first;
    std::string_view name = text::trimmed(sentence.substr(name_begin, at - name_begin));
    found.begin = name_begin;
    if (const auto preposition = match_words("w|we", name, 0)) {
      found.is_subject = false;
      name.remove_prefix(skip_space(name, *preposition));
    }
    while (name.ends_with(',') || name.ends_with(' ')) name.remove_suffix(1);
    found.name = text::collapsed(name);
    found.end = annex->end;
    if (const auto to = match_words("do", sentence, skip_space(sentence, annex->end))) {
      const std::size_t owner = skip_space(sentence, *to);
      const bool is_act = std::any_of(acts.begin(), acts.end(),
                                      [owner](const auto& it) { return it.span.begin == owner; });
      found.end = is_act ? *to : owner_end(sentence, owner);
      if (!is_act) found.of = text::collapsed(sentence.substr(owner, found.end - owner));
    }
    if (found.name.empty()) return std::nullopt;
    return found;
  }
  return std::nullopt;
}

bool is_same_name(std::string_view a, std::string_view b) {
  const auto first = text::split_words(a);
  const auto second = text::split_words(b);
  return !first.empty() &&
         std::equal(first.begin(), first.end(), second.begin(), second.end(), is_same_word);
}

}  // namespace bipgen::amending
