// Codes of units that a source sets apart by a column.
#include <algorithm>
#include <string>

#include "importing/paragraphs.hpp"
#include "importing/signs.hpp"
#include "organization/unit_name.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

using act::Level;

std::string without_end(std::string_view word) {
  while (!word.empty() && std::string_view(";,.:").find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  return std::string(word);
}

bool is_item(const Block& block) {
  if (!block.is_text()) return false;
  const auto marker = marker_of(block.words);
  return marker && (marker->level == Level::punkt || marker->level == Level::litera);
}

// "IT-01-1;" after at least a marker and a name.
bool ends_with_code(const Block& block) {
  if (block.words.size() < 3) return false;
  const std::string& before = block.words[block.words.size() - 2].text;
  if (before == "–" || before == "-" || before == "—") return false;
  const std::string code = without_end(block.words.back().text);
  return code.size() < 20 && organization::looks_like_code(code);
}

// "IT-01-1": no abbreviation of words.
bool is_certain(std::string_view code) {
  return code.find_first_of("-0123456789") != std::string_view::npos;
}

enum class Apart { no, perhaps, yes };

// In a column of its own, or alone on its line. "UMK" may stand there by chance.
Apart set_apart(const Block& block) {
  const Word& code = block.words.back();
  const Word& before = block.words[block.words.size() - 2];
  if (code.at == before.at && code.gap <= 1) return Apart::no;
  if (is_certain(code.text)) return Apart::yes;
  return code.gap > 2 ? Apart::perhaps : Apart::no;
}

void dash(Block& block, Journal& journal) {
  std::vector<Word>& words = block.words;
  const std::size_t code = words.size() - 1;
  const bool own_line = !(words[code].at == words[code - 1].at);
  const std::string name = words[code - 1].text;
  if (name.ends_with(':')) {
    words[code].gap = 1;
    journal.replace(RepairKind::code_dash, words, code - 1, code + 1,
                    {name.substr(0, name.size() - 1), "–", words[code].text},
                    Msgid("a dash parts name and code, where a colon and a column did"));
    return;
  }
  words[code].gap = 1;
  journal.replace(own_line ? RepairKind::code_line : RepairKind::code_dash, words, code, code + 1,
                  {"–", words[code].text},
                  own_line ? Msgid("a dash parts name and code, which stood on a line of its own")
                           : Msgid("a dash parts name and code, where a column did"));
}

}  // namespace

void dash_codes(std::vector<Block>& blocks, Journal& journal) {
  for (std::size_t begin = 0; begin < blocks.size();) {
    if (!is_item(blocks[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    std::size_t coded = 0;
    std::size_t apart = 0;
    std::size_t perhaps = 0;
    for (; end < blocks.size() && is_item(blocks[end]); ++end) {
      if (!ends_with_code(blocks[end])) continue;
      ++coded;
      const Apart how = set_apart(blocks[end]);
      if (how == Apart::yes) ++apart;
      if (how == Apart::perhaps) ++perhaps;
    }
    if (apart > 0 || perhaps > 1) apart += perhaps;
    // Where most codes of a list stand in a column, one that a long name pushed to it does too.
    if (apart * 2 > coded) {
      for (std::size_t i = begin; i < end; ++i) {
        if (ends_with_code(blocks[i])) dash(blocks[i], journal);
      }
    }
    begin = end;
  }
}

}  // namespace bipgen::importing
