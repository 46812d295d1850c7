#include "importing/import.hpp"

#include <algorithm>

#include "importing/act_frame.hpp"
#include "importing/act_naming.hpp"
#include "importing/characters.hpp"
#include "importing/check_words.hpp"
#include "importing/content_file.hpp"
#include "importing/footnotes.hpp"
#include "importing/headings.hpp"
#include "importing/journal.hpp"
#include "importing/misread_words.hpp"
#include "importing/page_furniture.hpp"
#include "importing/paragraphs.hpp"
#include "importing/run_in_units.hpp"
#include "importing/signs.hpp"
#include "importing/spaced_letters.hpp"
#include "importing/typography.hpp"
#include "importing/web_page.hpp"
#include "importing/word_lines.hpp"
#include "parsing/parse_act.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

// A thousand printed pages.
constexpr std::size_t most_words = 400'000;

// An act has paragraphs or articles at the heads of lines; a document has chapters with numbers.
Form form_of(const std::vector<WordLine>& lines, Form wanted) {
  if (wanted != Form::detected) return wanted;
  const bool act =
      has_act_head(lines) || std::any_of(lines.begin(), lines.end(), [](const WordLine& line) {
        const std::string word = line.words.front().text;
        const auto marker = marker_of(line.words);
        const bool spelled = word == "Par." || word == "PAR." || word == "Paragraf";
        const bool typed = word == "&" && line.words.size() == 2 &&
                           text::whole_number(line.words[1].text).has_value();
        return (marker && marker->level <= act::Level::paragraf) || word.starts_with("§") ||
               typed || begins_paragraph(line.words) || word.starts_with("**§") ||
               (spelled && line.words.size() > 1);
      });
  return act ? Form::act : Form::document;
}

// "Wydanie 21" in the heads of pages.
std::string edition_of(const std::vector<WordLine>& lines) {
  std::string edition;
  std::size_t times = 0;
  for (const WordLine& line : lines) {
    for (std::size_t i = 0; i + 1 < line.words.size(); ++i) {
      if (line.words[i].text != "Wydanie" && line.words[i].text != "WYDANIE") continue;
      const std::string& number = line.words[i + 1].text;
      if (number.size() > 6 || number.find_first_of("0123456789") == std::string::npos) continue;
      if (edition != number) times = 0;
      edition = number;
      ++times;
    }
  }
  return times > 1 ? edition : std::string();
}

class Import {
 public:
  Import(const SourceText& source, const ImportOptions& options)
      : m_source(source),
        m_options(options),
        m_words(source_words(source)),
        m_journal(options, m_words.size()) {}

  Imported run() {
    if (m_words.empty()) return {};
    if (m_words.size() > most_words) {
      m_journal.doubt(DoubtKind::too_long, Word{}, std::to_string(m_words.size()),
                      Msgid("no act and no document has so many words"));
      return finished();
    }
    std::vector<WordLine> lines = word_lines(m_source);
    divide_before_name(lines);
    m_imported.form = form_of(lines, m_options.form);
    if (m_imported.form == Form::document) m_frame.edition = edition_of(lines);
    clean(lines);
    if (m_imported.form == Form::document) {
      take_title_page(lines, m_frame, m_journal);
      mark_document_headings(lines, m_listed, m_journal);
    } else {
      drop_web_page(lines, m_frame, m_journal);
      take_head(lines, m_options, m_frame, m_journal);
      take_signature(lines, m_options, m_frame, m_journal);
      if (m_frame.signatures.empty()) {
        m_journal.doubt(DoubtKind::front_matter, Word{}, "signed_by",
                        Msgid("the text does not say who signed the act"));
      }
      mark_act_headings(lines, m_journal);
    }
    std::vector<Block> blocks = paragraphs(std::move(lines), m_journal);
    dash_codes(blocks, m_journal);
    mend_signs(blocks, m_journal);
    note_spaces(blocks, m_journal);
    write(blocks);
    return finished();
  }

 private:
  void clean(std::vector<WordLine>& lines) {
    note_odd_spaces(lines, m_journal);
    mend_characters(lines, m_options.analyze, m_journal);
    drop_empty(lines);
    join_spaced_letters(lines, m_options.analyze, m_journal);
    drop_page_numbers(lines, m_journal);
    drop_running_heads(lines, m_journal);
    drop_page_numbers(lines, m_journal);
    move_footnotes(lines, m_journal);
    drop_drawn_lines(lines, m_journal);
    m_listed = drop_contents(lines, m_journal);
    if (m_imported.form == Form::act && m_source.inline_markdown) drop_emphasis(lines, m_journal);
    join_divided_words(lines, m_options.analyze, m_journal);
    drop_empty(lines);
    mend_misread_words(lines, m_options.analyze, m_journal);
    mend_markers(lines, m_imported.form, m_journal);
    if (m_imported.form == Form::act) {
      part_glued_basis(lines, m_journal);
      divide_run_in_units(lines, m_journal);
    }
    list_tables(lines, m_journal);
  }

  void write(const std::vector<Block>& blocks) {
    const std::string body = body_text(blocks, m_imported.form, m_source.inline_markdown,
                                       !m_journal.allows(RepairKind::spaces));
    m_imported.text = front_matter(m_frame, m_imported.form);
    if (m_imported.form == Form::document) m_imported.text += '\n';
    m_imported.text += body;
    m_imported.file = file_name(m_frame, m_imported.form);
    if (const auto fault = check_words(m_words, m_journal, m_journal.repairs(), body_words(body))) {
      m_journal.doubt(DoubtKind::words_lost, Word{},
                      "expected `" + fault->expected + "`, found `" + fault->found + "`",
                      Msgid("the result does not have the words of the source: report this fault"));
    }
    const source::File file{m_options.path.empty() ? m_imported.file : m_options.path,
                            m_imported.text};
    if (m_imported.form == Form::document) {
      parsing::parse_document(file, m_imported.findings);
    } else {
      read_act(file, body);
    }
    m_imported.findings.sort();
  }

  // Annexes that the text names and has not go into the front matter; the file is then read anew.
  void read_act(const source::File& file, const std::string& body) {
    const auto act = parsing::parse_act(file, m_options.issuer, m_imported.findings);
    if (!act || m_frame.type.empty()) return;
    for (NamedAnnex& annex : missing_annexes(act->text, act->heading.id.type)) {
      if (!annex.title.empty()) {
        m_frame.missing_annexes.push_back(std::move(annex));
        continue;
      }
      m_journal.doubt(DoubtKind::front_matter, Word{},
                      annex.label.empty() ? "annexes: " + annex.cited_in
                                          : "annexes: nr " + annex.label + ", " + annex.cited_in,
                      Msgid("the text names an annex that the file does not have"));
    }
    if (m_frame.missing_annexes.empty()) return;
    m_imported.text = front_matter(m_frame, m_imported.form) + body;
    m_imported.findings = {};
    parsing::parse_act({file.path, m_imported.text}, m_options.issuer, m_imported.findings);
  }

  Imported finished() {
    m_imported.repairs = std::move(m_journal.repairs());
    m_imported.doubts = std::move(m_journal.doubts());
    std::stable_sort(m_imported.repairs.begin(), m_imported.repairs.end(),
                     [](const Repair& a, const Repair& b) { return a.from < b.from; });
    std::stable_sort(m_imported.doubts.begin(), m_imported.doubts.end(),
                     [](const Doubt& a, const Doubt& b) { return a.word < b.word; });
    return std::move(m_imported);
  }

  const SourceText& m_source;
  const ImportOptions& m_options;
  std::vector<std::string> m_words;
  Journal m_journal;
  Frame m_frame;
  std::vector<std::string> m_listed;
  Imported m_imported;
};

}  // namespace

Imported import_text(const SourceText& source, const ImportOptions& options) {
  return Import(source, options).run();
}

std::vector<std::string> source_words(const SourceText& source) {
  std::vector<std::string> words;
  const auto add = [&words](std::string_view text) {
    for (const std::string_view word : text::split_words(text)) words.emplace_back(word);
  };
  for (const SourceLine& line : source.lines) {
    add(line.text);
    for (const std::string& cell : line.cells) add(cell);
  }
  return words;
}

}  // namespace bipgen::importing
