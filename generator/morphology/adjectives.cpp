#include "morphology/adjectives.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "morphology/stems.hpp"
#include "text/letters.hpp"

namespace bipgen::morphology {

namespace {

using enum Number;
using enum Case;

// After the stem of "organizacyjn-y"; the second after that of "miejsk-i", whose i belongs to the
// ending; a stem with a soft consonant keeps it before every ending ("średni-a").
struct Ending {
  std::string_view hard;
  std::string_view velar;
  std::string_view soft;
};
constexpr Ending y = {"y", "i", ""};
constexpr Ending ego = {"ego", "iego", "ego"};
constexpr Ending emu = {"emu", "iemu", "emu"};
constexpr Ending ym = {"ym", "im", "m"};
constexpr Ending a = {"a", "a", "a"};
constexpr Ending ej = {"ej", "iej", "ej"};
constexpr Ending on = {"ą", "ą", "ą"};
constexpr Ending e = {"e", "ie", "e"};
constexpr Ending ych = {"ych", "ich", "ch"};
constexpr Ending ymi = {"ymi", "imi", "mi"};

// In the order of the cases. The accusative of masculine ones is filled in by the gender.
constexpr std::array<Ending, 6> masculine = {y, ego, emu, y, ym, ym};
constexpr std::array<Ending, 6> feminine = {a, ej, ej, on, on, ej};
constexpr std::array<Ending, 6> neuter = {e, ego, emu, e, ym, ym};
constexpr std::array<Ending, 6> in_plural = {e, ych, ym, e, ymi, ych};

struct Stem {
  std::string text;
  StemKind kind = StemKind::hard;
};

// "organizacyjny" -> "organizacyjn", "miejski" -> "miejsk", "średni" -> "średni".
std::optional<Stem> stem_of(std::string_view base) {
  if (base.ends_with("y")) return Stem{std::string(base.substr(0, base.size() - 1))};
  if (base.ends_with("ki") || base.ends_with("gi")) {
    return Stem{std::string(base.substr(0, base.size() - 1)), StemKind::velar};
  }
  if (base.ends_with("i")) return Stem{std::string(base), StemKind::soft_i};
  return std::nullopt;
}

std::string with(const Stem& stem, const Ending& ending) {
  const std::string_view end = stem.kind == StemKind::hard    ? ending.hard
                               : stem.kind == StemKind::velar ? ending.velar
                                                              : ending.soft;
  return stem.text + std::string(end);
}

Forms virile_candidates(const Stem& stem) {
  if (stem.kind == StemKind::soft_i) return {stem.text};
  Forms candidates = virile_plurals(stem.text);
  std::erase_if(candidates, [](const std::string& form) { return form.ends_with("e"); });
  for (const std::string_view unchanged : {"cz", "c", "ż"}) {
    if (stem.text.ends_with(unchanged)) candidates.push_back(stem.text + "y");
  }
  if (stem.text.ends_with("ż")) {
    candidates.push_back(stem.text.substr(0, stem.text.size() - 2) + "zi");
  }
  if (stem.text.ends_with("on")) {  // "potwierdzony" -> "potwierdzeni"
    candidates.push_back(stem.text.substr(0, stem.text.size() - 2) + "eni");
  }
  return candidates;
}

// Candidates for the masculine nominative of a form.
Forms bases_of(std::string_view form, const Analysis& analysis) {
  Forms bases;
  const auto add = [&](std::string base) {
    if (base.size() > 2 && std::find(bases.begin(), bases.end(), base) == bases.end()) {
      bases.push_back(std::move(base));
    }
  };
  for (const auto* table : {&masculine, &feminine, &neuter, &in_plural}) {
    for (const Ending& ending : *table) {
      const auto cut = [&](std::string_view end, std::string_view base_end) {
        if (form.ends_with(end)) {
          add(std::string(form.substr(0, form.size() - end.size())) + std::string(base_end));
        }
      };
      cut(ending.hard, "y");
      cut(ending.velar, "i");
      cut(ending.soft, "");
    }
  }
  for (const std::string& lemma : analysis.lemmas) {
    if (lemma.ends_with("y") || lemma.ends_with("i")) add(text::to_lower(lemma));
  }
  std::erase_if(
      bases, [](const std::string& base) { return !base.ends_with("y") && !base.ends_with("i"); });
  return bases;
}

// In "finansowo-księgowy" only the last part is declined, in "radny-członek" both are.
bool is_simple_or_adverbial(std::string_view word) {
  for (std::size_t hyphen = word.find('-'); hyphen != std::string_view::npos;
       hyphen = word.find('-', hyphen + 1)) {
    if (hyphen == 0 || word[hyphen - 1] != 'o') return false;
  }
  return true;
}

}  // namespace

std::vector<Adjective> Adjective::of(std::string_view word, const Analyze& analyze) {
  const std::string form = text::to_lower(word);
  const Analysis analysis = analyze(word);
  std::vector<Adjective> all;
  if (!analysis.known() || !is_simple_or_adverbial(form)) return all;
  for (const std::string& base : bases_of(form, analysis)) {
    const std::optional<Stem> stem = stem_of(base);
    for (const std::string& lemma : analysis.lemmas) {
      const FormsOf forms(analyze, lemma);
      // No noun has all of these.
      const bool declines = stem && forms.has(base) && forms.has(with(*stem, ego)) &&
                            forms.has(with(*stem, ej)) && forms.has(with(*stem, ych)) &&
                            forms.has(with(*stem, e));
      if (!declines) continue;
      Adjective adjective(base, forms.among(virile_candidates(*stem)));
      bool fits = false;
      for (const Gender gender :
           {Gender::virile, Gender::inanimate, Gender::feminine, Gender::neuter}) {
        fits = fits || !readings_of(adjective.forms(gender), form).empty();
      }
      if (fits && std::find(all.begin(), all.end(), adjective) == all.end()) {
        all.push_back(std::move(adjective));
      }
    }
  }
  return all;
}

Paradigm Adjective::forms(Gender gender) const {
  const Stem stem = *stem_of(m_base);
  const auto& in_singular = is_masculine(gender)         ? masculine
                            : gender == Gender::feminine ? feminine
                                                         : neuter;
  Paradigm table;
  for (std::size_t i = 0; i < all_cases.size(); ++i) {
    table.at(singular, all_cases[i]) = {with(stem, in_singular[i])};
    table.at(plural, all_cases[i]) = {with(stem, in_plural[i])};
  }
  if (gender == Gender::virile || gender == Gender::animate) {
    table.at(singular, accusative) = table.at(singular, genitive);
  }
  if (gender == Gender::virile) {
    table.at(plural, nominative) = m_virile_plural;
    table.at(plural, accusative) = table.at(plural, genitive);
  }
  return table;
}

}  // namespace bipgen::morphology
