#include "drafting/write_amendment.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "calendar/spelling.hpp"
#include "drafting/phrases.hpp"
#include "drafting/sentences.hpp"
#include "parsing/write_text.hpp"
#include "text/letters.hpp"

namespace bipgen::drafting {

namespace {

using act::ActType;
using act::Level;
using act::Provision;
using act::Step;

constexpr std::array list_levels{Level::punkt, Level::litera, Level::tiret, Level::podwojne_tiret};

act::Paragraph paragraph(std::string text) {
  return {std::move(text), {}};
}

Provision unit(Level level, const act::Label& label) {
  Provision provision;
  provision.level = level;
  provision.label = label;
  return provision;
}

// Sentences in the units of the amending act.
class Arranger {
 public:
  explicit Arranger(const std::vector<Sentence>& sentences) : m_sentences(sentences) {}

  // How many steps all sentences have in common.
  std::size_t common_steps() const { return common_steps(all()); }

  std::vector<Provision> arrange(std::size_t said) const { return list(all(), said, 0, "."); }

  // A sentence behind `said` steps that are said already.
  static void write_sentence(const Sentence& sentence, std::size_t said, const std::string& before,
                             const std::string& sign, Provision& provision) {
    std::string words = in(rest(sentence, said));
    if (!words.empty()) words += ' ';
    words += sentence.words;
    if (!before.empty()) words = before + ' ' + words;
    if (sentence.quoted.empty()) {
      provision.lead.emplace_back(paragraph(words + sign));
      return;
    }
    provision.lead.emplace_back(paragraph(std::move(words)));
    provision.lead.emplace_back(act::Quotation{sentence.quoted, sign, {}});
  }

 private:
  using Part = std::span<const Sentence>;

  Part all() const { return m_sentences; }

  static std::vector<Step> rest(const Sentence& sentence, std::size_t said) {
    return {sentence.inside.begin() + static_cast<std::ptrdiff_t>(said), sentence.inside.end()};
  }

  static std::size_t common_steps(Part part) {
    std::size_t common = part.front().inside.size();
    for (const Sentence& sentence : part) {
      std::size_t same = 0;
      while (same < common && same < sentence.inside.size() &&
             sentence.inside[same] == part.front().inside[same]) {
        ++same;
      }
      common = same;
    }
    return common;
  }

  // How many sentences from `from` on speak of the same unit, the one below what is said.
  static std::size_t of_one_unit(Part part, std::size_t from, std::size_t said) {
    std::size_t end = from + 1;
    if (part[from].inside.size() <= said) return end;
    while (end < part.size() && part[end].inside.size() > said &&
           part[end].inside[said] == part[from].inside[said]) {
      ++end;
    }
    return end;
  }

  // As deep as the levels of the law.
  std::vector<Provision> list(Part part, std::size_t said, std::size_t depth,
                              const std::string& last_sign) const {
    const Level level = list_levels[depth];
    const std::string sign = level == Level::punkt ? ";" : ",";
    const bool may_nest = depth + 1 < list_levels.size();
    std::vector<Provision> units;
    act::Label label = act::first_label(level);
    for (std::size_t begin = 0; begin < part.size();) {
      const std::size_t end = may_nest ? of_one_unit(part, begin, said) : begin + 1;
      const std::string& own_sign = end == part.size() ? last_sign : sign;
      Provision provision = unit(level, label);
      if (end - begin == 1) {
        write_sentence(part[begin], said, {}, own_sign, provision);
      } else {
        const Part inner = part.subspan(begin, end - begin);
        const std::size_t common = common_steps(inner);
        const auto& steps = inner.front().inside;
        provision.lead.emplace_back(
            paragraph(in({steps.begin() + static_cast<std::ptrdiff_t>(said),
                          steps.begin() + static_cast<std::ptrdiff_t>(common)}) +
                      ":"));
        provision.children = list(inner, common, depth + 1, own_sign);
      }
      units.push_back(std::move(provision));
      label = *act::successor(label, level);
      begin = end;
    }
    return units;
  }

  const std::vector<Sentence>& m_sentences;
};

bool is_known_by_number(ActType type) {
  return type != ActType::ustawa && type != ActType::rozporzadzenie;
}

// "W zarządzeniu nr 12/2024 Burmistrza … z dnia 1 marca 2024 r. w sprawie …"; where only an annex
// changes, "W załączniku nr 1 do zarządzenia …".
std::string opening(const AmendedAct& amended, const Step* annex) {
  const act::Heading& heading = amended.heading;
  const ActType type = heading.id.type;
  std::string out =
      annex ? text::capitalized(in({*annex})) + " do " + std::string(act::genitive_of(type))
            : "W " + locative(type);
  if (is_known_by_number(type)) {
    out += " nr " + (heading.id.number.empty() ? std::string(blank) : heading.id.number);
  }
  if (type != ActType::ustawa)
    out += ' ' + (amended.organ.empty() ? std::string(blank) : amended.organ);
  out += " z dnia " + (heading.date ? calendar::spelled(*heading.date, calendar::Language::polish)
                                    : std::string(blank));
  out += ' ' + heading.title;
  if (!is_known_by_number(type)) out += " (Dz. U. " + std::string(blank) + ")";
  return out;
}

Provision changes(const std::vector<Sentence>& sentences, const AmendedAct& amended) {
  const Arranger arranger(sentences);
  Provision provision = unit(Level::paragraf, act::Label("1"));
  const std::size_t common = arranger.common_steps();
  const std::vector<Step>& steps = sentences.front().inside;
  const bool only_annex = common > 0 && steps.front().level == Level::zalacznik;
  const std::size_t said = only_annex ? 1 : 0;
  const std::string begins = opening(amended, only_annex ? &steps.front() : nullptr);
  if (sentences.size() == 1) {
    Arranger::write_sentence(sentences.front(), said, begins, ".", provision);
    return provision;
  }
  std::string words = begins;
  if (common > said) {
    words += ' ' + in({steps.begin() + static_cast<std::ptrdiff_t>(said),
                       steps.begin() + static_cast<std::ptrdiff_t>(common)});
  }
  provision.lead.emplace_back(paragraph(words + " wprowadza się następujące zmiany:"));
  provision.children = arranger.arrange(common);
  return provision;
}

std::string enacting_words(ActType type) {
  return type == ActType::uchwala ? "uchwala się, co następuje:" : "zarządza się, co następuje:";
}

// "zmieniające zarządzenie w sprawie …": without number, organ and day (ZTP § 96, § 138a).
std::string title_of(const act::Heading& amended) {
  switch (amended.id.type) {
    case ActType::ustawa:
      return "o zmianie ustawy " + amended.title;
    case ActType::uchwala:
      return "zmieniająca uchwałę " + amended.title;
    case ActType::decyzja:
      return "zmieniająca decyzję " + amended.title;
    case ActType::statut:
    case ActType::regulamin:
      return "zmieniający " + std::string(act::name_of(amended.id.type)) + " " + amended.title;
    default:
      return "zmieniające " + std::string(act::name_of(amended.id.type)) + " " + amended.title;
  }
}

// A double-quoted YAML scalar can hold any line of text.
std::string in_yaml(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace

act::Text write_amendment(const Draft& draft, const AmendedAct& amended) {
  act::Text text;
  const ActType type = amended.heading.id.type;
  const std::vector<Sentence> sentences = sentences_of(draft.instructions, type);
  if (sentences.empty()) return text;
  text.preamble.emplace_back(
      paragraph("Na podstawie " + std::string(blank) + ' ' + enacting_words(type)));
  text.provisions.push_back(changes(sentences, amended));
  Provision entry = unit(Level::paragraf, act::Label("2"));
  entry.lead.emplace_back(
      paragraph(text::capitalized(act::name_of(type)) + " wchodzi w życie " + std::string(blank)));
  text.provisions.push_back(std::move(entry));
  text.annexes = draft.annexes;
  return text;
}

std::string organ_in_genitive(std::string_view organ) {
  return genitive_of_organ(organ);
}

std::string amendment_file(const act::Text& amendment, const AmendedAct& amended) {
  const act::Heading& heading = amended.heading;
  std::string out = "---\ntype: " + std::string(act::name_of(heading.id.type)) + "\n";
  out += "# number:\n# date:\n";
  out += "title: " + in_yaml(title_of(heading)) + "\n";
  if (!heading.issuer.empty()) out += "issuer: " + in_yaml(heading.issuer) + "\n";
  out += "# signed_by: {name: , role: }\n---\n";
  return out + parsing::write_text(amendment, parsing::Grammar::act);
}

}  // namespace bipgen::drafting
