#include "drafting/wording.hpp"

#include <algorithm>

#include "amending/repealed.hpp"
#include "markdown/inline.hpp"
#include "text/words.hpp"

namespace bipgen::drafting {

namespace {

using act::Provision;

// As deep as the levels of the law and the quotations that the parser lets through.
void add_words(const Provision& provision, std::vector<std::string_view>& words);

void add_words(std::string_view text, std::vector<std::string_view>& words) {
  for (const std::string_view word : text::split_words(text)) words.push_back(word);
}

void add_words(const std::vector<act::Block>& blocks, std::vector<std::string_view>& words) {
  for (const act::Block& block : blocks) {
    if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
      add_words(paragraph->text, words);
    } else if (const auto* table = std::get_if<act::Table>(&block)) {
      for (const std::string& line : table->lines) add_words(line, words);
    } else {
      const auto& quotation = std::get<act::Quotation>(block);
      for (const Provision& provision : quotation.provisions) add_words(provision, words);
    }
  }
}

void add_words(const Provision& provision, std::vector<std::string_view>& words) {
  add_words(provision.title, words);
  add_words(provision.lead, words);
  for (const Provision& child : provision.children) add_words(child, words);
  add_words(provision.closing, words);
}

bool same_number(const Provision& a, const Provision& b) {
  return a.level >= act::Level::tiret || a.label == b.label;
}

}  // namespace

bool says_the_same(const std::vector<act::Block>& a, const std::vector<act::Block>& b) {
  return std::equal(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const act::Block& x, const act::Block& y) { return act::same_wording(x, y); });
}

bool says_the_same(const Provision& a, const Provision& b) {
  if (a.level != b.level) return false;
  if (amending::is_repealed(a) && amending::is_repealed(b)) return true;
  return a.title == b.title && says_the_same(a.lead, b.lead) &&
         says_the_same(a.closing, b.closing) &&
         std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                    [](const Provision& x, const Provision& y) {
                      return same_number(x, y) && says_the_same(x, y);
                    });
}

std::vector<std::string_view> words_of(const Provision& provision) {
  std::vector<std::string_view> words;
  add_words(provision, words);
  std::sort(words.begin(), words.end());
  return words;
}

double similarity(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  if (a.empty() && b.empty()) return 1;
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const int order = a[i].compare(b[j]);
    if (order == 0) ++shared;
    if (order <= 0) ++i;
    if (order >= 0) ++j;
  }
  return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

const act::Paragraph* only_paragraph(const std::vector<act::Block>& blocks) {
  return blocks.size() == 1 ? std::get_if<act::Paragraph>(&blocks.front()) : nullptr;
}

bool can_be_quoted(const std::string& words) {
  if (words.empty() || markdown::plain_text(words) != words) return false;
  int open = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view rest = std::string_view(words).substr(at);
    if (rest.starts_with("„")) ++open;
    if ((rest.starts_with("”") || rest.starts_with("“")) && --open < 0) return false;
  }
  return open == 0;
}

}  // namespace bipgen::drafting
