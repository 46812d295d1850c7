#include "history/text_nodes.hpp"

#include <algorithm>
#include <map>

#include "act/level.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::history {

namespace {

bool is_word_at(std::string_view text, std::size_t at, std::size_t& length) {
  const text::Character character = text::character_at(text, at);
  length = std::max<std::size_t>(character.length, 1);
  return character.length > 0 && text::is_word_character(character.value);
}

// "IT-02-4", "(D-07)": letters and digits joined by a mark.
bool is_code(std::string_view word) {
  bool has_letter = false;
  bool has_digit = false;
  std::size_t length = 0;
  for (std::size_t at = 0; at < word.size(); at += length) {
    if (!is_word_at(word, at, length)) continue;
    const bool is_digit = text::is_digit(word[at]);
    has_digit = has_digit || is_digit;
    has_letter = has_letter || !is_digit;
  }
  return has_letter && has_digit && word.find_first_of("-/.") != std::string_view::npos;
}

// A code says nothing of likeness: codes are dealt anew, and "IT-02-4" and "IT-04-4" share most of
// their parts. Where there is nothing else, it is a word like others.
std::string words_for_likeness(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!is_code(word)) text += word + " ";
  }
  if (comparable_words({text}).empty()) return comparable_words(words);
  return text;
}

class Reader {
 public:
  Reader(Vocabulary& vocabulary, std::map<std::string, std::size_t>& texts)
      : m_vocabulary(vocabulary), m_texts(texts) {}

  TextSide read(const std::vector<Passage>& passages) {
    TextSide side;
    side.nodes.resize(passages.size());
    for (std::size_t i = 0; i < passages.size(); ++i) read_own(passages[i], side.nodes[i]);
    hang(side);
    // What stands below comes after it.
    for (std::size_t i = passages.size(); i-- > 0;) read_whole(side, i);
    find_sections(side);
    return side;
  }

 private:
  std::size_t number_of(std::string text) {
    return m_texts.emplace(std::move(text), m_texts.size()).first->second;
  }

  void read_own(const Passage& passage, TextNode& node) {
    const bool is_provision = passage.kind == Passage::Kind::provision;
    const std::string words = comparable_words(passage.words);
    node.parent = passage.parent.value_or(nowhere);
    node.own_words = passage.words.size();
    node.is_mark = is_repeal_mark(passage);
    node.is_frame = is_provision &&
                    (passage.words.empty() ||
                     (passage.provision != nullptr && act::is_heading(passage.provision->level)));
    // A row is no provision, whatever its words.
    node.own = number_of(std::to_string(static_cast<int>(passage.kind)) +
                         (node.is_frame ? "f " : " ") + words);
    node.own_wording = m_vocabulary.read(words_for_likeness(passage.words));
  }

  static void hang(TextSide& side) {
    for (std::size_t i = 0; i < side.nodes.size(); ++i) {
      const std::size_t parent = side.nodes[i].parent;
      (parent == nowhere ? side.roots : side.nodes[parent].children).push_back(i);
    }
  }

  void read_whole(TextSide& side, std::size_t at) {
    TextNode& node = side.nodes[at];
    Wording words = node.own_wording;
    std::string parts = "=" + std::to_string(node.own);
    node.whole_words = node.own_words;
    for (const std::size_t child : node.children) {
      const TextNode& below = side.nodes[child];
      words.insert(words.end(), below.whole_wording.begin(), below.whole_wording.end());
      parts += " " + std::to_string(below.whole);
      node.size += below.size;
      node.whole_words += below.whole_words;
    }
    node.whole = number_of(std::move(parts));
    node.whole_wording = node.children.empty() ? words : Vocabulary::merged(std::move(words));
  }

  static void find_sections(TextSide& side) {
    for (std::size_t i = 0; i < side.nodes.size();) {
      if (side.nodes[i].is_frame) {
        ++i;
        continue;
      }
      side.sections.push_back(i);
      i += side.nodes[i].size;
    }
  }

  Vocabulary& m_vocabulary;
  std::map<std::string, std::size_t>& m_texts;
};

}  // namespace

TextNodes::TextNodes(const std::vector<Passage>& earlier, const std::vector<Passage>& later) {
  std::map<std::string, std::size_t> texts;
  Reader reader(vocabulary, texts);
  before = reader.read(earlier);
  after = reader.read(later);
}

std::string comparable_words(const std::vector<std::string>& words) {
  std::string comparable;
  for (const std::string& word : words) {
    const std::string lower = text::to_lower(word);
    bool inside = false;
    std::size_t length = 0;
    for (std::size_t at = 0; at < lower.size(); at += length) {
      const bool is_word = is_word_at(lower, at, length);
      if (is_word && !inside && !comparable.empty()) comparable += ' ';
      if (is_word) comparable += lower.substr(at, length);
      inside = is_word;
    }
  }
  return comparable;
}

}  // namespace bipgen::history
