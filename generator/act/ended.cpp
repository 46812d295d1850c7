#include "act/ended.hpp"

#include <algorithm>
#include <array>

namespace bipgen::act {

namespace {

// By gender: of a litera, of a tiret, of every other unit.
constexpr std::array<std::string_view, 3> repealed_marks{"(uchylona)", "(uchylone)", "(uchylony)"};
constexpr std::array<std::string_view, 3> lapsed_marks{"(utraciła moc)", "(utraciło moc)",
                                                       "(utracił moc)"};

std::string_view in_gender_of(Level level, const std::array<std::string_view, 3>& marks) {
  if (level == Level::litera) return marks[0];
  if (level == Level::tiret || level == Level::podwojne_tiret) return marks[1];
  return marks[2];
}

// Of older texts.
constexpr std::array<std::string_view, 3> struck_marks{"(skreślona)", "(skreślone)", "(skreślony)"};

bool is_one_of(std::string_view words, const std::array<std::string_view, 3>& marks) {
  if (!words.empty() && std::string_view(";,.").find(words.back()) != std::string_view::npos) {
    words.remove_suffix(1);
  }
  return std::find(marks.begin(), marks.end(), words) != marks.end();
}

bool holds_only(const Provision& provision, const std::array<std::string_view, 3>& marks) {
  if (!provision.children.empty() || !provision.closing.empty()) return false;
  if (is_heading(provision.level)) {
    return provision.lead.empty() && is_one_of(provision.title, marks);
  }
  if (provision.lead.size() != 1) return false;
  const auto* paragraph = std::get_if<Paragraph>(&provision.lead.front());
  return paragraph != nullptr && is_one_of(paragraph->text, marks);
}

bool is_ended_unit(const Provision& provision) {
  return !is_heading(provision.level) && is_ended(provision);
}

void remove_ended(std::vector<Provision>& list) {
  list.erase(std::remove_if(list.begin(), list.end(), is_ended_unit), list.end());
  for (Provision& provision : list) remove_ended(provision.children);
}

bool has_ended_in(const std::vector<Provision>& list) {
  return std::any_of(list.begin(), list.end(), [](const Provision& provision) {
    return is_ended_unit(provision) || has_ended_in(provision.children);
  });
}

}  // namespace

std::string_view repealed_mark(Level level) {
  return in_gender_of(level, repealed_marks);
}

std::string_view lapsed_mark(Level level) {
  return in_gender_of(level, lapsed_marks);
}

bool is_repealed(const Provision& provision) {
  return holds_only(provision, repealed_marks) || holds_only(provision, struck_marks);
}

bool is_end_mark(std::string_view words) {
  return is_one_of(words, repealed_marks) || is_one_of(words, struck_marks) ||
         is_one_of(words, lapsed_marks);
}

bool is_ended(const Provision& provision) {
  return is_repealed(provision) || holds_only(provision, lapsed_marks);
}

Text without_ended(Text text) {
  remove_ended(text.provisions);
  remove_ended(text.annexes);
  return text;
}

bool has_ended(const Text& text) {
  return has_ended_in(text.provisions) || has_ended_in(text.annexes);
}

}  // namespace bipgen::act
