#include "organization/statements.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/sentences.hpp"

namespace bipgen::organization {

namespace {

bool is_inside(const act::Citation& citation, const act::Citation& outer) {
  return citation.steps.size() > outer.steps.size() &&
         std::equal(outer.steps.begin(), outer.steps.end(), citation.steps.begin());
}

// A relative clause's predicates, said of the post that it follows.
void add_predicates(std::vector<Statement>& out, const Statement& of_post) {
  for (PhraseMatch& match : match_predicates(to_phrase(of_post.captured("predicates")))) {
    match.captures["subject"] = of_post.captured("post");
    match.captures["relative"] = "który";
    out.push_back({std::move(match), of_post.provision, of_post.citation});
  }
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
    out.push_back({std::move(*match), &item, citation_of_child(list.citation, item)});
  }
}

// Gives back whether the provision's list was understood.
bool collect_from(std::vector<Statement>& out, const act::Provision& provision,
                  const act::Citation& citation) {
  const std::vector<std::string> sentences = split_sentences(plain_lead(provision));
  bool list_understood = false;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const bool before_list = i + 1 == sentences.size() && !provision.children.empty();
    std::optional<PhraseMatch> match = match_sentence(to_phrase(sentences[i]), before_list);
    if (!match) {
      continue;
    }
    const Statement statement{std::move(*match), &provision, citation};
    out.push_back(statement);
    list_understood = statement.match.rule->place == Place::list_lead;
    if (statement.meaning() == Meaning::post_in_structure) {
      add_predicates(out, statement);
    } else if (statement.meaning() == Meaning::parts_of) {
      add_parts(out, statement);
    }
  }
  return list_understood;
}

}  // namespace

std::string Statement::captured(std::string_view slot) const {
  const auto found = match.captures.find(slot);
  return found == match.captures.end() ? std::string() : found->second;
}

bool states_units(const act::Text& text) {
  bool found = false;
  act::walk(text, [&](const act::Provision& provision, const act::Citation&) {
    if (found || provision.children.empty()) {
      return;
    }
    // "W skład": the cheap test first, on the bytes.
    const std::string lead = act::joined_paragraphs(provision.lead);
    if (lead.find(" skład ") == std::string::npos && lead.find(" SKŁAD ") == std::string::npos) {
      return;
    }
    const std::vector<std::string> sentences = split_sentences(plain_lead(provision));
    if (!sentences.empty()) {
      const std::optional<PhraseMatch> match = match_sentence(to_phrase(sentences.back()), true);
      found = match && match->rule->meaning == Meaning::units_of;
    }
  });
  return found;
}

std::vector<Statement> collect_statements(const act::Text& text) {
  std::vector<Statement> statements;
  std::optional<act::Citation> understood;
  act::walk(text, [&](const act::Provision& provision, const act::Citation& citation) {
    if (understood && is_inside(citation, *understood)) {
      return;
    }
    if (collect_from(statements, provision, citation)) {
      understood = citation;
    }
  });
  return statements;
}

std::string plain_lead(const act::Provision& provision) {
  return markdown::plain_text(act::joined_paragraphs(provision.lead));
}

act::Citation citation_of_child(const act::Citation& parent, const act::Provision& child) {
  act::Citation citation = parent;
  citation.steps.push_back({child.level, child.label});
  return citation;
}

}  // namespace bipgen::organization
