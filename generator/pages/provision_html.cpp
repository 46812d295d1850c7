#include "pages/provision_html.hpp"

#include <algorithm>
#include <array>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "pages/codes_in_text.hpp"
#include "pages/marker.hpp"
#include "parsing/references.hpp"

namespace bipgen::pages {
namespace {

using act::Citation;
using act::Level;
using act::Provision;

std::string_view class_of(Level level) {
  constexpr std::array names = {"zalacznik", "dzial",    "rozdzial",      "oddzial", "srodtytul",
                                "artykul",   "paragraf", "ustep",         "akapit",  "punkt",
                                "litera",    "tiret",    "podwojne-tiret"};
  return names[static_cast<std::size_t>(level)];
}

class HtmlWriter {
 public:
  explicit HtmlWriter(const ProvisionHtml& options) : m_options(options) {}

  std::string write(const act::Text& text) {
    m_text = &text;
    if (!text.preamble.empty()) {
      m_out += "<div class=\"podstawa\">\n";
      int quotations = 0;
      blocks(text.preamble, {}, quotations);
      m_out += "</div>\n";
    }
    siblings(text.provisions, nullptr, {}, m_options.heading_level);
    siblings(text.annexes, nullptr, {}, m_options.heading_level);
    footnotes(text);
    return std::move(m_out);
  }

 private:
  void attribute(std::string_view name, std::string_view value) {
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    markdown::append_escaped(m_out, value);
    m_out += '"';
  }

  void siblings(const std::vector<Provision>& provisions, const Provision* parent,
                const Citation& parent_citation, int level) {
    const auto citations = act::citations_of(provisions, parent, parent_citation);
    std::size_t i = 0;
    while (i < provisions.size()) {
      const Level kind = provisions[i].level;
      if (act::is_heading(kind) || is_section(kind)) {
        section(provisions[i], citations[i], level);
        ++i;
      } else if (kind == Level::akapit) {
        paragraph_group(provisions[i], citations[i], level);
        ++i;
      } else {
        i = list(provisions, i, citations, level);
      }
    }
  }

  std::string id_of(const Citation& citation) const {
    return m_id_prefix + act::fragment_id(citation);
  }

  void section(const Provision& provision, const Citation& citation, int level) {
    const std::string id = id_of(citation);
    m_out += "<section class=\"";
    m_out += class_of(provision.level);
    m_out += '"';
    attribute("id", id);
    m_out += ">\n";
    heading(provision, id, level);
    // New wording has no place in the outline of the page.
    content(provision, citation, std::min(level + 1, 6));
    m_out += "</section>\n";
  }

  void heading(const Provision& provision, const std::string& id, int level) {
    const std::string tag = m_quoted ? "p" : "h" + std::to_string(std::min(level, 6));
    m_out += '<' + tag + " class=\"naglowek\">";
    m_out += m_before;
    m_before.clear();
    const std::string marker = marker_of(provision, m_options.kind);
    if (!marker.empty()) {
      m_out += "<a class=\"nr\"";
      attribute("href", "#" + id);
      m_out += '>';
      markdown::append_escaped(m_out, marker);
      m_out += "</a>";
      if (!provision.title.empty()) m_out += ' ';
    }
    if (!provision.title.empty()) {
      m_out += "<span class=\"tytul\">";
      inline_html(provision.title);
      m_out += "</span>";
    }
    m_out += "</" + tag + ">\n";
  }

  // A run of provisions of one level: a list with visible labels.
  std::size_t list(const std::vector<Provision>& provisions, std::size_t begin,
                   const std::vector<Citation>& citations, int level) {
    const Level kind = provisions[begin].level;
    // role: list-style none takes the list away from some screen readers.
    m_out += "<ol role=\"list\" class=\"l ";
    m_out += class_of(kind);
    m_out += "\">\n";
    std::size_t i = begin;
    for (; i < provisions.size() && provisions[i].level == kind; ++i) {
      item(provisions[i], citations[i], level);
    }
    m_out += "</ol>\n";
    return i;
  }

  void item(const Provision& provision, const Citation& citation, int level) {
    const std::string id = id_of(citation);
    m_out += "<li";
    attribute("id", id);
    m_out += '>';
    m_out += m_before;
    m_before.clear();
    m_out += "<a class=\"nr\"";
    attribute("href", "#" + id);
    // Hundreds of points are no stops for the keyboard; §§ and ustępy are.
    if (provision.level > Level::ustep) m_out += " tabindex=\"-1\"";
    m_out += '>';
    markdown::append_escaped(m_out, marker_of(provision, m_options.kind));
    m_out += "</a><div class=\"t\">\n";
    content(provision, citation, level);
    m_out += "</div></li>\n";
  }

  void paragraph_group(const Provision& provision, const Citation& citation, int level) {
    m_out += "<div class=\"akapit\"";
    attribute("id", id_of(citation));
    m_out += ">\n";
    content(provision, citation, level);
    m_out += "</div>\n";
  }

  void content(const Provision& provision, const Citation& citation, int level) {
    int quotations = 0;
    const bool note_first = provision.lead.empty() && provision.closing.empty();
    blocks(provision.lead, citation, quotations);
    if (note_first) note(citation);
    siblings(provision.children, &provision, citation, level);
    if (!provision.closing.empty()) {
      m_out += "<div class=\"wspolna\">\n";
      blocks(provision.closing, citation, quotations);
      m_out += "</div>\n";
    }
    if (!note_first) note(citation);
  }

  void note(const Citation& citation) {
    if (m_options.note && !m_quoted) m_out += m_options.note(citation);
  }

  void blocks(const std::vector<act::Block>& list, const Citation& citation, int& quotations) {
    for (const act::Block& block : list) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        paragraph_html(*paragraph);
      } else if (const auto* table = std::get_if<act::Table>(&block)) {
        m_out += "<div class=\"tabela\" role=\"group\" tabindex=\"0\"";
        attribute("aria-label", m_options.table_word);
        m_out += ">\n";
        m_out += markdown::table_html(table->lines, "", footnote_html());
        m_out += "</div>\n";
      } else {
        quotation(std::get<act::Quotation>(block), citation, ++quotations);
      }
    }
  }

  void paragraph_html(const act::Paragraph& paragraph) {
    m_out += "<p>";
    m_out += m_before;
    m_before.clear();
    inline_html(paragraph.text);
    if (&paragraph == m_last) m_out += m_after;
    m_out += "</p>\n";
  }

  // „ … ”: the marks stand where they stand in print, the first before the first word, the last
  // after the last one.
  void quotation(const act::Quotation& quotation, const Citation& citation, int place) {
    const Saved outer = {m_id_prefix, m_before, m_after, m_last, m_quoted};
    m_id_prefix = id_of(citation) + "__cyt_" + std::to_string(place) + "__";
    m_before = "<span class=\"cudzyslow\">„</span>";
    m_last = last_paragraph(quotation.provisions);
    m_after = "<span class=\"cudzyslow\">”</span>" + markdown::escaped(quotation.after);
    m_quoted = true;
    m_out += "<blockquote class=\"brzmienie\">\n";
    siblings(quotation.provisions, nullptr, {}, 6);
    if (m_last == nullptr) m_out += "<p>" + m_after + "</p>\n";
    m_out += "</blockquote>\n";
    m_id_prefix = outer.id_prefix;
    m_before = outer.before;
    m_after = outer.after;
    m_last = outer.last;
    m_quoted = outer.quoted;
  }

  static const act::Paragraph* last_paragraph(const std::vector<Provision>& provisions) {
    const std::vector<Provision>* list = &provisions;
    while (!list->empty()) {
      const Provision& last = list->back();
      const std::vector<act::Block>* ending = nullptr;
      if (!last.closing.empty()) {
        ending = &last.closing;
      } else if (last.children.empty()) {
        ending = &last.lead;
      } else {
        list = &last.children;
        continue;
      }
      return ending->empty() ? nullptr : std::get_if<act::Paragraph>(&ending->back());
    }
    return nullptr;
  }

  markdown::FootnoteHtml footnote_html() {
    return [this](std::string_view label) {
      const auto known = [&](const act::Footnote& footnote) { return footnote.label == label; };
      if (std::none_of(m_text->footnotes.begin(), m_text->footnotes.end(), known)) {
        return std::string();
      }
      const std::string name = markdown::escaped(label);
      // Only the first reference can be the target of the way back.
      const bool first = std::find(m_referred.begin(), m_referred.end(), label) == m_referred.end();
      if (first) m_referred.emplace_back(label);
      return "<sup class=\"odnosnik\"><a href=\"#przypis-" + name + "\"" +
             (first ? " id=\"odnosnik-" + name + "\"" : "") + " aria-label=\"" +
             markdown::escaped(m_options.footnote_word) + " " + name + "\">" + name + ")</a></sup>";
    };
  }

  void inline_html(std::string_view inline_markdown) {
    if (m_options.act_link &&
        inline_markdown.find_first_of("*_[]<&`\\~") == std::string_view::npos) {
      linked_html(inline_markdown);
    } else {
      markdown::append_inline_html(m_out, inline_markdown, footnote_html());
    }
  }

  // Acts named in plain running text lead to their pages.
  void linked_html(std::string_view plain) {
    std::size_t done = 0;
    if (plain.find("nr ") != std::string_view::npos ||
        plain.find("Nr ") != std::string_view::npos) {
      for (const act::ActReference& reference : parsing::find_acts(plain)) {
        const std::string href = m_options.act_link(reference);
        if (href.empty() || reference.span.begin < done) continue;
        plain_html(plain.substr(done, reference.span.begin - done));
        m_out += "<a class=\"akt\"";
        attribute("href", href);
        m_out += '>';
        done = reference.span.end;
        markdown::append_escaped(
            m_out, plain.substr(reference.span.begin, reference.span.end - reference.span.begin));
        m_out += "</a>";
      }
    }
    plain_html(plain.substr(done));
  }

  // Codes ("IT-05-2") are not broken at their hyphens. An address is left whole for its link.
  void plain_html(std::string_view plain) {
    const bool has_address =
        plain.find("://") != std::string_view::npos || plain.find("www.") != std::string_view::npos;
    if (has_address) return markdown::append_inline_html(m_out, plain);
    std::size_t done = 0;
    for (const CodeInText& code : codes_in(plain)) {
      markdown::append_inline_html(m_out, plain.substr(done, code.begin - done));
      code_html(plain.substr(code.begin, code.end - code.begin));
      done = code.end;
    }
    markdown::append_inline_html(m_out, plain.substr(done));
  }

  void code_html(std::string_view code) {
    const std::string href =
        m_options.code_link && !m_quoted ? m_options.code_link(code) : std::string();
    m_out += href.empty() ? "<span class=\"symbol\"" : "<a class=\"symbol\"";
    if (!href.empty()) attribute("href", href);
    m_out += '>';
    markdown::append_escaped(m_out, code);
    m_out += href.empty() ? "</span>" : "</a>";
  }

  void footnotes(const act::Text& text) {
    if (text.footnotes.empty()) return;
    m_out += "<section class=\"przypisy\"";
    attribute("aria-label", m_options.footnotes_word);
    m_out += ">\n<ol role=\"list\" class=\"l\">\n";
    for (const act::Footnote& footnote : text.footnotes) {
      const std::string name = markdown::escaped(footnote.label);
      m_out += "<li id=\"przypis-" + name + "\"><a class=\"nr\" href=\"#odnosnik-" + name + "\"";
      attribute("aria-label", m_options.back_word);
      m_out += '>' + name + ")</a><div class=\"t\"><p>";
      markdown::append_inline_html(m_out, footnote.text);
      m_out += "</p></div></li>\n";
    }
    m_out += "</ol>\n</section>\n";
  }

  struct Saved {
    std::string id_prefix;
    std::string before;
    std::string after;
    const act::Paragraph* last;
    bool quoted;
  };

  const ProvisionHtml& m_options;
  const act::Text* m_text = nullptr;
  std::string m_out;
  std::string m_id_prefix;  // of quoted new wording, whose own citations are those of another act
  std::string m_before;     // the opening mark, until the first word takes it
  std::string m_after;      // the closing mark, after m_last
  const act::Paragraph* m_last = nullptr;
  bool m_quoted = false;
  std::vector<std::string> m_referred;
};

}  // namespace

std::string text_html(const act::Text& text, const ProvisionHtml& options) {
  return HtmlWriter(options).write(text);
}

}  // namespace bipgen::pages
