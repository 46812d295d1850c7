// Always the full new wording of a unit (ZTP § 87), never words in it: nobody has to count where
// they stand, and the new text can be read in the amending act itself. Only the sign that ends an
// item is replaced alone, because a list that goes on or ends earlier makes it do so (ZTP § 87 ust.
// 3; "kropkę zastępuje się średnikiem i dodaje się pkt 7").
#include "drafting/draft_unit.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "amending/repealed.hpp"
#include "amending/text_edits.hpp"
#include "drafting/list_changes.hpp"
#include "drafting/wording.hpp"
#include "text/words.hpp"

namespace bipgen::drafting {

namespace {

using act::Citation;
using act::Level;
using act::Provision;
using amending::Operation;
using amending::Part;
using amending::Place;

Place whole(Citation citation) {
  return {{std::move(citation), {}}, Part::whole, 0, {}};
}

Citation below(Citation outer, act::Step step) {
  outer.steps.push_back(std::move(step));
  return outer;
}

bool is_sign(char c) {
  return std::string_view(".;,:").find(c) != std::string_view::npos;
}

// Cuts the sign off the end.
std::string take_sign(std::string& text) {
  if (text.empty() || !is_sign(text.back())) return {};
  std::string sign(1, text.back());
  text.pop_back();
  return sign;
}

// The level of all units of the list, if it is one.
std::optional<Level> level_of(const std::vector<Provision>& list) {
  if (list.empty()) return std::nullopt;
  const Level level = list.front().level;
  const bool uniform = std::all_of(list.begin(), list.end(),
                                   [level](const Provision& it) { return it.level == level; });
  return uniform ? std::optional(level) : std::nullopt;
}

// Doubled numbers name no unit.
bool has_doubled_number(const std::vector<Provision>& list) {
  std::vector<std::string_view> labels;
  for (const Provision& unit : list) labels.push_back(unit.label.text());
  std::sort(labels.begin(), labels.end());
  return std::adjacent_find(labels.begin(), labels.end()) != labels.end();
}

class UnitDrafter {
 public:
  UnitDrafter(const Provision& before, const Provision& after, const Citation& citation,
              const Files& files)
      : m_before(before), m_after(after), m_citation(citation), m_files(files) {}

  UnitDraft draft(Detail detail, source::Diagnostics& diagnostics) {
    if (says_the_same(m_before, m_after)) return {m_before, {}};
    if (amending::is_repealed(m_after)) return repealed();
    if (words_of(m_after).empty()) {
      diagnostics.add(source::Kind::draft_unit_left_out, {m_files.after, m_after.span},
                      source::message("{} has no text in the new version", act::print(m_citation)),
                      source::message("the draft repeals it"));
      return repealed();
    }
    if (detail == Detail::whole) return new_wording();
    if (differs_in_sign()) return std::move(m_draft);
    if (numbers_content()) return std::move(m_draft);
    if (!has_comparable_parts()) return new_wording();
    draft_parts();
    if (!m_findings.all().empty() || !is_mostly_new()) {
      diagnostics.append(std::move(m_findings));
      return std::move(m_draft);
    }
    return new_wording();
  }

 private:
  UnitDraft repealed() const {
    UnitDraft draft{m_before, {amending::Repeal{{whole(m_citation)}}}};
    amending::repeal(draft.expected);
    return draft;
  }

  UnitDraft new_wording() const {
    UnitDraft draft{quoted_unit(m_after, m_before.label), {}};
    draft.operations.emplace_back(
        amending::Replace{{whole(m_citation)}, {{draft.expected}, {}, {}}});
    return draft;
  }

  bool differs_in_sign() {
    if (m_before.level < Level::punkt) return false;
    Provision before = m_before;
    Provision after = m_after;
    std::string* before_end = amending::last_paragraph(before);
    std::string* after_end = amending::last_paragraph(after);
    if (!before_end || !after_end) return false;
    const std::string from = take_sign(*before_end);
    const std::string to = take_sign(*after_end);
    if (from == to || is_sign(before_end->empty() ? '.' : before_end->back())) return false;
    if (!says_the_same(before, after)) return false;
    *before_end += to;
    m_draft.expected = std::move(before);
    m_draft.operations = {amending::ReplacePunctuation{{whole(m_citation)}, from, to}};
    return true;
  }

  // "dotychczasową treść oznacza się jako ust. 1 i dodaje się ust. 2".
  bool numbers_content() {
    const std::vector<Provision>& units = m_after.children;
    if (m_before.level != Level::paragraf && m_before.level != Level::artykul) return false;
    if (units.size() < 2 || level_of(units) != Level::ustep || !m_after.lead.empty()) return false;
    if (!m_after.closing.empty() || m_before.lead.empty()) return false;
    const bool divided = std::any_of(m_before.children.begin(), m_before.children.end(),
                                     [](const Provision& it) { return it.level <= Level::ustep; });
    if (divided) return false;
    Provision content = m_before;
    content.level = Level::ustep;
    content.label = act::first_label(Level::ustep);
    content.style = act::MarkerStyle::inline_marker;
    if (!says_the_same(content, units.front())) return false;
    act::Label label = content.label;
    for (const Provision& unit : units) {
      if (unit.label != label) return false;
      label = *act::successor(label, Level::ustep);
    }
    const Citation first = below(m_citation, {Level::ustep, content.label});
    ListChanges added;
    for (std::size_t i = 1; i < units.size(); ++i) {
      added.add(below(m_citation, {Level::ustep, units[i].label}), i,
                quoted_unit(units[i], units[i].label), {});
    }
    m_draft.operations = {amending::NumberContent{m_citation, first}};
    for (Operation& operation : added.finish()) m_draft.operations.push_back(std::move(operation));
    m_draft.expected = m_after;
    m_draft.expected.label = m_before.label;
    m_draft.expected.style = m_before.style;
    m_draft.expected.run_in = m_before.run_in;
    m_draft.expected.children.front() = std::move(content);
    return true;
  }

  // Words before or after a list can be given anew alone when they are one paragraph.
  static bool is_comparable(const std::vector<act::Block>& before,
                            const std::vector<act::Block>& after) {
    if (says_the_same(before, after)) return true;
    const act::Paragraph* words = only_paragraph(after);
    return only_paragraph(before) && words && can_be_quoted(words->text);
  }

  bool has_comparable_parts() const {
    const auto level = level_of(m_before.children);
    if (!level || level != level_of(m_after.children) || m_before.level >= Level::tiret)
      return false;
    if (m_before.title != m_after.title) return false;
    if (!is_comparable(m_before.lead, m_after.lead)) return false;
    if (!is_comparable(m_before.closing, m_after.closing)) return false;
    if (*level == Level::tiret) return m_after.children.size() >= m_before.children.size();
    return *level < Level::tiret && !has_doubled_number(m_before.children) &&
           !has_doubled_number(m_after.children);
  }

  void draft_parts() {
    m_draft.expected = m_before;
    draft_words(Part::lead, m_before.lead, m_after.lead, m_draft.expected.lead);
    m_draft.expected.children.clear();
    if (m_before.children.front().level == Level::tiret) {
      draft_tirets();
    } else {
      draft_children();
    }
    draft_words(Part::closing, m_before.closing, m_after.closing, m_draft.expected.closing);
  }

  void draft_words(Part part, const std::vector<act::Block>& before,
                   const std::vector<act::Block>& after, std::vector<act::Block>& expected) {
    if (says_the_same(before, after)) return;
    expected = after;
    m_draft.operations.emplace_back(amending::Replace{{Place{{m_citation, {}}, part, 0, {}}},
                                                      {{}, only_paragraph(after)->text, {}}});
  }

  void take(std::vector<Operation> operations) {
    std::move(operations.begin(), operations.end(), std::back_inserter(m_draft.operations));
  }

  Citation cite(const act::Step& step) const { return below(m_citation, step); }

  // Tirets have no numbers: those that were there are the same by their place, and new ones can
  // only follow.
  void draft_tirets() {
    ListChanges changes;
    for (std::size_t i = 0; i < m_after.children.size(); ++i) {
      const act::Label place(std::to_string(i + 1));
      const Citation citation = cite({Level::tiret, place});
      if (i < m_before.children.size()) {
        draft_child(m_before.children[i], m_after.children[i], citation, i, changes);
      } else {
        m_draft.expected.children.push_back(quoted_unit(m_after.children[i], place));
        changes.add(citation, i, m_draft.expected.children.back(), {});
      }
    }
    take(changes.finish());
  }

  void draft_child(const Provision& before, const Provision& after, const Citation& citation,
                   std::size_t place, ListChanges& changes) {
    UnitDraft child = draft_unit(before, after, citation, Detail::smallest, m_files, m_findings);
    if (!child.operations.empty()) put_unit(child, citation, place, changes);
    child.expected.run_in = before.run_in;
    m_draft.expected.children.push_back(std::move(child.expected));
  }

  static std::vector<Unit> units_of(const std::vector<Provision>& list) {
    std::vector<Unit> units;
    for (const Provision& provision : list) units.push_back({&provision, {}, words_of(provision)});
    return units;
  }

  void draft_children() {
    const std::vector<Entry> entries =
        entries_of(units_of(m_before.children), units_of(m_after.children), act::print(m_citation),
                   m_files, m_findings);
    const auto last = std::find_if(entries.rbegin(), entries.rend(),
                                   [](const Entry& it) { return !it.is_added(); });
    const auto end_of_old = static_cast<std::size_t>(entries.rend() - last);
    ListChanges changes;
    const Entry* previous = nullptr;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const Entry& entry = entries[i];
      const Level level = entry.before ? entry.before->level : entry.after->level;
      const Citation citation = cite({level, entry.label});
      if (entry.is_added()) {
        if (is_empty_addition(*entry.after, act::print(citation), m_files, m_findings)) continue;
        Beside beside;
        if (i < end_of_old && previous) beside.after = cite({level, previous->label});
        m_draft.expected.children.push_back(quoted_unit(*entry.after, entry.label));
        changes.add(citation, i, m_draft.expected.children.back(), beside);
        continue;
      }
      previous = &entry;
      if (entry.after) {
        draft_child(*entry.before, *entry.after, citation, i, changes);
        continue;
      }
      m_draft.expected.children.push_back(*entry.before);
      if (amending::is_repealed(*entry.before)) continue;
      amending::repeal(m_draft.expected.children.back());
      changes.repeal(citation, i);
    }
    take(changes.finish());
  }

  // Several changes that quote most of the unit are read more easily as the unit's new wording.
  // What is repealed is said.
  bool is_mostly_new() const {
    if (m_draft.operations.size() < 2) return false;
    const bool repeals = std::any_of(
        m_draft.operations.begin(), m_draft.operations.end(),
        [](const Operation& it) { return std::holds_alternative<amending::Repeal>(it); });
    if (repeals) return false;
    return words_quoted_in(m_draft.operations) * 5 > words_of(m_after).size() * 3;
  }

  const Provision& m_before;
  const Provision& m_after;
  const Citation& m_citation;
  const Files& m_files;
  source::Diagnostics m_findings;
  UnitDraft m_draft;
};

}  // namespace

UnitDraft draft_unit(const Provision& before, const Provision& after, const Citation& citation,
                     Detail detail, const Files& files, source::Diagnostics& diagnostics) {
  return UnitDrafter(before, after, citation, files).draft(detail, diagnostics);
}

bool is_empty_addition(const Provision& unit, const std::string& name, const Files& files,
                       source::Diagnostics& diagnostics) {
  if (!words_of(unit).empty()) return false;
  diagnostics.add(source::Kind::draft_not_expressible, {files.after, unit.span},
                  source::message("{} is added without text", name),
                  source::message("the draft leaves it out"));
  return true;
}

void put_unit(const UnitDraft& unit, const Citation& citation, std::size_t place,
              ListChanges& changes) {
  const auto* replace = std::get_if<amending::Replace>(&unit.operations.front());
  const auto* repeal = std::get_if<amending::Repeal>(&unit.operations.front());
  const bool is_whole =
      unit.operations.size() == 1 && replace && replace->places.front() == whole(citation);
  if (is_whole) {
    changes.replace(citation, place, replace->wording.provisions.front());
  } else if (repeal && repeal->places.front() == whole(citation)) {
    changes.repeal(citation, place);
  } else {
    changes.inside(unit.operations);
  }
}

std::size_t words_quoted_in(const std::vector<Operation>& operations) {
  std::size_t words = 0;
  for (const Operation& operation : operations) {
    const amending::Wording* wording = amending::wording_of(operation);
    if (!wording) continue;
    for (const Provision& provision : wording->provisions) words += words_of(provision).size();
    words += text::split_words(wording->text).size();
  }
  return words;
}

}  // namespace bipgen::drafting
