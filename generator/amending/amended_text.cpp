#include "amending/amended_text.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "amending/places.hpp"
#include "amending/sentence_words.hpp"
#include "amending/vocabulary.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;
using act::word_end;

constexpr std::string_view constituting =
    "stanowiący|stanowiąca|stanowiące|stanowiącego|stanowiącej|stanowiącym|stanowiącą|stanowiącemu|"
    "będący|będąca|będące|będącego|będącej|będącym|będącą";
constexpr std::string_view verbs =
    "otrzymuje|otrzymują|wprowadza|wprowadzam|zastępuje|zastępuję|dodaje|dodaję|uchyla|uchylam|"
    "skreśla|skreślam|nadaje|nadaję|w|we|po|zmienia|zmieniam|traci|tracą";

// "Regulamin Organizacyjny wprowadzony zarządzeniem nr …".
constexpr std::string_view given_by =
    "wprowadzony|wprowadzonym|wprowadzonego|wprowadzonej|wprowadzonemu|nadany|nadanym|nadanego|"
    "nadanej|przyjęty|przyjętym|przyjętego|przyjętej|przyjęta|ustalony|ustalonym|ustalonego|"
    "ustalonej|ustalona|zatwierdzony|zatwierdzonym|zatwierdzonego|zatwierdzonej|określony|"
    "określonym|określonego|określonej|uchwalony|uchwalonym|uchwalonego";

bool begins_quotation(std::string_view text, std::size_t at) {
  return text[at] == '"' || text.substr(at).starts_with("„");
}

// After the name of what has the annex: a comma, a parenthesis or the verb.
std::size_t owner_end(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != ',' && text[at] != '(' && text[at] != ':' &&
         !begins_quotation(text, at)) {
    const std::size_t end = word_end(text, at);
    if (end == at) {
      ++at;
      continue;
    }
    if (match_words(verbs, text, at)) break;
    at = end;
  }
  return at;
}

// Whether two words differ only in their endings.
bool is_same_word(std::string_view a, std::string_view b) {
  const std::string first = text::folded(a);
  const std::string second = text::folded(b);
  const auto [in_first, in_second] =
      std::mismatch(first.begin(), first.end(), second.begin(), second.end());
  constexpr std::ptrdiff_t longest_ending = 4;
  return in_first - first.begin() >= 3 && first.end() - in_first <= longest_ending &&
         second.end() - in_second <= longest_ending;
}

}  // namespace

namespace {

class AnnexReader {
 public:
  AnnexReader(std::string_view sentence, const std::vector<act::ActReference>& acts)
      : m_sentence(sentence), m_acts(acts), m_name_begin(skip_space(sentence, 0)) {
    m_found.is_subject = true;
  }

  std::optional<FoundAnnex> read() {
    std::size_t at = m_name_begin;
    while (at < m_sentence.size()) {
      if (begins_quotation(m_sentence, at)) {
        if (!skips_naming(at)) return std::nullopt;
        continue;
      }
      if (m_sentence[at] == ';' || is_verb(at)) return std::nullopt;
      const std::size_t end = word_end(m_sentence, at);
      if (end == at && !m_sentence.substr(at).starts_with("§")) {
        ++at;
        continue;
      }
      if (read_annex(at) || read_giving_act(at)) return named_before(at);
      if (const auto places = read_places(m_sentence, at)) {
        m_name_begin = skip_space(m_sentence, places->end);
        m_found.is_subject = false;
        at = places->end;
      } else {
        at = std::max(end, at + 1);
      }
    }
    return std::nullopt;
  }

 private:
  // "zwanym dalej „Regulaminem”" may stand between.
  bool skips_naming(std::size_t& at) const {
    const std::string_view before = text::trimmed(m_sentence.substr(0, at));
    const std::size_t close = m_sentence.find("”", at);
    if (!before.ends_with("dalej") || close == std::string_view::npos) return false;
    at = close + std::string_view("”").size();
    return true;
  }

  bool is_verb(std::size_t at) const {
    const auto phrase = find_phrase(m_sentence, at);
    return phrase && phrase->kind != PieceKind::used && phrase->kind != PieceKind::which &&
           phrase->kind != PieceKind::on_day;
  }

  bool is_act(std::size_t at) const {
    return std::any_of(m_acts.begin(), m_acts.end(),
                       [at](const auto& it) { return it.span.begin == at; });
  }

  // "stanowiącym załącznik nr 2 do zarządzenia".
  bool read_annex(std::size_t at) {
    auto is = match_words(constituting, m_sentence, at);
    if (!is) is = match_words("który|która|które stanowi", m_sentence, at);
    if (!is) return false;
    const auto annex = act::read_citations(m_sentence, skip_space(m_sentence, *is));
    if (!annex || annex->ranges.front().first.steps.front().level != act::Level::zalacznik) {
      return false;
    }
    m_found.annex = annex->ranges.front().first;
    m_found.end = annex->end;
    const auto to = match_words("do", m_sentence, skip_space(m_sentence, annex->end));
    if (!to) return true;
    const std::size_t owner = skip_space(m_sentence, *to);
    m_found.end = is_act(owner) ? *to : owner_end(m_sentence, owner);
    if (!is_act(owner)) {
      m_found.of = text::collapsed(m_sentence.substr(owner, m_found.end - owner));
    }
    return true;
  }

  bool read_giving_act(std::size_t at) {
    const auto is = match_words(given_by, m_sentence, at);
    if (!is || !is_act(skip_space(m_sentence, *is))) return false;
    m_found.end = *is;
    return true;
  }

  std::optional<FoundAnnex> named_before(std::size_t at) {
    std::string_view name = text::trimmed(m_sentence.substr(m_name_begin, at - m_name_begin));
    m_found.begin = m_name_begin;
    if (const auto preposition = match_words("w|we", name, 0)) {
      m_found.is_subject = false;
      name.remove_prefix(skip_space(name, *preposition));
    }
    name = name.substr(0, name.find(", zwan"));
    while (name.ends_with(',') || name.ends_with(' ')) name.remove_suffix(1);
    // "zarządzeniu nr …, zmienionym" names an act already.
    for (const act::ActReference& act : m_acts) {
      if (act.span.begin >= m_name_begin && act.span.begin < at) return std::nullopt;
    }
    m_found.name = text::collapsed(name);
    if (m_found.name.empty()) return std::nullopt;
    return std::move(m_found);
  }

  std::string_view m_sentence;
  const std::vector<act::ActReference>& m_acts;
  std::size_t m_name_begin;
  FoundAnnex m_found;
};

}  // namespace

std::optional<FoundAnnex> find_annex(std::string_view sentence,
                                     const std::vector<act::ActReference>& acts) {
  return AnnexReader(sentence, acts).read();
}

bool is_same_name(std::string_view a, std::string_view b) {
  const auto first = text::split_words(a);
  const auto second = text::split_words(b);
  return !first.empty() &&
         std::equal(first.begin(), first.end(), second.begin(), second.end(), is_same_word);
}

namespace {

// §§ of an annex are numbered for themselves: the annex is what is amended, not part of where.
AmendedText without_annex(AmendedText of, std::vector<Place>& places) {
  const auto is_inside = [](const Place& place) {
    const auto& steps = place.range.first.steps;
    return steps.size() > 1 && steps.front().level == act::Level::zalacznik;
  };
  if (places.empty() || !std::all_of(places.begin(), places.end(), is_inside)) return of;
  const act::Step annex = places.front().range.first.steps.front();
  for (const Place& place : places) {
    if (place.range.first.steps.front() != annex) return of;
  }
  of.annex = act::Citation{{annex}};
  for (Place& place : places) {
    place.range.first.steps.erase(place.range.first.steps.begin());
  }
  return of;
}

}  // namespace

AmendedText with_annex_of(Operation& operation, AmendedText of) {
  if (auto* added = std::get_if<Add>(&operation)) {
    of = without_annex(std::move(of), added->places);
    if (added->neighbour) {
      std::vector<Place> neighbour = {*added->neighbour};
      without_annex({}, neighbour);
      added->neighbour = neighbour.front();
    }
    if (added->group) {
      std::vector<Place> group = {Place{{*added->group, {}}, Part::whole, 0, {}}};
      without_annex({}, group);
      added->group = group.front().range.first;
    }
  } else if (auto* numbered = std::get_if<NumberContent>(&operation)) {
    std::vector<Place> both = {Place{{numbered->unit, {}}, Part::whole, 0, {}},
                               Place{{numbered->as, {}}, Part::whole, 0, {}}};
    of = without_annex(std::move(of), both);
    numbered->unit = both[0].range.first;
    numbered->as = both[1].range.first;
  } else {
    std::visit(
        [&of](auto& it) {
          if constexpr (requires { it.places; }) of = without_annex(std::move(of), it.places);
          if constexpr (requires { it.as.front().range; }) without_annex({}, it.as);
        },
        operation);
  }
  return of;
}

}  // namespace bipgen::amending
