#include "parsing/references.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "calendar/spelling.hpp"
#include "parsing/markers.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::ActType;
using act::skip_space;
using act::word_end;

constexpr std::size_t longest_title = 1000;
constexpr std::size_t longest_issuer = 200;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_capital_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (text[at] >= 'A' && text[at] <= 'Z') return true;
  constexpr std::array<std::string_view, 9> polish{"Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"};
  return std::any_of(polish.begin(), polish.end(), [text, at](std::string_view letter) {
    return text.substr(at, letter.size()) == letter;
  });
}

// The word at `at` in lower case; empty for what is longer than any that matters.
std::string word_at(std::string_view text, std::size_t at) {
  const std::size_t end = word_end(text, at);
  return end - at > 40 ? std::string() : text::to_lower(text.substr(at, end - at));
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t N>
bool begins_with_one_of(std::string_view word, const std::array<std::string_view, N>& starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [word](std::string_view start) { return word.starts_with(start); });
}

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
    if (std::none_of(number.begin(), number.end(), is_digit)) return false;
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
      if (mark || is_digit(c)) {
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
    const std::size_t begin = title_begin();
    if (begin == std::string_view::npos || begin >= limit) return;
    const TitleEnd title = find_title_end(begin, std::min(limit, begin + longest_title));
    if (title.is_guess) return;
    std::string_view words = text::trimmed(m_text.substr(begin, title.end - begin));
    while (words.ends_with(',') || words.ends_with('.')) {
      words = text::trimmed(words.substr(0, words.size() - 1));
    }
    if (words.empty()) return;
    m_found.title = text::collapsed(words);
    m_end = static_cast<std::size_t>(words.data() - m_text.data()) + words.size();
  }

  // "w sprawie …", "zmieniające …", "o …", "– Kodeks …", "Prawo …"; npos for anything else.
  std::size_t title_begin() const {
    const std::size_t at = skip_space(m_text, m_end);
    const std::string word = word_at(m_text, at);
    if (word == "w") {
      const std::size_t next = skip_space(m_text, word_end(m_text, at));
      const std::string second = word_at(m_text, next);
      return second == "sprawie" || second == "sprawach" ? at : std::string_view::npos;
    }
    if (word.starts_with("zmieniając") || word.starts_with("uchylając")) return at;
    if (word == "o") return at;
    if (m_found.type != ActType::ustawa) return std::string_view::npos;
    for (const std::string_view dash : {"–", "-", "—"}) {
      if (m_text.substr(at, dash.size()) != dash) continue;
      const std::size_t next = skip_space(m_text, at + dash.size());
      return is_capital_at(m_text, next) ? next : std::string_view::npos;
    }
    return is_code(at) ? at : std::string_view::npos;
  }

  // "Prawo bankowe", "Kodeks pracy": a name of a few words, not a sentence about something.
  bool is_code(std::size_t at) const {
    constexpr std::array<std::string_view, 4> names{"prawo", "kodeks", "ordynacja", "karta"};
    return is_capital_at(m_text, at) && is_one_of(word_at(m_text, at), names);
  }

  struct TitleEnd {
    std::size_t end = 0;
    bool is_guess = false;  // a sentence goes on, and where the title ended in it is not known
  };

  TitleEnd find_title_end(std::size_t begin, std::size_t limit) const {
    const bool code = is_code(begin);
    int parentheses = 0;
    std::size_t at = begin;
    while (at < limit) {
      const char c = m_text[at];
      if (ends_title(at) || (code && c == ',') || (c == ')' && parentheses == 0)) break;
      if (m_text.substr(at).starts_with("„")) {
        at = quotation_end(at, limit);
        continue;
      }
      parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
      const std::size_t end = word_end(m_text, at);
      if (end == at) {
        ++at;
        continue;
      }
      const std::string word = word_at(m_text, at);
      if (is_predicate(word, end) || (code && at > word_end(m_text, begin) + 1 && joins(word))) {
        break;
      }
      if (is_verb_of_a_subject(word)) return {at, true};
      at = end;
    }
    return {std::min(at, limit), false};
  }

  // Signs that no title goes beyond.
  bool ends_title(std::size_t at) const {
    const std::string_view rest = m_text.substr(at);
    switch (rest.front()) {
      case ';':
      case ':':
      case '[':
        return true;
      case '\n':
        return ends_paragraph(at);
      case '(':
        return opens_journal(at);
      case '.':
        return ends_sentence(at);
      case ',':
        return is_new_clause(at);
      default:
        return rest.starts_with("”");
    }
  }

  // Words that join the name of a code to the rest of its sentence.
  static bool joins(std::string_view word) {
    constexpr std::array<std::string_view, 16> words{"o",    "w",   "we",    "z",  "ze",   "na",
                                                     "do",   "od",  "dla",   "po", "przy", "pod",
                                                     "oraz", "lub", "przez", "nad"};
    return is_one_of(word, words);
  }

  // Between the title and these stands their subject: "ustawy o planowaniu studium nie jest …".
  static bool is_verb_of_a_subject(std::string_view word) {
    constexpr std::array<std::string_view, 16> verbs{
        "jest", "są",     "był",     "była",      "nie",     "ma",     "mają",   "może",
        "mogą", "należy", "podlega", "podlegają", "określa", "działa", "wymaga", "obowiązuje"};
    return is_one_of(word, verbs);
  }

  // A title may quote another: "„Strategia. Kraków 2030.”".
  std::size_t quotation_end(std::size_t at, std::size_t limit) const {
    const std::size_t close = m_text.substr(at, limit - at).find("”");
    return close == std::string_view::npos ? at + 3 : at + close + 3;
  }

  // An empty line, or a line that begins with a marker.
  bool ends_paragraph(std::size_t at) const {
    const std::size_t next = skip_space(m_text, at);
    if (next == m_text.size()) return true;
    const std::string_view between = m_text.substr(at, next - at);
    if (std::count(between.begin(), between.end(), '\n') > 1) return true;
    const std::string_view line = m_text.substr(next, m_text.substr(next, 200).find('\n'));
    return read_marker(line).has_value() || line.front() == '#';
  }

  bool opens_journal(std::size_t at) const {
    const std::size_t next = skip_space(m_text, at + 1);
    const std::string word = word_at(m_text, next);
    constexpr std::array<std::string_view, 6> journals{"dz", "m", "dziennik", "j", "t", "tekst"};
    const bool dotted = m_text.substr(word_end(m_text, next), 1) == ".";
    return is_one_of(word, journals) && (dotted || word.size() > 4);
  }

  // Abbreviations ("ds.", "r.", "m.st.") end no sentence, unless the text ends with them.
  bool ends_sentence(std::size_t at) const {
    const std::size_t next = skip_space(m_text, at + 1);
    if (next >= m_text.size() || m_text.substr(next).starts_with("”")) return true;
    if (next == at + 1) return m_text[next] == ';' || m_text[next] == ',';
    constexpr std::array<std::string_view, 15> abbreviations{"ds",  "r",   "st",  "im",  "pn",
                                                             "tzw", "art", "ust", "lit", "pkt",
                                                             "poz", "nr",  "ul",  "m",   "św"};
    std::size_t begin = at;
    while (begin > 0 && m_text[begin - 1] != ' ' && m_text[begin - 1] != '\n' &&
           m_text[begin - 1] != '.' && at - begin < 40) {
      --begin;
    }
    const std::string word = word_at(m_text, begin);
    if (is_one_of(word, abbreviations)) return false;
    return is_capital_at(m_text, next) || is_digit(m_text[next]) ||
           m_text.substr(next).starts_with("§") || m_text.substr(next).starts_with("(");
  }

  // ", który", ", zwana dalej", ", z wyjątkiem", ", o którym mowa".
  bool is_new_clause(std::size_t comma) const {
    const std::size_t at = skip_space(m_text, comma + 1);
    const std::string first = word_at(m_text, at);
    constexpr std::array<std::string_view, 13> starts{
        "któr",   "zwan",  "zmienion", "ogłoszon", "stanowiąc", "uchylon", "przyjęt",
        "jeżeli", "jeśli", "wprowadz", "zarządz",  "chyba",     "gdy"};
    if (first == "a" || first == "dz" || begins_with_one_of(first, starts)) return true;
    const std::string second = word_at(m_text, skip_space(m_text, word_end(m_text, at)));
    if (second.starts_with("któr")) return true;
    if (first == "w") return second == "zakresie";
    return first == "z" && (second == "wyjątkiem" || second == "zastrzeżeniem" ||
                            second == "uwzględnieniem" || second == "późn" || second == "mocą");
  }

  // Where the sentence goes on for certain: "zarządza się", "wprowadza się", "w brzmieniu",
  // "w art. 5", "na podstawie". `end` is the end of the word.
  bool is_predicate(std::string_view word, std::size_t end) const {
    constexpr std::array<std::string_view, 21> verbs{
        "otrzymuje", "otrzymują", "wprowadza", "wprowadzam", "wprowadzają", "zarządza",
        "zarządzam", "ustala",    "uchwala",   "postanawia", "zastępuje",   "dodaje",
        "uchyla",    "traci",     "tracą",     "stosuje",    "wchodzi",     "wchodzą",
        "skreśla",   "podaje",    "ogłasza"};
    if (is_one_of(word, verbs) || word.starts_with("stanowiąc")) return true;
    if (word != "w" && word != "na") return false;
    const std::size_t next = skip_space(m_text, end);
    const std::string second = word_at(m_text, next);
    if (word == "na") return second == "podstawie";
    constexpr std::array<std::string_view, 5> units{"art", "ust", "pkt", "brzmieniu", "lit"};
    return is_one_of(second, units) || m_text.substr(next).starts_with("§");
  }

  // "(Dz. U. z 2023 r. poz. 40, z późn. zm.[1])": up to the parenthesis that balances it.
  void read_journal() {
    const std::size_t at = skip_space(m_text, m_end);
    if (m_text.substr(at, 1) != "(" || !opens_journal(at)) return;
    const std::string word = word_at(m_text, skip_space(m_text, at + 1));
    if (word != "dz" && word != "m" && word != "dziennik") return;
    int depth = 0;
    for (std::size_t i = at; i < m_text.size() && i - at < longest_title; ++i) {
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
