// The comparison of two texts for a terminal.
#include "pages/comparison_rows.hpp"
#include "pages/comparison_wording.hpp"
#include "pages/text_comparison.hpp"
#include "text/words.hpp"

namespace bipgen::pages {
namespace {

using history::Passage;
using history::PassagePair;
using history::TextChange;
using history::TextComparison;
using text::WordChange;

class TextWriter {
 public:
  TextWriter(const Site& site, const ComparedText& before, const ComparedText& after,
             history::Alignment alignment)
      : m_site(site),
        m_before(before),
        m_after(after),
        m_comparison(history::compare_texts(*before.text, *after.text, alignment)) {}

  std::string text() {
    line(0, string("earlier") + ": " + m_before.label);
    line(0, string("later") + ": " + m_after.label);
    summary();
    m_text += "\n";
    for (const ComparisonPart& part : comparison_parts(m_comparison)) write(part);
    return std::move(m_text);
  }

 private:
  std::string string(std::string_view key) const {
    return m_site.string("comparison." + std::string(key));
  }

  void line(std::size_t depth, const std::string& words) {
    m_text += std::string(2 * depth, ' ') + words + "\n";
  }

  void summary() {
    m_text += "\n" + string("summary") + "\n";
    for (const CountedChange& one : counted_changes(m_comparison.counts)) {
      line(1,
           string("change." + std::string(name_of(one.change))) + ": " + std::to_string(one.count));
    }
    sections("new_sections", TextChange::added);
    sections("gone_sections", TextChange::removed);
    if (m_before.title != m_after.title) {
      line(1, string("title") + ": " + marked(m_before.title, m_after.title));
    }
  }

  void sections(std::string_view key, TextChange change) {
    std::string list;
    for (const Passage* passage : whole_sections(m_comparison, change)) {
      list += (list.empty() ? "" : ", ") + passage_label(m_site, *passage);
    }
    if (!list.empty()) line(1, string(key) + ": " + list);
  }

  static std::string marked(std::string_view before, std::string_view after) {
    return marked(text::compare_words(text::split_words(before), text::split_words(after)));
  }

  static std::string marked(const std::vector<WordChange>& changes) {
    std::string text;
    for (const WordChange& change : changes) {
      std::string words;
      for (const std::string& word : change.words) words += (words.empty() ? "" : " ") + word;
      if (change.kind == WordChange::Kind::removed) words = "[-" + words + "-]";
      if (change.kind == WordChange::Kind::added) words = "{+" + words + "+}";
      text += (text.empty() ? "" : " ") + words;
    }
    return text;
  }

  std::string place(const PassagePair& pair) const {
    return place_label(m_site, m_comparison, {&pair, &pair, 1});
  }

  static std::string sign(const PassagePair& pair) {
    const std::string_view glyph = glyph_of(pair.change);
    return std::string(glyph.empty() ? "=" : glyph);
  }

  void write(const ComparisonPart& part) {
    if (part.gone != nullptr) return write_gone(*part.gone, 0);
    const std::string where = part.top != nullptr ? place(*part.top) : string("notes");
    if (part.is_quiet) {
      const std::string mark = part.top != nullptr ? sign(*part.top) : "=";
      line(0, mark + " " + where + ": " + string("same_words") + " (" +
                  m_site.strings->plural("comparison.passages", part.passages) + ")");
      return;
    }
    // The words of the § itself are the first row; a bare one has none.
    if (part.top == nullptr || part.top->words.empty()) line(0, where);
    for (const ComparisonStretch& stretch : part.stretches) write(stretch);
  }

  void write(const ComparisonStretch& stretch) {
    if (!stretch.is_quiet) {
      for (const ComparisonRow& row : stretch.rows) write(row);
      return;
    }
    const PassagePair& first = *stretch.rows.front().pair;
    const PassagePair& last = *stretch.rows.back().pair;
    line(stretch.rows.front().depth,
         "= " + place_label(m_site, m_comparison, {&first, &last, stretch.rows.size()}) + ": " +
             string("same_words") + " (" +
             m_site.strings->plural("comparison.passages", stretch.rows.size()) + ")");
  }

  void write(const ComparisonRow& row) {
    if (row.gone != nullptr) return write_gone(*row.gone, row.depth);
    const PassagePair& pair = *row.pair;
    const std::string trace = trace_text(m_site, m_comparison, pair);
    std::string words = sign(pair) + " " + place(pair);
    if (!trace.empty()) words += " (" + trace + ")";
    const bool shows_words =
        pair.change != TextChange::unchanged && pair.change != TextChange::renumbered;
    if (shows_words && !pair.words.empty()) words += ": " + marked(pair.words);
    line(row.depth, words);
  }

  void write_gone(const history::TextMove& move, std::size_t depth) {
    const PassagePair& first = m_comparison.pairs[move.first];
    const PassagePair& last = m_comparison.pairs[move.last];
    line(depth, ". " +
                    range_label(m_site, m_comparison.before[*first.before],
                                m_comparison.before[*last.before]) +
                    " " + string("went_to") + " " +
                    range_label(m_site, m_comparison.after[*first.after],
                                m_comparison.after[*last.after]));
  }

  const Site& m_site;
  const ComparedText& m_before;
  const ComparedText& m_after;
  TextComparison m_comparison;
  std::string m_text;
};

}  // namespace

std::string text_comparison_text(const Site& site, const ComparedText& before,
                                 const ComparedText& after, history::Alignment alignment) {
  return TextWriter(site, before, after, alignment).text();
}

}  // namespace bipgen::pages
