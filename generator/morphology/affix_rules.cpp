#include "morphology/affix_rules.hpp"

#include <algorithm>
#include <stdexcept>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::morphology {

namespace {

[[noreturn]] void refuse(std::string_view what) {
  throw std::runtime_error("the endings of the dictionary have what is not understood: " +
                           std::string(what));
}

std::size_t begin_of_character_before(std::string_view word, std::size_t end) {
  std::size_t at = end - 1;
  while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

// "0" stands for nothing.
std::string or_nothing(std::string_view field) {
  return field == "0" ? std::string() : std::string(field);
}

template <class Use>
void for_each_line(std::string_view text, Use use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    use(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

AffixCondition::AffixCondition(std::string_view pattern) {
  if (pattern == ".") return;
  bool in_set = false;
  for (std::size_t at = 0; at < pattern.size();) {
    const text::Character character = text::character_at(pattern, at);
    at += character.length;
    if (character.value == U'[' && !in_set) {
      m_places.emplace_back();
      in_set = true;
      if (at < pattern.size() && pattern[at] == '^') {
        m_places.back().negated = true;
        ++at;
      }
    } else if (character.value == U']' && in_set) {
      in_set = false;
    } else if (in_set) {
      m_places.back().characters += character.value;
    } else if (character.value == U'.') {
      m_places.push_back({{}, true});
    } else {
      m_places.push_back({std::u32string(1, character.value), false});
    }
  }
  if (in_set) refuse(pattern);
}

bool AffixCondition::Place::admits(char32_t character) const {
  return (characters.find(character) != std::u32string::npos) != negated;
}

bool AffixCondition::holds_at_end(std::string_view word) const {
  std::size_t end = word.size();
  for (auto place = m_places.rbegin(); place != m_places.rend(); ++place) {
    if (end == 0) return false;
    end = begin_of_character_before(word, end);
    if (!place->admits(text::character_at(word, end).value)) return false;
  }
  return true;
}

AffixRules::AffixRules(std::string_view text) {
  for_each_line(text, [this](std::string_view line) {
    const std::vector<std::string_view> fields = text::split_words(line);
    if (fields.empty()) return;
    if (fields[0] == "FLAG" || fields[0] == "AF") refuse(line);
    // Four fields: how many rules the flag has, and whether with affixes at the other end.
    if (fields[0] == "SFX" || fields[0] == "PFX") read_affix(fields);
  });
}

void AffixRules::read_affix(const std::vector<std::string_view>& fields) {
  if (fields.size() < 4) refuse(fields[0]);
  const std::string_view flag = fields[1];
  if (flag.size() != 1 || static_cast<unsigned char>(flag[0]) >= m_suffixes.size()) refuse(flag);
  if (fields.size() == 4) return;
  const std::string_view pattern = fields[4];
  Affix affix{or_nothing(fields[2]), or_nothing(fields[3])};
  if (affix.add.find('/') != std::string::npos) refuse(affix.add);
  if (fields[0] == "PFX") {
    if (!affix.strip.empty() || pattern != ".") refuse(affix.add);
    m_prefixes.push_back({flag[0], std::move(affix.add)});
    return;
  }
  std::vector<Suffixes>& of_flag = m_suffixes[static_cast<unsigned char>(flag[0])];
  if (of_flag.empty() || of_flag.back().pattern != pattern) {
    of_flag.push_back({AffixCondition(pattern), std::string(pattern), {}});
  }
  of_flag.back().affixes.push_back(std::move(affix));
}

void AffixRules::add_suffixed(std::string_view word, std::string_view flags,
                              std::vector<std::string>& words) const {
  for (const char flag : flags) {
    if (static_cast<unsigned char>(flag) >= m_suffixes.size()) continue;
    for (const Suffixes& suffixes : m_suffixes[static_cast<unsigned char>(flag)]) {
      if (!suffixes.condition.holds_at_end(word)) continue;
      for (const Affix& affix : suffixes.affixes) {
        // Hunspell never strips a whole word.
        if (affix.strip.size() >= word.size() || !word.ends_with(affix.strip)) continue;
        words.emplace_back(word.substr(0, word.size() - affix.strip.size()));
        words.back() += affix.add;
      }
    }
  }
}

}  // namespace bipgen::morphology
