#include "support/dump_text_comparison.hpp"

namespace bipgen::testing {

using history::Passage;
using history::PassagePair;
using history::TextChange;
using history::TextComparison;
using text::WordChange;

namespace {

std::string_view sign_of(const PassagePair& pair) {
  constexpr std::string_view signs[] = {"=", "#", ">", "~", ">~", "x", "+", "-"};
  constexpr std::string_view signs_of_marks[] = {"=", "#", ">", "~,", ">~,", "x", "+", "-"};
  return (pair.only_marks ? signs_of_marks : signs)[static_cast<std::size_t>(pair.change)];
}

std::string words_of(const PassagePair& pair) {
  std::string text;
  for (const WordChange& change : pair.words) {
    std::string words;
    for (const std::string& word : change.words) words += (words.empty() ? "" : " ") + word;
    if (pair.before && pair.after && change.kind == WordChange::Kind::removed) {
      words = "[-" + words + "-]";
    } else if (pair.before && pair.after && change.kind == WordChange::Kind::added) {
      words = "{+" + words + "+}";
    }
    text += " " + words;
  }
  return text;
}

std::string line_of(const TextComparison& comparison, const PassagePair& pair) {
  const std::string was = pair.before ? name_of(comparison.before[*pair.before]) : "";
  const std::string is = pair.after ? name_of(comparison.after[*pair.after]) : "";
  std::string line =
      std::string(2 * pair.depth, ' ') + std::string(sign_of(pair)) + " " +
      (was.empty() || is.empty() || was == is ? was.empty() ? is : was : was + " -> " + is);
  const auto other = [&](std::size_t passage) {
    return name_of(pair.after ? comparison.before[passage] : comparison.after[passage]);
  };
  if (pair.repeats) line += " (as " + other(*pair.repeats) + ")";
  if (pair.part_of) line += " (part of " + other(*pair.part_of) + ")";
  const bool same = pair.change == TextChange::unchanged || pair.change == TextChange::renumbered ||
                    pair.change == TextChange::moved;
  if (!same && !pair.words.empty()) line += ":" + words_of(pair);
  return line + "\n";
}

std::string range(const std::vector<Passage>& passages, std::size_t first, std::size_t last) {
  const std::string from = name_of(passages[first]);
  return first == last ? from : from + " … " + name_of(passages[last]);
}

}  // namespace

std::string name_of(const Passage& passage) {
  std::string name = print(passage.citation);
  if (name.empty()) name = "preamble";
  switch (passage.kind) {
    case Passage::Kind::footnote:
      return "note " + passage.note;
    case Passage::Kind::row:
      return name + " tab. " + std::to_string(passage.table) + " row " +
             std::to_string(passage.row);
    case Passage::Kind::words_after:
      return name + " (after)";
    case Passage::Kind::preamble:
    case Passage::Kind::provision:
      break;
  }
  return name;
}

std::string dump_text_comparison(const TextComparison& comparison) {
  const history::TextCounts& counts = comparison.counts;
  std::string out;
  const auto count = [&out](const char* what, std::size_t n) {
    out += std::string(what) + ": " + std::to_string(n) + "\n";
  };
  count("unchanged", counts.unchanged);
  count("renumbered", counts.renumbered);
  count("moved", counts.moved);
  count("reworded", counts.reworded);
  count("moved and reworded", counts.moved_and_reworded);
  count("of these only in marks", counts.only_marks);
  count("repealed", counts.repealed);
  count("added", counts.added);
  count("removed", counts.removed);
  out += "\nmoves\n";
  for (const history::TextMove& move : comparison.moves) {
    const PassagePair& first = comparison.pairs[move.first];
    const PassagePair& last = comparison.pairs[move.last];
    out += "  " + range(comparison.before, *first.before, *last.before) + " -> " +
           range(comparison.after, *first.after, *last.after) + " (" +
           std::to_string(move.passages) + ")\n";
  }
  out += "\npairs\n";
  for (const PassagePair& pair : comparison.pairs) out += line_of(comparison, pair);
  return out;
}

}  // namespace bipgen::testing
