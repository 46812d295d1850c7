#include "history/dated_structures.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "organization/read_structure.hpp"

namespace bipgen::history {

using organization::Structure;
using timeline::TextHistory;
using timeline::Timeline;
using timeline::Version;

namespace {

// The structure of one version, and what was found wrong with it.
struct ReadVersion {
  std::optional<Structure> structure;
  source::Diagnostics findings;
};

bool same_finding(const source::Diagnostic& a, const source::Diagnostic& b) {
  return a.kind == b.kind && a.message == b.message;
}

// Provisions that other acts brought have no place in the file of the act that they stand in now.
void report_new(const ReadVersion& read, const ReadVersion& before, const Timeline& timeline,
                const TextHistory& history, const Version& version,
                source::Diagnostics& diagnostics) {
  const std::vector<act::ActId> by = timeline::amended_by(history, version);
  const timeline::Entry* amending = by.empty() ? nullptr : timeline.find(by.back());
  if (amending == nullptr || amending->act == nullptr) return;
  const std::optional<calendar::Date> from = version.period.from.exact();
  for (const source::Diagnostic& finding : read.findings.all()) {
    const auto& known = before.findings.all();
    const bool is_known = std::any_of(
        known.begin(), known.end(),
        [&finding](const source::Diagnostic& other) { return same_finding(finding, other); });
    if (is_known) continue;
    diagnostics.add(
        finding.kind, {amending->act->path, {}},
        source::message("in the text of {} from {}: {}", print(history.act),
                        from ? source::Message(from->iso()) : source::message("an unknown day"),
                        finding.message),
        finding.hint);
  }
}

// The structures of one act's versions.
class VersionStructures {
 public:
  VersionStructures(const Timeline& timeline, const TextHistory& history)
      : m_timeline(timeline), m_history(history), m_read(history.versions.size()) {}

  void read(std::size_t version) {
    const timeline::Entry& entry = *m_timeline.find(m_history.act);
    m_read[version].structure = organization::read_structure(
        timeline::act_of(entry, m_history.versions[version]), m_read[version].findings);
  }

  void add_to(std::vector<DatedStructure>& structures, source::Diagnostics& diagnostics) const {
    std::optional<std::size_t> last;  // what the version before stated, as an index
    for (std::size_t i = 0; i < m_read.size(); ++i) {
      const Version& version = m_history.versions[i];
      if (i > 0) report_new(m_read[i], m_read[i - 1], m_timeline, m_history, version, diagnostics);
      const std::optional<calendar::Date> from = version.period.from.exact();
      if (!m_read[i].structure || !from) {
        last.reset();
        continue;
      }
      if (last && structures[*last].structure == *m_read[i].structure) {
        structures[*last].in_force.until = version.period.until;
      } else {
        last = structures.size();
        structures.push_back({*from,
                              version.period,
                              *m_read[i].structure,
                              timeline::amended_by(m_history, version),
                              {}});
      }
      DatedStructure& dated = structures[*last];
      const bool incomplete = !version.outstanding.empty() || !version.unread.empty();
      if (incomplete && !dated.incomplete_from) dated.incomplete_from = from;
    }
  }

 private:
  const Timeline& m_timeline;
  const TextHistory& m_history;
  std::vector<ReadVersion> m_read;
};

}  // namespace

std::vector<DatedStructure> date_structures(const std::vector<Structure>& issued,
                                            const Timeline& timeline,
                                            const std::map<act::ActId, TextHistory>& texts,
                                            source::Diagnostics& diagnostics,
                                            const ForEach& for_each) {
  std::vector<DatedStructure> structures;
  for (const Structure& structure : issued) {
    const auto text = texts.find(structure.act);
    if (text != texts.end() && !text->second.versions.empty()) continue;
    const timeline::Entry* entry = timeline.find(structure.act);
    const auto from = entry != nullptr ? entry->in_force.from.exact() : std::nullopt;
    if (from) structures.push_back({*from, entry->in_force, structure, {}, {}});
  }
  std::vector<VersionStructures> amended;
  std::vector<std::pair<std::size_t, std::size_t>> to_read;  // (amended, version)
  for (const auto& [id, history] : texts) {
    if (history.versions.empty()) continue;
    for (std::size_t i = 0; i < history.versions.size(); ++i) {
      to_read.emplace_back(amended.size(), i);
    }
    amended.emplace_back(timeline, history);
  }
  for_each(to_read.size(),
           [&](std::size_t i) { amended[to_read[i].first].read(to_read[i].second); });
  for (const VersionStructures& one : amended) one.add_to(structures, diagnostics);
  std::stable_sort(structures.begin(), structures.end(), [](const auto& a, const auto& b) {
    if (a.date != b.date) return a.date < b.date;
    return a.structure.act < b.structure.act;
  });
  return structures;
}

}  // namespace bipgen::history
