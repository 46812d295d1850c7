#include "importing/paragraphs.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "act/level.hpp"
#include "importing/footnotes.hpp"
#include "importing/frame_words.hpp"
#include "importing/signs.hpp"
#include "parsing/markers.hpp"
#include "parsing/plain_words.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

using act::Level;

constexpr std::size_t long_paragraph = 12;  // words
constexpr std::size_t looked_at = 6;        // words at the ends of lines that decide

std::string first_words(const std::vector<Word>& words) {
  return joined(words, 0, std::min(words.size(), looked_at));
}

std::string last_words(const std::vector<Word>& words) {
  return joined(words, words.size() - std::min(words.size(), looked_at), words.size());
}

// The labels that were read last, level by level: what may come next.
class Numbering {
 public:
  bool expects(Level level, std::string_view label) const {
    const act::Label next{std::string(label)};
    if (level >= Level::tiret) return true;
    if (next == act::first_label(level)) return true;
    const auto last = m_last.find(level);
    return last != m_last.end() && act::may_follow(last->second, next, level);
  }

  void read(Level level, std::string_view label) {
    m_last.erase(m_last.upper_bound(level), m_last.end());
    m_last.insert_or_assign(level, act::Label(std::string(label)));
  }

 private:
  std::map<Level, act::Label> m_last;
};

// How far most full lines reach; 0 where lines are paragraphs.
std::uint32_t usual_width(const std::vector<WordLine>& lines) {
  std::vector<std::uint32_t> widths;
  for (const WordLine& line : lines) {
    if (line.kind == LineKind::text && line.end == LineEnd::unknown) widths.push_back(line.width);
  }
  if (widths.size() < 4) return 0;
  const auto place = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 4 / 5);
  std::nth_element(widths.begin(), place, widths.end());
  return *place;
}

bool has_open_bracket(const std::vector<Word>& words) {
  std::ptrdiff_t open = 0;
  for (const Word& word : words) {
    open += std::count(word.text.begin(), word.text.end(), '(');
    open -= std::count(word.text.begin(), word.text.end(), ')');
    // "a)" closes nothing.
    if (open < 0) open = 0;
  }
  return open > 0;
}

enum class Join : std::uint8_t { no, yes, doubtful_no, doubtful_yes };

class Assembler {
 public:
  Assembler(std::vector<WordLine> lines, Journal& journal)
      : m_lines(std::move(lines)), m_width(usual_width(m_lines)), m_journal(journal) {}

  std::vector<Block> assemble() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      WordLine& line = m_lines[i];
      if (line.kind == LineKind::table_row) {
        add_row(std::move(line));
        continue;
      }
      m_next = i + 1 < m_lines.size() ? &m_lines[i + 1] : nullptr;
      read_line(line);
    }
    return std::move(m_blocks);
  }

 private:
  void add_row(WordLine row) {
    const bool goes_on = !m_blocks.empty() && m_blocks.back().kind == Block::Kind::table &&
                         (row.blank_before == 0 || row.page_begins);
    if (!goes_on) {
      Block table;
      table.kind = Block::Kind::table;
      m_blocks.push_back(std::move(table));
    }
    m_blocks.back().rows.push_back(std::move(row));
    m_may_go_on = false;
  }

  // In a text without pages nothing says that it is the number of one.
  bool ask_number(const WordLine& line) {
    const std::string& word = line.words.front().text;
    const bool number = line.words.size() == 1 && word.size() < 4 && line.at.page == 0 &&
                        word.find_first_not_of("0123456789") == std::string::npos;
    if (!number || line.kind != LineKind::text) return false;
    m_journal.doubt(DoubtKind::left_out, line.words.front(), word,
                    Msgid("a number alone on its line may be a page's: still in the text"));
    return true;
  }

  // A number that is asked about is no part of what stands around it, unless the words wait for
  // one.
  bool stands_alone(const WordLine& line) const {
    if (!m_may_go_on) return true;
    const std::string end = last_words(m_blocks.back().words);
    return !parsing::expects_label(end) && !is_open(end) &&
           (line.blank_before > 0 || ends_sentence(end));
  }

  void read_line(WordLine& line) {
    if (ask_number(line) && stands_alone(line)) {
      begin_block(line, Block::Kind::text);
      m_may_go_on = false;
      return;
    }
    if (line.kind == LineKind::heading) return begin_block(line, Block::Kind::heading);
    const Join join = m_may_go_on ? decide(line) : Join::no;
    if (join == Join::yes || join == Join::doubtful_yes) {
      if (join == Join::doubtful_yes) ask(line);
      if (join_line(line)) return;
    } else if (join == Join::doubtful_no) {
      ask(line);
    }
    begin_block(line, Block::Kind::text);
  }

  void ask(const WordLine& line) {
    m_journal.doubt(DoubtKind::line_join, line.words.front(),
                    last_words(m_blocks.back().words) + "\n" + first_words(line.words),
                    Msgid("the line may go on with the one before, or not"));
  }

  bool join_line(WordLine& line) {
    std::vector<Word>& words = m_blocks.back().words;
    const std::string& last = words.back().text;
    const std::string& first = line.words.front().text;
    const RepairKind kind = line.page_begins ? RepairKind::page_join : RepairKind::line_join;
    const source::Msgid reason = line.page_begins
                                     ? Msgid("a sentence goes on over the end of the page")
                                     : Msgid("a sentence goes on in the next line");
    if (!m_journal.note(kind, words.back(), line.words.front(), last + "\n" + first,
                        last + " " + first, reason)) {
      return false;
    }
    line.words.front().gap = 1;
    for (Word& word : line.words) words.push_back(std::move(word));
    m_before_end = line.end;
    m_before_width = line.width;
    return true;
  }

  void begin_block(WordLine& line, Block::Kind kind) {
    Block block;
    block.kind = kind;
    block.depth = kind == Block::Kind::heading ? line.depth : 0;
    if (kind == Block::Kind::text) {
      if (const auto marker = marker_of(line.words)) {
        m_numbering.read(marker->level, marker->label);
        read_run_in(line.words, *marker);
      }
    }
    block.words = std::move(line.words);
    m_before_end = line.end;
    m_before_width = line.width;
    m_blocks.push_back(std::move(block));
    m_may_go_on = kind == Block::Kind::text;
  }

  // "§ 1. 1. Tekst": the second marker counts too.
  void read_run_in(const std::vector<Word>& words, const LineMarker& marker) {
    if (marker.words >= words.size()) return;
    std::vector<Word> rest(
        words.begin() + static_cast<std::ptrdiff_t>(marker.words),
        words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), marker.words + 3)));
    const auto second = marker_of(rest);
    if (second && second->level > marker.level && second->level < Level::tiret) {
      m_numbering.read(second->level, second->label);
    }
  }

  Join decide(const WordLine& line) {
    const std::vector<Word>& before = m_blocks.back().words;
    const std::string end = last_words(before);
    const std::string start = first_words(line.words);
    const auto before_marker = marker_of(before);
    // "§ 13a" alone on its line stands above its text; "§ 1." is followed by it.
    if (before_marker && before_marker->words == before.size()) {
      const bool waits = !before_marker->bare && before_marker->level < Level::tiret;
      // "-" alone on its line, its words below.
      const bool dash = before_marker->level == Level::tiret && line.blank_before == 0 &&
                        line.kind == LineKind::text && begins_lower(start);
      return waits || dash ? Join::yes : Join::no;
    }
    if (before_marker && is_markers_alone(before, *before_marker)) return Join::yes;
    if (before_marker && is_title_in_brackets(before, *before_marker)) return Join::no;
    if (line.kind == LineKind::list_item || begins_footnote(line)) return Join::no;
    if (line.note == NotePart::begins) return Join::no;
    if (parsing::is_chapter(start)) return Join::no;
    const auto marker = marker_of(line.words);
    if (marker && !is_year(marker->label)) return decide_marked(line, *marker, end);
    if (parsing::quote_length(start, 0) > 0 &&
        (end.ends_with(':') || parsing::announces_wording(end))) {
      return Join::no;
    }
    return decide_plain(line, end, start);
  }

  // "2002r." at the head of a line goes on with a date.
  static bool is_year(std::string_view label) {
    return label.size() == 5 && label.ends_with('r') && (label[0] == '1' || label[0] == '2');
  }

  // "§ 1. 1." alone on a line.
  static bool is_markers_alone(const std::vector<Word>& words, const LineMarker& marker) {
    const std::vector<Word> rest(words.begin() + static_cast<std::ptrdiff_t>(marker.words),
                                 words.end());
    const auto second = marker_of(rest);
    return second && !second->bare && second->level > marker.level &&
           second->level < Level::tiret && second->words == rest.size();
  }

  // "§ 2. (dochody)".
  static bool is_title_in_brackets(const std::vector<Word>& words, const LineMarker& marker) {
    return marker.level <= Level::paragraf && words.size() > marker.words &&
           words[marker.words].text.starts_with('(') && words.back().text.ends_with(')');
  }

  // "- 201," and "30.483,-" end in no hyphen that waits for a number.
  bool waits_for_label(const WordLine& line, const LineMarker& marker,
                       const std::string& end) const {
    if (m_before_end != LineEnd::unknown || !parsing::expects_label(end)) return false;
    const bool amount = end.ends_with(",-") || end.ends_with(",–") || end.ends_with(".-");
    const bool head = marker.level <= Level::paragraf;
    return !amount && !(head && (line.blank_before > 0 || marker.words == line.words.size()));
  }

  // Whether the dash that the line begins with is an item of a list of such dashes.
  bool is_next_dash(const WordLine& line) const {
    const std::string& sign = line.words.front().text;
    if (line.words.size() < 2 || line.words[1].text.find_first_of("0123456789") == 0) return false;
    // The first of a list has another below it.
    const bool followed = m_next != nullptr && !m_next->empty() &&
                          m_next->words.front().text == sign && m_next->words.size() > 1;
    return m_blocks.back().words.front().text == sign || followed;
  }

  // "i", "oraz", "," at the end of a line: the sentence goes on.
  static bool is_open(const std::string& end) {
    constexpr std::array<std::string_view, 9> words{"i",    "oraz", "lub", "albo", "a",
                                                    "bądź", "nr",   "od",  "do"};
    const std::string_view last = std::string_view(end).substr(end.find_last_of(' ') + 1);
    return parsing::is_one_of(last, words);
  }

  Join decide_marked(const WordLine& line, const LineMarker& marker, const std::string& end) {
    if (waits_for_label(line, marker, end)) return Join::yes;
    if (marker.level <= Level::paragraf) return Join::no;
    const bool ended = ends_clause(end);
    if (marker.level >= Level::tiret) {
      if (is_next_dash(line)) return Join::no;
      const bool dash_of_sentence = !ended && line.blank_before == 0;
      return dash_of_sentence || end.ends_with("r.") ? Join::yes : Join::no;
    }
    const bool expected = marker.quoted || m_numbering.expects(marker.level, marker.label);
    if (expected) {
      // A number that ends a sentence may begin a line: "o którym mowa w pkt 1 i\n2. Wniosek".
      const bool counts = marker.level == Level::ustep && !ended && line.blank_before == 0 &&
                          m_before_end == LineEnd::unknown && !is_short(m_before_width) &&
                          is_open(end);
      return counts ? Join::doubtful_yes : Join::no;
    }
    if (ended || line.blank_before > 0 || m_before_end == LineEnd::paragraph) return Join::no;
    return Join::doubtful_yes;
  }

  Join decide_plain(const WordLine& line, const std::string& end, const std::string& start) {
    const bool lower = begins_lower(start);
    const bool ended = ends_sentence(end);
    if (m_before_end == LineEnd::paragraph) {
      // Converters end a paragraph where a page ends.
      if (ends_clause(end)) return Join::no;
      if (lower) {
        const bool item = marker_of(m_blocks.back().words).has_value();
        const bool certain = !item || line.page_begins || has_open_bracket(m_blocks.back().words);
        return certain ? Join::yes : Join::doubtful_yes;
      }
      if (!line.page_begins) return Join::no;
      return m_blocks.back().words.size() > long_paragraph ? Join::yes : Join::doubtful_no;
    }
    if (line.blank_before == 0 && is_signature(line)) return Join::no;
    if ((line.blank_before > 0 || ended) && is_title_in_capitals(line)) return Join::no;
    if (line.blank_before > 0 && begins_legal_basis(start)) return Join::no;
    const bool full = !is_short(m_before_width);
    if (line.blank_before == 0) {
      if (ended && !full && !lower) return Join::no;
      return Join::yes;
    }
    if (lower || begins_inside(start)) return Join::yes;
    if (ended) return Join::no;
    // A legal basis ends with the formula of enactment: "… w Kłobucku / Rada Gminy uchwala:".
    if (!ends_clause(end) && begins_legal_basis(first_words(m_blocks.back().words) + " ")) {
      return Join::yes;
    }
    // An item of a list ends with a sign of its own.
    const bool open_item = marker_of(m_blocks.back().words).has_value() && full;
    if (!ends_clause(end)) {
      if (open_item) return begins_capital(start) && has_no_signs() ? Join::no : Join::yes;
      return full ? Join::doubtful_yes : Join::doubtful_no;
    }
    return full && end.ends_with(',') ? Join::yes : Join::no;
  }

  // Whether the item above the last one ends without a sign too: a list of amounts.
  bool has_no_signs() const {
    if (m_blocks.size() < 2) return false;
    const std::vector<Word>& above = m_blocks[m_blocks.size() - 2].words;
    const auto last = marker_of(m_blocks.back().words);
    const auto marker = marker_of(above);
    return marker && last && marker->level == last->level && !ends_clause(last_words(above));
  }

  // "REGULAMIN PRACY" below a sentence that is not in capitals.
  bool is_title_in_capitals(const WordLine& line) const {
    const std::string words = joined(line.words);
    return line.words.size() > 1 && is_in_capitals(words) &&
           !is_in_capitals(last_words(m_blocks.back().words));
  }

  static bool is_in_capitals(const std::string& words) {
    return text::to_upper(words) == words && text::to_lower(words) != words;
  }

  // A person's name below an office.
  bool is_signature(const WordLine& line) const {
    const std::vector<Word>& before = m_blocks.back().words;
    if (before.size() > looked_at || !is_signing_role(before.front().text)) return false;
    std::vector<std::string_view> words;
    for (const Word& word : line.words) words.push_back(word.text);
    return is_person(words);
  }

  bool is_short(std::uint32_t width) const { return m_width > 0 && width * 4 < m_width * 3; }

  std::vector<WordLine> m_lines;
  std::uint32_t m_width;
  Journal& m_journal;
  const WordLine* m_next = nullptr;
  std::vector<Block> m_blocks;
  Numbering m_numbering;
  bool m_may_go_on = false;  // the last block is text
  LineEnd m_before_end = LineEnd::unknown;
  std::uint32_t m_before_width = 0;
};

}  // namespace

std::vector<Block> paragraphs(std::vector<WordLine> lines, Journal& journal) {
  return Assembler(std::move(lines), journal).assemble();
}

}  // namespace bipgen::importing
