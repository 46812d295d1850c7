#include "parsing/references.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "calendar/spelling.hpp"
#include "parsing/act_title.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/sentence_words.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::ActType;
using act::skip_space;
using act::word_end;

constexpr std::size_t longest_journal = 1000;
constexpr std::size_t longest_issuer = 200;

// What is read of one act, part after part.
class ReferenceReader {
 public:
  ReferenceReader(std::string_view text, std::size_t begin, std::size_t word, ActType type)
      : m_text(text), m_end(word) {
    m_found.type = type;
    m_found.span.begin = static_cast<std::uint32_t>(begin);
  }

  // Number, issuer and date, in any order. False when neither number nor date is there.
  bool read_identity() {
    skip_adjective();
    while (read_number() || read_date() || read_issuer()) {
    }
    return m_found.number || m_found.date;
  }

  // The title and the journal, before `limit`.
  void read_rest(std::size_t limit) {
    read_title(std::min(limit, m_text.size()));
    read_journal();
  }

  std::size_t end() const { return m_end; }

  act::ActReference result() {
    m_found.span.end = static_cast<std::uint32_t>(m_end);
    return std::move(m_found);
  }

 private:
  // "rozporządzenie wykonawcze Komisji", "zarządzenie wewnętrzne nr 3".
  void skip_adjective() {
    constexpr std::array<std::string_view, 4> adjectives{"wykonawcz", "wewnętrzn", "delegowan",
                                                         "porządkow"};
    const std::size_t at = skip_space(m_text, m_end);
    if (begins_with_one_of(word_at(m_text, at), adjectives)) m_end = word_end(m_text, at);
  }

  // "nr 1796/2025", "Nr XXVI/221/2017", "(UE) nr 910/2014", "(UE) 2016/679".
  bool read_number() {
    if (m_found.number) return false;
    std::size_t at = skip_space(m_text, m_end);
    std::string prefix;
    const std::size_t close =
        m_text.substr(at, 1) == "(" ? m_text.substr(at, 10).find(')') : m_text.npos;
    if (close != m_text.npos) {
      prefix = std::string(m_text.substr(at, close + 1)) + " ";
      at = skip_space(m_text, at + close + 1);
    }
    const std::string word = word_at(m_text, at);
    const bool has_nr = word == "nr" || word == "numer";
    if (has_nr) {
      at = word_end(m_text, at);
      if (m_text.substr(at, 1) == ".") ++at;
      at = skip_space(m_text, at);
    } else if (prefix.empty()) {
      return false;
    }
    const std::size_t end = number_end(at);
    const std::string_view number = m_text.substr(at, end - at);
    if (std::none_of(number.begin(), number.end(), text::is_digit)) return false;
    m_found.number = prefix + std::string(number);
    m_end = end;
    return true;
  }

  std::size_t number_end(std::size_t at) const {
    std::size_t end = at;
    while (end < m_text.size()) {
      const char c = m_text[end];
      const bool mark = c == '/' || c == '-' || c == '.' || c == '_';
      const std::size_t letters = word_end(m_text, end);
      if (mark || text::is_digit(c)) {
        ++end;
      } else if (letters > end) {
        end = letters;
      } else {
        break;
      }
    }
    while (end > at && (m_text[end - 1] == '.' || m_text[end - 1] == '-')) --end;
    return end;
  }

  // "z dnia 8 marca 1990 r."
  bool read_date() {
    if (m_found.date) return false;
    std::size_t at = skip_space(m_text, m_end);
    if (word_at(m_text, at) != "z") return false;
    at = skip_space(m_text, word_end(m_text, at));
    const std::string word = word_at(m_text, at);
    if (word == "dnia" || word == "dn") {
      at = word_end(m_text, at);
      if (m_text.substr(at, 1) == ".") ++at;
      at = skip_space(m_text, at);
    }
    const auto found = calendar::find_date(m_text.substr(at, 60));
    if (!found || found->begin != 0) return false;
    m_found.date = found->date;
    m_end = at + found->end;
    return true;
  }

  // "Prezydenta Miasta Krakowa": words with capitals, and what joins them. After the date only an
  // organ that is known, because a sentence may go on there. Statutes name no issuer.
  bool read_issuer() {
    if (!m_found.issuer.empty() || m_found.type == ActType::ustawa) return false;
    const std::size_t begin = skip_space(m_text, m_end);
    if (!is_capital_at(m_text, begin)) return false;
    if (m_found.date && !is_organ(word_at(m_text, begin))) return false;
    std::size_t end = begin;
    std::size_t at = begin;
    while (at < m_text.size() && at - begin < longest_issuer) {
      if (!is_capital_at(m_text, at) && !joins_capitals(at)) break;
      const std::string word = word_at(m_text, at);
      if (word == "nr" || word == "dz" || word == "z") break;
      end = word_end(m_text, at);
      if (word == "m" && m_text.substr(end, 4) == ".st.") end += 4;
      if (word == "st" && m_text.substr(end, 1) == ".") ++end;
      while (m_text.substr(end, 1) == "-" && word_end(m_text, end + 1) > end + 1) {
        end = word_end(m_text, end + 1);
      }
      at = skip_space(m_text, end);
    }
    if (end == begin) return false;
    m_found.issuer = text::collapsed(m_text.substr(begin, end - begin));
    m_end = end;
    return true;
  }

  // "i" in "Spraw Wewnętrznych i Administracji"; "m.st." in "Prezydenta m.st. Warszawy".
  bool joins_capitals(std::size_t at) const {
    const std::string word = word_at(m_text, at);
    const std::size_t end = word_end(m_text, at);
    if (word == "m" && m_text.substr(end, 4) == ".st.") return true;
    if (word != "i" && word != "oraz" && word != "do" && word != "ds") return false;
    return is_capital_at(m_text, skip_space(m_text, end));
  }

  static bool is_organ(std::string_view word) {
    constexpr std::array<std::string_view, 16> organs{
        "prezydenta", "burmistrza", "wójta",      "rady",      "ministra", "prezesa",
        "zarządu",    "starosty",   "marszałka",  "wojewody",  "komisji",  "dyrektora",
        "sejmiku",    "rektora",    "parlamentu", "kierownika"};
    return is_one_of(word, organs);
  }

  void read_title(std::size_t limit) {
    const auto title = find_title(m_text, m_end, limit, m_found.type);
    if (!title) return;
    m_found.title = text::collapsed(*title);
    m_end = static_cast<std::size_t>(title->data() - m_text.data()) + title->size();
  }

  // "(Dz. U. z 2023 r. poz. 40, z późn. zm.[1])": up to the parenthesis that balances it.
  void read_journal() {
    const std::size_t at = skip_space(m_text, m_end);
    if (m_text.substr(at, 1) != "(" || !opens_journal(m_text, at)) return;
    const std::string word = word_at(m_text, skip_space(m_text, at + 1));
    if (word != "dz" && word != "m" && word != "dziennik") return;
    int depth = 0;
    for (std::size_t i = at; i < m_text.size() && i - at < longest_journal; ++i) {
      if (m_text[i] == '(') ++depth;
      if (m_text[i] == ')' && --depth == 0) {
        m_found.journal = text::collapsed(m_text.substr(at + 1, i - at - 1));
        m_end = i + 1;
        return;
      }
    }
  }

  std::string_view m_text;
  std::size_t m_end;
  act::ActReference m_found;
};

struct Candidate {
  std::size_t begin = 0;
  ReferenceReader reader;
};

// The next word that may be a kind of act: they all begin with one of few letters.
bool may_be_type(std::string_view rest) {
  return std::string_view("uUrRzZoOdD").find(rest.front()) != std::string_view::npos;
}

std::vector<Candidate> find_candidates(std::string_view text) {
  std::vector<Candidate> candidates;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = word_end(text, at);
    if (end == at) {
      ++at;
      continue;
    }
    const auto type = may_be_type(text.substr(at)) ? act::type_from_word(text.substr(at, end - at))
                                                   : std::nullopt;
    if (!type || *type == ActType::statut || *type == ActType::regulamin) {
      at = end;
      continue;
    }
    ReferenceReader reader(text, at, end, *type);
    if (!reader.read_identity()) {
      at = end;
      continue;
    }
    const std::size_t begin = at;
    at = std::max(end, reader.end());
    candidates.push_back({begin, std::move(reader)});
  }
  return candidates;
}

// Before the next act stand "i", "oraz", a preposition: they are not the title's.
std::size_t without_conjunction(std::string_view text, std::size_t from, std::size_t next) {
  if (from >= next) return from;
  const std::string_view before = text::trimmed(text.substr(from, next - from));
  constexpr std::array<std::string_view, 9> joining{"i",  "oraz", "lub", "albo", "także",
                                                    "do", "w",    "z",   "na"};
  std::size_t begin = before.size();
  while (begin > 0 && act::space_length(before, begin - 1) == 0 && before.size() - begin < 8) {
    --begin;
  }
  const bool joins = is_one_of(word_at(before, begin), joining);
  const auto end = static_cast<std::size_t>(before.data() - text.data()) + before.size();
  return joins ? end - (before.size() - begin) : end;
}

}  // namespace

std::vector<act::ActReference> find_acts(std::string_view text) {
  std::vector<Candidate> candidates = find_candidates(text);
  std::vector<act::ActReference> found;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    ReferenceReader& reader = candidates[i].reader;
    const std::size_t limit = i + 1 < candidates.size()
                                  ? without_conjunction(text, reader.end(), candidates[i + 1].begin)
                                  : text.size();
    reader.read_rest(limit);
    found.push_back(reader.result());
  }
  return found;
}

std::vector<act::FoundCitations> find_citations(std::string_view text) {
  std::vector<act::FoundCitations> found;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = word_end(text, at);
    const bool is_sign = end == at && text.substr(at).starts_with("§");
    if (end == at && !is_sign) {
      ++at;
      continue;
    }
    auto citations = act::read_citations(text, at);
    at = citations ? citations->end : std::max(end, at + 1);
    if (citations) found.push_back(std::move(*citations));
  }
  return found;
}

}  // namespace bipgen::parsing
