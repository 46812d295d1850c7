#include "pages/text_passages.hpp"

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "markdown/table_rows.hpp"
#include "pages/findable.hpp"
#include "pages/marker.hpp"

namespace bipgen::pages {

using act::Citation;
using act::Level;
using act::Provision;

namespace {

void append_blocks(std::string& out, const std::vector<act::Block>& blocks);

void append_table(std::string& out, const act::Table& table) {
  std::string words;
  for (std::size_t i = 0; i < table.lines.size(); ++i) {
    if (i == 1 && markdown::delimiter_row(table.lines[i])) continue;
    std::string row;
    for (const std::string& cell : markdown::cells_of(table.lines[i])) {
      if (cell.empty()) continue;
      row += (row.empty() ? "" : " · ") + markdown::plain_text(cell);
    }
    if (row.empty()) continue;
    words += (words.empty() ? "" : "; ") + row;
  }
  append_words(out, words);
}

void append_quoted(std::string& out, const std::vector<Provision>& provisions) {
  for (const Provision& provision : provisions) {
    append_words(out, marker_of(provision, TextKind::act));
    append_words(out, markdown::plain_text(provision.title));
    append_blocks(out, provision.lead);
    append_quoted(out, provision.children);
    append_blocks(out, provision.closing);
  }
}

void append_block(std::string& out, const act::Block& block) {
  if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
    append_words(out, markdown::plain_text(paragraph->text));
  } else if (const auto* table = std::get_if<act::Table>(&block)) {
    append_table(out, *table);
  } else {
    const auto& quotation = std::get<act::Quotation>(block);
    std::string words;
    append_quoted(words, quotation.provisions);
    append_words(out, "„" + words + "”" + quotation.after);
  }
}

void append_blocks(std::string& out, const std::vector<act::Block>& blocks) {
  for (const act::Block& block : blocks) append_block(out, block);
}

void append_unquoted(std::string& out, const std::vector<act::Block>& blocks) {
  for (const act::Block& block : blocks) {
    if (!std::holds_alternative<act::Quotation>(block)) append_block(out, block);
  }
}

class Passages {
 public:
  explicit Passages(const PassageTags& tags) : m_tags(tags) {}

  std::vector<search::Passage> of(const act::Text& text) {
    m_passages.emplace_back();
    append_blocks(m_passages.front().text, text.preamble);
    add_siblings(text.provisions, nullptr, {});
    add_siblings(text.annexes, nullptr, {});
    for (const act::Footnote& footnote : text.footnotes) {
      search::Passage& passage = m_passages.emplace_back();
      passage.place.push_back({"przypis-" + footnote.label, "przypis " + footnote.label});
      passage.text = markdown::plain_text(footnote.text);
    }
    return std::move(m_passages);
  }

 private:
  void add_siblings(const std::vector<Provision>& provisions, const Provision* parent,
                    const Citation& parent_citation) {
    if (provisions.empty()) return;
    const auto citations = act::citations_of(provisions, parent, parent_citation);
    for (std::size_t i = 0; i < provisions.size(); ++i) add(provisions[i], citations[i]);
  }

  // The new wording that the provision of passage `index` quotes, with the ids that the page gives
  // it.
  void add_quotations(const std::vector<act::Block>& blocks, std::size_t index, int& quotations) {
    for (const act::Block& block : blocks) {
      const auto* quotation = std::get_if<act::Quotation>(&block);
      if (quotation == nullptr) continue;
      std::vector<search::Place> before = m_passages[index].place;
      before.push_back({"cyt_" + std::to_string(++quotations), "–"});
      std::swap(m_before, before);
      add_siblings(quotation->provisions, nullptr, {});
      std::swap(m_before, before);
    }
  }

  void add(const Provision& provision, const Citation& citation) {
    const std::size_t index = m_passages.size();
    search::Passage& passage = m_passages.emplace_back();
    passage.place = m_before;
    for (search::Place& step : place_of(citation)) passage.place.push_back(std::move(step));
    passage.name = markdown::plain_text(provision.title);
    append_unquoted(passage.text, provision.lead);
    add_keys(citation, passage);
    int quotations = 0;
    add_quotations(provision.lead, index, quotations);
    add_siblings(provision.children, &provision, citation);
    append_unquoted(m_passages[index].text, provision.closing);
    add_quotations(provision.closing, index, quotations);
    m_passages[index].covers = static_cast<std::uint32_t>(m_passages.size() - index - 1);
  }

  void add_keys(const Citation& citation, search::Passage& passage) const {
    const std::vector<act::Step>& steps = citation.steps;
    if (!m_before.empty()) {  // the place that the new wording will have
      passage.keys.push_back(search::citation_key(act::fragment_id(citation)));
      return;
    }
    if (steps.size() > 1 && steps.front().level == Level::zalacznik) {
      passage.keys.push_back(
          search::citation_key(act::fragment_id({{steps.begin() + 1, steps.end()}})));
    }
    if (m_tags.empty()) return;
    const auto tags = m_tags.find(act::fragment_id(citation));
    if (tags != m_tags.end()) passage.tags = tags->second;
  }

  const PassageTags& m_tags;
  std::vector<search::Place> m_before;  // of quoted wording: where it is quoted
  std::vector<search::Passage> m_passages;
};

}  // namespace

std::vector<search::Passage> passages_of(const act::Text& text, const PassageTags& tags) {
  return Passages(tags).of(text);
}

std::vector<search::Place> place_of(const Citation& citation) {
  std::vector<search::Place> place;
  place.reserve(citation.steps.size());
  for (const act::Step& step : citation.steps) {
    place.push_back({act::fragment_id({{step}}), act::print(step)});
  }
  return place;
}

std::string plain_words(const std::vector<act::Block>& blocks) {
  std::string words;
  append_blocks(words, blocks);
  return words;
}

}  // namespace bipgen::pages
