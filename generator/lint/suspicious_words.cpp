#include "lint/suspicious_words.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/inline.hpp"
#include "morphology/shape_confusions.hpp"
#include "text/utf8.hpp"

namespace bipgen::lint {

namespace {

struct Use {
  source::Span where;
  std::size_t count = 0;
};

constexpr std::size_t hardly_a_slip = 3;

// Signs that scans show in the place of a letter belong to the word.
bool is_of_word(char32_t character) {
  return text::is_word_character(character) || character == U'¢';
}

// The words of plain text. What is joined to others by "-", ".", "@", "/" or "_" is part of a code,
// an address or a compound, and passed over.
std::vector<std::string_view> plain_words(std::string_view plain) {
  std::vector<std::string_view> words;
  const auto joins = [&plain](std::size_t at) {
    return at < plain.size() && std::string_view("-@/_").find(plain[at]) != std::string_view::npos;
  };
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t begin = at;
    text::Character next = text::character_at(plain, at);
    while (next.length > 0 && is_of_word(next.value)) {
      at += next.length;
      next = text::character_at(plain, at);
    }
    if (at == begin) {
      at += next.length;
      continue;
    }
    const bool point = at + 1 < plain.size() && plain[at] == '.' &&
                       text::is_word_character(text::character_at(plain, at + 1).value);
    const bool after_join =
        begin > 0 &&
        (joins(begin - 1) || (plain[begin - 1] == '.' && begin > 1 && plain[begin - 2] != ' '));
    if (!point && !after_join && !joins(at)) words.push_back(plain.substr(begin, at - begin));
  }
  return words;
}

class Words {
 public:
  void add(const std::vector<act::Block>& blocks) {
    for (const act::Block& block : blocks) {
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        const std::string plain = markdown::plain_text(paragraph->text);
        for (const std::string_view word : plain_words(plain)) add(word, paragraph->span);
      } else if (const auto* quotation = std::get_if<act::Quotation>(&block)) {
        add(quotation->provisions);
      }
    }
  }

  // The depth is that of the levels of the law and of quotations.
  void add(const std::vector<act::Provision>& provisions) {
    for (const act::Provision& provision : provisions) {
      add(provision.lead);
      add(provision.children);
      add(provision.closing);
    }
  }

  const std::map<std::string, Use, std::less<>>& uses() const { return m_uses; }

 private:
  void add(std::string_view word, source::Span where) {
    const auto known = m_uses.find(word);
    Use& use = known != m_uses.end() ? known->second : m_uses[std::string(word)];
    if (use.count++ == 0) use.where = where;
  }

  std::map<std::string, Use, std::less<>> m_uses;
};

}  // namespace

void check_words(const std::string& path, const act::Text& text, const morphology::Analyze& analyze,
                 source::Diagnostics& diagnostics) {
  Words words;
  words.add(text.preamble);
  words.add(text.provisions);
  words.add(text.annexes);
  for (const auto& [word, use] : words.uses()) {
    if (use.count >= hardly_a_slip) continue;
    source::Message meant;
    for (const std::string& each : morphology::words_meant(word, analyze)) {
      const source::Message one = source::in_quotes(each);
      meant = meant.empty() ? one : source::message("{}, {}", meant, one);
    }
    if (meant.empty()) continue;
    diagnostics.add(source::Kind::suspicious_word, {path, use.where},
                    source::message("{} is in no word list", source::in_quotes(word)),
                    source::message("perhaps {}; look how the source has it", meant));
  }
}

}  // namespace bipgen::lint
