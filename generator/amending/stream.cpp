#include "amending/stream.hpp"

#include "act/reading.hpp"
#include "amending/pieces.hpp"
#include "amending/places.hpp"
#include "amending/sentence_kind.hpp"
#include "amending/sentence_words.hpp"
#include "amending/vocabulary.hpp"
#include "markdown/inline.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

// Takes what stands from byte `at` on away from a reference and its title.
void cut(std::string_view text, act::ActReference& reference, std::size_t at) {
  const std::size_t lost = text::collapsed(text.substr(at, reference.span.end - at)).size();
  reference.span.end = static_cast<std::uint32_t>(at);
  if (reference.title.size() <= lost) return;
  reference.title = text::trimmed(reference.title.substr(0, reference.title.size() - lost));
  while (reference.title.ends_with(',') || reference.title.ends_with(' ')) {
    reference.title.pop_back();
  }
}

// What no title of an act says.
bool is_predicate(const FoundPhrase& phrase, std::string_view words) {
  if (phrase.kind == PieceKind::changes) return true;
  if (phrase.kind == PieceKind::which) return words.find("sposób") != std::string_view::npos;
  return is_verb(phrase.kind) && (words.ends_with("się") || words.starts_with("otrzymuj"));
}

// "w sprawie X zmienia się ust. 3": the sentence goes on inside what was taken for the title.
void cut_at_predicate(std::string_view text, act::ActReference& reference) {
  if (reference.title.empty()) return;
  for (std::size_t at = reference.span.begin; at < reference.span.end;) {
    const auto phrase = find_phrase(text, at);
    if (phrase && is_predicate(*phrase, text.substr(at, phrase->end - at))) {
      return cut(text, reference, at);
    }
    const std::size_t word = act::word_end(text, at);
    at = word > at ? word : at + 1;
  }
}

// The places that end where the title does, if the sentence goes on with what is done to them.
void give_back_subject(std::string_view text, act::ActReference& reference) {
  const std::size_t end = act::skip_space(text, reference.span.end);
  const auto verb = find_phrase(text, end);
  if (reference.title.empty() || !verb || !is_verb(verb->kind)) return;
  std::size_t at = reference.span.begin;
  while (at < end) {
    const auto places = read_places(text, at);
    if (places && act::skip_space(text, places->end) == end) return cut(text, reference, at);
    const auto in = match_words("w|we|po|do", text, at);
    const auto placed = in ? read_places(text, act::skip_space(text, *in)) : std::nullopt;
    if (placed && act::skip_space(text, placed->end) == end) return cut(text, reference, at);
    const std::size_t word = act::word_end(text, at);
    at = word > at ? word : at + 1;
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
  for (act::ActReference& reference : stream.acts) {
    cut_at_predicate(stream.text, reference);
    give_back_subject(stream.text, reference);
  }
  return stream;
}

}  // namespace bipgen::amending
