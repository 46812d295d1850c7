// The page of one act: what it is, whether it is in force, its text, its record, what it does to
// other acts and they to it.
#include <algorithm>
#include <map>

#include "pages/act_comparisons.hpp"
#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/code_links.hpp"
#include "pages/contents.hpp"
#include "pages/fragment_links.hpp"
#include "pages/make_pages.hpp"
#include "pages/provision_html.hpp"
#include "pages/role_links.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;
using timeline::Effect;
using timeline::EffectKind;
using timeline::EndOfForce;
using timeline::Entry;

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

class ActPage {
 public:
  ActPage(const Site& site, const Entry& entry)
      : m_site(site), m_entry(entry), m_path(act_path(site, entry)) {}

  std::string render() const {
    const Validity validity = validity_of(m_entry, m_site.today);
    PageFrame frame;
    frame.path = m_path;
    frame.title = full_name(m_site, m_entry);
    frame.description = m_entry.title;
    frame.section = address::acts;
    frame.body_class = "akt";
    frame.crumbs = {{m_site.string("menu.acts"), address::acts}};
    if (const auto year = timeline::year_of(m_entry.id.number)) {
      frame.crumbs.push_back({std::to_string(*year), address::acts_of_year(*year)});
    }
    const std::string start = text::capitalized(short_name(m_entry));
    Object values = {
        {"name_start", start},
        {"name_rest", frame.title.substr(start.size())},
        {"title", m_entry.title},
        {"validity", validity_text(m_site, m_entry)},
        {"validity_class", class_of(validity)},
        {"no_known_end", m_entry.held && !m_entry.in_force.until},
        {"validity_word", word_for(m_site, validity)},
        {"held", m_entry.held},
        {"ending", ending()},
        {"record", record()},
        {"effects", effects()},
        {"has_effects", !m_entry.effects.empty()},
        {"affected", affected()},
        {"has_affected", !m_entry.affected.empty()},
        {"data_href", relative_link(m_path, address::act_data(m_entry.id))},
    };
    if (m_entry.act != nullptr) add_heading(values, m_entry.act->heading);
    if (!m_entry.held) add_fragments(values);
    if (m_entry.held) {
      add_text(values);
      add_structure(values);
      List comparisons = comparison_links(m_site, m_path, m_entry);
      values.emplace_back("has_comparisons", !comparisons.empty());
      values.emplace_back("comparisons", std::move(comparisons));
      add_fragments(values);
      List roles = roles_in(m_site, m_path, {m_entry.id, ""});
      values.emplace_back("has_roles", !roles.empty());
      values.emplace_back("roles", std::move(roles));
    }
    return render_page(m_site, "act", frame, std::move(values));
  }

 private:
  void add_heading(Object& values, const act::Heading& heading) const {
    List signatures;
    for (const act::Signature& signature : heading.signatures) {
      signatures.emplace_back(Object{{"name", signature.name},
                                     {"role", signature.role},
                                     {"on_behalf_of", on_behalf_of(signature)}});
    }
    List annexes;
    for (const act::MissingAnnex& annex : heading.missing_annexes) {
      annexes.emplace_back(Object{{"label", annex.label.text()},
                                  {"title", annex.title},
                                  {"has_cited_in", !annex.cited_in.empty()},
                                  {"cited_in", cited_in(annex.cited_in)}});
    }
    List distribution(heading.distribution.begin(), heading.distribution.end());
    values.emplace_back("has_missing_annexes", !annexes.empty());
    values.emplace_back("has_distribution", !distribution.empty());
    values.emplace_back("has_signatures", !signatures.empty());
    values.emplace_back("signatures", std::move(signatures));
    values.emplace_back("missing_annexes", std::move(annexes));
    values.emplace_back("distribution", std::move(distribution));
    values.emplace_back("note", heading.note);
    values.emplace_back("source", heading.source);
  }

  // "z up. Prezydenta Miasta Krakowa". Only the publisher's own issuer is known in the genitive; of
  // another the front matter's words are given.
  std::string on_behalf_of(const act::Signature& signature) const {
    if (signature.on_behalf_of.empty()) return "";
    return signature.on_behalf_of == m_site.publisher.issuer
               ? "z up. " + m_site.publisher.issuer_genitive
               : "z up.: " + signature.on_behalf_of;
  }

  // The editor's citation as a link, where it is one.
  Object cited_in(const std::string& words) const {
    if (words.empty()) return {};
    const std::optional<act::Citation> citation = act::parse_citation(words);
    if (!citation) return {{"href", false}, {"label", words}};
    return {{"href", relative_link(m_path, m_path, *citation)}, {"label", words}};
  }

  void add_text(Object& values) const {
    ProvisionHtml options;
    options.act_link = [this](const act::ActReference& reference) {
      return reference.id() == m_entry.id ? std::string() : act_href(m_site, m_path, reference);
    };
    options.code_link = [this](std::string_view code) {
      return code_href_in_act(m_site, m_path, m_entry.id, code);
    };
    options.footnote_word = m_site.string("act.footnote");
    options.footnotes_word = m_site.string("act.footnotes");
    options.back_word = m_site.string("act.back_to_text");
    options.table_word = m_site.string("act.table");
    values.emplace_back("text", text_html(m_entry.act->text, options));
    List contents;
    for (const ContentsLine& line : contents_of(m_entry.act->text, TextKind::act)) {
      contents.emplace_back(Object{{"href", "#" + line.fragment},
                                   {"label", line.label},
                                   {"words", line.words + (line.cut ? " …" : "")},
                                   {"depth", std::to_string(line.depth)}});
    }
    values.emplace_back("has_contents", contents.size() > 1);
    values.emplace_back("contents", std::move(contents));
  }

  void add_structure(Object& values) const {
    for (const history::DatedStructure& dated : m_site.structures) {
      if (dated.structure.act != m_entry.id) continue;
      values.emplace_back("structure",
                          link_to(m_path, structure_path(m_site, dated),
                                  m_site.strings->format("structure.link",
                                                         {{"date", m_site.spelled(dated.date)}})));
      return;
    }
  }

  // What this act says of a structure that is not held, or others of the one that it sets.
  void add_fragments(Object& values) const {
    List links = fragment_links(m_site, m_path, m_entry.id);
    values.emplace_back("has_fragments", !links.empty());
    values.emplace_back("fragments", std::move(links));
  }

  // Why the end is what it is, in words.
  Object ending() const {
    const EndOfForce& end = m_entry.ending;
    if (end.reason == EndOfForce::Reason::none) return {};
    Object values = {{"repealed", end.reason == EndOfForce::Reason::repealed},
                     {"superseded", end.reason == EndOfForce::Reason::superseded},
                     {"stated", end.reason == EndOfForce::Reason::stated},
                     {"lapsed", end.reason == EndOfForce::Reason::lapsed},
                     {"with_amended", end.reason == EndOfForce::Reason::with_amended}};
    const Entry* by = end.by ? m_site.timeline.find(*end.by) : nullptr;
    if (by != nullptr) {
      values.emplace_back(
          "by", Object{{"href", relative_link(m_path, act_path(m_site, *by), end.citation)},
                       {"label", full_name(m_site, *by)},
                       {"citation", print(end.citation)},
                       {"held", by->held}});
    }
    return values;
  }

  // Art. 8 ust. 6 of the access-to-information act, then what an act has besides. What the source
  // does not say is shown as missing.
  List record() const {
    const act::Heading* heading = m_entry.act != nullptr ? &m_entry.act->heading : nullptr;
    const auto known = [&](auto member) {
      return heading != nullptr ? heading->record.*member : std::string();
    };
    List rows;
    const auto row = [&](std::string_view key, const std::string& value) {
      rows.emplace_back(
          Object{{"label", m_site.string(key)}, {"value", value}, {"missing", value.empty()}});
    };
    const auto day = [&](const std::optional<calendar::Date>& date) {
      return date ? m_site.spelled(*date) : std::string();
    };
    row("record.publisher", m_site.publisher.office);
    row("record.signed_on", day(m_entry.date));
    row("record.responsible", known(&act::PublicationRecord::responsible));
    row("record.created", heading != nullptr ? day(heading->record.created) : std::string());
    row("record.entered_by", known(&act::PublicationRecord::entered_by));
    row("record.published", known(&act::PublicationRecord::published));
    row("record.in_force_from", beginning_of_force());
    return rows;
  }

  std::string beginning_of_force() const {
    if (!m_entry.held) return "";
    std::string value = moment_text(m_site, m_entry.in_force.from);
    value += " – " + beginning_text(m_site, m_entry);
    if (!m_entry.beginning.citation.empty()) {
      value += " (" + print(m_entry.beginning.citation) + ")";
    }
    return value;
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

  List effects() const {
    EffectRows rows;
    for (const Effect& effect : m_entry.effects) {
      const std::optional<act::ActId> id = effect.to.id();
      const Entry* target = id ? m_site.timeline.find(*id) : nullptr;
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
               std::move(values), place(effect, m_path));
    }
    return rows.take();
  }

  List affected() const {
    EffectRows rows;
    for (const Effect& effect : m_entry.affected) {
      const Entry* by = m_site.timeline.find(effect.from);
      if (by == nullptr) continue;
      const std::string_view key = effect_key(effect.kind);
      const std::string by_path = act_path(m_site, *by);
      rows.add(
          m_site.string("affected." + std::string(key)), full_name(m_site, *by),
          {{"kind_class", key}, {"href", relative_link(m_path, by_path)}, {"title", by->title}},
          place(effect, by_path));
    }
    return rows.take();
  }

  // Where in the acting act: "§ 23", or its legal basis.
  Object place(const Effect& effect, const std::string& in_path) const {
    if (effect.citation.empty()) {
      return {{"href", false}, {"label", m_site.string("effect.in_preamble")}};
    }
    return {{"href", relative_link(m_path, in_path, effect.citation)},
            {"label", print(effect.citation)}};
  }

  const Site& m_site;
  const Entry& m_entry;
  std::string m_path;
};

}  // namespace

void add_act_pages(const Site& site, std::vector<Page>& pages) {
  for (const Entry& entry : site.timeline.entries()) {
    pages.push_back(
        {act_path(site, entry), [&site, &entry] { return ActPage(site, entry).render(); }});
  }
}

}  // namespace bipgen::pages
