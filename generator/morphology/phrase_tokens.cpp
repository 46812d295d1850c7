#include "morphology/phrase_tokens.hpp"

#include <algorithm>
#include <array>

#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

enum class Capitals : std::uint8_t { none, first, other };

Capitals capitals_of(std::string_view word) {
  const std::string lower = text::to_lower(word);
  if (lower == word) return Capitals::none;
  return text::capitalized(lower) == word ? Capitals::first : Capitals::other;
}

bool has_case(const std::vector<Reading>& readings, Case grammatical_case) {
  return std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
    return reading.grammatical_case == grammatical_case;
  });
}

}  // namespace

bool is_never_declined(std::string_view token) {
  if (token.find_first_of("0123456789") != std::string_view::npos) return true;
  if (token.find_first_not_of("IVX") == std::string_view::npos) return true;
  for (std::size_t begin = 0; begin <= token.size();) {
    const std::size_t hyphen = std::min(token.find('-', begin), token.size());
    if (capitals_of(token.substr(begin, hyphen - begin)) == Capitals::other) return true;
    begin = hyphen + 1;
  }
  return false;
}

std::vector<PhraseToken> tokens_of(std::string_view text) {
  std::vector<PhraseToken> tokens;
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = 0; at <= text.size();) {
    const text::Character character = text::character_at(text, at);
    const bool letter = character.length > 0 && text::is_word_character(character.value);
    const bool inside = begin != std::string_view::npos && character.value == U'-' &&
                        at + 1 < text.size() &&
                        text::is_word_character(text::character_at(text, at + 1).value);
    if ((letter || inside) && begin == std::string_view::npos) begin = at;
    if (!letter && !inside && begin != std::string_view::npos) {
      tokens.push_back({text.substr(begin, at - begin), begin});
      begin = std::string_view::npos;
    }
    if (character.length == 0) break;
    at += character.length;
  }
  return tokens;
}

std::vector<Token> read_tokens(std::string_view phrase, const Analyze& analyze) {
  std::vector<Token> tokens;
  std::size_t end = 0;
  for (const PhraseToken& at : tokens_of(phrase)) {
    Token& token = tokens.emplace_back();
    token.text = at.text;
    token.lower = text::to_lower(at.text);
    token.separator = phrase.substr(end, at.begin - end);
    token.indeclinable = is_never_declined(at.text);
    end = at.begin + at.text.size();
    if (token.indeclinable) continue;
    token.analysis = analyze(at.text);
    token.nouns = noun_paradigms(at.text, analyze);
    token.adjectives = Adjective::of(at.text, analyze);
  }
  return tokens;
}

bool Token::is_name() const {
  const bool named = lower != text && std::find(analysis.lemmas.begin(), analysis.lemmas.end(),
                                                std::string(text)) != analysis.lemmas.end();
  const Reading genitive{Number::singular, Case::genitive};
  return named && std::none_of(nouns.begin(), nouns.end(), [&](const NounParadigm& noun) {
           const Forms& forms = noun.forms.at(genitive);
           return std::find(forms.begin(), forms.end(), lower) != forms.end();
         });
}

bool Token::can_be(Case grammatical_case) const {
  const auto noun = [&](const NounParadigm& it) {
    return has_case(readings_of(it.forms, lower), grammatical_case);
  };
  const auto adjective = [&](const Adjective& it) {
    constexpr std::array<Gender, 5> genders = {Gender::virile, Gender::animate, Gender::inanimate,
                                               Gender::feminine, Gender::neuter};
    return std::any_of(genders.begin(), genders.end(), [&](Gender gender) {
      return has_case(readings_of(it.forms(gender), lower), grammatical_case);
    });
  };
  return std::any_of(nouns.begin(), nouns.end(), noun) ||
         std::any_of(adjectives.begin(), adjectives.end(), adjective);
}

std::optional<std::string> in_capitals_of(std::string_view form, std::string_view model) {
  const std::size_t hyphen = form.find('-');
  const std::size_t model_hyphen = model.find('-');
  if ((hyphen == std::string_view::npos) != (model_hyphen == std::string_view::npos)) return {};
  if (hyphen != std::string_view::npos) {
    const auto first = in_capitals_of(form.substr(0, hyphen), model.substr(0, model_hyphen));
    const auto rest = in_capitals_of(form.substr(hyphen + 1), model.substr(model_hyphen + 1));
    if (!first || !rest) return {};
    return *first + "-" + *rest;
  }
  const Capitals capitals = capitals_of(model);
  if (capitals == Capitals::other) return {};
  return capitals == Capitals::first ? text::capitalized(form) : std::string(form);
}

bool is_conjunction(std::string_view lower) {
  constexpr std::array<std::string_view, 5> words = {"i", "oraz", "lub", "albo", "a"};
  return std::find(words.begin(), words.end(), lower) != words.end();
}

}  // namespace bipgen::morphology
