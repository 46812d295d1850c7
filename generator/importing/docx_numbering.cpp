#include "importing/docx_numbering.hpp"

namespace bipgen::importing {

const DocxLevel& DocxCounters::level_of(const DocxList& list, int level) const {
  static const DocxLevel without_definition{NumberForm::none, {}, {}, 1, {}, false, false, {}};
  const auto change = list.changes.find(level);
  if (change != list.changes.end() && change->second.level) return *change->second.level;
  const auto definition = m_styles.definitions.find(list.definition);
  if (definition == m_styles.definitions.end()) return without_definition;
  const auto found = definition->second.levels.find(level);
  return found == definition->second.levels.end() ? without_definition : found->second;
}

void DocxCounters::count(const DocxList& list, const DocxPlace& place, Counts& counts) {
  const auto level = static_cast<std::size_t>(place.level);
  const auto change = list.changes.find(place.level);
  const bool begins = change != list.changes.end() && change->second.start &&
                      m_begun.insert({place.list, place.level}).second;
  if (begins) {
    counts[level] = *change->second.start;
  } else {
    counts[level] = counts[level] ? *counts[level] + 1 : level_of(list, place.level).start;
  }
  for (std::size_t i = 0; i < level; ++i) {
    if (!counts[i]) counts[i] = level_of(list, static_cast<int>(i)).start;
  }
  for (std::size_t i = level + 1; i < counts.size(); ++i) {
    // 17.9.10: without it a level begins anew after every higher one.
    const auto restart = level_of(list, static_cast<int>(i)).restart;
    if (!restart || (*restart > 0 && place.level < *restart)) counts[i].reset();
  }
}

DocxMarker DocxCounters::next(const DocxPlace& place) {
  const auto found = m_styles.lists.find(place.list);
  if (found == m_styles.lists.end()) return {};
  const DocxList& list = found->second;
  Counts& counts = m_counts[list.definition];
  count(list, place, counts);
  const DocxLevel& level = level_of(list, place.level);
  DocxMarker marker{{}, place.level, level.unknown_form};
  if (level.form == NumberForm::bullet) {
    marker.text = print_bullet(level.text);
  } else {
    for (std::size_t i = 0; i < level.text.size(); ++i) {
      const char digit = i + 1 < level.text.size() ? level.text[i + 1] : '\0';
      if (level.text[i] != '%' || digit < '1' || digit > '9') {
        marker.text += level.text[i];
        continue;
      }
      const auto named = static_cast<std::size_t>(digit - '1');
      const DocxLevel& of_number = level_of(list, static_cast<int>(named));
      const bool in_digits = level.all_decimal && of_number.form != NumberForm::none;
      marker.text += print_number(counts[named].value_or(of_number.start),
                                  in_digits ? NumberForm::decimal : of_number.form);
      ++i;
    }
  }
  while (marker.text.ends_with(' ')) marker.text.pop_back();
  if (!marker.text.empty() && !level.glued) marker.text += ' ';
  return marker;
}

}  // namespace bipgen::importing
