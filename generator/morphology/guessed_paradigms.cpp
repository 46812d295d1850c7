#include "morphology/guessed_paradigms.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

#include "morphology/stems.hpp"
#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

using Endings = std::initializer_list<std::string_view>;

void add(Forms& forms, std::string_view stem, Endings endings) {
  for (const std::string_view ending : endings) {
    forms.push_back(std::string(stem) + std::string(ending));
  }
}

void add(Forms& forms, const Forms& stems, std::string_view ending) {
  for (const std::string& stem : stems) forms.push_back(stem + std::string(ending));
}

void append(Forms& forms, const Forms& more) {
  forms.insert(forms.end(), more.begin(), more.end());
}

bool is_hard(StemKind kind) {
  return kind == StemKind::hard || kind == StemKind::velar;
}

// "banki" is no stem, and "zadani" one of a gerund.
bool is_masculine_stem(std::string_view stem) {
  constexpr std::array<std::string_view, 4> others = {"ki", "gi", "ani", "eni"};
  return std::none_of(others.begin(), others.end(),
                      [&](std::string_view end) { return stem.ends_with(end); });
}

// The plural's endings that all nouns have.
void add_plural(Forms& forms, std::string_view stem) {
  add(forms, stem, {"om", "ami", "ach"});
}

// "webinary", "banki", "hotele", "cele".
void add_plural_nominative(Forms& forms, std::string_view stem, StemKind kind) {
  if (ends_with_k_or_g(stem)) {
    add(forms, stem, {"i"});
  } else {
    add(forms, stem, {is_hard(kind) ? "y" : "e"});
  }
}

// "hoteli", "lekarzy"; of "stopni" the stem itself.
void add_soft_genitive(Forms& forms, std::string_view stem, StemKind kind) {
  if (kind == StemKind::soft_i) add(forms, stem, {"", "i"});
  if (kind != StemKind::soft) return;
  add(forms, stem, {stem.ends_with("l") || stem.ends_with("j") ? "i" : "y"});
}

GuessedParadigm masculine(std::string_view stem) {
  if (!is_masculine_stem(stem)) return {};
  const StemKind kind = kind_of(stem);
  GuessedParadigm paradigm{bare_plurals(stem), {}};
  Forms& forms = paradigm.others;
  add(forms, stem, {"a", "u", "owi", "ów", ends_with_k_or_g(stem) ? "iem" : "em"});
  add_plural(forms, stem);
  add_plural_nominative(forms, stem, kind);
  add_soft_genitive(forms, stem, kind);
  if (kind == StemKind::hard) add(forms, before_e(stem), "e");
  append(forms, virile_plurals(stem));
  return paradigm;
}

void add_singular_in_a(Forms& forms, std::string_view stem, StemKind kind) {
  add(forms, stem, {"ę", "ą", "o"});
  if (is_hard(kind)) {
    add(forms, stem, {ends_with_k_or_g(stem) ? "i" : "y"});
    add(forms, before_e(stem), "e");
  } else {
    add_soft_genitive(forms, stem, kind);
  }
}

GuessedParadigm feminine(std::string_view stem) {
  const StemKind kind = kind_of(stem);
  GuessedParadigm paradigm{{std::string(stem) + "a"}, {}};
  add_singular_in_a(paradigm.others, stem, kind);
  add_plural_nominative(paradigm.others, stem, kind);
  add_plural(paradigm.others, stem);
  // "robotyk" is a man: "robotyka" has hardly a plural.
  if (!stem.ends_with("yk") && !stem.ends_with("ik")) append(paradigm.others, bare_plurals(stem));
  return paradigm;
}

GuessedParadigm feminine_without_ending(std::string_view stem) {
  if (!stem.ends_with("ści")) return {};
  GuessedParadigm paradigm{{bare_plurals(stem).front()}, {std::string(stem)}};
  add(paradigm.others, stem, {"ą", "om", "ami", "ach"});
  return paradigm;
}

GuessedParadigm masculine_in_a(std::string_view stem) {
  const StemKind kind = kind_of(stem);
  GuessedParadigm paradigm{{std::string(stem) + "a"}, {}};
  add_singular_in_a(paradigm.others, stem, kind);
  add_plural(paradigm.others, stem);
  add(paradigm.others, stem, {"ów", "y"});
  append(paradigm.others, virile_plurals(stem));
  return paradigm;
}

GuessedParadigm neuter(std::string_view stem, std::string_view ending) {
  const StemKind kind = kind_of(stem);
  if (is_hard(kind) != (ending == "o")) return {};
  if (stem.ends_with("ki") || stem.ends_with("gi")) return {};
  GuessedParadigm paradigm{{std::string(stem) + std::string(ending)}, {}};
  add(paradigm.others, stem, {"a", "u", ends_with_k_or_g(stem) ? "iem" : "em"});
  if (kind == StemKind::hard) add(paradigm.others, before_e(stem), "e");
  append(paradigm.others, bare_plurals(stem));
  add_plural(paradigm.others, stem);
  return paradigm;
}

GuessedParadigm neuter_in_um(std::string_view stem) {
  GuessedParadigm paradigm{{std::string(stem) + "um"}, {}};
  add(paradigm.others, stem, {"a", "ów"});
  add_plural(paradigm.others, stem);
  return paradigm;
}

GuessedParadigm adjective(std::string_view stem) {
  GuessedParadigm paradigm;
  Forms& forms = paradigm.others;
  add(forms, stem, {"a", "ą"});
  if (ends_with_k_or_g(stem)) {
    paradigm.bases = {std::string(stem) + "i"};
    add(forms, stem, {"iego", "iemu", "im", "iej", "ie", "ich", "imi", "o", "u"});
  } else if (kind_of(stem) == StemKind::soft_i) {
    paradigm.bases = {std::string(stem)};
    add(forms, stem, {"ego", "emu", "m", "ej", "e", "ch", "mi"});
    return paradigm;
  } else {
    paradigm.bases = {std::string(stem) + "y"};
    add(forms, stem, {"ego", "emu", "ym", "ej", "e", "ych", "ymi", "o"});
  }
  append(forms, virile_plurals(stem));
  if (stem.ends_with("on")) add(forms, stem.substr(0, stem.size() - 2), {"eni"});
  return paradigm;
}

}  // namespace

GuessedParadigm guess(std::string_view stem, Declension declension) {
  switch (declension) {
    case Declension::masculine:
      return masculine(stem);
    case Declension::feminine:
      return feminine(stem);
    case Declension::feminine_in_consonant:
      return feminine_without_ending(stem);
    case Declension::masculine_in_a:
      return masculine_in_a(stem);
    case Declension::neuter_in_o:
      return neuter(stem, "o");
    case Declension::neuter_in_e:
      return neuter(stem, "e");
    case Declension::neuter_in_um:
      return neuter_in_um(stem);
    case Declension::adjective:
      return adjective(stem);
  }
  return {};
}

bool can_be_stem(std::string_view stem) {
  constexpr std::size_t shortest_stem = 4;
  constexpr std::u32string_view vowels = U"aąeęioóuy";
  std::size_t letters = 0;
  bool has_vowel = false;
  for (std::size_t at = 0; at < stem.size();) {
    const text::Character character = text::character_at(stem, at);
    has_vowel = has_vowel || vowels.find(character.value) != std::u32string_view::npos;
    at += character.length;
    ++letters;
  }
  return letters >= shortest_stem && has_vowel;
}

Forms guessed_stems(std::string_view form) {
  constexpr std::array<std::string_view, 31> endings = {
      "a",   "ą",   "ę",   "e",   "i",   "o",    "u",    "y",   "m",   "ch",  "mi",
      "em",  "om",  "ów",  "um",  "ym",  "ej",   "im",   "iem", "owi", "ami", "ach",
      "ego", "emu", "ych", "ymi", "iej", "iego", "iemu", "ich", "imi"};
  if (form.empty()) return {};
  Forms stems = oblique_stems(form);
  stems.emplace_back(form);
  for (const std::string_view ending : endings) {
    if (!form.ends_with(ending)) continue;
    stems.emplace_back(form.substr(0, form.size() - ending.size()));
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

}  // namespace bipgen::morphology
