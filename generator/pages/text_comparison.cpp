#include "pages/text_comparison.hpp"

#include <map>

#include "markdown/inline.hpp"
#include "pages/addresses.hpp"
#include "pages/comparison_rows.hpp"
#include "pages/comparison_wording.hpp"
#include "pages/marked_words.hpp"
#include "pages/marker.hpp"
#include "text/words.hpp"

namespace bipgen::pages {
namespace {

using history::Passage;
using history::PassagePair;
using history::TextChange;
using history::TextComparison;
using templates::List;
using templates::Object;
using text::WordChange;

class View {
 public:
  View(const Site& site, std::string_view from, const ComparedText& before,
       const ComparedText& after, history::Alignment alignment)
      : m_site(site),
        m_from(from),
        m_before(before),
        m_after(after),
        m_comparison(history::compare_texts(*before.text, *after.text, alignment)) {
    name_rows();
  }

  Object values() {
    const bool same_title = m_before.title == m_after.title;
    Object values = {{"before_text", text_link(m_before)},
                     {"after_text", text_link(m_after)},
                     {"same", is_same() && same_title},
                     {"title_change", same_title ? Object() : title_words()}};
    add(values, "counts", counts());
    add(values, "new_sections", section_links(TextChange::added));
    add(values, "gone_sections", section_links(TextChange::removed));
    add(values, "lists", lists());
    add(values, "parts", parts());
    return values;
  }

 private:
  static void add(Object& values, const std::string& name, List list) {
    values.emplace_back("has_" + name, !list.empty());
    values.emplace_back(name, std::move(list));
  }

  std::string string(std::string_view key) const {
    return m_site.string("comparison." + std::string(key));
  }

  Object text_link(const ComparedText& text) const {
    return {{"href", text.path.empty() ? std::string() : relative_link(m_from, text.path)},
            {"label", text.label}};
  }

  Object title_words() const { return {{"words", marked_words(m_before.title, m_after.title)}}; }

  bool is_same() const {
    const history::TextCounts& counts = m_comparison.counts;
    return counts.renumbered + counts.moved + counts.reworded + counts.moved_and_reworded +
               counts.repealed + counts.added + counts.removed ==
           0;
  }

  // An id for every pair, by its citation: links to a row stay good while the texts do. The prefix
  // tells rows from whatever else has an id.
  void name_rows() {
    std::map<std::string, std::size_t> used;
    for (const PassagePair& pair : m_comparison.pairs) {
      const Passage& passage =
          pair.after ? m_comparison.after[*pair.after] : m_comparison.before[*pair.before];
      std::string id = pair.after ? "z-" : "u-";
      id += passage.citation.empty() ? "wstep" : act::fragment_id(passage.citation);
      if (passage.kind == Passage::Kind::footnote) id = id.substr(0, 2) + "przypis";
      if (passage.kind == Passage::Kind::row) id += "-wiersz";
      if (passage.kind == Passage::Kind::words_after) id += "-po";
      const std::size_t times = ++used[id];
      m_ids[&pair] = times == 1 ? id : id + "-" + std::to_string(times);
    }
  }

  std::string href_of(const ComparedText& text, const Passage& passage) const {
    if (text.path.empty()) return "";
    if (passage.kind == Passage::Kind::footnote) {
      return relative_link(m_from, text.path) + "#przypis-" + passage.note;
    }
    return relative_link(m_from, text.path, passage.citation);
  }

  Object passage_link(const ComparedText& text, const Passage& passage) const {
    return {{"href", href_of(text, passage)}, {"label", passage_label(m_site, passage)}};
  }

  List counts() const {
    List list;
    for (const CountedChange& one : counted_changes(m_comparison.counts)) {
      list.emplace_back(Object{{"kind", string("change." + std::string(name_of(one.change)))},
                               {"count", std::to_string(one.count)}});
    }
    return list;
  }

  List section_links(TextChange change) const {
    const ComparedText& text = change == TextChange::added ? m_after : m_before;
    List list;
    for (const Passage* passage : whole_sections(m_comparison, change)) {
      list.emplace_back(passage_link(text, *passage));
    }
    return list;
  }

  // For each change that happened the places where it did.
  List lists() const {
    List lists;
    for (const TextChange change :
         {TextChange::added, TextChange::removed, TextChange::repealed, TextChange::reworded,
          TextChange::moved, TextChange::renumbered}) {
      List places;
      for (const ChangedPlace& place : changed_places(m_comparison, change)) {
        places.emplace_back(
            Object{{"href", "#" + m_ids.at(place.first)},
                   {"label", place_label(m_site, m_comparison, place)},
                   {"marks", place.first->only_marks},
                   {"also_reworded", place.first->change == TextChange::moved_and_reworded},
                   {"passages", place.passages > 1
                                    ? m_site.strings->plural("comparison.passages", place.passages)
                                    : std::string()}});
      }
      if (places.empty()) continue;
      const std::string name(name_of(change));
      const std::string count = std::to_string(places.size());
      lists.emplace_back(Object{{"glyph", glyph_of(change)},
                                {"sign", name},
                                {"heading", string("list." + name)},
                                {"count", count},
                                {"places", std::move(places)}});
    }
    return lists;
  }

  List parts() const {
    List list;
    for (const ComparisonPart& part : comparison_parts(m_comparison)) {
      Object values = part.gone != nullptr ? gone_values(*part.gone) : heading_of(part);
      List stretches;
      for (const ComparisonStretch& stretch : part.stretches) {
        stretches.emplace_back(stretch_values(part, stretch));
      }
      values.emplace_back("is_gone", part.gone != nullptr);
      values.emplace_back("quiet", part.is_quiet && part.gone == nullptr);
      values.emplace_back("frame", part.is_frame);
      values.emplace_back("count", m_site.strings->plural("comparison.passages", part.passages));
      values.emplace_back("has_stretches", !stretches.empty());
      values.emplace_back("stretches", std::move(stretches));
      list.emplace_back(std::move(values));
    }
    return list;
  }

  // Where the pair stands in either text, and what happened to it.
  Object place_values(const PassagePair& pair) const {
    Object values = {{"sign", name_of(pair.change)},
                     {"glyph", glyph_of(pair.change)},
                     {"status", pair.change == TextChange::unchanged ? std::string()
                                                                     : change_text(m_site, pair)}};
    const Passage* was = pair.before ? &m_comparison.before[*pair.before] : nullptr;
    const Passage* is = pair.after ? &m_comparison.after[*pair.after] : nullptr;
    const bool same_place = was != nullptr && is != nullptr &&
                            passage_label(m_site, *was) == passage_label(m_site, *is);
    values.emplace_back("same_place", same_place);
    values.emplace_back("before", was == nullptr ? templates::Value(false)
                                                 : templates::Value(passage_link(m_before, *was)));
    values.emplace_back("after", is == nullptr ? templates::Value(false)
                                               : templates::Value(passage_link(m_after, *is)));
    values.emplace_back("becomes", was != nullptr && is != nullptr && !same_place);
    return values;
  }

  // The words of the part's own provision are its first row: a bare one has its id here.
  Object heading_of(const ComparisonPart& part) const {
    if (part.top == nullptr) {
      return {{"title", string("notes")},
              {"sign", ""},
              {"glyph", ""},
              {"status", ""},
              {"before", false},
              {"after", false},
              {"becomes", false},
              {"same_place", false},
              {"id", ""}};
    }
    Object values = place_values(*part.top);
    values.emplace_back("title", "");
    // Where the first row is folded away, or there is none, links lead to the part.
    const bool has_id = part.is_quiet || part.top->words.empty();
    values.emplace_back("id", has_id ? m_ids.at(part.top) : std::string());
    return values;
  }

  Object gone_values(const history::TextMove& move) const {
    const PassagePair& first = m_comparison.pairs[move.first];
    const PassagePair& last = m_comparison.pairs[move.last];
    const Passage& was = m_comparison.before[*first.before];
    const Passage& is = m_comparison.after[*first.after];
    return {{"from_href", href_of(m_before, was)},
            {"from_label", range_label(m_site, was, m_comparison.before[*last.before])},
            {"to_href", "#" + m_ids.at(&first)},
            {"to_label", range_label(m_site, is, m_comparison.after[*last.after])}};
  }

  Object stretch_values(const ComparisonPart& part, const ComparisonStretch& stretch) const {
    List rows;
    for (const ComparisonRow& row : stretch.rows) rows.emplace_back(row_values(part, row));
    std::string range;
    if (stretch.is_quiet) {
      const auto passage = [&](const ComparisonRow& row) -> const Passage& {
        return m_comparison.after[*row.pair->after];
      };
      range = range_label(m_site, passage(stretch.rows.front()), passage(stretch.rows.back()));
    }
    return {{"quiet", stretch.is_quiet},
            {"range", range},
            {"count", m_site.strings->plural("comparison.passages", stretch.rows.size())},
            {"rows", std::move(rows)}};
  }

  Object row_values(const ComparisonPart& part, const ComparisonRow& row) const {
    const std::string depth = std::to_string(std::min<std::size_t>(row.depth, 6));
    if (row.gone != nullptr) {
      Object values = gone_values(*row.gone);
      values.emplace_back("depth", depth);
      values.emplace_back("is_gone", true);
      return values;
    }
    const PassagePair& pair = *row.pair;
    const Passage& passage =
        pair.after ? m_comparison.after[*pair.after] : m_comparison.before[*pair.before];
    Object values = place_values(pair);
    const bool has_marker = passage.kind == Passage::Kind::provision && &pair != part.top;
    values.emplace_back("is_gone", false);
    values.emplace_back("depth", depth);
    values.emplace_back("id", part.is_quiet && &pair == part.top ? "" : m_ids.at(&pair));
    values.emplace_back("marker", has_marker ? marker_of(*passage.provision, TextKind::act) : "");
    values.emplace_back("trace", trace_text(m_site, m_comparison, pair));
    values.emplace_back("words", runs_of(pair));
    return values;
  }

  // Each run by itself: emphasis that a change cuts through shows its asterisks.
  static List runs_of(const PassagePair& pair) {
    const bool alone = !pair.before || !pair.after;
    List runs;
    for (const WordChange& change : pair.words) {
      std::string words;
      for (const std::string& word : change.words) words += (words.empty() ? "" : " ") + word;
      std::string html = markdown::inline_html(words, [](std::string_view label) {
        return "<sup>" + markdown::escaped(label) + ")</sup>";
      });
      Object run = {{"kept", false}, {"removed", false}, {"added", false}, {"alone", alone}};
      const std::size_t kind = change.kind == WordChange::Kind::kept      ? 0
                               : change.kind == WordChange::Kind::removed ? 1
                                                                          : 2;
      run[kind].second = std::move(html);
      runs.emplace_back(std::move(run));
    }
    return runs;
  }

  const Site& m_site;
  std::string_view m_from;
  const ComparedText& m_before;
  const ComparedText& m_after;
  TextComparison m_comparison;
  std::map<const PassagePair*, std::string> m_ids;
};

}  // namespace

Object text_comparison(const Site& site, std::string_view from, const ComparedText& before,
                       const ComparedText& after, history::Alignment alignment) {
  return View(site, from, before, after, alignment).values();
}

}  // namespace bipgen::pages
