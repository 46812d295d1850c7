#include "importing/web_page.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "calendar/spelling.hpp"
#include "importing/act_frame.hpp"
#include "importing/act_naming.hpp"
#include "importing/footnotes.hpp"
#include "importing/signs.hpp"
#include "parsing/plain_words.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_lines_above = 80;
constexpr std::size_t sure_of_page = 2;  // lines of a page: all above the act belongs to it
constexpr std::size_t most_words = 40;   // of a line of a page's frame
constexpr std::size_t longest_shown = 160;

// The first words of lines that only web pages have, folded.
constexpr std::array<std::string_view, 60> phrases{"zalaczniki do pobrania",
                                                   "pliki do pobrania",
                                                   "do pobrania:",
                                                   "zalaczniki:",
                                                   "a0 a+",
                                                   "a+ a-",
                                                   "archiwalne menu",
                                                   "banery",
                                                   "bip urzad",
                                                   "biuletyn informacji publicznej",
                                                   "drukuj",
                                                   "do poprzedniej strony",
                                                   "generuj pdf",
                                                   "herb ",
                                                   "jak zalatwic sprawe",
                                                   "kategorie",
                                                   "kontrast:",
                                                   "korzystanie z witryny",
                                                   "licznik odwiedzin",
                                                   "liczba odslon",
                                                   "liczba wyswietlen",
                                                   "liczba odwiedzin",
                                                   "logo bip",
                                                   "mapa serwisu",
                                                   "mapa strony",
                                                   "menu",
                                                   "najczesciej czytane",
                                                   "nasza strona wykorzystuje",
                                                   "odnosniki",
                                                   "panel aktualizacyjny",
                                                   "polityka cookies",
                                                   "powiadom znajomego",
                                                   "powrot",
                                                   "przejdz do ",
                                                   "redaktorzy strony",
                                                   "reklama",
                                                   "rejestr zmian",
                                                   "rozmiar czcionki",
                                                   "strona glowna",
                                                   "tresc strony",
                                                   "w ramach naszej witryny",
                                                   "wersja do druku",
                                                   "wersja do wydruku",
                                                   "wyszukiwarka",
                                                   "wysoki kontrast",
                                                   "wersja archiwalna",
                                                   "jestes zalogowany",
                                                   "wyszukaj po ",
                                                   "wyszukiwanie po ",
                                                   "zamknij ",
                                                   "wielkosc: px",
                                                   "rozpoczac pokaz od strony",
                                                   "save this pdf as",
                                                   "word png txt jpg",
                                                   "transkrypt",
                                                   "podobne dokumenty",
                                                   "zaloguj sie",
                                                   "zapisz do pdf",
                                                   "zarejestruj sie",
                                                   "glowna tresc"};

enum class Fact : std::uint8_t { none, responsible, entered_by, created, published, other };

struct Key {
  std::string_view folded;  // the beginning of the line
  Fact fact;
};

// Of a publication record; the longer of two that begin alike first.
constexpr std::array<Key, 38> keys{{{"opublikowano:", Fact::published},
                                    {"aktualizacja informacji", Fact::other},
                                    {"artykul wprowadzil", Fact::entered_by},
                                    {"data modyfikacji", Fact::other},
                                    {"data ostatniej", Fact::other},
                                    {"data opublikowania", Fact::published},
                                    {"data powstania", Fact::created},
                                    {"data publikacji", Fact::published},
                                    {"data udostepnienia", Fact::published},
                                    {"data utworzenia", Fact::other},
                                    {"data wprowadzenia", Fact::other},
                                    {"data wytworzenia", Fact::created},
                                    {"informacje wprowadzil", Fact::entered_by},
                                    {"informacje wytworzyl", Fact::responsible},
                                    {"metryczka", Fact::other},
                                    {"metryka", Fact::other},
                                    {"odpowiedzialny za tresc", Fact::responsible},
                                    {"odpowiedzialna za tresc", Fact::responsible},
                                    {"odpowiedzialny/a", Fact::responsible},
                                    {"opublikowal", Fact::entered_by},
                                    {"opublikowane przez", Fact::entered_by},
                                    {"osoba odpowiedzialna", Fact::responsible},
                                    {"ostatnia aktualizacja", Fact::other},
                                    {"ostatnia zmiana", Fact::other},
                                    {"ostatnio zmodyfikowal", Fact::other},
                                    {"podmiot publikujacy", Fact::other},
                                    {"podmiot udostepniajacy", Fact::other},
                                    {"publikacja informacji", Fact::published},
                                    {"publikujacy informacje", Fact::entered_by},
                                    {"udostepniajacy", Fact::other},
                                    {"wprowadzajacy", Fact::entered_by},
                                    {"wprowadzil", Fact::entered_by},
                                    {"wytwarzajacy", Fact::responsible},
                                    {"wytworzyl", Fact::responsible},
                                    {"wytworzono przez", Fact::responsible},
                                    {"wyswietlen:", Fact::other},
                                    {"zaakceptowal", Fact::other},
                                    {"zatwierdzil(a)", Fact::other}}};

std::string start_of(const WordLine& line) {
  std::string start;
  for (const Word& word : line.words) {
    if (start.size() > 60 || word.text.size() > 60) break;
    start += (start.empty() ? "" : " ") + word.text;
  }
  return text::folded(start);
}

const Key* key_of(const WordLine& line) {
  if (line.empty()) return nullptr;
  const std::string start = start_of(line);
  const auto found = std::find_if(
      keys.begin(), keys.end(), [&start](const Key& key) { return start.starts_with(key.folded); });
  return found == keys.end() ? nullptr : found;
}

// "PDF Zarządzenie Nr 12 Burmistrza ….pdf": a link to a file.
bool is_file_link(const WordLine& line) {
  constexpr std::array<std::string_view, 5> ends{".pdf", ".doc", ".docx", ".odt", ".rtf"};
  const std::string last = text::folded(line.words.back().text);
  return std::any_of(ends.begin(), ends.end(), [&last](std::string_view end) {
    return last.size() > end.size() && last.ends_with(end);
  });
}

bool is_phrase(const WordLine& line) {
  return !line.empty() && line.words.size() <= most_words &&
         (parsing::begins_with_one_of(start_of(line), phrases) || is_file_link(line));
}

// A record has its keys with a colon, or stands below its name.
bool begins_record(const WordLine& line) {
  const Key* key = key_of(line);
  if (key == nullptr || line.words.size() > most_words) return false;
  const bool name = key->folded == "metryczka" || key->folded == "metryka";
  if (name) return line.words.size() <= 3;
  return joined(line.words).find(':') != std::string::npos;
}

class WebPage {
 public:
  WebPage(std::vector<WordLine>& lines, Frame& frame, Journal& journal)
      : m_lines(lines), m_frame(frame), m_journal(journal) {}

  void drop() {
    drop_below();
    drop_above();
    drop_empty(m_lines);
  }

 private:
  // Up to the last line of the page above the act.
  void drop_above() {
    const std::size_t limit = begin_of_act();
    std::size_t end = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < limit; ++i) {
      if (!is_phrase(m_lines[i]) && !begins_record(m_lines[i])) continue;
      end = i + 1;
      ++known;
    }
    leave_out(0, known >= sure_of_page ? limit : end);
  }

  std::size_t begin_of_act() const {
    const auto name = find_act_name(m_lines);
    const std::size_t most = std::min(m_lines.size(), most_lines_above);
    for (std::size_t i = 0; i < most; ++i) {
      if (name && i == name->line) return i;
      if (m_lines[i].empty()) continue;
      const auto marker = marker_of(m_lines[i].words);
      const bool unit = marker && marker->level <= act::Level::paragraf;
      if (unit || begins_annex(m_lines, i) || parsing::is_chapter(joined(m_lines[i].words))) {
        return i;
      }
    }
    return 0;
  }

  // From the first line of the page below the last unit to the end.
  void drop_below() {
    std::size_t begin = m_lines.size();
    for (std::size_t i = m_lines.size(); i-- > 0;) {
      const WordLine& line = m_lines[i];
      if (line.empty()) continue;
      const auto marker = marker_of(line.words);
      if (marker && marker->level <= act::Level::ustep && !is_phrase(line)) break;
      if (line.words.size() > most_words || begins_annex(m_lines, i)) break;
      if (is_phrase(line) || begins_record(line)) begin = i;
    }
    if (begin == 0 || begin >= m_lines.size()) return;
    read_record(begin);
    leave_out(begin, m_lines.size());
  }

  // "Wprowadził(a): Anna Próbna", or the value on the next line.
  void read_record(std::size_t begin) {
    for (std::size_t i = begin; i < m_lines.size(); ++i) {
      const Key* key = key_of(m_lines[i]);
      if (key == nullptr || key->fact == Fact::other) continue;
      std::string value = value_of(m_lines[i]);
      const bool below = value.empty() && i + 1 < m_lines.size() && !key_of(m_lines[i + 1]);
      if (below) value = joined(m_lines[i + 1].words);
      if (!state(key->fact, value)) continue;
      for (std::size_t at = i; at <= i + (below ? 1 : 0); ++at) {
        m_journal.remove(RepairKind::front_matter, m_lines[at], Msgid("the publication record"),
                         "record");
      }
    }
  }

  static std::string value_of(const WordLine& line) {
    const std::string words = joined(line.words);
    const std::size_t colon = words.find(':');
    if (colon == std::string::npos) return {};
    return std::string(text::trimmed(std::string_view(words).substr(colon + 1)));
  }

  // The first line that says it counts. False when the value is none, or stands there already.
  bool state(Fact fact, const std::string& value) {
    if (value.empty() || value.size() > 120) return false;
    std::string* words = fact == Fact::responsible  ? &m_frame.record.responsible
                         : fact == Fact::entered_by ? &m_frame.record.entered_by
                                                    : nullptr;
    if (words != nullptr) {
      if (!words->empty()) return false;
      *words = value;
      return true;
    }
    if (fact != Fact::created || m_frame.record.created) return false;
    const auto date = calendar::find_date(value);
    // "28-11-2013" is none that is known.
    if (!date || date->begin > 0 || date->end < value.size()) return false;
    m_frame.record.created = date->date;
    return true;
  }

  void leave_out(std::size_t begin, std::size_t end) {
    std::string seen;
    Word first;
    for (std::size_t i = begin; i < end; ++i) {
      if (m_lines[i].empty()) continue;
      if (begins_footnote(m_lines[i])) break;  // notes of the act stand below all else
      if (seen.empty()) first = m_lines[i].words.front();
      const std::string words = joined(m_lines[i].words);
      const bool left = m_journal.remove(RepairKind::web_page, m_lines[i],
                                         Msgid("a line of the web page around the act"));
      if (left && seen.size() < longest_shown) seen += (seen.empty() ? "" : "; ") + words;
    }
    if (seen.empty()) return;
    m_journal.doubt(DoubtKind::left_out, first, seen,
                    Msgid("what the web page has around the act: left out"));
  }

  std::vector<WordLine>& m_lines;
  Frame& m_frame;
  Journal& m_journal;
};

}  // namespace

void drop_web_page(std::vector<WordLine>& lines, Frame& frame, Journal& journal) {
  WebPage(lines, frame, journal).drop();
}

}  // namespace bipgen::importing
