#include "pages/defined_terms.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "morphology/phrases.hpp"
#include "pages/act_texts.hpp"
#include "pages/findable.hpp"
#include "pages/site.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::pages {

using morphology::Case;

namespace {

constexpr std::size_t longest_definition = 400;  // bytes
constexpr std::size_t longest_term = 120;

std::string_view without_quotes(std::string_view words) {
  words = text::trimmed(words);
  for (const std::string_view mark : {"„", "\"", "”"}) {
    if (words.starts_with(mark)) words.remove_prefix(mark.size());
    if (words.ends_with(mark)) words.remove_suffix(mark.size());
  }
  return text::trimmed(words);
}

bool contains(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

std::string cut(const std::string& words) {
  if (words.size() <= longest_definition) return words;
  const std::size_t end = words.rfind(' ', longest_definition);
  return words.substr(0, end == std::string::npos ? 0 : end) + " …";
}

// What stands between a term and what it means, the longest first.
constexpr std::array<std::string_view, 12> means = {" – należy przez to rozumieć ",
                                                    " - należy przez to rozumieć ",
                                                    ", należy przez to rozumieć ",
                                                    " należy przez to rozumieć ",
                                                    " – rozumie się przez to ",
                                                    " – należy rozumieć ",
                                                    " – rozumie się ",
                                                    " – oznacza to ",
                                                    " – oznacza ",
                                                    " – oznaczają ",
                                                    " – ",
                                                    " - "};
// The first four define wherever they stand.
constexpr std::size_t certain_ways = 4;

std::optional<Definition> divided(std::string_view item, std::size_t ways) {
  for (std::size_t i = 0; i < ways; ++i) {
    const std::size_t at = item.find(means[i]);
    if (at == std::string_view::npos) continue;
    const std::string_view term = without_quotes(item.substr(0, at));
    if (term.empty() || term.size() > longest_term) return std::nullopt;
    return Definition{std::string(term), std::string(item.substr(at + means[i].size()))};
  }
  return std::nullopt;
}

class Reader {
 public:
  Reader(const timeline::Entry* entry, const act::Document* document,
         const morphology::Analyze& analyze, DefinedTerms& found)
      : m_entry(entry), m_document(document), m_analyze(analyze), m_found(found) {}

  void read(const act::Text& text) {
    act::walk(text, [&](const act::Provision& provision, const act::Citation& citation) {
      read(provision, citation);
    });
  }

 private:
  void read(const act::Provision& provision, const act::Citation& citation) {
    for (const act::Block& block : provision.lead) {
      const auto* paragraph = std::get_if<act::Paragraph>(&block);
      if (paragraph != nullptr) read(*paragraph, citation);
    }
    if (provision.children.empty()) return;
    if (!opens_definitions(act::joined_paragraphs(provision.lead))) return;
    const auto citations = act::citations_of(provision.children, &provision, citation);
    for (std::size_t i = 0; i < provision.children.size(); ++i) {
      const std::string item = plain_words(provision.children[i]);
      const auto one = read_definition(item);
      if (one) add(in_nominative(one->term, Case::locative, m_analyze), one->meaning, citations[i]);
    }
  }

  void read(const act::Paragraph& paragraph, const act::Citation& citation) {
    const bool names = contains(paragraph.text, "dalej");
    const bool defines =
        contains(paragraph.text, "mowa o ") && contains(paragraph.text, "rozumieć");
    if (!names && !defines) return;
    const std::string plain = markdown::plain_text(paragraph.text);
    if (names) {
      for (const std::string& name : names_given_in(plain)) {
        add(in_nominative(name, Case::instrumental, m_analyze), plain, citation);
      }
    }
    const std::size_t at = plain.find("mowa o ");
    if (!defines || at == std::string::npos) return;
    const std::string_view rest = std::string_view(plain).substr(at + 7);
    const auto one = divided(rest, certain_ways);
    if (one) add(in_nominative(one->term, Case::locative, m_analyze), plain, citation);
  }

  static std::string plain_words(const act::Provision& provision) {
    std::string words = markdown::plain_text(act::joined_paragraphs(provision.lead));
    for (const act::Provision& part : provision.children) {
      append_words(words, markdown::plain_text(act::joined_paragraphs(part.lead)));
    }
    return words;
  }

  void add(const std::string& term, const std::string& definition, const act::Citation& citation) {
    m_found.push_back({term, cut(definition), m_entry, m_document, citation, ""});
  }

  const timeline::Entry* m_entry;
  const act::Document* m_document;
  const morphology::Analyze& m_analyze;
  DefinedTerms& m_found;
};

void give_ids(DefinedTerms& terms) {
  std::map<std::string, std::size_t> taken;
  for (DefinedTerm& term : terms) {
    std::string slug = text::slug(term.term);
    if (slug.empty()) slug = "znak";
    const std::size_t number = ++taken[slug];
    term.id = "pojecie-" + slug + (number > 1 ? "--" + std::to_string(number) : "");
  }
}

}  // namespace

void index_terms(Site& site) {
  DefinedTerms terms;
  const std::vector<timeline::Entry>& entries = site.timeline.entries();
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    const std::vector<ActText> texts = texts_of(site, *entry);
    if (texts.empty()) continue;
    Reader(&*entry, nullptr, site.analyze, terms).read(*present_of(texts).text);
  }
  for (const act::Document& document : site.documents) {
    Reader(nullptr, &document, site.analyze, terms).read(document.text);
  }
  std::vector<std::pair<std::string, std::size_t>> keys;
  for (const DefinedTerm& term : terms) {
    keys.emplace_back(text::collation_key(text::to_lower(term.term)), keys.size());
  }
  std::sort(keys.begin(), keys.end());
  site.terms.clear();
  for (const auto& [key, i] : keys) site.terms.push_back(std::move(terms[i]));
  give_ids(site.terms);
}

std::vector<std::string> names_given_in(std::string_view plain) {
  std::vector<std::string> names;
  constexpr std::string_view word = "dalej";
  for (std::size_t at = plain.find(word); at != std::string_view::npos;
       at = plain.find(word, at + 1)) {
    const std::string_view before = text::trimmed(plain.substr(0, at));
    const std::size_t space = before.find_last_of(" (");
    const std::string_view last =
        space == std::string_view::npos ? before : before.substr(space + 1);
    const bool named = last.starts_with("zwan") || last.starts_with("nazywan") ||
                       last.starts_with("określan") || before.ends_with('(');
    std::string_view rest = plain.substr(at + word.size());
    if (rest.starts_with(':')) rest.remove_prefix(1);
    rest = text::trimmed(rest);
    constexpr std::string_view open = "„";
    const std::size_t close = rest.find("”");
    if (!named || !rest.starts_with(open) || close == std::string_view::npos) continue;
    const std::string_view name = text::trimmed(rest.substr(open.size(), close - open.size()));
    if (!name.empty() && name.size() <= longest_term) names.emplace_back(name);
  }
  return names;
}

std::optional<Definition> read_definition(std::string_view item) {
  return divided(item, means.size());
}

bool opens_definitions(std::string_view lead) {
  if (!text::trimmed(lead).ends_with(':')) return false;
  const std::string words = text::to_lower(lead);
  if (contains(words, "ilekroć") && contains(words, "mowa o")) return true;
  const bool means_words =
      contains(words, "oznacza") || contains(words, "rozumieć") || contains(words, "rozumie się");
  return means_words &&
         (contains(words, "określeni") || contains(words, "pojęci") || contains(words, "wyraz") ||
          contains(words, "zwrot") || contains(words, "termin") || contains(words, "skrót") ||
          contains(words, "użyte") || contains(words, "przez"));
}

std::string in_nominative(const std::string& phrase, Case governed,
                          const morphology::Analyze& analyze) {
  if (!analyze) return phrase;
  std::set<std::string> nominatives;
  for (const morphology::PhraseWay& way : morphology::decline(phrase, analyze).ways) {
    for (const morphology::Reading& reading : way.given) {
      if (reading.grammatical_case == Case::nominative) return phrase;
      if (reading.grammatical_case != governed) continue;
      const morphology::Reading wanted = {reading.number, Case::nominative};
      for (const std::string& form : way.forms.at(wanted)) nominatives.insert(form);
    }
  }
  return nominatives.size() == 1 ? *nominatives.begin() : phrase;
}

}  // namespace bipgen::pages
