// The page of one act: what it is, whether it is in force, its text, its record, what it does to
// other acts and they to it.
#include "pages/act_comparisons.hpp"
#include "pages/act_links.hpp"
#include "pages/act_relations.hpp"
#include "pages/addresses.hpp"
#include "pages/fragment_links.hpp"
#include "pages/make_pages.hpp"
#include "pages/role_links.hpp"
#include "pages/text_view.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;
using timeline::EndOfForce;
using timeline::Entry;

class ActPage {
 public:
  ActPage(const Site& site, const Entry& entry)
      : m_site(site),
        m_entry(entry),
        m_path(act_path(site, entry)),
        m_texts(texts_of(site, entry)) {}

  std::string render() const {
    const Validity validity = validity_of(m_entry, m_site.today);
    PageFrame frame;
    frame.path = m_path;
    frame.title = full_name(m_site, m_entry);
    frame.description = m_entry.title;
    frame.section = address::acts;
    frame.body_class = "akt";
    frame.stylesheet = "versions.css";
    frame.crumbs = {{m_site.string("menu.acts"), address::acts}};
    if (const auto year = timeline::year_of(m_entry)) {
      frame.crumbs.push_back({std::to_string(*year), address::acts_of_year(*year)});
    }
    const std::string start = text::capitalized(short_name(m_entry));
    Object values = {
        {"name_start", start},
        {"name_rest", frame.title.substr(start.size())},
        {"title", m_texts.empty() ? m_entry.title : *present_of(m_texts).title},
        {"validity", validity_text(m_site, m_entry)},
        {"validity_class", class_of(validity)},
        {"no_known_end", m_entry.held && !m_entry.in_force.until},
        {"validity_word", word_for(m_site, validity)},
        {"held", m_entry.held},
        {"ending", ending()},
        {"record", record()},
        {"data_href", relative_link(m_path, address::act_data(m_entry.id))},
    };
    add_relations(m_site, m_entry, m_path, values);
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
    return {{"href", provision_href(m_site, m_path, m_entry, *citation)}, {"label", words}};
  }

  void add_text(Object& values) const {
    const TextView view{m_site, m_entry, m_texts, present_of(m_texts), m_path};
    add_versions(view, values);
    pages::add_text(view, values);
  }

  // Of an amended act the structure of today; of one that is still to come, its first.
  void add_structure(Object& values) const {
    const history::DatedStructure* shown = nullptr;
    for (const history::DatedStructure& dated : m_site.structures) {
      if (dated.structure.act != m_entry.id) continue;
      if (shown == nullptr || dated.date <= m_site.today) shown = &dated;
    }
    if (shown == nullptr) return;
    values.emplace_back(
        "structure",
        link_to(m_path, structure_path(m_site, *shown),
                m_site.strings->format("structure.link", {{"date", m_site.spelled(shown->date)}})));
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
      values.emplace_back("by", Object{{"href", provision_href(m_site, m_path, *by, end.citation)},
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

  const Site& m_site;
  const Entry& m_entry;
  std::string m_path;
  std::vector<ActText> m_texts;
};

}  // namespace

void add_act_pages(const Site& site, std::vector<Page>& pages) {
  for (const Entry& entry : site.timeline.entries()) {
    pages.push_back(
        {act_path(site, entry), [&site, &entry] { return ActPage(site, entry).render(); }});
  }
}

}  // namespace bipgen::pages
