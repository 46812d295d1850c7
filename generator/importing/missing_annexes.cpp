#include "importing/missing_annexes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

#include "act/lookup.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t longest_title = 25;  // words

std::string lower(const Words& words, std::size_t at) {
  return at < words.size() && words[at].size() < 40 ? text::to_lower(words[at]) : std::string();
}

std::string without_sign(std::string_view word) {
  while (!word.empty() && std::string_view(".,;:").find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  return std::string(word);
}

std::string joined(const Words& words, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) {
    if (!text.empty()) text += ' ';
    text += words[i];
  }
  return without_sign(text);
}

struct Mention {
  std::size_t begin = 0;  // of "załącznik"
  std::string label;
};

// "załącznik nr 1 do niniejszego zarządzenia" at word `at`.
std::optional<Mention> mention_at(const Words& words, std::size_t at, std::string_view genitive) {
  constexpr std::array<std::string_view, 4> forms{"załącznik", "załącznika", "załącznikiem",
                                                  "załączniku"};
  if (!parsing::is_one_of(lower(words, at), forms)) return std::nullopt;
  Mention mention{at, {}};
  std::size_t next = at + 1;
  if (lower(words, next) == "nr") {
    mention.label = next + 1 < words.size() ? without_sign(words[next + 1]) : std::string();
    const bool number = !mention.label.empty() && mention.label.size() < 4 &&
                        mention.label.find_first_not_of("0123456789") == std::string::npos;
    if (!number) return std::nullopt;
    next += 2;
  }
  if (lower(words, next) != "do") return std::nullopt;
  ++next;
  if (lower(words, next).starts_with("niniejsze")) ++next;
  if (without_sign(lower(words, next)) != genitive) return std::nullopt;
  const bool ends = std::string_view(".,;:").find(words[next].back()) != std::string_view::npos;
  // "do zarządzenia nr 5", "do uchwały Rady Gminy", "do zarządzenia z dnia …" may be another's.
  const std::string after = lower(words, next + 1);
  constexpr std::array<std::string_view, 6> others{"nr", "nr.", "z", "rady", "sejmiku", "zarządu"};
  const bool other =
      !ends && (parsing::is_one_of(after, others) ||
                (next + 1 < words.size() && parsing::is_capital_at(words[next + 1], 0)));
  return other ? std::nullopt : std::optional(mention);
}

// Nouns whose accusative is their nominative: "wprowadza się Regulamin …, stanowiący załącznik".
bool is_title_noun(std::string_view word) {
  constexpr std::array<std::string_view, 14> nouns{
      "Regulamin", "Statut",  "Schemat", "Wykaz",       "Plan",   "Wzór",   "Zasady",
      "Program",   "Podział", "Zakres",  "Harmonogram", "Kodeks", "Cennik", "Wzory"};
  return parsing::is_one_of(word, nouns);
}

// The title that the sentence gives before the word `at`.
std::string title_before(const Words& words, std::size_t at) {
  if (at == 0) return {};
  const std::string verb = lower(words, at - 1);
  std::size_t sentence = at;
  while (sentence > 0 && !words[sentence - 1].ends_with('.') &&
         !words[sentence - 1].ends_with(';')) {
    --sentence;
  }
  // "Schemat organizacyjny stanowi załącznik …"
  if (verb == "stanowi" || verb == "określa") {
    const std::string title = joined(words, sentence, at - 1);
    const bool plain = title.find(',') == std::string::npos && sentence + 1 < at &&
                       at - sentence <= longest_title && parsing::is_capital_at(title, 0);
    return plain ? title : std::string();
  }
  if (verb != "stanowiący" && verb != "stanowiące") return {};
  for (std::size_t i = at - 1; i-- > sentence && at - i <= longest_title;) {
    if (!is_title_noun(words[i])) continue;
    const std::string title = joined(words, i, at - 1);
    return title.find(',') == std::string::npos ? title : std::string();
  }
  return {};
}

}  // namespace

std::vector<NamedAnnex> missing_annexes(const act::Text& text, act::ActType type) {
  std::set<std::string> known;
  for (const act::Provision& annex : text.annexes) {
    if (annex.label.empty()) return {};
    known.insert(annex.label.text());
  }
  std::vector<NamedAnnex> missing;
  act::walk(text, [&](const act::Provision& provision, const act::Citation& citation) {
    // An annex may name annexes of its own.
    if (citation.empty() || citation.steps.front().level == act::Level::zalacznik) return;
    const std::string sentence = act::joined_paragraphs(provision.lead);
    if (sentence.find("ałącznik") == std::string::npos) return;
    const Words words = text::split_words(sentence);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto mention = mention_at(words, i, act::genitive_of(type));
      if (!mention) continue;
      const bool doubled = !known.insert(mention->label).second;
      if (doubled || (mention->label.empty() && !text.annexes.empty())) continue;
      missing.push_back({mention->label, title_before(words, i), act::print(citation)});
    }
  });
  return missing;
}

}  // namespace bipgen::importing
