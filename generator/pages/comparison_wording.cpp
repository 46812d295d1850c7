#include "pages/comparison_wording.hpp"

#include <algorithm>

namespace bipgen::pages {

using history::Passage;
using history::PassagePair;
using history::TextChange;
using history::TextComparison;

std::string_view name_of(TextChange change) {
  constexpr std::string_view names[] = {"unchanged",          "renumbered", "moved", "reworded",
                                        "moved_and_reworded", "repealed",   "added", "removed"};
  return names[static_cast<std::size_t>(change)];
}

std::string_view glyph_of(TextChange change) {
  constexpr std::string_view glyphs[] = {"", "№", "→", "≠", "→≠", "×", "+", "–"};
  return glyphs[static_cast<std::size_t>(change)];
}

std::string change_text(const Site& site, const PassagePair& pair) {
  std::string text = site.string("comparison.change." + std::string(name_of(pair.change)));
  if (pair.only_marks) text += ", " + site.string("comparison.only_marks");
  return text;
}

std::string passage_label(const Site& site, const Passage& passage) {
  const std::string where =
      passage.citation.empty() ? site.string("comparison.preamble") : print(passage.citation);
  switch (passage.kind) {
    case Passage::Kind::footnote:
      return site.strings->format("comparison.note", {{"label", passage.note}});
    case Passage::Kind::row:
      return passage.row == 0
                 ? site.strings->format("comparison.table_head", {{"where", where}})
                 : site.strings->format("comparison.table_row",
                                        {{"where", where}, {"row", std::to_string(passage.row)}});
    case Passage::Kind::words_after:
      return site.strings->format("comparison.words_after", {{"where", where}});
    case Passage::Kind::preamble:
    case Passage::Kind::provision:
      break;
  }
  return where;
}

std::string range_label(const Site& site, const Passage& first, const Passage& last) {
  std::string label = passage_label(site, first);
  if (&first == &last) return label;
  const auto& from = first.citation.steps;
  const auto& to = last.citation.steps;
  const bool are_neighbours = first.kind == Passage::Kind::provision &&
                              last.kind == Passage::Kind::provision && from.size() == to.size() &&
                              std::equal(from.begin(), from.end() - 1, to.begin());
  return label + " – " + (are_neighbours ? print(to.back()) : passage_label(site, last));
}

std::string place_label(const Site& site, const TextComparison& comparison,
                        const ChangedPlace& place) {
  const auto side = [&](const auto& passages, auto member) -> std::string {
    const auto& first = place.first->*member;
    const auto& last = place.last->*member;
    return first && last ? range_label(site, passages[*first], passages[*last]) : "";
  };
  const std::string was = side(comparison.before, &PassagePair::before);
  const std::string is = side(comparison.after, &PassagePair::after);
  if (was.empty() || was == is) return is;
  return is.empty() ? was : was + " → " + is;
}

std::string trace_text(const Site& site, const TextComparison& comparison,
                       const PassagePair& pair) {
  const bool is_added = pair.after.has_value();
  const auto& others = is_added ? comparison.before : comparison.after;
  const auto told = [&](std::size_t passage, std::string_view key) {
    return site.strings->format("comparison." + std::string(key),
                                {{"where", passage_label(site, others[passage])}});
  };
  if (pair.part_of) return told(*pair.part_of, is_added ? "divided" : "joined");
  if (pair.repeats) return told(*pair.repeats, is_added ? "repeats" : "repeated");
  return "";
}

std::vector<CountedChange> counted_changes(const history::TextCounts& counts) {
  const CountedChange all[] = {{TextChange::unchanged, counts.unchanged},
                               {TextChange::renumbered, counts.renumbered},
                               {TextChange::moved, counts.moved},
                               {TextChange::reworded, counts.reworded},
                               {TextChange::moved_and_reworded, counts.moved_and_reworded},
                               {TextChange::repealed, counts.repealed},
                               {TextChange::added, counts.added},
                               {TextChange::removed, counts.removed}};
  std::vector<CountedChange> happened;
  for (const CountedChange& one : all) {
    if (one.count > 0) happened.push_back(one);
  }
  return happened;
}

}  // namespace bipgen::pages
