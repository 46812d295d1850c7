#include "pages/contents.hpp"

#include <algorithm>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "text/words.hpp"

namespace bipgen::pages {

using act::Provision;

namespace {

// The first words, whole, up to about `limit` bytes.
std::string first_words(std::string_view plain, std::size_t limit, bool& cut) {
  std::string result;
  for (const std::string_view word : text::split_words(plain)) {
    if (!result.empty() && result.size() + word.size() > limit) {
      cut = true;
      return result;
    }
    if (!result.empty()) result += ' ';
    result += word;
  }
  return result;
}

// A § that only holds ustępy is known by the first of them.
std::string opening_words(const Provision& provision) {
  const Provision* at = &provision;
  while (at->lead.empty() && !at->children.empty()) at = &at->children.front();
  return markdown::plain_text(act::joined_paragraphs(at->lead));
}

}  // namespace

std::vector<ContentsLine> contents_of(const act::Text& text, TextKind kind) {
  std::vector<ContentsLine> lines;
  const auto add = [&](const Provision& provision, const act::Citation& citation) {
    if (!act::is_heading(provision.level) && !is_section(provision.level)) return;
    ContentsLine line;
    line.fragment = act::fragment_id(citation);
    line.label = marker_of(provision, kind);
    line.words = markdown::plain_text(provision.title);
    if (line.words.empty()) line.words = first_words(opening_words(provision), 90, line.cut);
    line.depth = provision.depth > 0 ? provision.depth - 1 : (is_section(provision.level) ? 1 : 0);
    lines.push_back(std::move(line));
  };
  act::walk(text, add);
  const bool flat = std::all_of(lines.begin(), lines.end(),
                                [](const ContentsLine& line) { return line.depth > 0; });
  if (flat) {
    for (ContentsLine& line : lines) --line.depth;
  }
  return lines;
}

}  // namespace bipgen::pages
