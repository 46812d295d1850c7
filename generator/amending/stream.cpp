#include "amending/stream.hpp"

#include "act/reading.hpp"
#include "amending/pieces.hpp"
#include "amending/places.hpp"
#include "amending/vocabulary.hpp"
#include "markdown/inline.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

bool needs_subject(PieceKind kind) {
  return kind == PieceKind::receives || kind == PieceKind::renames || kind == PieceKind::repeals ||
         kind == PieceKind::deletes || kind == PieceKind::replaces || kind == PieceKind::alters ||
         kind == PieceKind::expires;
}

// The places that end where the title does, if the sentence goes on with what is done to them.
void give_back_subject(std::string_view text, act::ActReference& reference) {
  const std::size_t end = reference.span.end;
  const auto verb = find_phrase(text, act::skip_space(text, end));
  if (reference.title.empty() || !verb || !needs_subject(verb->kind)) return;
  std::size_t at = reference.span.begin;
  while (at < end) {
    if (const auto places = read_places(text, at); places && places->end == end) break;
    const std::size_t word = act::word_end(text, at);
    at = word > at ? word : at + 1;
  }
  if (at >= end) return;
  const std::size_t lost = end - at;
  reference.span.end = static_cast<std::uint32_t>(at);
  if (reference.title.size() > lost) {
    reference.title = text::trimmed(reference.title.substr(0, reference.title.size() - lost));
  }
}

}  // namespace

Stream stream_of(const std::vector<act::Block>& blocks, const FindActs& find_acts) {
  Stream stream;
  for (const act::Block& block : blocks) {
    if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
      if (!stream.text.empty()) stream.text += '\n';
      stream.paragraphs.push_back({stream.text.size(), paragraph->span});
      stream.text += markdown::plain_text(paragraph->text);
    } else if (const auto* quotation = std::get_if<act::Quotation>(&block)) {
      stream.text += std::string(tree_mark) + markdown::plain_text(quotation->after);
      stream.trees.push_back(quotation);
    }
  }
  stream.acts = find_acts(stream.text);
  for (act::ActReference& reference : stream.acts) give_back_subject(stream.text, reference);
  return stream;
}

}  // namespace bipgen::amending
