#include "pages/act_relations.hpp"

#include <map>
#include <set>

#include "pages/act_links.hpp"
#include "pages/act_texts.hpp"
#include "pages/addresses.hpp"
#include "pages/amendment_rows.hpp"
#include "pages/frame.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;
using timeline::Effect;
using timeline::EffectKind;
using timeline::Entry;

namespace {

std::string_view effect_key(EffectKind kind) {
  switch (kind) {
    case EffectKind::legal_basis:
      return "legal_basis";
    case EffectKind::amends:
      return "amends";
    case EffectKind::repeals:
      return "repeals";
    case EffectKind::cites:
      break;
  }
  return "cites";
}

// "ustawa z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. …)" from the parts of a reference.
std::string reference_name(const act::ActReference& reference) {
  std::string name(name_of(reference.type));
  if (reference.number) name += " nr " + *reference.number;
  if (!reference.issuer.empty()) name += " " + reference.issuer;
  if (reference.date) {
    name += " z dnia " + calendar::spelled(*reference.date, calendar::Language::polish);
  }
  if (!reference.title.empty()) name += " " + reference.title;
  if (!reference.journal.empty()) name += " (" + reference.journal + ")";
  return name;
}

// One row of a table for each kind of effect and act, with all the provisions that have it.
class EffectRows {
 public:
  void add(const std::string& kind, const std::string& name, Object values, Object place) {
    const auto [at, is_new] = m_index.try_emplace({kind, name}, m_rows.size());
    if (is_new) {
      values.emplace_back("kind", kind);
      values.emplace_back("name", name);
      m_rows.push_back({std::move(values), {}});
    }
    List& places = m_rows[at->second].places;
    place.emplace_back("first", places.empty());
    places.emplace_back(std::move(place));
  }

  List take() {
    List rows;
    for (Row& row : m_rows) {
      row.values.emplace_back("places", std::move(row.places));
      rows.emplace_back(std::move(row.values));
    }
    return rows;
  }

 private:
  struct Row {
    Object values;
    List places;
  };
  std::vector<Row> m_rows;
  std::map<std::pair<std::string, std::string>, std::size_t> m_index;
};

class Relations {
 public:
  Relations(const Site& site, const Entry& entry, const std::string& path)
      : m_site(site), m_entry(entry), m_path(path) {}

  List effects() const {
    EffectRows rows;
    const std::set<act::ActId> told = amended_by(m_site, m_entry);
    for (const Effect& effect : m_entry.effects) {
      const std::optional<act::ActId> id = effect.to.id();
      const Entry* target = id ? m_site.timeline.find(*id) : nullptr;
      if (effect.kind == EffectKind::amends && id && told.contains(*id)) continue;
      const std::string_view key = effect_key(effect.kind);
      Object values = {{"kind_class", key}};
      if (target != nullptr) {
        values.emplace_back("href", relative_link(m_path, act_path(m_site, *target)));
        values.emplace_back("title", target->title);
      } else {
        values.emplace_back("href", false);
        values.emplace_back("title", false);
      }
      rows.add(m_site.string("effect." + std::string(key)),
               target != nullptr ? full_name(m_site, *target) : reference_name(effect.to),
               std::move(values), place(effect, m_entry));
    }
    return rows.take();
  }

  List affected() const {
    EffectRows rows;
    std::set<act::ActId> told;
    if (const timeline::TextHistory* history = history_of(m_site, m_entry.id)) {
      for (const timeline::TextChange& change : history->changes) told.insert(change.dated.by);
    }
    for (const Effect& effect : m_entry.affected) {
      const Entry* by = m_site.timeline.find(effect.from);
      if (by == nullptr) continue;
      if (effect.kind == EffectKind::amends && told.contains(by->id)) continue;
      const std::string_view key = effect_key(effect.kind);
      rows.add(m_site.string("affected." + std::string(key)), full_name(m_site, *by),
               {{"kind_class", key},
                {"href", relative_link(m_path, act_path(m_site, *by))},
                {"title", by->title}},
               place(effect, *by));
    }
    return rows.take();
  }

 private:
  // Where in the acting act: "§ 23", or its legal basis.
  Object place(const Effect& effect, const Entry& in) const {
    if (effect.citation.empty()) {
      return {{"href", false}, {"label", m_site.string("effect.in_preamble")}};
    }
    return {{"href", provision_href(m_site, m_path, in, effect.citation)},
            {"label", print(effect.citation)}};
  }

  const Site& m_site;
  const Entry& m_entry;
  const std::string& m_path;
};

}  // namespace

void add_relations(const Site& site, const Entry& entry, const std::string& path, Object& values) {
  const Relations relations(site, entry, path);
  add_table(values, "effects", relations.effects());
  add_table(values, "affected", relations.affected());
  add_table(values, "amending", amending_rows(site, path, entry));
  add_table(values, "amended", amended_rows(site, path, entry));
}

}  // namespace bipgen::pages
