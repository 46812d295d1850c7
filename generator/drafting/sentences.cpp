#include "drafting/sentences.hpp"

#include <utility>

#include "drafting/phrases.hpp"

namespace bipgen::drafting {

namespace {

using act::Citation;
using act::Step;
using amending::Instruction;
using amending::Part;
using amending::Place;

std::vector<Step> outside(const Citation& unit) {
  return {unit.steps.begin(), unit.steps.end() - 1};
}

std::string in_quotes(const std::string& words) {
  return "„" + words + "”";
}

class SentenceMaker {
 public:
  SentenceMaker(const std::vector<Instruction>& instructions, act::ActType type)
      : m_instructions(instructions), m_type(type) {}

  std::vector<Sentence> make() {
    while (m_next < m_instructions.size()) {
      const Instruction& instruction = m_instructions[m_next++];
      m_annex = instruction.of.annex;
      std::visit([this](const auto& it) { say(it); }, instruction.operation);
    }
    return std::move(m_sentences);
  }

 private:
  void give(std::vector<Step> inside, std::string words, std::vector<act::Provision> quoted = {}) {
    if (m_annex) inside.insert(inside.begin(), m_annex->steps.begin(), m_annex->steps.end());
    m_sentences.push_back({std::move(inside), std::move(words), std::move(quoted)});
  }

  // The next instruction, when it does that to the same text; then it is said as well.
  template <class Operation>
  const Operation* next() const {
    if (m_next == m_instructions.size() || m_instructions[m_next].of.annex != m_annex) {
      return nullptr;
    }
    return std::get_if<Operation>(&m_instructions[m_next].operation);
  }

  std::string own_annex(const amending::Wording& wording) const {
    const act::Label& label = wording.annex->steps.back().label;
    return in_own_annex(label) + " do " + of_this(m_type);
  }
  static std::string in_own_annex(const act::Label& label) {
    return label.empty() ? "załączniku" : "załączniku nr " + label.text();
  }

  void say(const amending::Replace& it) {
    const Place& place = it.places.front();
    const Citation& unit = place.range.first;
    const std::string receives =
        is_plural(it.places) ? " otrzymują brzmienie" : " otrzymuje brzmienie";
    if (it.wording.annex) {
      give(outside(unit), name_of(it.places) + receives + " określone w " + own_annex(it.wording));
    } else if (place.part == Part::title) {
      const std::string whose =
          unit.empty() ? std::string(act::genitive_of(m_type)) : genitive(unit.steps.back());
      give(unit.empty() ? std::vector<Step>() : outside(unit),
           "tytuł " + whose + receives + ": " + in_quotes(it.wording.text));
    } else if (place.part == Part::lead) {
      give(unit.steps, "wprowadzenie do wyliczenia" + receives + ": " + in_quotes(it.wording.text));
    } else if (place.part == Part::closing) {
      give(unit.steps, "część wspólna" + receives + ": " + in_quotes(it.wording.text));
    } else {
      give(outside(unit), name_of(it.places) + receives + ":", it.wording.provisions);
    }
  }

  static std::string adding(const amending::Add& it) {
    return "dodaje się " + name_of(it.places) + " w brzmieniu:";
  }

  void say(const amending::Add& it) {
    const std::string beside =
        it.neighbour ? after(it.neighbour->range.first.steps.back()) + " " : "";
    const Citation& unit = it.places.front().range.first;
    if (it.wording.annex) {
      give({}, beside + "dodaje się " + name_of(it.places) + " w brzmieniu określonym w " +
                   own_annex(it.wording));
      return;
    }
    give(it.group ? it.group->steps : outside(unit), beside + adding(it), it.wording.provisions);
  }

  static std::string repealing(const amending::Repeal& it) {
    return "uchyla się " + name_of(it.places);
  }

  void say(const amending::Repeal& it) {
    give(outside(it.places.front().range.first), repealing(it));
  }

  static std::string changing_sign(const amending::ReplacePunctuation& it) {
    if (it.sign.empty()) return "na końcu dodaje się " + std::string(accusative_of_sign(it.by));
    if (it.by.empty()) return "na końcu skreśla się " + std::string(accusative_of_sign(it.sign));
    return std::string(accusative_of_sign(it.sign)) + " zastępuje się " +
           std::string(instrumental_of_sign(it.by));
  }

  // With the units that make the list go on or end there.
  void say(const amending::ReplacePunctuation& it) {
    const Citation& unit = it.places.front().range.first;
    const std::vector<Step> list = outside(unit);
    const std::string sign = in({unit.steps.back()}) + " " + changing_sign(it);
    const auto* added = next<amending::Add>();
    const auto* repealed = next<amending::Repeal>();
    const auto is_of_list = [&list, &unit](const Place& place) {
      return !place.range.first.empty() && outside(place.range.first) == list &&
             place.range.first.steps.back().level == unit.steps.back().level;
    };
    if (added && !added->neighbour && !added->group && is_of_list(added->places.front())) {
      ++m_next;
      give(list, sign + " i " + adding(*added), added->wording.provisions);
    } else if (repealed && is_of_list(repealed->places.front())) {
      ++m_next;
      give(list, sign + " i " + repealing(*repealed));
    } else {
      give(unit.steps, changing_sign(it));
    }
  }

  void say(const amending::NumberContent& it) {
    const std::string words =
        "dotychczasową treść oznacza się jako " + act::print(it.as.steps.back());
    const auto* added = next<amending::Add>();
    if (added && !added->neighbour && outside(added->places.front().range.first) == it.unit.steps) {
      ++m_next;
      give(it.unit.steps, words + " i " + adding(*added), added->wording.provisions);
    } else {
      give(it.unit.steps, words);
    }
  }

  template <class Other>
  void say(const Other&) {}

  const std::vector<Instruction>& m_instructions;
  act::ActType m_type;
  std::size_t m_next = 0;
  std::optional<Citation> m_annex;
  std::vector<Sentence> m_sentences;
};

}  // namespace

std::vector<Sentence> sentences_of(const std::vector<Instruction>& instructions,
                                   act::ActType type) {
  return SentenceMaker(instructions, type).make();
}

}  // namespace bipgen::drafting
