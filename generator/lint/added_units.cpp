#include "lint/added_units.hpp"

#include <optional>
#include <string>
#include <vector>

#include "act/lookup.hpp"

namespace bipgen::lint {

namespace {

using act::Citation;
using act::Label;
using act::Level;

// The unit before each provision in its list, by citation. §§ follow one another through all
// chapters, as citations say.
std::map<std::string, Label> units_before(const act::Text& text) {
  std::map<std::string, Label> before;
  std::map<std::string, Label> last;  // by the citation of the list and the level
  act::walk(text, [&](const act::Provision& provision, const Citation& citation) {
    Citation list = citation;
    list.steps.pop_back();
    const std::string key =
        act::fragment_id(list) + " " + std::string(act::fragment_prefix(provision.level));
    const auto [place, is_first] = last.try_emplace(key, provision.label);
    if (!is_first) {
      before.emplace(act::fragment_id(citation), place->second);
      place->second = provision.label;
    }
  });
  return before;
}

// Units whose numbers are letters and digits of the law.
bool is_numbered(Level level) {
  return !act::is_heading(level) && level < Level::tiret;
}

// "5a" after "5", "5b" after "5a", "ca" after "c".
std::optional<Label> added_after(const Label& previous, Level level) {
  const std::string& text = previous.text();
  if (text.empty()) return std::nullopt;
  const bool has_letter = level != Level::litera && text.back() >= 'a' && text.back() < 'z';
  const Label label(has_letter
                        ? text.substr(0, text.size() - 1) + static_cast<char>(text.back() + 1)
                        : text + "a");
  return act::may_follow(previous, label, level) ? std::optional(label) : std::nullopt;
}

class AddedUnits {
 public:
  AddedUnits(const timeline::Timeline& timeline, source::Diagnostics& diagnostics)
      : m_timeline(timeline), m_diagnostics(diagnostics) {}

  void check(const timeline::TextHistory& history) {
    for (const timeline::Version& version : history.versions) {
      std::optional<std::map<std::string, Label>> before;
      for (const std::size_t change : version.changes) {
        const timeline::TextChange& made = history.changes[change];
        const auto* add = std::get_if<amending::Add>(&made.dated.instruction.operation);
        if (add == nullptr || made.fate != timeline::Fate::applied) continue;
        // The places of an annex are cited from its beginning.
        if (made.dated.instruction.of.annex) continue;
        if (!before) before = units_before(version.text);
        for (const amending::Place& place : add->places) check(made, place, *before);
      }
    }
  }

 private:
  void check(const timeline::TextChange& change, const amending::Place& place,
             const std::map<std::string, Label>& before) {
    if (place.part != amending::Part::whole || place.number != 0) return;
    for (const amending::Place& one : amending::each_of(place)) {
      const Citation& citation = one.range.first;
      if (one.range.last || citation.empty()) continue;
      const act::Step& unit = citation.steps.back();
      const auto found = before.find(act::fragment_id(citation));
      if (found == before.end() || !is_numbered(unit.level)) continue;
      if (act::may_follow(found->second, unit.label, unit.level)) continue;
      report(change, citation, found->second);
    }
  }

  void report(const timeline::TextChange& change, const Citation& citation, const Label& previous) {
    const timeline::Entry* by = m_timeline.find(change.dated.by);
    if (by == nullptr || by->act == nullptr) return;
    const act::Step& unit = citation.steps.back();
    const auto expected = added_after(previous, unit.level);
    m_diagnostics.add(
        source::Kind::added_unit_number, {by->act->path, change.dated.instruction.span},
        source::message("{} is added after {}", act::print(citation),
                        act::print(act::Step{unit.level, previous})),
        expected ? source::message("ZTP § 89: expected {}, or at the end of a list the next number",
                                   act::print(act::Step{unit.level, *expected}))
                 : source::Message());
  }

  const timeline::Timeline& m_timeline;
  source::Diagnostics& m_diagnostics;
};

}  // namespace

void check_added_units(const timeline::Timeline& timeline, const Histories& texts,
                       source::Diagnostics& diagnostics) {
  AddedUnits checker(timeline, diagnostics);
  for (const auto& [id, history] : texts) checker.check(history);
}

}  // namespace bipgen::lint
