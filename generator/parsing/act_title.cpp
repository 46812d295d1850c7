#include "parsing/act_title.hpp"

#include "act/reading.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/markers.hpp"
#include "parsing/sentence_words.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::ActType;
using act::skip_space;
using act::word_end;

constexpr std::size_t longest_title = 1000;

class TitleReader {
 public:
  TitleReader(std::string_view text, std::size_t from, ActType type)
      : m_text(text), m_from(from), m_type(type) {}

  std::optional<std::string_view> read(std::size_t limit) const {
    const std::size_t begin = title_begin();
    if (begin == std::string_view::npos || begin >= limit) return std::nullopt;
    const TitleEnd title = find_title_end(begin, std::min(limit, begin + longest_title));
    if (title.is_guess) return std::nullopt;
    std::string_view words = text::trimmed(m_text.substr(begin, title.end - begin));
    while (words.ends_with(',') || words.ends_with('.')) {
      words = text::trimmed(words.substr(0, words.size() - 1));
    }
    return words.empty() ? std::nullopt : std::optional(words);
  }

 private:
  // "w sprawie …", "zmieniające …", "o …", "– Kodeks …", "Prawo …"; npos for anything else.
  std::size_t title_begin() const {
    const std::size_t at = skip_space(m_text, m_from);
    const std::string word = word_at(m_text, at);
    if (word == "w") {
      const std::size_t next = skip_space(m_text, word_end(m_text, at));
      const std::string second = word_at(m_text, next);
      return second == "sprawie" || second == "sprawach" ? at : std::string_view::npos;
    }
    if (word.starts_with("zmieniając") || word.starts_with("uchylając")) return at;
    if (word == "o") return at;
    if (m_type != ActType::ustawa) return std::string_view::npos;
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
        return opens_journal(m_text, at);
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
    return is_capital_at(m_text, next) || text::is_digit(m_text[next]) ||
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
  // "w art. 5", "po § 5", "w rozdziale 2", "na podstawie". `end` is the end of the word.
  bool is_predicate(std::string_view word, std::size_t end) const {
    constexpr std::array<std::string_view, 21> verbs{
        "otrzymuje", "otrzymują", "wprowadza", "wprowadzam", "wprowadzają", "zarządza",
        "zarządzam", "ustala",    "uchwala",   "postanawia", "zastępuje",   "dodaje",
        "uchyla",    "traci",     "tracą",     "stosuje",    "wchodzi",     "wchodzą",
        "skreśla",   "podaje",    "ogłasza"};
    if (is_one_of(word, verbs) || word.starts_with("stanowiąc")) return true;
    if (word != "w" && word != "po" && word != "na") return false;
    const std::size_t next = skip_space(m_text, end);
    const std::string second = word_at(m_text, next);
    if (word == "na") return second == "podstawie";
    constexpr std::array<std::string_view, 5> units{"art", "ust", "pkt", "brzmieniu", "lit"};
    return is_one_of(second, units) || m_text.substr(next).starts_with("§") ||
           is_numbered_part(second, word_end(m_text, next));
  }

  // "rozdziale 2", "dziale IV", "załączniku nr 1": of an act, which titles do not name by number.
  bool is_numbered_part(std::string_view word, std::size_t end) const {
    constexpr std::array<std::string_view, 3> parts{"rozdziale", "dziale", "oddziale"};
    const std::size_t next = skip_space(m_text, end);
    if (word == "załączniku") return word_at(m_text, next) == "nr";
    if (!is_one_of(word, parts) || next >= m_text.size()) return false;
    return text::is_digit(m_text[next]) ||
           std::string_view("IVXL").find(m_text[next]) != m_text.npos;
  }

  std::string_view m_text;
  std::size_t m_from;
  ActType m_type;
};

}  // namespace

bool opens_journal(std::string_view text, std::size_t at) {
  const std::size_t next = skip_space(text, at + 1);
  const std::string word = word_at(text, next);
  constexpr std::array<std::string_view, 6> journals{"dz", "m", "dziennik", "j", "t", "tekst"};
  const bool dotted = text.substr(word_end(text, next), 1) == ".";
  return is_one_of(word, journals) && (dotted || word.size() > 4);
}

std::optional<std::string_view> find_title(std::string_view text, std::size_t from,
                                           std::size_t limit, ActType type) {
  return TitleReader(text, from, type).read(limit);
}

}  // namespace bipgen::parsing
