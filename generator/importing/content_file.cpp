#include "importing/content_file.hpp"

#include <algorithm>
#include <map>

#include "importing/footnotes.hpp"
#include "markdown/inline.hpp"
#include "parsing/markers.hpp"
#include "parsing/parse_act.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

// A YAML scalar on one line: plain where that is certain, else in double quotes.
std::string scalar(std::string_view text) {
  const std::string words = text::collapsed(text);
  constexpr std::string_view risky_first = "-?:,[]{}#&*!|>'\"%@` =~.";
  const bool number_like = words.find_first_not_of("0123456789.eE+-_xo") == std::string::npos &&
                           std::count(words.begin(), words.end(), '.') < 2;
  const bool plain =
      !words.empty() && !number_like && risky_first.find(words.front()) == std::string_view::npos &&
      words.find(": ") == std::string::npos && words.find(" #") == std::string::npos &&
      words.back() != ':' && words.find('\\') == std::string::npos && words != "null" &&
      words != "true" && words != "false";
  if (plain) return words;
  std::string quoted = "\"";
  for (const char c : words) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

class FrontMatterWriter {
 public:
  explicit FrontMatterWriter(const Frame& frame) : m_frame(frame) {}

  std::string write(Form form) {
    m_out = "---\n";
    if (form == Form::document) {
      write_document();
    } else {
      write_act();
    }
    write_note();
    return m_out + "---\n";
  }

 private:
  void key(std::string_view name, std::string_view value) {
    if (!value.empty()) m_out.append(name).append(": ").append(scalar(value)).append("\n");
  }

  void write_act() {
    key("type", m_frame.type);
    key("number", m_frame.number);
    if (m_frame.date) m_out += "date: " + m_frame.date->iso() + "\n";
    key("title", m_frame.title);
    key("issuer", m_frame.issuer);
    write_signatures();
    write_record();
    key("source", m_frame.source);
    write_missing_annexes();
    if (m_frame.distribution.empty()) return;
    m_out += "distribution:\n";
    for (const std::string& line : m_frame.distribution) {
      m_out += "  - \"" + scalar_content(line) + "\"\n";
    }
  }

  static std::string scalar_content(std::string_view text) {
    std::string out;
    for (const char c : text) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    return out;
  }

  void write_signatures() {
    if (m_frame.signatures.empty()) return;
    const bool several = m_frame.signatures.size() > 1;
    m_out += "signed_by:\n";
    for (const Signed& sign : m_frame.signatures) {
      const std::string indent = several ? "    " : "  ";
      m_out += (several ? "  - name: " : "  name: ") + scalar(sign.name) + "\n";
      if (!sign.role.empty()) m_out += indent + "role: " + scalar(sign.role) + "\n";
      if (!sign.on_behalf_of.empty()) {
        m_out += indent + "on_behalf_of: " + scalar(sign.on_behalf_of) + "\n";
      }
    }
  }

  void write_missing_annexes() {
    if (m_frame.missing_annexes.empty()) return;
    m_out += "annexes:\n";
    for (const NamedAnnex& annex : m_frame.missing_annexes) {
      m_out += "  - {";
      if (!annex.label.empty()) m_out += "label: \"" + annex.label + "\", ";
      m_out += "title: " + scalar_in_flow(annex.title) +
               ", held: false, cited_in: " + annex.cited_in + "}\n";
    }
  }

  // Plain where no sign of a flow mapping stands in it.
  static std::string scalar_in_flow(const std::string& text) {
    const bool plain = text.find_first_of(",[]{}:#\"'&*!|>%@`") == std::string::npos;
    return plain ? scalar(text) : "\"" + scalar_content(text) + "\"";
  }

  void write_record() {
    const StatedRecord& record = m_frame.record;
    if (record.responsible.empty() && record.entered_by.empty() && !record.created) return;
    m_out += "record:\n";
    key("  responsible", record.responsible);
    key("  entered_by", record.entered_by);
    if (record.created) m_out += "  created: " + record.created->iso() + "\n";
  }

  void write_document() {
    key("title", m_frame.title);
    if (!m_frame.edition.empty()) m_out += "edition: \"" + scalar_content(m_frame.edition) + "\"\n";
    key("approved_by", m_frame.approved_by);
  }

  void write_note() {
    if (m_frame.notes.empty()) return;
    std::string note;
    for (const std::string& part : m_frame.notes) {
      const bool ended = note.ends_with('.') || note.ends_with(':');
      if (!note.empty()) note += ended ? " " : ". ";
      note += part;
    }
    key("note", note);
  }

  const Frame& m_frame;
  std::string m_out;
};

constexpr std::size_t dense_text = 1 << 16;

// Plain words as inline Markdown that reads the same. Text that says something as it is keeps its
// signs; where it would be read as markup, every sign is escaped.
std::string without_markup(std::string text) {
  if (text.find_first_of("*_[]<>`\\&~") == std::string::npos) return text;
  if (text.size() < dense_text && markdown::plain_text(text) == text) return text;
  std::string out;
  for (const char c : text) {
    if (std::string_view("*_[]<>`\\&~").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

// The same; what refers to a note stays.
std::string as_inline(std::string text) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = text.find("[^"); at != std::string::npos; at = text.find("[^", at + 1)) {
    const std::size_t length = footnote_reference(text, at);
    if (length == 0) continue;
    out += without_markup(text.substr(from, at - from)) + text.substr(at, length);
    from = at + length;
  }
  return from == 0 ? without_markup(std::move(text)) : out + without_markup(text.substr(from));
}

struct Writing {
  bool inline_markdown = false;
  bool keep_gaps = false;
};

std::string line_of(const std::vector<Word>& words, const Writing& writing) {
  std::string line;
  for (const Word& word : words) {
    const std::size_t gap = writing.keep_gaps ? std::max<std::size_t>(word.gap, 1) : 1;
    if (!line.empty()) line.append(gap, ' ');
    line += word.text;
  }
  return writing.inline_markdown ? line : as_inline(std::move(line));
}

std::string with_escaped_bars(const std::string& cell) {
  std::string out;
  for (std::size_t at = 0; at < cell.size(); ++at) {
    if (cell[at] == '|' && (at == 0 || cell[at - 1] != '\\')) out += '\\';
    out += cell[at];
  }
  return out;
}

// The first row is the head. Rows of fewer cells are filled.
std::string table_text(const std::vector<WordLine>& rows, const Writing& writing) {
  std::size_t columns = 1;
  for (const WordLine& row : rows) columns = std::max(columns, row.cell_ends.size());
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::size_t from = 0;
    text += '|';
    for (std::size_t c = 0; c < columns; ++c) {
      const std::size_t to = c < rows[r].cell_ends.size() ? rows[r].cell_ends[c] : from;
      const std::vector<Word> words(rows[r].words.begin() + static_cast<std::ptrdiff_t>(from),
                                    rows[r].words.begin() + static_cast<std::ptrdiff_t>(to));
      std::string cell = with_escaped_bars(line_of(words, writing));
      // "----" in a row of its own would be read as the rule under the head.
      if (cell.find_first_not_of("-:") == std::string::npos && !cell.empty()) cell.insert(0, "\\");
      text += " " + cell + " |";
      from = to;
    }
    text += '\n';
    if (r > 0) continue;
    text += '|';
    for (std::size_t c = 0; c < columns; ++c) text += " --- |";
    text += '\n';
  }
  text.pop_back();
  return text;
}

// The column at which each line of the flat text belongs, from its tree.
class Columns {
 public:
  explicit Columns(parsing::Grammar grammar) : m_grammar(grammar) {}

  const std::map<std::uint32_t, std::size_t>& of(const act::Text& text) {
    blocks(text.preamble, 0, 0);
    for (const act::Provision& provision : text.provisions) visit(provision, 0);
    for (const act::Provision& annex : text.annexes) visit(annex, 0);
    return m_columns;
  }

 private:
  bool is_item(act::Level level) const {
    return level >= act::Level::punkt ||
           (m_grammar == parsing::Grammar::document && level == act::Level::ustep);
  }

  // The depth of a tree is bounded by the levels of the law and by how deep quotations nest.
  void visit(const act::Provision& provision, std::size_t column) {
    if (!provision.run_in) m_columns.emplace(provision.span.begin, column);
    const std::size_t inner = is_item(provision.level) ? column + 4 : column;
    blocks(provision.lead, inner, provision.level == act::Level::akapit ? column : column + 4);
    for (const act::Provision& child : provision.children) visit(child, inner);
    blocks(provision.closing, inner, inner);
  }

  void blocks(const std::vector<act::Block>& blocks, std::size_t column,
              std::size_t quotation_column) {
    for (const act::Block& block : blocks) {
      if (const auto* quotation = std::get_if<act::Quotation>(&block)) {
        m_columns.emplace(quotation->span.begin, quotation_column);
        const parsing::Grammar outer = m_grammar;
        m_grammar = parsing::Grammar::act;
        for (const act::Provision& provision : quotation->provisions) {
          visit(provision, quotation_column);
        }
        m_grammar = outer;
      } else {
        const source::Span span =
            std::visit([](const auto& content) { return content.span; }, block);
        m_columns.emplace(span.begin, column);
      }
    }
  }

  parsing::Grammar m_grammar;
  std::map<std::uint32_t, std::size_t> m_columns;
};

std::string flat_text(const std::vector<Block>& blocks, const Writing& writing) {
  std::string flat;
  for (const Block& block : blocks) {
    if (!flat.empty()) flat += "\n\n";
    if (block.kind == Block::Kind::table) {
      flat += table_text(block.rows, writing);
      continue;
    }
    std::string line = line_of(block.words, writing);
    if (block.kind == Block::Kind::heading) {
      flat.append(static_cast<std::size_t>(std::max(block.depth, 1)), '#');
      flat += ' ';
    } else if (const std::size_t hashes = line.find_first_not_of('#');
               hashes > 0 && !line.empty() && line.front() == '#') {
      flat += '\\';
    } else if (!line.empty() && line.front() == '|') {
      flat += '\\';
    }
    flat += line;
  }
  if (!flat.empty()) flat += '\n';
  return flat;
}

bool is_escaped_sign(char c) {
  return std::string_view("\\`*_{}[]<>()#+-.!|&~\"'$%,/:;=?@^").find(c) != std::string_view::npos;
}

}  // namespace

std::string front_matter(const Frame& frame, Form form) {
  return FrontMatterWriter(frame).write(form);
}

std::string file_name(const Frame& frame, Form form) {
  if (form == Form::document) {
    return frame.title.empty() ? std::string() : "documents/" + text::slug(frame.title) + ".md";
  }
  if (frame.number.empty()) return {};
  std::string number = frame.number;
  std::string year = frame.date ? std::to_string(frame.date->year()) : std::string();
  // The year at the end of the number is the folder's name.
  const std::size_t last = number.find_last_of("/.");
  if (last != std::string::npos && !year.empty()) {
    const std::string end = number.substr(last + 1);
    if (end == year || end == year.substr(2)) number.resize(last);
  }
  const std::string name = text::slug(number);
  if (name.empty()) return {};
  return "acts/" + (year.empty() ? std::string() : year + "/") + name + ".md";
}

std::string body_text(const std::vector<Block>& blocks, Form form, bool inline_markdown,
                      bool keep_gaps) {
  const source::File flat{"", flat_text(blocks, {inline_markdown, keep_gaps})};
  const auto grammar = form == Form::document ? parsing::Grammar::document : parsing::Grammar::act;
  source::Diagnostics unheard;  // the file as a whole is read again
  const act::Text text = parsing::parse_text(
      flat, {0, static_cast<std::uint32_t>(flat.text.size())}, grammar, unheard);
  Columns visitor(grammar);
  const auto& columns = visitor.of(text);
  std::string out;
  std::size_t column = 0;
  for (std::size_t begin = 0; begin < flat.text.size();) {
    const std::size_t end = flat.text.find('\n', begin);
    const auto known = columns.find(static_cast<std::uint32_t>(begin));
    const bool escaped = flat.text[begin] == '\\';
    const auto behind = escaped ? columns.find(static_cast<std::uint32_t>(begin + 1)) : known;
    if (known != columns.end()) {
      column = known->second;
    } else if (behind != columns.end()) {
      column = behind->second;
    }
    if (end > begin) out.append(column, ' ').append(flat.text, begin, end - begin);
    out += '\n';
    begin = end + 1;
  }
  return out;
}

std::vector<std::string> body_words(std::string_view body) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    std::string_view line = text::trimmed(body.substr(begin, end - begin));
    begin = end + 1;
    const bool table = line.starts_with('|');
    if (table && line.find_first_not_of("|-: ") == std::string_view::npos) continue;
    if (const std::size_t depth = parsing::heading_depth(line); depth > 0)
      line.remove_prefix(depth);
    std::string plain;
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at] == '\\' && at + 1 < line.size() && is_escaped_sign(line[at + 1])) {
        plain += line[++at];
      } else if (table && line[at] == '|') {
        plain += ' ';
      } else {
        plain += line[at];
      }
    }
    for (const std::string_view word : text::split_words(plain)) words.emplace_back(word);
  }
  return words;
}

}  // namespace bipgen::importing
