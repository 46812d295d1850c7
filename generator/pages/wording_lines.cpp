#include "pages/wording_lines.hpp"

#include <algorithm>

#include "history/compare_texts.hpp"
#include "markdown/inline.hpp"
#include "pages/marker.hpp"

namespace bipgen::pages {

using history::Passage;
using history::PassagePair;
using history::TextComparison;
using templates::List;
using templates::Object;

namespace {

// The provision as a text of its own.
act::Text text_of(act::Provision provision) {
  act::Text text;
  auto& place = provision.level == act::Level::zalacznik ? text.annexes : text.provisions;
  place.push_back(std::move(provision));
  return text;
}

Object run(std::string_view name, const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  // A name that a run does not have would be found in what stands around the list.
  Object value = {{"kept", false}, {"removed", false}, {"added", false}};
  for (auto& [key, text] : value) {
    if (key == name) text = markdown::plain_text(joined);
  }
  return value;
}

List marked_runs(const PassagePair& pair) {
  constexpr std::string_view names[] = {"kept", "removed", "added"};
  List runs;
  for (const text::WordChange& change : pair.words) {
    runs.emplace_back(run(names[static_cast<std::size_t>(change.kind)], change.words));
  }
  return runs;
}

std::string marker_of(const Passage& passage) {
  const bool opens = passage.kind == Passage::Kind::provision && passage.provision != nullptr;
  return opens ? marker_of(*passage.provision, TextKind::act) : std::string();
}

Object line(const Passage& passage, std::size_t depth, List words) {
  return {{"marker", marker_of(passage)},
          {"depth", std::to_string(std::min<std::size_t>(depth, 4))},
          {"words", std::move(words)}};
}

List plain_lines(const std::vector<Passage>& passages) {
  List lines;
  std::vector<std::size_t> depths;
  for (const Passage& passage : passages) {
    depths.push_back(passage.parent ? depths[*passage.parent] + 1 : 0);
    List words;
    if (!passage.words.empty()) words.emplace_back(run("kept", passage.words));
    lines.emplace_back(line(passage, depths.back(), std::move(words)));
  }
  return lines;
}

}  // namespace

List wording_lines(const act::Provision& earlier, const act::Provision* later) {
  const act::Text before = text_of(earlier);
  if (later == nullptr) return plain_lines(history::passages_of(before));
  // Under one number, so that the two are compared whatever they are called.
  act::Provision renamed = *later;
  renamed.label = earlier.label;
  const act::Text after = text_of(std::move(renamed));
  const TextComparison comparison =
      history::compare_texts(before, after, history::Alignment::by_citation_first);
  if (!comparison.after.empty() && history::is_repeal_mark(comparison.after.front())) {
    return plain_lines(comparison.before);
  }
  List lines;
  for (const PassagePair& pair : comparison.pairs) {
    const Passage& passage =
        pair.before ? comparison.before[*pair.before] : comparison.after[*pair.after];
    lines.emplace_back(line(passage, pair.depth, marked_runs(pair)));
  }
  return lines;
}

}  // namespace bipgen::pages
