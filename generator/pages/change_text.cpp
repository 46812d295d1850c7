#include "pages/change_text.hpp"

#include <map>

#include "pages/change_tables.hpp"
#include "pages/change_wording.hpp"
#include "pages/gaps.hpp"
#include "pages/structure_basis.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"
#include "text/words.hpp"

namespace bipgen::pages {

using history::Change;
using history::DatedStructure;
using history::Step;

namespace {

class ChangeWriter {
 public:
  ChangeWriter(const Site& site, const Step& step)
      : m_site(site),
        m_before(site.structures[step.before]),
        m_after(site.structures[step.after]),
        m_tables(change_tables(m_before.structure, m_after.structure, step.comparison)) {}

  std::string text() {
    heading();
    summary();
    part("changes.events", m_tables.events, [&](const Change* change) { event(*change); });
    part("changes.reused", m_tables.reused_codes, [&](const Change* change) { reused(*change); });
    part("structure.relations", m_tables.relations,
         [&](const Change* change) { relation(*change); });
    part("changes.transferred", by_origin(m_tables.transferred),
         [&](const Origin& origin) { transferred(origin); });
    part("changes.tasks", m_tables.tasks, [&](const HolderTasks& holder) { tasks_of(holder); });
    part("changes.common", m_tables.common, [&](const TaskPair& pair) { task(pair, 1); });
    return std::move(m_text);
  }

 private:
  const std::string& string(std::string_view key) const { return m_site.string(key); }

  void line(std::size_t depth, const std::string& words) {
    m_text += std::string(2 * depth, ' ') + words + "\n";
  }

  template <class List, class Write>
  void part(std::string_view title, const List& list, Write write) {
    if (list.empty()) return;
    m_text += "\n" + string(title) + "\n";
    for (const auto& one : list) write(one);
  }

  void side(std::string_view key, const DatedStructure& dated) {
    const timeline::Entry* entry = m_site.timeline.find(dated.structure.act);
    const std::string act =
        entry != nullptr ? full_name(m_site, *entry) : print(dated.structure.act);
    line(1, string(key) + ": " + dated.date.iso() + ", " +
                m_site.strings->plural("structure.units", dated.structure.units.size()) + ", " +
                act);
    for (const act::ActId& by : dated.amended_by)
      line(2, string("structure.amended_by") + " " + print(by));
    const std::string incomplete = incomplete_text(m_site, dated);
    if (!incomplete.empty()) line(2, incomplete);
  }

  void heading() {
    line(0, m_site.strings->format("changes.title", {{"office", m_after.structure.office},
                                                     {"from", m_site.spelled(m_before.date)},
                                                     {"to", m_site.spelled(m_after.date)}}));
    if (m_after.date > m_site.today) line(1, string("changes.future"));
    side("changes.before", m_before);
    side("changes.after", m_after);
    const auto gaps = gaps_between(m_site, m_before, m_after);
    if (gaps.empty()) return;
    line(1, m_site.strings->plural("changes.gap", gaps.size()) + ":");
    for (const timeline::Entry* gap : gaps) line(2, full_name(m_site, *gap));
    line(1, string("changes.gap_text"));
  }

  void summary() {
    m_text += "\n" + string("changes.summary") + "\n";
    const std::string kinds = counts_text(m_site, m_tables.kinds);
    line(1, kinds.empty() ? string("changes.none") : kinds);
    line(1, m_site.strings->plural("changes.unchanged", m_tables.unchanged_units));
    for (const std::string& text : task_counts(m_site, m_tables.counts)) line(1, text);
  }

  static std::string parties(const Change& change, const DatedStructure& dated, Side side) {
    std::string text;
    for (const std::string& id : parties_of(dated.structure, change, side)) {
      text += (text.empty() ? "" : "; ") + party_text(dated.structure, id);
    }
    return text;
  }

  void event(const Change& change) {
    const std::string glyph(glyph_of(sign_of(change)));
    line(1, glyph + " " + kinds_text(m_site, change));
    const std::string was = parties(change, m_before, Side::before);
    const std::string is = parties(change, m_after, Side::after);
    line(2, (was.empty() ? "(" + string("changes.was_not") + ")" : was) + " → " +
                (is.empty() ? "(" + string("changes.is_not") + ")" : is));
    for (const ChangeDetail& one :
         details_of(m_site, m_before.structure, m_after.structure, change)) {
      line(2, one.kind + ": " + one.before + " → " + one.after);
    }
    basis(change);
  }

  void basis(const Change& change) {
    const std::string evidence = evidence_text(m_site, change);
    line(2, (evidence.empty() ? "" : evidence + "; ") + status_text(m_site, change.status));
    if (!change.note.empty()) line(2, text::collapsed(change.note));
    for (const organization::Source& source : change.citations) {
      line(2, print(source.citation) + " (" + print(source.act) + ")");
    }
  }

  void reused(const Change& change) {
    const auto code = reused_code_of(m_before.structure, m_after.structure, change);
    if (!code) return;
    line(1, code->code + ": " + string("changes.was") + " " +
                name_in(m_before.structure, code->before) + "; " + string("changes.is") + " " +
                name_in(m_after.structure, code->after));
  }

  void relation(const Change& change) {
    const bool ended = sign_of(change) == ChangeSign::ends;
    const organization::Structure& structure = ended ? m_before.structure : m_after.structure;
    const organization::Relation& one = *change.relation;
    line(1, std::string(glyph_of(sign_of(change))) + " " + kinds_text(m_site, change) + ": " +
                party_text(structure, one.from) + " – " +
                string("relation." + std::string(name_of(one.kind))) + " – " +
                party_text(structure, one.to));
    basis(change);
  }

  std::string place(const DatedStructure& dated, const std::string& holder,
                    const organization::Task& task) const {
    const std::string who =
        holder.empty() ? string("change.everybody") : party_text(dated.structure, holder);
    return who + ", " + print(task.source.citation);
  }

  // "- " what was, "+ " what is; one line where the words are the same.
  void task(const TaskPair& pair, std::size_t depth) {
    const std::string was =
        pair.before != nullptr ? place(m_before, pair.holder_before, *pair.before) : "";
    const std::string is =
        pair.after != nullptr ? place(m_after, pair.holder_after, *pair.after) : "";
    if (pair.before != nullptr && pair.after != nullptr && pair.same_words) {
      line(depth, "= " + was + " → " + is + ": " + whole_text(*pair.after));
      return;
    }
    if (pair.before != nullptr) line(depth, "- " + was + ": " + whole_text(*pair.before));
    if (pair.after != nullptr) line(depth, "+ " + is + ": " + whole_text(*pair.after));
  }

  // One task with all to whom it went, the first deciding where it stands.
  using Origin = std::vector<const TaskPair*>;
  static std::vector<Origin> by_origin(const std::vector<TaskPair>& pairs) {
    std::vector<Origin> origins;
    std::map<const organization::Task*, std::size_t> places;
    for (const TaskPair& pair : pairs) {
      const auto [place, is_new] = places.emplace(pair.before, origins.size());
      if (is_new) origins.emplace_back();
      origins[place->second].push_back(&pair);
    }
    return origins;
  }

  void transferred(const Origin& origin) {
    const TaskPair& first = *origin.front();
    if (origin.size() == 1) {
      task(first, 1);
      return;
    }
    line(1, "- " + place(m_before, first.holder_before, *first.before) + ": " +
                whole_text(*first.before));
    for (const TaskPair* pair : origin) {
      const std::string is = place(m_after, pair->holder_after, *pair->after);
      line(1, pair->same_words ? "= " + is : "+ " + is + ": " + whole_text(*pair->after));
    }
  }

  void tasks_of(const HolderTasks& holder) {
    const bool ended = holder.after.empty();
    line(1, ended ? party_text(m_before.structure, holder.before) + " (" +
                        string("changes.holder_ended") + ")"
                  : party_text(m_after.structure, holder.after));
    for (const TaskPair& pair : holder.pairs) task(pair, 2);
  }

  const Site& m_site;
  const DatedStructure& m_before;
  const DatedStructure& m_after;
  ChangeTables m_tables;
  std::string m_text;
};

}  // namespace

std::string change_text(const Site& site, const Step& step) {
  return ChangeWriter(site, step).text();
}

}  // namespace bipgen::pages
