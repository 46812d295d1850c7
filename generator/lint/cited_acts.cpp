#include "lint/cited_acts.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "act/lookup.hpp"
#include "source/excerpt.hpp"
#include "text/letters.hpp"

namespace bipgen::lint {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;
using timeline::Effect;
using timeline::EffectKind;
using timeline::Entry;

// The place of what an effect says: its provision, or the head of the file.
source::Location place_of(const Entry& entry, const Effect& effect) {
  const act::Provision* provision = act::resolve(entry.act->text, effect.citation);
  return {entry.act->path, provision != nullptr ? provision->span : source::Span()};
}

// Letters and digits only, so that quotation marks, dashes and capitals do not matter.
bool is_another_title(const std::string& cited, const std::string& own) {
  const std::string a = text::slug(cited);
  const std::string b = text::slug(own);
  return !a.empty() && !b.empty() && !a.starts_with(b) && !b.starts_with(a);
}

class CitedActs {
 public:
  CitedActs(const timeline::Timeline& timeline, source::Diagnostics& diagnostics)
      : m_timeline(timeline), m_diagnostics(diagnostics) {}

  void check(const Entry& entry) {
    std::set<std::pair<act::ActId, std::string>> said;  // each once, however often it is cited
    for (const Effect& effect : entry.effects) {
      const auto id = effect.to.id();
      const Entry* to = id ? m_timeline.find(*id) : nullptr;
      if (to == nullptr || to->id == entry.id) continue;
      if (!said.emplace(to->id, act::print(effect.citation)).second) continue;
      check_title(entry, effect, *to);
      check_day(entry, effect, *to);
      if (effect.kind == EffectKind::repeals) check_repeal(entry, effect, *to);
    }
  }

 private:
  void check_title(const Entry& entry, const Effect& effect, const Entry& to) {
    if (!to.held || !is_another_title(effect.to.title, to.title)) return;
    m_diagnostics.add(
        Kind::act_cited_with_other_title, place_of(entry, effect),
        message("{} is cited as {}", act::print(to.id), source::excerpt(effect.to.title)),
        message("its own title is {}", source::excerpt(to.title)));
  }

  void check_repeal(const Entry& entry, const Effect& effect, const Entry& to) {
    if (to.act != nullptr) return;
    m_diagnostics.add(
        Kind::repealed_act_unknown, place_of(entry, effect),
        message("{} is repealed, and no file tells of it", act::print(to.id)),
        message("a file with {} can say what is known of it", in_quotes("held: false")));
  }

  // Nobody can know an act that is not made yet.
  void check_day(const Entry& entry, const Effect& effect, const Entry& to) {
    if (!entry.date || !to.date || !(*entry.date < *to.date)) return;
    const std::string own = act::print(entry.id);
    const std::string other = act::print(to.id);
    m_diagnostics.add(
        Kind::days_out_of_order, place_of(entry, effect),
        effect.kind == EffectKind::repeals
            ? message("{} of {} repeals {} of {}", own, entry.date->iso(), other, to.date->iso())
            : message("{} of {} cites {} of {}", own, entry.date->iso(), other, to.date->iso()),
        message("expected an act of an earlier day"));
  }

  const timeline::Timeline& m_timeline;
  source::Diagnostics& m_diagnostics;
};

}  // namespace

void check_cited_acts(const timeline::Timeline& timeline, source::Diagnostics& diagnostics) {
  CitedActs checker(timeline, diagnostics);
  for (const Entry& entry : timeline.entries()) {
    if (entry.held) checker.check(entry);
  }
}

}  // namespace bipgen::lint
