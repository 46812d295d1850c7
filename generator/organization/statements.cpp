#include "organization/statements.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/sentences.hpp"
#include "organization/unit_lists.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::organization {

namespace {

// A relative clause's predicates, said of the post that it follows.
void add_predicates(std::vector<Statement>& out, const Statement& of_post) {
  for (PhraseMatch& match : match_predicates(to_phrase(of_post.captured("predicates")))) {
    match.captures["subject"] = of_post.captured("post");
    match.captures["relative"] = "który";
    out.push_back({std::move(match), of_post.provision, of_post.citation, of_post.within});
  }
}

// A paragraph that does not go on with a small letter begins a sentence: "§ 6. Wydział Finansowy"
// and below it "Do zadań Wydziału należy:".
std::vector<std::string> sentences_of(const act::Provision& provision) {
  std::vector<std::string> sentences;
  for (const act::Block& block : provision.lead) {
    const auto* paragraph = std::get_if<act::Paragraph>(&block);
    if (paragraph == nullptr) {
      continue;
    }
    const std::string words = markdown::plain_text(paragraph->text);
    std::vector<std::string> own = split_sentences(words);
    if (own.empty()) {
      continue;
    }
    const std::string first = own.front().substr(0, text::character_at(own.front(), 0).length);
    const bool goes_on = text::to_lower(first) == first && text::to_upper(first) != first;
    if (!sentences.empty() && goes_on) {
      own = split_sentences(sentences.back() + " " + words);
      sentences.pop_back();
    }
    sentences.insert(sentences.end(), own.begin(), own.end());
  }
  return sentences;
}

// The items of a list whose lead says that they are parts of a unit. An item that says no more than
// the part's name is captured whole.
void add_parts(std::vector<Statement>& out, const Statement& list) {
  for (const act::Provision& item : list.provision->children) {
    const Phrase phrase = to_phrase(plain_lead(item));
    std::optional<PhraseMatch> match = match_item(phrase);
    if (!match) {
      match = PhraseMatch{list.match.rule, {{"part", phrase.text}}};
    }
    match->captures["whole"] = list.captured("unit");
    out.push_back({std::move(*match), &item, citation_of_child(list.citation, item), list.within});
  }
}

class Collector {
 public:
  // Depth is bounded by the levels of the law.
  void read_all(const std::vector<act::Provision>& siblings, const act::Provision* parent,
                const act::Citation& parent_citation) {
    const std::vector<act::Citation> citations =
        act::citations_of(siblings, parent, parent_citation);
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      const act::Provision& provision = siblings[i];
      if (!read_words(provision, citations[i])) {
        m_within.push_back(&provision);
        read_all(provision.children, &provision, citations[i]);
        m_within.pop_back();
      }
      read_closing(provision, citations[i]);
    }
  }

  std::vector<Statement> take() { return std::move(m_statements); }

 private:
  // Gives back whether the provision's list was understood.
  bool read_words(const act::Provision& provision, const act::Citation& citation) {
    const std::vector<std::string> sentences = sentences_of(provision);
    bool list_understood = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const bool last = i + 1 == sentences.size();
      std::optional<PhraseMatch> match =
          match_sentence(to_phrase(sentences[i]), last && has_list(provision));
      if (!match) {
        continue;
      }
      const Statement statement{std::move(*match), &provision, citation, m_within};
      m_statements.push_back(statement);
      list_understood = statement.match.rule->place == Place::list_lead ||
                        (last && statement.meaning() == Meaning::other_matter);
      if (statement.meaning() == Meaning::post_in_structure) {
        add_predicates(m_statements, statement);
      } else if (statement.meaning() == Meaning::parts_of) {
        add_parts(m_statements, statement);
      }
    }
    return list_understood;
  }

  void read_closing(const act::Provision& provision, const act::Citation& citation) {
    if (provision.closing.empty()) {
      return;
    }
    const std::string closing = markdown::plain_text(act::joined_paragraphs(provision.closing));
    for (const std::string& sentence : split_sentences(closing)) {
      if (auto match = match_sentence(to_phrase(sentence), false)) {
        m_statements.push_back({std::move(*match), &provision, citation, m_within});
      }
    }
  }

  std::vector<Statement> m_statements;
  std::vector<const act::Provision*> m_within;
};

// What every lead of a list of units has in it, by the patterns of units_of: bytes that are cheap
// to look for.
bool may_lead_units(const std::string& lead) {
  constexpr std::array<std::string_view, 14> marks = {
      " poprzez ", " pomoc",      "kład ", "KŁAD ",   " się ",   "truktur", "funkcjonuj",
      "działaj",   "wyodrębnion", "tworz", "stanowi", "istniej", "omórk",   "omórek"};
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return lead.find(mark) != std::string::npos; });
}

}  // namespace

std::string Statement::captured(std::string_view slot) const {
  const auto found = match.captures.find(slot);
  return found == match.captures.end() ? std::string() : found->second;
}

bool states_units(const act::Text& text) {
  bool found = false;
  act::walk(text, [&](const act::Provision& provision, const act::Citation& citation) {
    if (found || !has_list(provision) || !may_lead_units(act::joined_paragraphs(provision.lead))) {
      return;
    }
    const std::vector<std::string> sentences = sentences_of(provision);
    if (sentences.empty()) {
      return;
    }
    if (auto match = match_sentence(to_phrase(sentences.back()), true)) {
      const Statement statement{std::move(*match), &provision, citation, {}};
      found = statement.meaning() == Meaning::units_of && names_units_of_an_office(statement);
    }
  });
  return found;
}

std::vector<Statement> collect_statements(const act::Text& text) {
  Collector collector;
  collector.read_all(text.provisions, nullptr, {});
  collector.read_all(text.annexes, nullptr, {});
  return collector.take();
}

std::vector<Statement> collect_statements(const std::vector<act::Provision>& siblings,
                                          const act::Provision* parent,
                                          const act::Citation& parent_citation) {
  Collector collector;
  collector.read_all(siblings, parent, parent_citation);
  return collector.take();
}

std::string plain_lead(const act::Provision& provision) {
  return markdown::plain_text(act::joined_paragraphs(provision.lead));
}

act::Citation citation_of_child(const act::Citation& parent, const act::Provision& child) {
  act::Citation citation = parent;
  citation.steps.push_back({child.level, child.label});
  return citation;
}

bool has_list(const act::Provision& provision) {
  const bool children = !provision.children.empty() &&
                        !act::is_heading(provision.children.front().level) &&
                        provision.children.front().level != act::Level::artykul &&
                        provision.children.front().level != act::Level::paragraf;
  return children ||
         std::any_of(provision.lead.begin(), provision.lead.end(), [](const act::Block& block) {
           return std::holds_alternative<act::Table>(block);
         });
}

}  // namespace bipgen::organization
