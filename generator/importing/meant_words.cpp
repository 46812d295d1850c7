// Which words a misread one may have been. An edit's cost is about the negative logarithm of how
// often the letter stands for the other: of the Polish letters from their share in Polish texts, of
// shapes from what readers of scans do.
#include <algorithm>
#include <queue>
#include <set>

#include "importing/misread_parts.hpp"
#include "importing/misread_words.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

struct Confusion {
  std::string_view seen;
  std::string_view meant;
  double cost = 0;
};

// Lost diacritics.
constexpr Confusion lost_marks[] = {{"a", "ą", 2.2}, {"c", "ć", 2.3}, {"e", "ę", 1.9},
                                    {"l", "ł", 0.4}, {"n", "ń", 3.3}, {"o", "ó", 2.2},
                                    {"s", "ś", 1.9}, {"z", "ż", 1.9}, {"z", "ź", 4.5}};

constexpr Confusion shapes[] = {
    {"¢", "ę", 0.3},  {"¢", "ć", 0.5},  {"$", "ś", 0.2},  {"s$", "ś", 0.3}, {"é", "ó", 0.2},
    {"é", "ę", 2.5},  {"è", "ę", 2.5},  {"éo", "ó", 0.3}, {"oé", "ó", 0.3}, {"6", "ó", 0.3},
    {"0", "o", 0.2},  {"1", "i", 0.7},  {"1", "l", 0.7},  {"1", "ł", 1.0},  {"t", "ł", 1.5},
    {"g", "ą", 2.5},  {"g", "ę", 2.5},  {"i", "ł", 4.0},  {"e", "c", 4.0},  {"od", "ó", 4.0},
    {"rn", "m", 2.5}, {"vv", "w", 2.0}, {"cl", "d", 3.5}, {"v", "w", 1.5},  {"ł", "l", 2.5},
    {"i", "l", 4.0},  {"l", "i", 4.0},  {";j", "j", 1.5}, {";", "j", 2.0},  {"q", "ą", 1.5},
    {"€", "ę", 0.5},  {"i", "y", 4.0},  {"ę", "ą", 4.0},  {"I", "l", 2.5},  {"5", "ś", 2.0},
    {"ź", "ż", 2.5},  {"ż", "ź", 2.5},  {"c", "z", 5.0},  {"|", "l", 0.7},  {"!", "ł", 1.0},
    {"qa", "ą", 0.4}, {"aq", "ą", 0.4}, {"6é", "ó", 0.3}, {"é6", "ó", 0.3}, {"6o", "ó", 0.4},
    {"o6", "ó", 0.4}, {"ri", "ń", 3.0}, {"ni", "ń", 1.5}, {"i", "ń", 4.0},  {"d", "ó", 4.5},
    {"tl", "ł", 2.0}, {"lt", "ł", 2.0}, {"é", "ć", 2.5},  {"h", "n", 5.0}};

constexpr double inner_capital = 0.3;
constexpr double far_less_likely = 3.0;
constexpr double most_cost = 12.0;
constexpr std::size_t most_edits = 40;     // that a word offers
constexpr std::size_t most_tries = 3000;   // combinations of them
constexpr std::size_t most_lookups = 400;  // in the dictionary
constexpr std::size_t longest = 60;        // bytes
constexpr double clean_factor = 2.0;       // slips are rarer in a clean text

struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string by;
  double cost = 0;
};

bool is_upper(std::string_view letters) {
  return text::to_upper(letters) == letters && text::to_lower(letters) != letters;
}

bool is_lower(std::string_view letters) {
  return text::to_upper(letters) != letters;
}

std::string_view last_letter(std::string_view word) {
  std::size_t at = word.size();
  while (at > 0 && (static_cast<unsigned char>(word[--at]) & 0xC0U) == 0x80) {
  }
  return word.substr(at);
}

void add_edits(std::string_view word, std::string_view lower, const Confusion& confusion,
               double factor, std::vector<Edit>& edits) {
  for (std::size_t at = lower.find(confusion.seen); at != std::string_view::npos;
       at = lower.find(confusion.seen, at + 1)) {
    const std::string_view seen = word.substr(at, confusion.seen.size());
    const bool inner = at > 0 && is_lower(last_letter(word.substr(0, at)));
    const bool next_upper = at + seen.size() < word.size() && word[at + seen.size()] >= 'A' &&
                            word[at + seen.size()] <= 'Z';
    const bool upper =
        (is_upper(seen) && !inner) || (text::to_lower(seen) == text::to_upper(seen) && next_upper);
    const std::string by = upper ? text::to_upper(confusion.meant) : std::string(confusion.meant);
    edits.push_back({at, at + confusion.seen.size(), by, confusion.cost * factor});
  }
}

std::vector<Edit> edits_of(std::string_view word, Reading reading) {
  // Letters of one length only keep their places in lower case; Polish ones do.
  std::string lower = text::to_lower(word);
  if (lower.size() != word.size()) lower = std::string(word);
  std::vector<Edit> edits;
  const double factor = reading == Reading::clean ? clean_factor : 1.0;
  for (const Confusion& mark : lost_marks) add_edits(word, lower, mark, factor, edits);
  for (const Confusion& shape : shapes) add_edits(word, lower, shape, factor, edits);
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.cost < b.cost; });
  if (edits.size() > most_edits) edits.resize(most_edits);
  return edits;
}

// A choice of edits, by places in their list, ascending.
struct Choice {
  double cost = 0;
  std::vector<std::size_t> edits;
  bool operator<(const Choice& other) const { return cost > other.cost; }
};

// The word with these edits made; empty when two of them overlap.
std::string edited(std::string_view word, const std::vector<Edit>& edits, const Choice& choice) {
  std::vector<const Edit*> made;
  for (const std::size_t edit : choice.edits) made.push_back(&edits[edit]);
  std::sort(made.begin(), made.end(),
            [](const Edit* a, const Edit* b) { return a->begin < b->begin; });
  std::string out;
  std::size_t at = 0;
  for (const Edit* edit : made) {
    if (edit->begin < at) return {};
    out += word.substr(at, edit->begin - at);
    out += edit->by;
    at = edit->end;
  }
  out += word.substr(at);
  return out;
}

// "wrzeSnia": among small letters a capital is one too.
std::string without_inner_capital(std::string_view word) {
  if (!has_one_inner_capital(word)) return std::string(word);
  return std::string(word.substr(0, 1)) + text::to_lower(word.substr(1));
}

bool is_only_letters(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    const bool digit = c.value >= '0' && c.value <= '9';
    if (c.length == 0 || digit || (!text::is_word_character(c.value) && c.value != '-'))
      return false;
    at += c.length;
  }
  return true;
}

}  // namespace

std::vector<Meant> words_meant(std::string_view seen, Reading reading,
                               const morphology::Analyze& analyze) {
  std::vector<Meant> found;
  if (seen.empty() || seen.size() > longest || !analyze) return found;
  const std::string word = without_inner_capital(seen);
  if (word != seen && analyze(word).knowledge == morphology::Knowledge::known) {
    found.push_back({word, inner_capital});
  }
  const std::vector<Edit> edits = edits_of(word, reading);
  if (edits.empty()) return found;
  // The choices in the order of their cost, each once: from each the next edit is added to it, or
  // takes the place of its last one.
  std::priority_queue<Choice> open;
  open.push({edits[0].cost, {0}});
  std::size_t lookups = 0;
  for (std::size_t tries = 0; tries < most_tries && !open.empty(); ++tries) {
    Choice choice = open.top();
    open.pop();
    const double limit = found.empty() ? most_cost : found.front().cost + far_less_likely;
    if (choice.cost > limit || lookups == most_lookups) break;
    const std::size_t last = choice.edits.back();
    if (last + 1 < edits.size()) {
      Choice more = choice;
      more.edits.push_back(last + 1);
      more.cost += edits[last + 1].cost;
      open.push(std::move(more));
      Choice other = choice;
      other.edits.back() = last + 1;
      other.cost += edits[last + 1].cost - edits[last].cost;
      open.push(std::move(other));
    }
    const std::string candidate = edited(word, edits, choice);
    if (candidate.empty() || !is_only_letters(candidate)) continue;
    ++lookups;
    if (analyze(candidate).knowledge != morphology::Knowledge::known) continue;
    const bool known = std::any_of(found.begin(), found.end(), [&candidate](const Meant& meant) {
      return meant.word == candidate;
    });
    if (!known) found.push_back({candidate, choice.cost});
  }
  return found;
}

}  // namespace bipgen::importing
