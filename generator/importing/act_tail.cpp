#include <algorithm>
#include <array>
#include <string>

#include "importing/act_frame.hpp"
#include "importing/footnotes.hpp"
#include "importing/frame_words.hpp"
#include "importing/page_furniture.hpp"
#include "importing/signs.hpp"
#include "parsing/markers.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_lines = 9;   // of one signature
constexpr std::size_t most_words = 12;  // of one of its lines
constexpr std::size_t longest_note = 60;

bool is_sign_mark(std::string_view word) {
  constexpr std::array<std::string_view, 8> marks{"/-/", "(-)", "(–)", "/–/",
                                                  "-/",  "/-",  "[-]", "(—)"};
  return parsing::is_one_of(word, marks);
}

// How many words say "on behalf of" at the head of a line: "z up.", "z upoważnienia", "wz.".
std::size_t behalf_words(const std::vector<std::string_view>& words) {
  if (words.empty()) return 0;
  const std::string first = text::to_lower(words[0].substr(0, 24));
  if (first == "wz." || first == "w/z" || first == "z-up.") return 1;
  if (words.size() < 2 || (first != "z" && first != "w")) return 0;
  const std::string second = text::to_lower(words[1].substr(0, 24));
  const bool authorized = second == "up." || second == "upoważnienia" || second == "upow." ||
                          second == "upowaznienia" || second == "z." || second == "zastępstwie";
  return authorized ? 2 : 0;
}

bool is_address(std::string_view word) {
  return word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.");
}

bool begins_with(const WordLine& line, std::string_view folded) {
  return !line.empty() && text::folded(line.words.front().text.substr(0, 40)).starts_with(folded);
}

bool begins_recipients(const WordLine& line) {
  return line.words.size() <= 4 &&
         (begins_with(line, "rozdzielnik") || begins_with(line, "otrzymuja:") ||
          (begins_with(line, "otrzymuja") && line.words.size() == 1));
}

bool begins_reasons(const WordLine& line) {
  return line.words.size() <= 4 && begins_with(line, "uzasadnienie");
}

std::vector<std::string_view> views(const WordLine& line) {
  std::vector<std::string_view> words;
  for (const Word& word : line.words) words.push_back(word.text);
  return words;
}

// Whether a signature may begin with this line.
bool may_sign(const WordLine& line) {
  if (line.empty() || line.words.size() > most_words) return false;
  const std::vector<std::string_view> words = views(line);
  const std::string& last = line.words.back().text;
  if (last.ends_with(';') || last.ends_with(':')) return false;
  if (behalf_words(words) > 0) return true;
  if (std::any_of(words.begin(), words.end(), is_sign_mark)) return true;
  const std::string first = text::folded(words.front().substr(0, 24));
  if (first == "podpisal:" || first == "podpisal" || first == "podpisala:") return true;
  return is_signing_role(words.front()) && (words.size() == 1 || !last.ends_with('.'));
}

class TailReader {
 public:
  TailReader(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
             Journal& journal)
      : m_lines(lines), m_options(options), m_frame(frame), m_journal(journal) {}

  void read() {
    std::size_t at = find_signature();
    if (at < m_lines.size())
      at = read_signatures(at);
    else
      at = find_recipients();
    while (at < m_lines.size() && !begins_annex(m_lines, at) && !begins_reasons(m_lines[at])) {
      if (begins_footnote(m_lines[at])) {
        at = after_footnote(at);
      } else if (begins_recipients(m_lines[at])) {
        at = read_recipients(at);
      } else {
        at = read_rest(at);
      }
    }
    drop_empty(m_lines);
  }

 private:
  // What may follow a signature: the end, an annex, recipients, an address.
  bool ends_signature(std::size_t at) const {
    if (at >= m_lines.size()) return true;
    const WordLine& line = m_lines[at];
    if (line.words.front().text.ends_with(':')) return true;
    return begins_annex(m_lines, at) || begins_footnote(line) || begins_recipients(line) ||
           begins_reasons(line) || is_address(line.words.front().text) ||
           (line.page_begins && line.words.size() > most_words);
  }

  std::size_t signature_end(std::size_t begin) const {
    std::size_t end = begin;
    while (end - begin < most_lines && !ends_signature(end)) {
      const WordLine& line = m_lines[end];
      const auto marker = marker_of(line.words);
      const bool unit = marker && marker->level < act::Level::tiret;
      // "Sporządziła: …".
      const bool other = end > begin && line.words.front().text.ends_with(':');
      if (other) break;
      if (line.words.size() > most_words || unit || line.kind == LineKind::table_row) break;
      ++end;
    }
    return end;
  }

  std::size_t find_signature() const {
    bool seen_unit = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const auto marker = marker_of(m_lines[i].words);
      if (marker && marker->level <= act::Level::paragraf) seen_unit = true;
      if (!seen_unit || i == 0 || marker || !may_sign(m_lines[i])) continue;
      const std::string before = m_lines[i - 1].words.back().text;
      const WordLine& line = m_lines[i];
      const bool apart = line.blank_before > 0 || line.page_begins ||
                         m_lines[i - 1].end == LineEnd::paragraph || line.words.front().gap > 8;
      if (!apart || !ends_sentence(before)) continue;
      if (ends_signature(signature_end(i))) return i;
    }
    return m_lines.size();
  }

  std::size_t find_recipients() const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const bool here = begins_recipients(m_lines[i]) || begins_reasons(m_lines[i]) ||
                        begins_annex(m_lines, i) ||
                        (m_lines[i].words.size() == 1 && is_address(m_lines[i].words[0].text) &&
                         i + 1 == m_lines.size());
      if (here) return i;
    }
    return m_lines.size();
  }

  std::size_t read_signatures(std::size_t begin) {
    const std::size_t end = signature_end(begin);
    Signed sign;
    std::string roles;
    const auto finish = [&] {
      if (sign.name.empty() && roles.empty() && sign.on_behalf_of.empty()) return;
      sign.role = named(roles);
      add(std::move(sign));
      sign = {};
      roles.clear();
    };
    for (std::size_t i = begin; i < end; ++i) {
      const bool number =
          m_lines[i].words.size() == 1 && read_page_number(joined(m_lines[i].words));
      if (number &&
          m_journal.remove(RepairKind::page_number, m_lines[i], Msgid("the number of the page"))) {
        continue;
      }
      read_line(i, sign, roles);
    }
    finish();
    for (std::size_t i = begin; i < end; ++i) {
      m_journal.remove(RepairKind::front_matter, m_lines[i], Msgid("who signed the act"),
                       "signed_by");
    }
    return end;
  }

  void read_line(std::size_t i, Signed& sign, std::string& roles) {
    std::vector<std::string_view> words = views(m_lines[i]);
    if (const std::size_t behalf = behalf_words(words); behalf > 0) {
      words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(behalf));
      sign.on_behalf_of = named(text_of(words));
      return;
    }
    const auto mark = std::find_if(words.begin(), words.end(), is_sign_mark);
    if (mark != words.end()) {
      const std::vector<std::string_view> before(words.begin(), mark);
      const std::vector<std::string_view> after(mark + 1, words.end());
      if (!before.empty()) roles += (roles.empty() ? "" : " ") + text_of(before);
      if (!after.empty()) add_name(sign, after);
      return;
    }
    if (is_person(words) && sign.name.empty()) return add_name(sign, words);
    const std::string line = text_of(words);
    if (line.starts_with('(') && line.ends_with(')')) return;  // "(podpis nieczytelny)"
    // What is signed for, on the line below "z up.".
    if (i > 0 && sign.name.empty() && roles.empty() && sign.on_behalf_of.empty() &&
        behalf_words(views_before(i)) > 0) {
      sign.on_behalf_of = named(line);
      return;
    }
    roles += (roles.empty() ? "" : " ") + line;
  }

  std::vector<std::string_view> views_before(std::size_t i) const { return views(m_lines[i - 1]); }

  static std::string text_of(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) {
      if (!text.empty()) text += ' ';
      text += word;
    }
    return text;
  }

  static void add_name(Signed& sign, const std::vector<std::string_view>& words) {
    sign.name = in_title_case(text_of(words));
  }

  // "PREZYDENTA MIASTA" of a publisher whose acts Prezydent Miasta Krakowa issues.
  std::string named(const std::string& words) const {
    if (words.empty()) return {};
    const std::string plain = in_title_case(words);
    const std::string nominative = issuer_in_nominative(plain);
    for (const std::string& known : {m_options.issuer, m_frame.issuer}) {
      if (known.empty()) continue;
      const std::string folded = text::folded(known);
      for (const std::string& form : {plain, nominative}) {
        if (folded == text::folded(form) || folded.starts_with(text::folded(form) + " "))
          return known;
      }
    }
    return nominative;
  }

  void add(Signed sign) {
    if (sign.name.empty()) {
      const std::string who = sign.on_behalf_of.empty() ? sign.role : sign.on_behalf_of;
      m_frame.notes.push_back("Podpis: " + who + "; źródło nie podaje nazwiska.");
      return;
    }
    m_frame.signatures.push_back(std::move(sign));
  }

  std::size_t read_recipients(std::size_t at) {
    m_journal.remove(RepairKind::front_matter, m_lines[at], Msgid("to whom the act goes"),
                     "distribution");
    std::size_t i = at + 1;
    for (; i < m_lines.size(); ++i) {
      const WordLine& line = m_lines[i];
      if (begins_annex(m_lines, i) || is_address(line.words.front().text) || begins_reasons(line) ||
          begins_footnote(line) || line.words.size() > 40) {
        break;
      }
      const bool item =
          marker_of(line.words) || m_frame.distribution.empty() || line.end == LineEnd::paragraph;
      if (item) {
        m_frame.distribution.push_back(joined(line.words));
      } else {
        m_frame.distribution.back() += " " + joined(line.words);
      }
      m_journal.remove(RepairKind::front_matter, m_lines[i], Msgid("to whom the act goes"),
                       "distribution");
    }
    return i;
  }

  // A note may have several lines.
  std::size_t after_footnote(std::size_t at) const {
    ++at;
    while (at < m_lines.size() && m_lines[at].blank_before == 0 && !begins_footnote(m_lines[at]) &&
           m_lines[at - 1].end == LineEnd::unknown) {
      ++at;
    }
    return at;
  }

  // An address, who prepared the act, a stamp: a note that a person looks at.
  std::size_t read_rest(std::size_t at) {
    WordLine& line = m_lines[at];
    const std::string words = joined(line.words);
    if (line.words.size() > longest_note || line.kind == LineKind::table_row) {
      m_journal.doubt(DoubtKind::left_out, line.words.front(), words.substr(0, 200),
                      Msgid("words below the signature that are still in the text"));
      return at + 1;
    }
    const bool address = line.words.size() == 1 && is_address(line.words.front().text);
    m_journal.doubt(
        DoubtKind::left_out, line.words.front(), words,
        address ? Msgid("an address below the act: perhaps its page of record, perhaps another's")
                : Msgid("words below the signature: now in `note`"));
    m_frame.notes.push_back((address ? "Adres pod tekstem: " : "Pod tekstem: ") + words);
    m_journal.remove(
        RepairKind::front_matter, line,
        address ? Msgid("an address below the act") : Msgid("words below the signature"), "note");
    return at + 1;
  }

  std::vector<WordLine>& m_lines;
  const ImportOptions& m_options;
  Frame& m_frame;
  Journal& m_journal;
};

}  // namespace

bool begins_annex(const std::vector<WordLine>& lines, std::size_t at) {
  const WordLine& line = lines[at];
  if (line.empty() || line.words.size() > 25) return false;
  const std::string& first = line.words.front().text;
  if (!parsing::is_capital_at(first, 0) || first.size() > 16) return false;
  const std::string folded = text::folded(first);
  if (folded != "zalacznik") return false;
  const bool apart = at == 0 || line.blank_before > 0 || line.page_begins ||
                     line.words.front().gap > 8 || lines[at - 1].empty();
  if (!apart || line.words.size() == 1) return apart;
  const std::string second = text::to_lower(line.words[1].text.substr(0, 12));
  return second == "nr" || second == "do" || second == "nr." || marker_of(line.words) ||
         second.find_first_not_of("0123456789ivx.") == std::string::npos;
}

void take_signature(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
                    Journal& journal) {
  TailReader(lines, options, frame, journal).read();
}

}  // namespace bipgen::importing
