#include "act/citation.hpp"

#include "act/ordinals.hpp"
#include "text/ascii.hpp"

namespace bipgen::act {

namespace {

std::string_view word_of(Level level) {
  switch (level) {
    case Level::zalacznik:
      return "załącznik";
    case Level::dzial:
      return "dział";
    case Level::rozdzial:
      return "rozdział";
    case Level::oddzial:
      return "oddział";
    case Level::srodtytul:
      return "śródtytuł";
    case Level::artykul:
      return "art.";
    case Level::paragraf:
      return "§";
    case Level::ustep:
      return "ust.";
    case Level::akapit:
      return "akapit";
    case Level::punkt:
      return "pkt";
    case Level::litera:
      return "lit.";
    case Level::tiret:
      return "tiret";
    case Level::podwojne_tiret:
      return "podwójne tiret";
  }
  return "";
}

// Tirets have no mark of their own, so they are counted in words (ZTP § 59).
std::string label_in_citation(Level level, const Label& label) {
  if (level == Level::tiret || level == Level::podwojne_tiret) {
    if (const auto number = text::whole_number(label.text())) {
      if (std::string words = ordinal_in_words(*number); !words.empty()) return words;
    }
  }
  return label.text();
}

}  // namespace

std::string print(const Step& step) {
  std::string out(word_of(step.level));
  if (step.label.empty()) return out;
  if (step.level == Level::zalacznik) out += " nr";
  out += ' ';
  out += label_in_citation(step.level, step.label);
  return out;
}

std::string print(const Citation& citation) {
  std::string out;
  for (const Step& step : citation.steps) {
    if (!out.empty()) out += ' ';
    out += print(step);
  }
  return out;
}

std::string print(const CitationRange& range) {
  std::string out = print(range.first);
  if (range.last && !range.first.empty()) {
    out += '-';
    out += label_in_citation(range.first.steps.back().level, *range.last);
  }
  return out;
}

std::string fragment_id(const Citation& citation) {
  std::string out;
  for (const Step& step : citation.steps) {
    if (!out.empty()) out += "__";
    out += fragment_prefix(step.level);
    if (step.label.empty()) continue;
    out += '_';
    // Different characters for different marks: "1.1" and "1[1]" are two labels.
    for (const char c : step.label.text()) {
      if (c == '.') {
        out += '_';
      } else if (c == '[') {
        out += '-';
      } else if (c != ']') {
        out += c;
      }
    }
  }
  return out;
}

}  // namespace bipgen::act
