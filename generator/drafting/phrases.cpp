#include "drafting/phrases.hpp"

#include <array>

#include "act/ordinals.hpp"
#include "text/ascii.hpp"

namespace bipgen::drafting {

namespace {

using act::ActType;
using act::Level;
using act::Step;

// "pierwsze" -> "pierwszym", "drugie" -> "drugim", word by word.
std::string locative_of_ordinal(std::string_view words) {
  std::string out;
  while (!words.empty()) {
    const std::size_t space = words.find(' ');
    std::string_view word = words.substr(0, space);
    words.remove_prefix(space == std::string_view::npos ? words.size() : space + 1);
    if (!out.empty()) out += ' ';
    if (word.ends_with("ie")) {
      out += std::string(word.substr(0, word.size() - 1)) + "m";
    } else {
      out += std::string(word.substr(0, word.size() - 1)) + "ym";
    }
  }
  return out;
}

std::string ordinal(const act::Label& label) {
  return act::ordinal_in_words(text::whole_number(label.text()).value_or(0));
}

std::string locative(const Step& step) {
  const std::string& label = step.label.text();
  switch (step.level) {
    case Level::zalacznik:
      return label.empty() ? "załączniku" : "załączniku nr " + label;
    case Level::dzial:
      return "dziale " + label;
    case Level::rozdzial:
      return "rozdziale " + label;
    case Level::oddzial:
      return "oddziale " + label;
    case Level::tiret: {
      const std::string words = locative_of_ordinal(ordinal(step.label));
      return words.empty() ? act::print(step) : "tiret " + words;
    }
    default:
      return act::print(step);
  }
}

// "pkt 4-6" without "pkt".
std::string numbers_of(const amending::Place& place) {
  std::string out = place.range.first.steps.back().label.text();
  if (place.range.last) out += "-" + place.range.last->text();
  return out;
}

struct ActWords {
  ActType type;
  std::string_view locative;
  std::string_view of_this;
};
constexpr std::array act_words{
    ActWords{ActType::ustawa, "ustawie", "niniejszej ustawy"},
    ActWords{ActType::rozporzadzenie, "rozporządzeniu", "niniejszego rozporządzenia"},
    ActWords{ActType::uchwala, "uchwale", "niniejszej uchwały"},
    ActWords{ActType::zarzadzenie, "zarządzeniu", "niniejszego zarządzenia"},
    ActWords{ActType::obwieszczenie, "obwieszczeniu", "niniejszego obwieszczenia"},
    ActWords{ActType::decyzja, "decyzji", "niniejszej decyzji"},
    ActWords{ActType::statut, "statucie", "niniejszego statutu"},
    ActWords{ActType::regulamin, "regulaminie", "niniejszego regulaminu"},
};

const ActWords& words_of(ActType type) {
  for (const ActWords& words : act_words) {
    if (words.type == type) return words;
  }
  return act_words[3];
}

struct SignWords {
  std::string_view sign;
  std::string_view accusative;
  std::string_view instrumental;
};
constexpr std::array sign_words{
    SignWords{".", "kropkę", "kropką"},
    SignWords{";", "średnik", "średnikiem"},
    SignWords{",", "przecinek", "przecinkiem"},
    SignWords{":", "dwukropek", "dwukropkiem"},
};

struct Organ {
  std::string_view nominative;
  std::string_view genitive;
};
constexpr std::array organs{
    Organ{"Prezydent", "Prezydenta"}, Organ{"Burmistrz", "Burmistrza"},
    Organ{"Wójt", "Wójta"},           Organ{"Starosta", "Starosty"},
    Organ{"Marszałek", "Marszałka"},  Organ{"Wojewoda", "Wojewody"},
    Organ{"Minister", "Ministra"},    Organ{"Prezes", "Prezesa"},
    Organ{"Dyrektor", "Dyrektora"},   Organ{"Rektor", "Rektora"},
    Organ{"Kierownik", "Kierownika"}, Organ{"Rada", "Rady"},
    Organ{"Zarząd", "Zarządu"},       Organ{"Sejmik", "Sejmiku"},
    Organ{"Komendant", "Komendanta"},
};

}  // namespace

std::string name_of(const std::vector<amending::Place>& places) {
  const Step& first = places.front().range.first.steps.back();
  std::string out = act::print(first);
  if (places.front().range.last) out += "-" + places.front().range.last->text();
  for (std::size_t i = 1; i < places.size(); ++i) {
    out += i + 1 == places.size() ? " i " : ", ";
    out += numbers_of(places[i]);
  }
  return out;
}

bool is_plural(const std::vector<amending::Place>& places) {
  return places.size() > 1 || places.front().range.last.has_value();
}

std::string in(const std::vector<Step>& steps) {
  std::string out;
  for (const Step& step : steps) out += (out.empty() ? "w " : " w ") + locative(step);
  return out;
}

std::string after(const Step& step) {
  return "po " + locative(step);
}

std::string genitive(const Step& step) {
  const std::string& label = step.label.text();
  if (step.level == Level::dzial) return "działu " + label;
  if (step.level == Level::rozdzial) return "rozdziału " + label;
  if (step.level == Level::oddzial) return "oddziału " + label;
  if (step.level == Level::zalacznik)
    return label.empty() ? "załącznika" : "załącznika nr " + label;
  return act::print(step);
}

std::string locative(ActType type) {
  return std::string(words_of(type).locative);
}

std::string of_this(ActType type) {
  return std::string(words_of(type).of_this);
}

std::string_view accusative_of_sign(std::string_view sign) {
  for (const SignWords& words : sign_words) {
    if (words.sign == sign) return words.accusative;
  }
  return {};
}

std::string_view instrumental_of_sign(std::string_view sign) {
  for (const SignWords& words : sign_words) {
    if (words.sign == sign) return words.instrumental;
  }
  return {};
}

std::string genitive_of_organ(std::string_view organ) {
  const std::string_view word = organ.substr(0, organ.find(' '));
  for (const Organ& known : organs) {
    if (known.nominative != word) continue;
    return std::string(known.genitive) + std::string(organ.substr(word.size()));
  }
  return {};
}

}  // namespace bipgen::drafting
