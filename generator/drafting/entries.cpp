#include "drafting/entries.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "act/citation.hpp"
#include "amending/repealed.hpp"
#include "drafting/added_labels.hpp"

namespace bipgen::drafting {

namespace {

using act::Label;
using act::Level;
using act::Provision;
using source::Kind;
using source::message;

// Tirets are counted, and chapters without a number have a title.
bool has_number(const Provision& provision) {
  return provision.level < Level::tiret && provision.level != Level::srodtytul &&
         provision.level != Level::akapit;
}

class EntryMaker {
 public:
  EntryMaker(const std::vector<Unit>& before, const std::vector<Unit>& after,
             const std::string& parent, const Files& files, source::Diagnostics& diagnostics)
      : m_before(before),
        m_after(after),
        m_parent(parent),
        m_files(files),
        m_diagnostics(diagnostics) {}

  std::vector<Entry> make() {
    for (const Pair& pair : align(m_before, m_after)) {
      Entry entry;
      if (pair.before) {
        entry.before_index = *pair.before;
        entry.before = m_before[*pair.before].provision;
        entry.label = entry.before->label;
      }
      if (pair.after) {
        entry.after_index = *pair.after;
        entry.after = m_after[*pair.after].provision;
      }
      if (pair.moved) report_moved(entry);
      m_entries.push_back(std::move(entry));
    }
    put_first_after_another();
    find_next_numbers();
    for (std::size_t i = 0; i < m_entries.size(); ++i) settle(i);
    return std::move(m_entries);
  }

 private:
  const std::string& group_of(const Entry& entry) const {
    return entry.before ? m_before[entry.before_index].group : m_after[entry.after_index].group;
  }
  const Provision& unit_of(const Entry& entry) const {
    return entry.before ? *entry.before : *entry.after;
  }
  bool are_of_one_list(const Entry& a, const Entry& b) const {
    return unit_of(a).level == unit_of(b).level && group_of(a) == group_of(b);
  }

  // Nothing is numbered before the first unit: what is added there comes after it.
  void put_first_after_another() {
    std::size_t added = 0;
    while (added < m_entries.size() && m_entries[added].is_added()) ++added;
    if (added == 0 || added == m_entries.size()) return;
    if (!has_number(*m_entries.front().after)) return;
    if (!are_of_one_list(m_entries.front(), m_entries[added])) return;
    std::rotate(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(added),
                m_entries.begin() + static_cast<std::ptrdiff_t>(added) + 1);
  }

  // By list, because the units of several chapters stand in one sequence.
  using List = std::pair<Level, std::string>;
  List list_of(const Entry& entry) const { return {unit_of(entry).level, group_of(entry)}; }

  // For each entry the number of the next unit of its list that was there before.
  void find_next_numbers() {
    std::map<List, Label> next;
    m_next.resize(m_entries.size());
    for (std::size_t i = m_entries.size(); i-- > 0;) {
      const Entry& entry = m_entries[i];
      const List list = list_of(entry);
      if (const auto found = next.find(list); found != next.end()) m_next[i] = found->second;
      if (!entry.is_added()) next.insert_or_assign(list, entry.label);
    }
  }

  void settle(std::size_t i) {
    Entry& entry = m_entries[i];
    if (entry.is_added()) {
      number(i);
    } else if (entry.is_left_out()) {
      report_left_out(entry);
    } else if (has_number(*entry.before) && entry.after->label != entry.label) {
      report_renumbered(entry);
    }
    m_previous.insert_or_assign(list_of(entry), entry.label);
  }

  // The number of an added unit.
  void number(std::size_t i) {
    Entry& entry = m_entries[i];
    const Provision& unit = *entry.after;
    entry.label = unit.label;
    if (!has_number(unit)) return;
    const auto known = m_previous.find(list_of(entry));
    const auto previous = known == m_previous.end() ? std::nullopt : std::optional(known->second);
    const auto& next = m_next[i];
    if (fits_between(previous, unit.label, next, unit.level)) return;
    if (const auto label = label_between(previous, next, unit.level)) entry.label = *label;
    report_label(entry);
  }

  std::string cite(const Entry& entry, const Label& label) const {
    const std::string own = act::print(act::Step{unit_of(entry).level, label});
    const std::string& group = group_of(entry);
    const std::string& outer = group.empty() ? m_parent : group;
    return outer.empty() ? own : outer + ' ' + own;
  }

  // Whether a unit that is added has that number in the new text.
  bool is_taken(const Entry& entry) const {
    return std::any_of(m_entries.begin(), m_entries.end(), [&entry, this](const Entry& other) {
      return other.is_added() && are_of_one_list(other, entry) && other.after->label == entry.label;
    });
  }

  void report_left_out(const Entry& entry) {
    const bool was_repealed = amending::is_repealed(*entry.before);
    if (was_repealed && is_taken(entry)) return;  // report_label says so
    m_diagnostics.add(
        Kind::draft_unit_left_out, {m_files.before, entry.before->span},
        message("{} is left out of the new text", cite(entry, entry.label)),
        was_repealed ? message("it stays as repealed") : message("the draft repeals it"));
  }

  void report_moved(const Entry& entry) {
    m_diagnostics.add(
        Kind::draft_not_expressible, {m_files.after, entry.after->span},
        message("{} stands at another place in the new text", cite(entry, entry.label)),
        message("no instruction moves it: the draft leaves it where it was"));
  }

  void report_renumbered(const Entry& entry) {
    m_diagnostics
        .add(Kind::draft_unit_renumbered, {m_files.after, entry.after->span},
             message("{} is {} in the new text", cite(entry, entry.label),
                     act::print(act::Step{entry.after->level, entry.after->label})),
             message("the draft keeps its number; look over what cites it"))
        .notes.push_back({message("it is"), {m_files.before, entry.before->span}});
  }

  void report_label(const Entry& entry) {
    const auto reused =
        std::find_if(m_entries.begin(), m_entries.end(), [this, &entry](const Entry& other) {
          return other.before && amending::is_repealed(*other.before) &&
                 are_of_one_list(other, entry) && other.label == entry.after->label;
        });
    const std::string unit = cite(entry, entry.after->label);
    m_diagnostics.add(Kind::draft_label_changed, {m_files.after, entry.after->span},
                      reused != m_entries.end()
                          ? message("{} has the number of a repealed unit", unit)
                          : message("{} is added where another number is due", unit),
                      message("the draft numbers it {} ({})",
                              act::print(act::Step{entry.after->level, entry.label}), "ZTP § 89"));
  }

  const std::vector<Unit>& m_before;
  const std::vector<Unit>& m_after;
  const std::string& m_parent;
  const Files& m_files;
  source::Diagnostics& m_diagnostics;
  std::vector<Entry> m_entries;
  std::vector<std::optional<Label>> m_next;
  std::map<List, Label> m_previous;
};

}  // namespace

std::vector<Entry> entries_of(const std::vector<Unit>& before, const std::vector<Unit>& after,
                              const std::string& citation_of_parent, const Files& files,
                              source::Diagnostics& diagnostics) {
  return EntryMaker(before, after, citation_of_parent, files, diagnostics).make();
}

}  // namespace bipgen::drafting
