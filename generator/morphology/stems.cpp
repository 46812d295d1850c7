#include "morphology/stems.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

struct Change {
  std::string_view from;
  std::string_view to;
};

// Before the "e" of the locative (and of the dative of feminine words).
constexpr std::array<Change, 23> softenings = {
    {{"st", "ści"}, {"zd", "ździ"}, {"sł", "śl"}, {"zł", "źl"}, {"sn", "śni"}, {"zn", "źni"},
     {"ch", "sz"},  {"k", "c"},     {"g", "dz"},  {"r", "rz"},  {"ł", "l"},    {"t", "ci"},
     {"d", "dzi"},  {"n", "ni"},    {"s", "si"},  {"z", "zi"},  {"p", "pi"},   {"b", "bi"},
     {"m", "mi"},   {"w", "wi"},    {"f", "fi"},  {"h", "ż"},   {"v", "vi"}}};

constexpr std::array<Change, 24> virile = {
    {{"st", "ści"}, {"ch", "si"}, {"ch", "szy"}, {"k", "cy"},   {"g", "dzy"},  {"r", "rzy"},
     {"ł", "li"},   {"t", "ci"},  {"d", "dzi"},  {"n", "ni"},   {"s", "si"},   {"z", "zi"},
     {"p", "pi"},   {"b", "bi"},  {"m", "mi"},   {"w", "wi"},   {"f", "fi"},   {"c", "cy"},
     {"sz", "si"},  {"l", "le"},  {"rz", "rze"}, {"sz", "sze"}, {"cz", "cze"}, {"j", "je"}}};

Forms changed_end(std::string_view stem, std::span<const Change> changes) {
  Forms results;
  for (const Change& change : changes) {
    if (!stem.ends_with(change.from)) continue;
    results.push_back(std::string(stem.substr(0, stem.size() - change.from.size())) +
                      std::string(change.to));
  }
  return results;
}

// `word` with the last `from` as `to`; empty when it has none.
std::string with_last(std::string_view word, std::string_view from, std::string_view to) {
  const std::size_t at = word.rfind(from);
  if (at == std::string_view::npos || at == 0) return {};
  return std::string(word.substr(0, at)) + std::string(to) +
         std::string(word.substr(at + from.size()));
}

void add_if_any(Forms& forms, std::string form) {
  if (!form.empty()) forms.push_back(std::move(form));
}

std::size_t begin_of_last(std::string_view word) {
  std::size_t at = word.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

constexpr std::array<Change, 4> softened_ends = {
    {{"ń", "ni"}, {"ć", "ci"}, {"ś", "si"}, {"ź", "zi"}}};

// "koń" -> "koni": the soft consonant before an ending.
std::string before_ending(std::string stem) {
  for (const Change& change : softened_ends) {
    if (stem.ends_with(change.from)) {
      return stem.substr(0, stem.size() - change.from.size()) + std::string(change.to);
    }
  }
  return stem;
}

// "zadani" -> "zadań": the same consonant without one.
std::string without_ending(std::string_view stem) {
  for (const Change& change : softened_ends) {
    if (stem.ends_with(change.to)) {
      return std::string(stem.substr(0, stem.size() - change.to.size())) + std::string(change.from);
    }
  }
  return std::string(stem.ends_with("i") ? stem.substr(0, stem.size() - 1) : stem);
}

}  // namespace

StemKind kind_of(std::string_view stem) {
  constexpr std::array<std::string_view, 9> soft = {"l",  "j",  "c", "cz", "dz",
                                                    "rz", "sz", "ż", "dż"};
  if (stem.ends_with("i")) return StemKind::soft_i;
  if (ends_with_k_or_g(stem) || stem.ends_with("h")) return StemKind::velar;
  const bool is_soft = std::any_of(soft.begin(), soft.end(),
                                   [&](std::string_view end) { return stem.ends_with(end); });
  return is_soft ? StemKind::soft : StemKind::hard;
}

bool ends_with_k_or_g(std::string_view stem) {
  return stem.ends_with("k") || stem.ends_with("g");
}

Forms before_e(std::string_view stem) {
  Forms softened = changed_end(stem, softenings);
  Forms all = softened;
  for (const std::string& one : softened) {
    add_if_any(all, with_last(one, "a", "e"));
    add_if_any(all, with_last(one, "a", "ie"));
    add_if_any(all, with_last(one, "o", "e"));
    add_if_any(all, with_last(one, "ó", "o"));
  }
  return all;
}

Forms virile_plurals(std::string_view stem) {
  Forms all = changed_end(stem, virile);
  all.push_back(std::string(stem) + "owie");
  if (stem.ends_with("i")) all.push_back(std::string(stem) + "e");
  return all;
}

Forms bare_plurals(std::string_view stem) {
  if (stem.empty()) return {};
  const std::string bare = without_ending(stem);
  Forms all = {bare};
  add_if_any(all, with_last(bare, "o", "ó"));
  add_if_any(all, with_last(bare, "ę", "ą"));
  const std::size_t last = begin_of_last(bare);
  for (const std::string_view vowel : {"e", "ie"}) {
    if (last > 0) {
      all.push_back(bare.substr(0, last) + std::string(vowel) + bare.substr(last));
    }
  }
  return all;
}

Forms oblique_stems(std::string_view nominative) {
  if (nominative.empty()) return {};
  const std::string whole(nominative);
  Forms all = {before_ending(whole)};
  add_if_any(all, with_last(whole, "ó", "o"));
  add_if_any(all, with_last(whole, "ą", "ę"));
  // "wniosek", "mieszkaniec": the e between the last two consonants goes.
  const std::size_t last = begin_of_last(whole);
  const std::string end = whole.substr(last);
  if (last > 1 && whole[last - 1] == 'e') {
    std::string before = whole.substr(0, last - 1);
    all.push_back(before_ending(before + end));
    if (before.ends_with("i")) {
      before.pop_back();
      all.push_back(before_ending(before + end));
      if (before.ends_with("n")) {
        before.pop_back();
        all.push_back(before_ending(before + "ń" + end));
      }
    }
  }
  return all;
}

bool FormsOf::has(std::string_view word) const {
  const Analysis analysis = m_analyze(word);
  return analysis.known() &&
         std::binary_search(analysis.lemmas.begin(), analysis.lemmas.end(), m_lemma);
}

Forms FormsOf::among(Forms candidates) const {
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::erase_if(candidates, [this](const std::string& word) { return !has(word); });
  return candidates;
}

Forms FormsOf::among(std::string_view stem, const std::vector<std::string_view>& endings) const {
  Forms candidates;
  for (const std::string_view ending : endings) {
    candidates.push_back(std::string(stem) + std::string(ending));
  }
  return among(std::move(candidates));
}

}  // namespace bipgen::morphology
