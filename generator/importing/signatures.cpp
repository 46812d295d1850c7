#include "importing/signatures.hpp"

#include <algorithm>
#include <array>

#include "calendar/spelling.hpp"
#include "importing/frame_words.hpp"
#include "importing/page_furniture.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"

namespace bipgen::importing {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t most_words = 12;  // of one line
constexpr std::size_t short_line = 7;   // words

bool is_sign_mark(std::string_view word) {
  constexpr std::array<std::string_view, 8> marks{"/-/", "(-)", "(–)", "/–/",
                                                  "-/",  "/-",  "[-]", "(—)"};
  return parsing::is_one_of(word, marks);
}

// How many words say "on behalf of" at the head of a line: "z up.", "z upoważnienia", "wz.".
std::size_t behalf_words(const Words& words) {
  if (words.empty()) return 0;
  const std::string first = text::to_lower(words[0].substr(0, 24));
  if (first == "wz." || first == "w/z" || first == "z-up.") return 1;
  if (words.size() < 2 || (first != "z" && first != "w")) return 0;
  const std::string second = text::to_lower(words[1].substr(0, 24));
  const bool authorized = second == "up." || second == "upoważnienia" || second == "upow." ||
                          second == "upowaznienia" || second == "z." || second == "zastępstwie";
  return authorized ? 2 : 0;
}

Words views(const WordLine& line) {
  Words words;
  for (const Word& word : line.words) words.push_back(word.text);
  return words;
}

std::string text_of(const Words& words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

bool is_role(const WordLine& line) {
  return !line.empty() && line.words.size() <= short_line &&
         is_signing_role(line.words.front().text) && !line.words.back().text.ends_with('.') &&
         !line.words.back().text.ends_with(':') && !line.words.back().text.ends_with(';') &&
         !line.words.back().text.ends_with(',');
}

// "Przykładowo, dnia 5 maja 2024 r.": how many words say place and day; 0 for other lines.
std::size_t place_words(const Words& words) {
  if (words.size() < 4 || !parsing::is_capital_at(words[0], 0)) return 0;
  std::size_t at = 0;
  while (at < 3 && !words[at].ends_with(',')) ++at;
  if (at == 3) return 0;
  const std::string next = text::to_lower(words[at + 1].substr(0, 8));
  if (next != "dnia" && next != "dn." && next != "dn") return 0;
  std::string rest = text_of(words);
  const auto date = calendar::find_date(rest);
  if (!date) return 0;
  std::size_t byte = 0;
  std::size_t count = 0;
  for (; count < words.size() && byte < date->end; ++count) byte += words[count].size() + 1;
  return count;
}

bool is_name(const WordLine& line) {
  return !line.empty() && line.words.size() <= short_line && is_person(views(line));
}

bool is_marked(const WordLine& line) {
  const Words words = views(line);
  return std::any_of(words.begin(), words.end(), is_sign_mark);
}

// "Przewodniczący Rady: Jan Wzorowy": after which word the colon stands; 0 for other lines.
std::size_t colon_between(const Words& words) {
  if (words.empty() || !is_signing_role(words.front())) return 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!words[i].ends_with(':')) continue;
    Words name(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
    // "A. Wzorowy" after a colon is a name too.
    const bool initial =
        name.size() == 2 && name.front().size() <= 3 && name.front().ends_with('.');
    return is_person(name) || (initial && parsing::is_capital_at(name.back(), 0)) ? i + 1 : 0;
  }
  return 0;
}

class SignatureReader {
 public:
  SignatureReader(const std::vector<WordLine>& lines, std::size_t end,
                  const std::vector<std::string>& issuers)
      : m_lines(lines), m_end(end), m_issuers(issuers) {}

  Signatures read(std::size_t begin) {
    for (std::size_t i = begin; i < m_end; ++i) {
      if (!m_lines[i].empty()) read_line(i, begin);
    }
    finish();
    return std::move(m_read);
  }

 private:
  void finish() {
    if (m_sign.name.empty() && m_roles.empty() && m_sign.on_behalf_of.empty()) return;
    m_sign.role = named(m_roles);
    if (m_sign.name.empty()) {
      m_read.nameless.push_back(m_sign.on_behalf_of.empty() ? m_sign.role : m_sign.on_behalf_of);
    } else {
      m_read.names.push_back(std::move(m_sign));
    }
    m_sign = {};
    m_roles.clear();
    m_role_above = false;
  }

  void read_line(std::size_t i, std::size_t begin) {
    Words words = views(m_lines[i]);
    if (const std::size_t behalf = behalf_words(words); behalf > 0) {
      words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(behalf));
      m_sign.on_behalf_of = named(text_of(words));
      return;
    }
    if (const std::size_t place = place_words(words); place > 0) {
      const auto at = words.begin() + static_cast<std::ptrdiff_t>(place);
      note(text_of(Words(words.begin(), at)));
      words.erase(words.begin(), at);
      if (words.empty()) return;
    }
    // "(-) Jan Wzorowy Zaparafowali:": the last word belongs to what follows.
    const bool marked = std::any_of(words.begin(), words.end(), is_sign_mark);
    if (marked && words.back().ends_with(':')) {
      note(text_of({words.back()}));
      words.pop_back();
    }
    const auto mark = std::find_if(words.begin(), words.end(), is_sign_mark);
    if (mark != words.end()) {
      if (!m_sign.name.empty()) finish();
      return divide(Words(words.begin(), mark), Words(mark + 1, words.end()));
    }
    if (const std::size_t colon = colon_between(words); colon > 0) {
      if (!m_sign.name.empty()) finish();
      Words role(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(colon));
      role.back().remove_suffix(1);
      return divide(role, Words(words.begin() + static_cast<std::ptrdiff_t>(colon), words.end()));
    }
    if (goes_on_behalf(words)) return;
    if (is_person(words)) {
      if (!m_sign.name.empty()) finish();
      take_name(words);
      return;
    }
    read_office(i, begin, words);
  }

  // "z up. Prezesa / Urzędu Wzorów": the issuer's name is known and holds both lines.
  bool goes_on_behalf(const Words& words) const {
    if (m_sign.on_behalf_of.empty() || !m_sign.name.empty() || !m_roles.empty()) return false;
    return text::folded(m_sign.on_behalf_of).find(" " + text::folded(text_of(words))) !=
           std::string::npos;
  }

  void read_office(std::size_t i, std::size_t begin, const Words& words) {
    const std::string line = text_of(words);
    if (line.starts_with('(') && line.ends_with(')')) return;  // "(podpis nieczytelny)"
    // What is signed for, on the line below "z up.".
    if (i > begin && m_sign.name.empty() && m_roles.empty() &&
        behalf_words(views(m_lines[i - 1])) > 0 && m_sign.on_behalf_of.empty()) {
      m_sign.on_behalf_of = named(line);
      return;
    }
    if (const std::size_t role = role_before_name(words); role > 0) {
      const auto at = words.begin() + static_cast<std::ptrdiff_t>(role);
      if (!m_sign.name.empty()) finish();
      return divide(Words(words.begin(), at), Words(at, words.end()));
    }
    const bool next = i + 1 < m_end && (is_name(m_lines[i + 1]) || is_marked(m_lines[i + 1]));
    const bool next_signs =
        next && !m_sign.name.empty() && !m_roles.empty() && is_signing_role(words.front());
    // One whose office stands above the name has no other below it, but for who stands in.
    const std::string above = text::folded(m_roles);
    const bool stands_in = above.starts_with("wykonujac") || above.starts_with("pelniac");
    const bool another =
        m_role_above && !stands_in && !m_sign.name.empty() && is_signing_role(words.front());
    if (next_signs || another) finish();
    // "29-12-2006 11:13", the foot of a journal: no second office.
    const bool other = line.find_first_of("0123456789") != line.npos ||
                       !parsing::is_capital_at(line, 0) || !m_read.rest.empty();
    const bool below = m_role_above && !m_sign.name.empty();
    if (below && !next && other && !is_signing_role(words.front())) return note(line);
    m_roles += (m_roles.empty() ? "" : below ? ", " : " ") + line;
  }

  // Words that an office may have beside its first one: "Rady", "Miejskiej", "w Przykładowie".
  static bool is_of_office(const Words& words, std::size_t i, const std::string& issuer) {
    if (is_office_word(words[i]) || is_signing_role(words[i])) return true;
    // "Mazowieckiego" of "Zarząd Województwa Mazowieckiego".
    if ((issuer + " ").find(" " + text::folded(words[i]) + " ") != std::string::npos) return true;
    if (i > 0 && (words[i - 1] == "w" || words[i - 1] == "we")) return true;
    return words[i] == "w" || words[i] == "we";
  }

  // "Przewodniczący Rady Miejskiej Jan Wzorowy", "Wójt Gminy Jan Wzorowy" of Wójt Gminy Wzorcowo:
  // how many words the office has. Not where the whole line may be the office's name.
  std::size_t role_before_name(const Words& words) const {
    const std::string all = text::folded(text_of(words));
    for (const std::string& issuer : m_issuers) {
      const std::string folded = text::folded(issuer);
      if (folded.empty() || folded.starts_with(all)) continue;
      for (std::size_t k = words.size() - 2; words.size() > 2 && k > 0; --k) {
        const auto at = words.begin() + static_cast<std::ptrdiff_t>(k);
        const std::string role = text::folded(text_of(Words(words.begin(), at)));
        const bool known = folded == role || folded.starts_with(role + " ");
        if (known && k > 1 && is_person(Words(at, words.end()))) return k;
      }
      std::size_t of_office = 1;
      while (of_office < words.size() && is_of_office(words, of_office, folded)) ++of_office;
      const Words name(words.begin() + static_cast<std::ptrdiff_t>(of_office), words.end());
      const bool council = of_office > 2 && is_signing_role(words.front()) && is_person(name);
      if (council && folded.find(text::folded(text_of(name))) == std::string::npos) {
        return of_office;
      }
    }
    return 0;
  }

  void divide(const Words& role, const Words& name) {
    if (!role.empty()) m_roles += (m_roles.empty() ? "" : " ") + text_of(role);
    if (!name.empty()) take_name(name);
  }

  void take_name(const Words& name) {
    m_sign.name = in_title_case(text_of(name));
    m_role_above = !m_roles.empty();
  }

  void note(const std::string& words) { m_read.rest += (m_read.rest.empty() ? "" : " ") + words; }

  std::string named(const std::string& words) const {
    if (words.empty()) return {};
    const std::string plain = in_title_case(words);
    const std::string nominative = issuer_in_nominative(plain);
    for (const std::string& known : m_issuers) {
      if (known.empty()) continue;
      const std::string folded = text::folded(known);
      for (const std::string& form : {plain, nominative}) {
        if (folded == text::folded(form) || folded.starts_with(text::folded(form) + " "))
          return known;
      }
    }
    return nominative;
  }

  const std::vector<WordLine>& m_lines;
  std::size_t m_end;
  const std::vector<std::string>& m_issuers;
  Signatures m_read;
  Signed m_sign;
  std::string m_roles;
  bool m_role_above = false;  // the name
};

}  // namespace

SignatureStart signature_at(const std::vector<WordLine>& lines, std::size_t at) {
  const WordLine& line = lines[at];
  if (line.empty() || line.words.size() > most_words) return SignatureStart::none;
  const Words words = views(line);
  if (std::any_of(words.begin(), words.end(), is_sign_mark)) return SignatureStart::certain;
  const std::string& last = line.words.back().text;
  if (last.ends_with(';') || last.ends_with(':')) return SignatureStart::none;
  if (colon_between(words) > 0) return SignatureStart::certain;
  if (place_words(words) > 0) return SignatureStart::certain;
  const bool next = at + 1 < lines.size();
  // What stands in a box and what stands beside it are not of one signature.
  const bool pair = next && lines[at + 1].boxed == line.boxed;
  if (pair && is_role(line) && is_name(lines[at + 1])) return SignatureStart::certain;
  if (pair && is_name(line) && is_role(lines[at + 1])) return SignatureStart::certain;
  if (behalf_words(words) > 0) return SignatureStart::possible;
  const std::string first = text::folded(words.front().substr(0, 24));
  if (first == "podpisal:" || first == "podpisal" || first == "podpisala:") {
    return SignatureStart::possible;
  }
  const bool role = is_signing_role(words.front()) && (words.size() == 1 || !last.ends_with('.'));
  return role ? SignatureStart::possible : SignatureStart::none;
}

Signatures read_signatures(const std::vector<WordLine>& lines, std::size_t begin, std::size_t end,
                           const std::vector<std::string>& issuers) {
  return SignatureReader(lines, end, issuers).read(begin);
}

}  // namespace bipgen::importing
