#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "importing/act_frame.hpp"
#include "importing/footnotes.hpp"
#include "importing/frame_words.hpp"
#include "importing/page_furniture.hpp"
#include "importing/signature_columns.hpp"
#include "importing/signatures.hpp"
#include "importing/signs.hpp"
#include "parsing/markers.hpp"
#include "parsing/plain_words.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_lines = 9;   // of one signature
constexpr std::size_t most_words = 12;  // of one of its lines
constexpr std::size_t longest_note = 60;

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

// "REGULAMIN PRACY", "STATUT GMINY": a text of its own that no annex announces.
bool begins_own_text(const WordLine& line) {
  if (line.empty() || line.words.size() > 20) return false;
  const std::string& first = line.words.front().text;
  const auto kind = kind_of_act(first);
  return kind && text::to_upper(first) == first && !ends_clause(line.words.back().text);
}

bool is_head_unit(const WordLine& line) {
  const auto marker = marker_of(line.words);
  return marker && marker->level <= act::Level::paragraf && !marker->quoted;
}

class TailReader {
 public:
  TailReader(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
             Journal& journal)
      : m_lines(lines), m_options(options), m_frame(frame), m_journal(journal) {}

  void read() {
    find_units();
    std::size_t at = find_signature();
    if (at < m_lines.size()) {
      read_boxes_before(at);
      at = read_signature(at);
    } else {
      at = find_recipients();
    }
    while (at < m_lines.size() && !ends_tail(at)) {
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
  // For each line the next one that begins a unit, and the next that begins a text of its own.
  void find_units() {
    m_next_unit.assign(m_lines.size() + 1, m_lines.size());
    m_next_text.assign(m_lines.size() + 1, m_lines.size());
    for (std::size_t i = m_lines.size(); i-- > 0;) {
      m_next_unit[i] = is_head_unit(m_lines[i]) ? i : m_next_unit[i + 1];
      const bool own =
          begins_annex(m_lines, i) || begins_own_text(m_lines[i]) || begins_named_text(i);
      m_next_text[i] = own ? i : m_next_text[i + 1];
    }
  }

  // "Regulamin Pracy Urzędu" above a "§ 1", in small letters.
  bool begins_named_text(std::size_t i) const {
    const WordLine& line = m_lines[i];
    if (i == 0 || line.empty() || line.blank_before == 0 || line.words.size() > 20) return false;
    const auto kind = kind_of_act(line.words.front().text);
    const bool rules = kind == act::ActType::regulamin || kind == act::ActType::statut;
    const std::size_t unit = m_next_unit[i + 1];
    return rules && !ends_clause(line.words.back().text) && unit < m_lines.size() &&
           marker_of(m_lines[unit].words)->label == "1";
  }

  // Provisions are never taken for what stands below a signature.
  bool ends_tail(std::size_t at) const {
    const WordLine& line = m_lines[at];
    return m_next_text[at] == at || begins_reasons(line) || is_head_unit(line) ||
           (!line.empty() && parsing::is_chapter(joined(line.words)));
  }

  // Whether the text goes on with its next unit: "§ 2" below what looks like a signature.
  bool unit_follows(std::size_t at) const {
    const std::size_t unit = m_next_unit[at];
    if (unit >= m_lines.size() || m_next_text[at] < unit) return false;
    return marker_of(m_lines[unit].words)->label != "1";
  }

  // What may follow a signature: the end, an annex, recipients, an address.
  bool ends_signature(std::size_t at) const {
    if (at >= m_lines.size()) return true;
    const WordLine& line = m_lines[at];
    if (line.words.front().text.ends_with(':')) return true;
    if (at > 0 && line.boxed != m_lines[at - 1].boxed) return true;
    return ends_tail(at) || begins_footnote(line) || begins_recipients(line) ||
           is_address(line.words.front().text) || line.page_begins ||
           m_lines[at - 1].words.back().text.ends_with(':');
  }

  std::size_t signature_end(std::size_t begin) const {
    std::size_t end = begin;
    while (end - begin < most_lines && (end == begin || !ends_signature(end))) {
      const WordLine& line = m_lines[end];
      const auto marker = marker_of(line.words);
      const bool unit = marker && marker->level < act::Level::tiret;
      // "Sporządziła: …", the head of the next page.
      const bool other = end > begin && (line.words.front().text.ends_with(':') ||
                                         (line.page_begins && !may_be_signed(end)));
      if (other) break;
      if (line.words.size() > most_words || unit || line.kind == LineKind::table_row) break;
      ++end;
      if (line.words.back().text.ends_with(':')) break;
    }
    return end;
  }

  bool may_be_signed(std::size_t at) const {
    return signature_at(m_lines, at) != SignatureStart::none || m_lines[at].words.size() <= 4;
  }

  std::size_t find_signature() const {
    bool seen_unit = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const WordLine& line = m_lines[i];
      const auto marker = marker_of(line.words);
      if (marker && marker->level <= act::Level::paragraf) seen_unit = true;
      if (!seen_unit || i == 0 || marker) continue;
      const auto columns = columns_at(i);
      const bool beside = columns && (signed_from(columns->left) < columns->left.size() ||
                                      signed_from(columns->right) < columns->right.size());
      const SignatureStart start = beside ? SignatureStart::certain : signature_at(m_lines, i);
      if (start == SignatureStart::none) continue;
      const bool certain = start == SignatureStart::certain;
      const WordLine& before = m_lines[i - 1];
      const bool apart = line.blank_before > 0 || line.page_begins ||
                         before.end == LineEnd::paragraph || line.words.front().gap > 8;
      const bool ended = ends_sentence(before.words.back().text);
      if (!(certain ? apart || ended : apart && ended)) continue;
      const std::size_t end = beside ? columns->end : signature_end(i);
      if ((beside || ends_signature(end)) && !unit_follows(end)) return i;
    }
    return m_lines.size();
  }

  // Signatures side by side that begin at a line below the last unit.
  std::optional<SideBySide> columns_at(std::size_t begin) const {
    if (!has_wide_gap(m_lines[begin])) return std::nullopt;
    std::size_t limit = begin;
    while (limit < m_lines.size() && limit - begin < most_lines && !ends_tail(limit) &&
           !begins_footnote(m_lines[limit]) && (limit == begin || !m_lines[limit].page_begins) &&
           m_lines[limit].words.size() <= most_words) {
      ++limit;
    }
    return side_by_side(m_lines, begin, limit);
  }

  // The line from which on a column is a signature; its end for columns that surely have none.
  static std::size_t signed_from(const std::vector<WordLine>& column) {
    std::size_t first = column.size();
    for (std::size_t i = 0; i < column.size(); ++i) {
      const SignatureStart start = signature_at(column, i);
      if (start != SignatureStart::none) first = std::min(first, i);
      if (start == SignatureStart::certain) return first;
    }
    return column.size();
  }

  // What stands in a column above its signature, as "Sporządziła:", is a note that a person sees.
  void read_column(const std::vector<WordLine>& column) {
    const std::size_t from = signed_from(column);
    for (std::size_t i = 0; i < from; ++i) note_rest(column[i]);
    if (from < column.size()) take_names(column, from, column.size());
  }

  std::size_t find_recipients() const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const bool here = begins_recipients(m_lines[i]) || begins_reasons(m_lines[i]) ||
                        begins_board(i) || begins_annex(m_lines, i) ||
                        (m_lines[i].words.size() == 1 && is_address(m_lines[i].words[0].text) &&
                         i + 1 == m_lines.size());
      if (here) return i;
    }
    return m_lines.size();
  }

  // "Członkowie Zarządu:" above names in columns, which nobody can divide for certain.
  bool begins_board(std::size_t i) const {
    const WordLine& line = m_lines[i];
    const bool board = line.words.size() <= 8 && begins_capital(line.words.front().text) &&
                       begins_with(line, "czlonkowie");
    return board && i > 0 && ends_sentence(m_lines[i - 1].words.back().text) &&
           m_next_unit[i] >= m_next_text[i];
  }

  // Stamps in text boxes above a signature are no part of the last unit.
  void read_boxes_before(std::size_t signature) {
    if (m_lines[signature].boxed) return;
    std::size_t first = signature;
    while (first > 0 && m_lines[first - 1].boxed) --first;
    for (std::size_t i = first; i < signature;) i = read_rest(i);
  }

  std::size_t read_signature(std::size_t begin) {
    if (const auto columns = columns_at(begin)) {
      read_column(columns->left);
      read_column(columns->right);
      remove_signature(begin, columns->end);
      return columns->end;
    }
    const std::size_t end = signature_end(begin);
    for (std::size_t i = begin; i < end; ++i) {
      const bool number =
          m_lines[i].words.size() == 1 && read_page_number(joined(m_lines[i].words));
      if (number) {
        m_journal.remove(RepairKind::page_number, m_lines[i], Msgid("the number of the page"));
      }
    }
    take_names(m_lines, begin, end);
    remove_signature(begin, end);
    return end;
  }

  void take_names(const std::vector<WordLine>& lines, std::size_t begin, std::size_t end) {
    Signatures read = read_signatures(lines, begin, end, {m_options.issuer, m_frame.issuer});
    for (Signed& sign : read.names) m_frame.signatures.push_back(std::move(sign));
    for (const std::string& office : read.nameless) {
      m_frame.notes.push_back("Podpis: " + office + "; źródło nie podaje nazwiska.");
    }
    if (!read.rest.empty()) m_frame.notes.push_back("Pod tekstem: " + read.rest);
  }

  void remove_signature(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      m_journal.remove(RepairKind::front_matter, m_lines[i], Msgid("who signed the act"),
                       "signed_by");
    }
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

  void note_rest(const WordLine& line) {
    const std::string words = joined(line.words);
    m_journal.doubt(DoubtKind::left_out, line.words.front(), words,
                    Msgid("words below the signature: now in `note`"));
    m_frame.notes.push_back("Pod tekstem: " + words);
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
    if (address) {
      m_journal.doubt(
          DoubtKind::left_out, line.words.front(), words,
          Msgid("an address below the act: perhaps its page of record, perhaps another's"));
      m_frame.notes.push_back("Adres pod tekstem: " + words);
    } else {
      note_rest(line);
    }
    m_journal.remove(
        RepairKind::front_matter, line,
        address ? Msgid("an address below the act") : Msgid("words below the signature"), "note");
    return at + 1;
  }

  std::vector<WordLine>& m_lines;
  const ImportOptions& m_options;
  Frame& m_frame;
  Journal& m_journal;
  std::vector<std::size_t> m_next_unit;
  std::vector<std::size_t> m_next_text;
};

}  // namespace

void take_signature(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
                    Journal& journal) {
  TailReader(lines, options, frame, journal).read();
}

}  // namespace bipgen::importing
