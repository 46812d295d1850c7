// The abbreviations that acts, documents and registers define.
#include <set>

#include "markdown/inline.hpp"
#include "pages/abbreviations.hpp"
#include "pages/act_texts.hpp"
#include "pages/search_pages.hpp"

namespace bipgen::pages {

using search::Synonym;

namespace {

class Synonyms {
 public:
  void read(const act::Text& text) {
    read(text.preamble);
    read(text.provisions);
    read(text.annexes);
    for (const act::Footnote& footnote : text.footnotes) read(footnote.text);
  }

  // Two cells of a row: a name and what it stands for.
  void read(const std::vector<Cell>& row) {
    for (const Cell& shorter : row) {
      for (const Cell& full : row) {
        if (shorter.size() == 1 && full.size() == 1 &&
            is_abbreviation_of(shorter.front(), full.front())) {
          add({shorter.front(), full.front()});
        }
      }
    }
  }

  std::vector<Synonym> take() { return std::move(m_found); }

 private:
  void read(const std::vector<act::Provision>& provisions) {
    for (const act::Provision& provision : provisions) {
      read(provision.title);
      read(provision.lead);
      read(provision.children);
      read(provision.closing);
    }
  }

  void read(const std::vector<act::Block>& blocks) {
    for (const act::Block& block : blocks) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        read(paragraph->text);
      } else if (const auto* quotation = std::get_if<act::Quotation>(&block)) {
        read(quotation->provisions);
      }
    }
  }

  void read(const std::string& markdown) {
    // Most paragraphs define nothing.
    if (markdown.find('(') == std::string::npos && markdown.find("dalej") == std::string::npos &&
        markdown.substr(0, 32).find(" – ") == std::string::npos) {
      return;
    }
    for (Synonym& synonym : abbreviations_in(markdown::plain_text(markdown))) {
      add(std::move(synonym));
    }
  }

  void add(Synonym synonym) {
    if (m_known.emplace(synonym.shorter, synonym.full).second) {
      m_found.push_back(std::move(synonym));
    }
  }

  std::set<std::pair<std::string, std::string>> m_known;
  std::vector<Synonym> m_found;
};

}  // namespace

std::vector<Synonym> find_synonyms(const Site& site) {
  Synonyms synonyms;
  const std::vector<timeline::Entry>& entries = site.timeline.entries();
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    const std::vector<ActText> texts = texts_of(site, *entry);
    if (!texts.empty()) synonyms.read(*present_of(texts).text);
  }
  for (const act::Document& document : site.documents) synonyms.read(document.text);
  for (const Register& table : site.registers) {
    for (const std::vector<Cell>& row : table.rows) synonyms.read(row);
  }
  return synonyms.take();
}

}  // namespace bipgen::pages
