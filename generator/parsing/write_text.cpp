// The canonical form: one provision, one paragraph on one line, an empty line between them. Every
// decision here mirrors one of open_units.cpp.
#include "parsing/write_text.hpp"

#include "parsing/headings.hpp"
#include "parsing/markers.hpp"
#include "parsing/open_units.hpp"

namespace bipgen::parsing {

namespace {

using act::Level;

bool is_dash(Level level) {
  return level == Level::tiret || level == Level::podwojne_tiret;
}

std::size_t child_column(const act::Provision& parent, std::size_t column, Grammar grammar) {
  return is_item(parent.level, grammar) ? column + 4 : column;
}

// Whether words with a dash, at the indentation of the list that `last` ends, are read as its
// closing words and not as a tiret.
bool dash_closes_list(const act::Provision& last) {
  const act::Provision* innermost = &last;
  while (!innermost->children.empty() && innermost->closing.empty()) {
    const act::Provision& next = innermost->children.back();
    if (is_dash(next.level))
      return innermost->level == Level::punkt || innermost->level == Level::litera;
    innermost = &next;
  }
  const bool is_list_item = innermost->level == Level::punkt || innermost->level == Level::litera;
  if (!is_list_item) return false;
  if (!innermost->children.empty()) return true;
  return !innermost->lead.empty() && !ends_with_colon(innermost->lead);
}

class Writer {
 public:
  explicit Writer(Grammar grammar) : m_grammar(grammar) {}

  std::string write(const act::Text& text) {
    write_blocks(text.preamble, 0, 0);
    for (const act::Provision& provision : text.provisions) write_provision(provision, 0);
    for (const act::Provision& annex : text.annexes) write_provision(annex, 0);
    for (const act::Footnote& footnote : text.footnotes) {
      begin_line(0);
      m_out += "[^" + footnote.label + "]:";
      if (!footnote.text.empty()) m_out += ' ' + footnote.text;
    }
    if (!m_out.empty()) m_out += '\n';
    return std::move(m_out);
  }

 private:
  void begin_line(std::size_t column) {
    if (!m_out.empty()) m_out += "\n\n";
    m_out.append(column, ' ');
    if (m_quotation_begins) m_out += opening_mark;
    m_quotation_begins = false;
  }

  // The depth of a tree is bounded by the levels of the law and by how deep quotations nest.
  void write_provision(const act::Provision& provision, std::size_t column) {
    std::size_t written = 0;
    if (act::is_heading(provision.level)) {
      begin_line(column);
      m_out.append(provision.depth, '#');
      if (std::string text = heading_text(provision, m_grammar); !text.empty()) m_out += ' ' + text;
    } else if (provision.level != Level::akapit) {
      if (provision.run_in) {
        m_out += ' ';
      } else {
        begin_line(column);
      }
      const bool bare = provision.style == act::MarkerStyle::bare;
      m_out += marker_text(provision.level, provision.label.text(), bare);
      if (!bare) written = write_first_paragraph(provision);
    }
    const std::size_t children = child_column(provision, column, m_grammar);
    // A paragraph of a document is not indented under anything.
    const std::size_t quotation = provision.level == Level::akapit ? column : column + 4;
    write_blocks(provision.lead, children, quotation, written);
    for (const act::Provision& child : provision.children) write_provision(child, children);
    write_closing(provision, children);
  }

  // On the marker's own line. How many blocks it took.
  std::size_t write_first_paragraph(const act::Provision& provision) {
    if (provision.lead.empty()) return 0;
    const auto* paragraph = std::get_if<act::Paragraph>(&provision.lead.front());
    if (!paragraph) return 0;
    m_out += ' ';
    if (needs_run_in_escape(paragraph->text, provision.level)) m_out += '\\';
    m_out += paragraph->text;
    return 1;
  }

  void write_blocks(const std::vector<act::Block>& blocks, std::size_t column,
                    std::size_t quotation_column, std::size_t from = 0) {
    for (std::size_t i = from; i < blocks.size(); ++i) {
      write_block(blocks[i], column, quotation_column, true);
    }
  }

  void write_closing(const act::Provision& provision, std::size_t column) {
    const bool may_keep_dash = m_grammar == Grammar::act && !provision.children.empty() &&
                               dash_closes_list(provision.children.back());
    for (const act::Block& block : provision.closing) {
      const auto* paragraph = std::get_if<act::Paragraph>(&block);
      const auto marker = paragraph ? read_marker(paragraph->text) : std::nullopt;
      const bool dash = marker && marker->level == Level::tiret;
      write_block(block, column, column, !(dash && may_keep_dash));
    }
  }

  void write_block(const act::Block& block, std::size_t column, std::size_t quotation_column,
                   bool escape) {
    if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
      begin_line(column);
      if (escape && needs_escape(paragraph->text)) m_out += '\\';
      m_out += paragraph->text;
    } else if (const auto* table = std::get_if<act::Table>(&block)) {
      for (const std::string& line : table->lines) {
        if (&line == &table->lines.front()) {
          begin_line(column);
        } else {
          m_out += '\n';
          m_out.append(column, ' ');
        }
        m_out += line;
      }
    } else {
      write_quotation(std::get<act::Quotation>(block), quotation_column);
    }
  }

  void write_quotation(const act::Quotation& quotation, std::size_t column) {
    const Grammar outer = m_grammar;
    m_grammar = Grammar::act;
    m_quotation_begins = true;
    for (const act::Provision& provision : quotation.provisions) write_provision(provision, column);
    m_quotation_begins = false;
    m_grammar = outer;
    m_out += closing_mark;
    m_out += quotation.after;
  }

  Grammar m_grammar;
  std::string m_out;
  bool m_quotation_begins = false;
};

}  // namespace

std::string write_text(const act::Text& text, Grammar grammar) {
  return Writer(grammar).write(text);
}

}  // namespace bipgen::parsing
