#include "lint/citations.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "act/citation_ranges.hpp"
#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "parsing/references.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::lint {

namespace {

using act::Citation;
using act::Provision;
using source::Kind;
using source::message;

// The citations of a text's provisions, each also without some of its outer steps: "§ 1 pkt 3" may
// mean § 1 ust. 1 pkt 3. Whoever cites so has not cited nothing.
class Provisions {
 public:
  void add(const act::Text& text) {
    act::walk(text, [this](const Provision&, const Citation& citation) { add(citation); });
  }

  bool have(const Citation& citation) const { return m_ids.contains(act::fragment_id(citation)); }
  bool have_level(act::Level level) const { return m_levels.contains(level); }

 private:
  void add(const Citation& citation) {
    const std::size_t outer = citation.steps.size() - 1;
    m_levels.insert(citation.steps.back().level);
    const std::size_t choices = outer < 8 ? std::size_t{1} << outer : 1;
    for (std::size_t left_out = 0; left_out < choices; ++left_out) {
      Citation shorter;
      for (std::size_t i = 0; i <= outer; ++i) {
        if (i == outer || (left_out >> i & 1U) == 0) shorter.steps.push_back(citation.steps[i]);
      }
      m_ids.insert(act::fragment_id(shorter));
    }
  }

  std::set<std::string> m_ids;
  std::set<act::Level> m_levels;
};

// Beginnings of words that name another text, any of which may be what is cited.
constexpr std::array<std::string_view, 32> other_texts = {
    "ustaw",     "rozporządz", "uchwa",     "zarządzen", "regulamin", "statu",  "kodeks",
    "załącznik", "instrukc",   "porozumie", "umow",      "umów",      "decyzj", "wytyczn",
    "polity",    "procedur",   "konstytu",  "dyrektyw",  "kpa",       "k.p.a",  "klasyf",
    "obwieszc",  "dz. u.",     "ordynac",   "protok",    "norm",      "budżet", "program",
    "formular",  "wzor",       "aneks",     "postanowi"};

bool may_name_another_text(std::string_view lower) {
  return std::any_of(other_texts.begin(), other_texts.end(), [lower](std::string_view word) {
    return lower.find(word) != std::string_view::npos;
  });
}

constexpr std::array<std::string_view, 10> participles = {
    "mowa",   "określon", "wymienion", "wskazan",   "ustalon",
    "opisan", "zawart",   "zgodnie",   "wynikając", "stosownie"};
constexpr std::array<std::string_view, 5> prepositions = {"w", "we", "z", "ze", "do"};

// "o którym mowa w", "z zastrzeżeniem", "zgodnie z": what follows is of this act.
bool speaks_of_its_own(std::string_view before) {
  constexpr std::size_t enough = 80;  // bytes, for the last two words
  const std::size_t begin = before.size() > enough ? before.find(' ', before.size() - enough) : 0;
  if (begin == std::string_view::npos) return false;
  const std::vector<std::string_view> words = text::split_words(before.substr(begin));
  if (words.empty()) return false;
  if (words.back() == "zastrzeżeniem" || words.back() == "wyjątkiem") return true;
  if (words.size() < 2 ||
      std::find(prepositions.begin(), prepositions.end(), words.back()) == prepositions.end()) {
    return false;
  }
  const std::string_view word = words[words.size() - 2];
  return std::any_of(participles.begin(), participles.end(),
                     [word](std::string_view start) { return word.starts_with(start); });
}

constexpr std::array<std::string_view, 14> going_on = {
    "i",  "oraz", "lub",  "albo", "stosuje", "nie",  "przez",
    "ma", "mają", "jest", "są",   "może",    "mogą", "odpowiednio"};

// The sentence ends or goes on after the citation, and no name follows: "§ 5 Polityki".
bool nothing_named_after(std::string_view after) {
  const std::string_view rest = text::trimmed(after);
  if (rest.empty() || std::string_view(",.;:)").find(rest.front()) != std::string_view::npos) {
    return true;
  }
  const std::string_view word = rest.substr(0, rest.find_first_of(" ,.;:)"));
  return std::find(going_on.begin(), going_on.end(), word) != going_on.end();
}

class Citations {
 public:
  Citations(const timeline::Timeline& timeline, const Histories& texts,
            source::Diagnostics& diagnostics)
      : m_timeline(timeline), m_texts(texts), m_diagnostics(diagnostics) {}

  void check(const timeline::Entry& entry) {
    m_entry = &entry;
    m_own = Provisions();
    m_own.add(entry.act->text);
    m_amending.clear();
    for (const amending::Instruction& instruction : entry.instructions) {
      m_amending.insert(instruction.span.begin);
    }
    check_siblings(entry.act->text.provisions, nullptr, {}, false);
    check_siblings(entry.act->text.annexes, nullptr, {}, false);
  }

 private:
  // `doubtful`: the words above name another text, which the list below may speak of. The depth is
  // that of the levels of the law.
  void check_siblings(const std::vector<Provision>& provisions, const Provision* parent,
                      const Citation& outer, bool doubtful) {
    const auto citations = act::citations_of(provisions, parent, outer);
    for (std::size_t i = 0; i < provisions.size(); ++i) {
      const Provision& provision = provisions[i];
      const std::string lead = markdown::plain_text(act::joined_paragraphs(provision.lead));
      const bool heading = act::is_heading(provision.level);
      const bool named = may_name_another_text(text::to_lower(lead));
      const bool amends = amends_here(provision);
      if (!amends) check_words(lead, provision, citations[i], doubtful || named);
      check_siblings(provision.children, &provision, citations[i],
                     !heading && (doubtful || named || amends));
    }
  }

  bool amends_here(const Provision& provision) const {
    const auto next = m_amending.lower_bound(provision.span.begin);
    return next != m_amending.end() && *next < provision.span.end;
  }

  void check_words(const std::string& words, const Provision& provision, const Citation& citation,
                   bool doubtful) {
    const auto found = parsing::find_citations(words);
    if (found.empty()) return;
    check_other_acts(words, found, provision);
    if (doubtful) return;
    const std::string lower = text::to_lower(words);
    if (lower.size() != words.size()) return;
    for (const act::FoundCitations& each : found) {
      const std::string_view all = lower;
      if (!speaks_of_its_own(all.substr(0, each.begin)) ||
          !nothing_named_after(std::string_view(words).substr(each.end))) {
        continue;
      }
      for (const act::CitationRange& range : each.ranges) check_own(range, provision, citation);
    }
  }

  void check_own(const act::CitationRange& range, const Provision& provision,
                 const Citation& citation) {
    if (range.first.empty() || !m_own.have_level(range.first.steps.front().level)) return;
    for (const Citation& cited : ends_of(range)) {
      const Citation whole = act::within(citation, cited);
      if (m_own.have(whole) || m_own.have(cited)) continue;
      m_diagnostics.add(Kind::citation_leads_nowhere, {m_entry->act->path, provision.span},
                        message("{} cites {}, which the act does not have", act::print(citation),
                                act::print(whole)),
                        message("expected a provision of this act"));
    }
  }

  void check_other_acts(const std::string& words, const std::vector<act::FoundCitations>& found,
                        const Provision& provision) {
    for (const act::ActReference& reference : parsing::find_acts(words)) {
      const auto id = reference.id();
      const timeline::Entry* cited = id ? m_timeline.find(*id) : nullptr;
      if (cited == nullptr || !cited->held || cited->id == m_entry->id) continue;
      const auto after =
          std::upper_bound(found.begin(), found.end(), reference.span.begin,
                           [](std::size_t at, const auto& each) { return at < each.end; });
      if (after == found.begin()) continue;
      const act::FoundCitations& last = *std::prev(after);
      const std::string_view between =
          std::string_view(words).substr(last.end, reference.span.begin - last.end);
      if (!text::trimmed(between).empty()) continue;
      for (const act::CitationRange& range : last.ranges) check_other(range, *cited, provision);
    }
  }

  void check_other(const act::CitationRange& range, const timeline::Entry& cited,
                   const Provision& provision) {
    const Provisions& there = provisions_of(cited);
    for (const Citation& citation : ends_of(range)) {
      if (citation.empty() || there.have(citation)) continue;
      m_diagnostics.add(Kind::citation_of_act_leads_nowhere, {m_entry->act->path, provision.span},
                        message("{} of {} is cited, which no text of that act has",
                                act::print(citation), act::print(cited.id)),
                        message("expected a provision of {}", act::print(cited.id)));
    }
  }

  static std::vector<Citation> ends_of(const act::CitationRange& range) {
    std::vector<Citation> ends = {range.first};
    if (range.last && !range.first.empty()) {
      ends.push_back(range.first);
      ends.back().steps.back().label = *range.last;
    }
    return ends;
  }

  // As issued and as amended at any time.
  const Provisions& provisions_of(const timeline::Entry& entry) {
    const auto [place, is_new] = m_known.try_emplace(entry.id);
    if (is_new) {
      place->second.add(entry.act->text);
      const auto history = m_texts.find(entry.id);
      if (history != m_texts.end()) {
        for (const timeline::Version& version : history->second.versions) {
          place->second.add(version.text);
        }
      }
    }
    return place->second;
  }

  const timeline::Timeline& m_timeline;
  const Histories& m_texts;
  source::Diagnostics& m_diagnostics;
  const timeline::Entry* m_entry = nullptr;
  Provisions m_own;
  std::set<std::uint32_t> m_amending;  // where provisions begin that amend
  std::map<act::ActId, Provisions> m_known;
};

}  // namespace

void check_citations(const timeline::Timeline& timeline, const Histories& texts,
                     source::Diagnostics& diagnostics) {
  Citations checker(timeline, texts, diagnostics);
  for (const timeline::Entry& entry : timeline.entries()) {
    if (entry.held) checker.check(entry);
  }
}

void check_place(const act::Text& text, const std::string& citation, const source::Location& where,
                 source::Diagnostics& diagnostics) {
  const auto cited = act::parse_citation(citation);
  if (!cited || act::resolve(text, *cited) != nullptr) return;
  Provisions own;
  own.add(text);
  if (own.have(*cited)) return;
  diagnostics.add(Kind::citation_leads_nowhere, where,
                  source::message("{} is cited, which the text does not have", act::print(*cited)),
                  source::message("expected a provision or chapter of it"));
}

}  // namespace bipgen::lint
