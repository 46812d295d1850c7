#include "drafting/draft_text.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "act/lookup.hpp"
#include "amending/repealed.hpp"
#include "drafting/draft_unit.hpp"
#include "drafting/list_changes.hpp"
#include "drafting/outline.hpp"
#include "drafting/wording.hpp"

namespace bipgen::drafting {

namespace {

using act::Citation;
using act::Provision;
using amending::Place;
using source::Kind;
using source::message;

using Index = std::optional<std::size_t>;

// What became of a chapter that the old text has.
enum class Fate : std::uint8_t { kept, repealed, lost };

class TextDrafter {
 public:
  TextDrafter(const std::vector<Provision>& before, const std::vector<Provision>& after,
              const std::set<std::string>& whole, const Files& files,
              source::Diagnostics& diagnostics)
      : m_before(outline_of(before)),
        m_after(outline_of(after)),
        m_whole(whole),
        m_files(files),
        m_diagnostics(diagnostics) {}

  TextDraft draft(const std::vector<Provision>& before) {
    compare_units();
    compare_chapters();
    report_units();
    place_added_units();
    place_added_chapters();
    write(before);
    m_draft.operations = m_changes.finish();
    return std::move(m_draft);
  }

 private:
  void compare_units() {
    m_units =
        entries_of(units_to_align(m_before), units_to_align(m_after), {}, m_files, m_findings);
    m_entry_of_unit.resize(m_before.units.size());
    m_entry_of_new_unit.resize(m_after.units.size());
    for (std::size_t i = 0; i < m_units.size(); ++i) {
      if (m_units[i].before) m_entry_of_unit[m_units[i].before_index] = i;
      if (m_units[i].after) m_entry_of_new_unit[m_units[i].after_index] = i;
    }
  }

  void compare_chapters() {
    source::Diagnostics findings;
    m_chapters =
        entries_of(chapters_to_align(m_before), chapters_to_align(m_after), {}, m_files, findings);
    for (source::Diagnostic& finding : findings.all()) {
      if (finding.kind != Kind::draft_unit_left_out) m_diagnostics.add(std::move(finding));
    }
    m_new_chapter.resize(m_before.chapters.size());
    m_old_chapter.resize(m_after.chapters.size());
    m_fate.resize(m_before.chapters.size(), Fate::kept);
    for (const Entry& entry : m_chapters) {
      if (entry.before && entry.after) {
        m_new_chapter[entry.before_index] = entry.after_index;
        m_old_chapter[entry.after_index] = entry.before_index;
      }
      if (entry.before) m_fate[entry.before_index] = fate_of(entry);
    }
  }

  Fate fate_of(const Entry& entry) {
    if (entry.after && !amending::is_repealed(*entry.after)) return Fate::kept;
    if (amending::is_repealed(*entry.before)) return Fate::kept;
    const Chapter& chapter = m_before.chapters[entry.before_index];
    bool is_empty = entry.before->level != act::Level::srodtytul;
    for (std::size_t i = chapter.first_unit; i < chapter.end_unit; ++i) {
      is_empty = is_empty && m_units[m_entry_of_unit[i]].is_left_out();
    }
    const std::string name = act::print(chapter.citation);
    if (!is_empty) {
      m_diagnostics.add(
          Kind::draft_not_expressible, {m_files.before, entry.before->span},
          message("{} ends in the new text, but units of it go on", name),
          message("no instruction moves them: the draft leaves the heading as it is"));
      return Fate::lost;
    }
    if (!entry.after) {
      m_diagnostics.add(Kind::draft_unit_left_out, {m_files.before, entry.before->span},
                        message("{} is left out of the new text", name),
                        message("the draft repeals it"));
    }
    return Fate::repealed;
  }

  bool is_in_repealed_chapter(const OutlineUnit& unit) const {
    for (Index chapter = unit.chapter; chapter; chapter = m_before.chapters[*chapter].in) {
      if (m_fate[*chapter] == Fate::repealed) return true;
    }
    return false;
  }

  // Of a repealed chapter nothing more is said.
  void report_units() {
    std::set<source::Span> said;
    for (const OutlineUnit& unit : m_before.units) {
      if (is_in_repealed_chapter(unit)) said.insert(unit.provision->span);
    }
    for (source::Diagnostic& finding : m_findings.all()) {
      const bool is_said =
          finding.kind == Kind::draft_unit_left_out && said.contains(finding.where.span);
      if (!is_said) m_diagnostics.add(std::move(finding));
    }
    for (const Entry& entry : m_units) {
      if (entry.before && entry.after) report_if_moved(entry);
    }
  }

  void report_if_moved(const Entry& entry) {
    const Index now = m_after.units[entry.after_index].chapter;
    const Index was = m_before.units[entry.before_index].chapter;
    const bool stays = now ? m_old_chapter[*now] == was : !was;
    if (stays) return;
    m_diagnostics.add(Kind::draft_not_expressible, {m_files.after, entry.after->span},
                      now ? message("{} stands in {} of the new text",
                                    act::print(m_before.units[entry.before_index].citation),
                                    act::print(m_after.chapters[*now].citation))
                          : message("{} stands in no chapter of the new text",
                                    act::print(m_before.units[entry.before_index].citation)),
                      message("no instruction moves it: the draft leaves it where it was"));
  }

  // An added unit follows the one before it in its chapter, or begins the chapter.
  void place_added_units() {
    Index previous;  // in the old text
    for (std::size_t i = 0; i < m_units.size(); ++i) {
      const Entry& entry = m_units[i];
      if (entry.before) previous = entry.before_index;
      if (entry.before) continue;
      const OutlineUnit& unit = m_after.units[entry.after_index];
      const Index chapter = unit.chapter ? m_old_chapter[*unit.chapter] : std::nullopt;
      if (unit.chapter && !chapter) continue;  // of a new chapter, which brings it
      const bool follows = previous && m_before.units[*previous].chapter == chapter &&
                           !is_in_repealed_chapter(m_before.units[*previous]);
      if (follows) {
        m_added_after[*previous].push_back(i);
      } else if (chapter) {
        m_added_in[*chapter].push_back(i);
      } else {
        report_without_place(*entry.after, act::print(unit.citation));
      }
    }
  }

  void report_without_place(const Provision& provision, const std::string& name) {
    m_diagnostics.add(Kind::draft_not_expressible, {m_files.after, provision.span},
                      message("{} is added where no instruction can put it", name),
                      message("the draft leaves it out"));
  }

  void place_added_chapters() {
    Index previous;
    for (const Entry& entry : m_chapters) {
      if (entry.before) previous = entry.before_index;
      if (entry.before) continue;
      const Chapter& chapter = m_after.chapters[entry.after_index];
      if (chapter.in && !m_old_chapter[*chapter.in]) continue;  // stands in another new one
      // The last one of the same level that stands before it.
      Index neighbour = previous;
      const Index in = chapter.in ? m_old_chapter[*chapter.in] : std::nullopt;
      while (neighbour && m_before.chapters[*neighbour].in != in) {
        neighbour = m_before.chapters[*neighbour].in;
      }
      const bool can_follow =
          neighbour && m_before.chapters[*neighbour].provision->level == entry.after->level &&
          entry.after->level != act::Level::srodtytul;
      Provision wording = new_chapter(*entry.after, entry.label, entry.after_index);
      if (!can_follow || wording.children.empty()) {
        report_without_place(*entry.after, act::print(chapter.citation));
        continue;
      }
      m_chapters_after[*neighbour].push_back(std::move(wording));
    }
  }

  // A chapter as it is added: with the units that are new, under their numbers.
  Provision new_chapter(const Provision& chapter, const act::Label& label, std::size_t index) {
    Provision wording = without_children(chapter);
    wording.label = label;
    std::size_t unit = m_after.chapters[index].first_unit;
    std::size_t inner = index + 1;
    for (const Provision& child : chapter.children) {
      if (act::is_heading(child.level)) {
        Provision below = new_chapter(child, child.label, inner);
        unit = m_after.chapters[inner].end_unit;
        inner = next_chapter(inner);
        wording.children.push_back(std::move(below));
        continue;
      }
      const Entry& entry = m_units[m_entry_of_new_unit[unit++]];
      const std::string name = act::print(act::Step{child.level, entry.label});
      if (!entry.is_added() || is_empty_addition(child, name, m_files, m_diagnostics)) continue;
      wording.children.push_back(child);
      wording.children.back().label = entry.label;
    }
    return wording;
  }

  // The next one in the new text that does not stand in this one.
  std::size_t next_chapter(std::size_t index) const {
    std::size_t next = index + 1;
    const auto is_below = [this, index](std::size_t chapter) {
      for (Index in = m_after.chapters[chapter].in; in; in = m_after.chapters[*in].in) {
        if (*in == index) return true;
      }
      return false;
    };
    while (next < m_after.chapters.size() && is_below(next)) ++next;
    return next;
  }

  // The old text in reading order, with what becomes of it. As deep as chapters nest.
  void write(const std::vector<Provision>& before) {
    for (const Provision& provision : before) {
      if (act::is_heading(provision.level)) {
        write_chapter(provision);
      } else {
        write_unit();
      }
    }
  }

  void expect(const Citation& citation, Provision provision, source::Span span) {
    m_draft.expected.push_back({act::print(citation), std::move(provision), span});
  }

  static Place whole(const Citation& citation, amending::Part part = amending::Part::whole) {
    return {{citation, {}}, part, 0, {}};
  }

  void write_chapter(const Provision& chapter) {
    const std::size_t index = m_next_chapter++;
    const Citation& citation = m_before.chapters[index].citation;
    Provision expected = without_children(chapter);
    if (m_fate[index] == Fate::repealed) {
      m_changes.inside({amending::Repeal{{whole(citation)}}});
      amending::repeal(expected);
      expect(citation, std::move(expected), chapter.span);
      m_next_unit = m_before.chapters[index].end_unit;
      while (m_next_chapter < m_before.chapters.size() &&
             m_before.chapters[m_next_chapter].first_unit < m_next_unit) {
        ++m_next_chapter;
      }
    } else {
      if (const Index now = m_new_chapter[index]; now && m_fate[index] == Fate::kept) {
        write_heading(*m_after.chapters[*now].provision, citation, expected);
      }
      expect(citation, std::move(expected), chapter.span);
      write_added(m_added_in[index], std::nullopt, index);
      write(chapter.children);
    }
    Citation neighbour = citation;
    for (Provision& added : m_chapters_after[index]) {
      neighbour = add_chapter(std::move(added), neighbour);
    }
  }

  void write_heading(const Provision& after, const Citation& citation, Provision& expected) {
    const bool same_words =
        says_the_same(after.lead, expected.lead) && says_the_same(after.closing, expected.closing);
    const bool has_title_to_cite = expected.level != act::Level::srodtytul && !after.title.empty();
    if (!same_words || (after.title != expected.title && !has_title_to_cite)) {
      m_diagnostics.add(
          Kind::draft_not_expressible, {m_files.after, after.span},
          message("the heading {} changes", act::print(citation)),
          message("no instruction gives it other words: the draft leaves it as it was"));
      return;
    }
    if (after.title == expected.title) return;
    expected.title = after.title;
    m_changes.inside(
        {amending::Replace{{whole(citation, amending::Part::title)}, {{}, after.title, {}}}});
  }

  Citation add_chapter(Provision chapter, const Citation& neighbour) {
    const Place after = whole(neighbour);
    Citation citation = neighbour;
    citation.steps.back().label = chapter.label;
    for (ExpectedUnit& unit : units_of_text({chapter})) m_draft.expected.push_back(std::move(unit));
    amending::Add added;
    added.places = {whole(citation)};
    added.position = amending::Position::after;
    added.neighbour = after;
    added.wording.provisions.push_back(std::move(chapter));
    m_changes.inside({std::move(added)});
    return citation;
  }

  void write_unit() {
    const std::size_t index = m_next_unit++;
    const std::size_t place = m_entry_of_unit[index];
    const Entry& entry = m_units[place];
    const Citation& citation = m_before.units[index].citation;
    if (entry.after) {
      write_kept(entry, citation, place);
    } else {
      Provision expected = *entry.before;
      if (!amending::is_repealed(expected)) {
        amending::repeal(expected);
        m_changes.repeal(citation, place);
      }
      expect(citation, std::move(expected), entry.before->span);
    }
    write_added(m_added_after[index], index, m_before.units[index].chapter);
  }

  void write_kept(const Entry& entry, const Citation& citation, std::size_t place) {
    const std::string name = act::print(citation);
    const Detail detail = m_whole.contains(name) ? Detail::whole : Detail::smallest;
    UnitDraft unit =
        draft_unit(*entry.before, *entry.after, citation, detail, m_files, m_diagnostics);
    if (!unit.operations.empty()) put_unit(unit, citation, place, m_changes);
    expect(citation, std::move(unit.expected), entry.before->span);
  }

  void write_added(const std::vector<std::size_t>& entries, Index neighbour, Index chapter) {
    for (const std::size_t i : entries) {
      const Entry& entry = m_units[i];
      const std::string name = act::print(act::Step{entry.after->level, entry.label});
      if (is_empty_addition(*entry.after, name, m_files, m_diagnostics)) continue;
      Citation citation;
      Beside beside;
      if (neighbour) {
        citation = m_before.units[*neighbour].citation;
        beside.after = citation;
      } else if (is_cited_with_chapter(m_after.units[entry.after_index])) {
        citation = m_before.chapters[*chapter].citation;
        citation.steps.emplace_back();
      } else {
        citation.steps.emplace_back();
        beside.group = m_before.chapters[*chapter].citation;
      }
      citation.steps.back() = {entry.after->level, entry.label};
      Provision wording = quoted_unit(*entry.after, entry.label);
      expect(citation, wording, {});
      m_changes.add(citation, i, std::move(wording), beside);
    }
  }

  Outline m_before;
  Outline m_after;
  const std::set<std::string>& m_whole;
  const Files& m_files;
  source::Diagnostics& m_diagnostics;

  std::vector<Entry> m_units;
  std::vector<Entry> m_chapters;
  std::vector<std::size_t> m_entry_of_unit;      // by place in the old text
  std::vector<std::size_t> m_entry_of_new_unit;  // by place in the new text
  std::vector<Index> m_new_chapter;              // of an old one
  std::vector<Index> m_old_chapter;              // of a new one
  std::vector<Fate> m_fate;
  source::Diagnostics m_findings;  // of units

  std::map<std::size_t, std::vector<std::size_t>> m_added_after;  // old unit: entries
  std::map<std::size_t, std::vector<std::size_t>> m_added_in;     // old chapter: entries
  std::map<std::size_t, std::vector<Provision>> m_chapters_after;

  std::size_t m_next_unit = 0;
  std::size_t m_next_chapter = 0;
  ListChanges m_changes;
  TextDraft m_draft;
};

}  // namespace

TextDraft draft_text(const std::vector<Provision>& before, const std::vector<Provision>& after,
                     const std::set<std::string>& whole, const Files& files,
                     source::Diagnostics& diagnostics) {
  return TextDrafter(before, after, whole, files, diagnostics).draft(before);
}

}  // namespace bipgen::drafting
