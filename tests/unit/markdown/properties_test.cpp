// Laws of the Markdown reader, on random texts made of whatever could be taken for markup.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "markdown/inline.hpp"
#include "markdown/inline_nodes.hpp"
#include "markdown/page.hpp"

using namespace bipgen::markdown;

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all += part;
  return all;
}

// Letters and digits in order: what must never be lost.
std::string letters_of(std::string_view text) {
  std::string letters;
  for (char c : text) {
    const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (ascii || static_cast<unsigned char>(c) >= 0x80) letters += c;
  }
  return letters;
}

// The same without digits: a list's numbers are not text of the page.
std::string words_of(std::string_view text) {
  std::string words = letters_of(text);
  std::erase_if(words, [](char c) { return c >= '0' && c <= '9'; });
  return words;
}

std::string without_tags(std::string_view html) {
  std::string text;
  bool inside = false;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<') inside = true;
    if (html[i] == '&') i = html.find(';', i);
    if (!inside && html[i] != ';') text += html[i];
    if (html[i] == '>') inside = false;
  }
  return text;
}

// Everything that opens a block in Markdown, between words.
rc::Gen<std::string> block_soup() {
  const auto token = rc::gen::element<std::string>(
      "1. ", "23) ", "# ", "###### ", "- ", "+ ", "* ", "> ", "    ", "\t", "---", "***", "___",
      "===", "```", "~~~", "| a | b |", "|---|:-:|", "\n", "\n\n", "  \n", "słowo", "Zażółć", "§ 5",
      "x", " ", " ", "*", "**", "_", "__", "`", "[", "]", "!", "<", "<b>", "</p>", "<!-- ", "-->",
      "<div>", "<pre>", "(", ")", "„", "”", "~", ".", ",", "–");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(token), joined);
}

// Text without a special character: the short way.
rc::Gen<std::string> plain_soup() {
  const auto token = rc::gen::element<std::string>(
      "1. ", "# ", "- ", "> ", "    ", "\t", "---", "===", "~~~", "| a |", "\n", " \n", "  \n",
      "\n ", "\n\n", "słowo", "§ 5", "x", " ", "]", "!", "(", ")", "„", "”", "'", "\"", ">", "+",
      ":", "/", "w", "ww", "http", "\v", "\f", "\xC2\xA0", "–");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(token), joined);
}

}  // namespace

TEST_CASE("no word is lost, whatever looks like a block") {
  CHECK(rc::check([] {
    const std::string text = *block_soup();
    RC_PRE(text.find("](") == std::string::npos);  // a link's target is rightly not shown
    RC_ASSERT(letters_of(plain_text(text)) == letters_of(text));
    RC_ASSERT(letters_of(without_tags(inline_html(text))) ==
              letters_of(without_tags(escaped(text))));
  }));
}

TEST_CASE("only inline elements are made") {
  CHECK(rc::check([] {
    const std::string html = inline_html(*block_soup());
    for (std::size_t i = html.find('<'); i != std::string::npos; i = html.find('<', i + 1)) {
      std::size_t name = i + 1;
      if (html[name] == '/') ++name;
      const std::string_view rest = std::string_view(html).substr(name);
      RC_ASSERT(rest.starts_with("em>") || rest.starts_with("strong>") ||
                rest.starts_with("code>") || rest.starts_with("br>") || rest.starts_with("a") ||
                rest.starts_with("img "));
    }
  }));
}

TEST_CASE("the short way gives what cmark gives") {
  CHECK(rc::check([] {
    const std::string text = *plain_soup();
    std::string by_cmark;
    append_inline_html_by_cmark(by_cmark, text, {}, {});
    RC_ASSERT(inline_html(text) == by_cmark);
  }));
}

TEST_CASE("a mark on any words surrounds just these") {
  CHECK(rc::check([] {
    const std::string text = *block_soup();
    RC_PRE(text.find("](") == std::string::npos);
    const std::string plain = plain_text(text);
    const auto begin = *rc::gen::inRange<std::size_t>(0, plain.size() + 1);
    const auto end = *rc::gen::inRange<std::size_t>(begin, plain.size() + 1);
    // Only at character boundaries, as marks are.
    const auto boundary = [&](std::size_t at) {
      return at == plain.size() || (static_cast<unsigned char>(plain[at]) & 0xC0) != 0x80;
    };
    RC_PRE(boundary(begin) && boundary(end));
    const std::vector<Mark> marks = {{begin, end, "\x01", "\x02"}};
    std::string marked;
    bool inside = false;
    for (char c : without_tags(inline_html(text, {}, marks))) {
      if (c == '\x01' || c == '\x02') {
        inside = c == '\x01';
      } else if (inside) {
        marked += c;
      }
    }
    RC_ASSERT(letters_of(marked) == letters_of(plain.substr(begin, end - begin)));
  }));
}

TEST_CASE("no word of an ordinary page is lost") {
  CHECK(rc::check([] {
    const std::string text = *block_soup();
    // The target of a link, a link's definition and the language of fenced code are not words.
    RC_PRE(text.find("](") == std::string::npos && text.find("]:") == std::string::npos &&
           text.find("```") == std::string::npos && text.find("~~~") == std::string::npos);
    bipgen::source::Diagnostics diagnostics;
    const bipgen::source::File file{"pages/strona.md", text};
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::string html = bipgen::markdown::page_html(file, {0, size}, diagnostics).html;
    RC_ASSERT(words_of(without_tags(html)) == words_of(without_tags(escaped(text))));
  }));
}
