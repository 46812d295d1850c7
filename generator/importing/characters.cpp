#include "importing/characters.hpp"

#include <algorithm>
#include <array>

#include "importing/word_core.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

bool is_plain_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

bool is_invisible(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xFFFC;
}

std::string without_invisible(std::string_view word, bool keep_last_hyphen) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    const bool kept_hyphen = keep_last_hyphen && c.value == 0xAD && at + c.length == word.size();
    if (!is_invisible(c.value) || kept_hyphen) out += word.substr(at, c.length);
    at += std::max<std::size_t>(c.length, 1);
  }
  return out;
}

struct Letters {
  std::string_view seen;
  std::string_view meant;
};

constexpr std::array<Letters, 7> ligatures{
    {{"ﬀ", "ff"}, {"ﬁ", "fi"}, {"ﬂ", "fl"}, {"ﬃ", "ffi"}, {"ﬄ", "ffl"}, {"ﬅ", "st"}, {"ﬆ", "st"}}};

std::string without_ligatures(std::string word) {
  for (const Letters& ligature : ligatures) {
    for (std::size_t at = word.find(ligature.seen); at != std::string::npos;
         at = word.find(ligature.seen, at)) {
      word.replace(at, ligature.seen.size(), ligature.meant);
    }
  }
  return word;
}

// Letters of Cyrillic and Greek by the shape that they have in common with Latin ones, then by
// their sound.
struct Foreign {
  std::string_view seen;
  std::string_view shape;
  std::string_view sound;
};

constexpr std::array<Foreign, 52> foreign_letters{
    {{"а", "a", "a"}, {"е", "e", "e"}, {"о", "o", "o"}, {"р", "p", "r"}, {"с", "c", "s"},
     {"у", "y", "u"}, {"х", "x", "h"}, {"і", "i", "i"}, {"ј", "j", "j"}, {"ѕ", "s", "s"},
     {"һ", "h", "h"}, {"к", "k", "k"}, {"т", "t", "t"}, {"м", "m", "m"}, {"п", "n", "p"},
     {"г", "r", "g"}, {"л", "", "l"},  {"я", "", "ą"},  {"д", "", "d"},  {"б", "", "b"},
     {"в", "", "w"},  {"з", "", "z"},  {"и", "u", "i"}, {"й", "", "j"},  {"н", "", "n"},
     {"ф", "", "f"},  {"ц", "", "c"},  {"А", "A", "A"}, {"В", "B", "W"}, {"Е", "E", "E"},
     {"К", "K", "K"}, {"М", "M", "M"}, {"Н", "H", "N"}, {"О", "O", "O"}, {"Р", "P", "R"},
     {"С", "C", "S"}, {"Т", "T", "T"}, {"Х", "X", "H"}, {"У", "Y", "U"}, {"І", "I", "I"},
     {"Ј", "J", "J"}, {"Ѕ", "S", "S"}, {"ο", "o", "o"}, {"α", "a", "a"}, {"Α", "A", "A"},
     {"Ο", "O", "O"}, {"Ε", "E", "E"}, {"Κ", "K", "K"}, {"Μ", "M", "M"}, {"Ν", "N", "N"},
     {"ν", "v", "n"}, {"Ρ", "P", "R"}}};

const Foreign* foreign_letter(std::string_view letter) {
  for (const Foreign& known : foreign_letters) {
    if (known.seen == letter) return &known;
  }
  return nullptr;
}

bool is_of_foreign_alphabet(char32_t c) {
  return (c >= 0x370 && c <= 0x52F) || (c >= 0x600 && c <= 0x6FF);
}

bool is_latin_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x17F);
}

struct Mixture {
  bool latin = false;
  bool foreign = false;
};

Mixture mixture_of(std::string_view word) {
  Mixture mixture;
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    mixture.latin |= is_latin_letter(c.value);
    mixture.foreign |= is_of_foreign_alphabet(c.value);
    at += std::max<std::size_t>(c.length, 1);
  }
  return mixture;
}

enum class By { shape, sound };

// Empty when a letter has no counterpart.
std::string in_latin(std::string_view word, By by) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    const std::string_view letter = word.substr(at, std::max<std::size_t>(c.length, 1));
    at += letter.size();
    if (!is_of_foreign_alphabet(c.value)) {
      out += letter;
      continue;
    }
    const Foreign* known = foreign_letter(letter);
    const std::string_view meant = !known            ? std::string_view()
                                   : by == By::shape ? known->shape
                                                     : known->sound;
    if (meant.empty()) return {};
    out += meant;
  }
  return out;
}

// What a word that mixes alphabets is in Latin letters; empty when that is not certain.
std::string without_lookalikes(std::string_view word, const morphology::Analyze& analyze) {
  const std::string by_shape = in_latin(word, By::shape);
  if (!by_shape.empty() && (!analyze || is_known_word(word_core(by_shape), analyze)))
    return by_shape;
  const std::string by_sound = in_latin(word, By::sound);
  if (!by_sound.empty() && is_known_word(word_core(by_sound), analyze)) return by_sound;
  return {};
}

class CharacterMender {
 public:
  CharacterMender(const morphology::Analyze& analyze, Journal& journal)
      : m_analyze(analyze), m_journal(journal) {}

  void mend(WordLine& line) {
    const bool plain = std::all_of(line.words.begin(), line.words.end(),
                                   [](const Word& word) { return is_plain_ascii(word.text); });
    if (plain) return;
    std::vector<Word> out;
    out.reserve(line.words.size());
    std::vector<std::uint32_t> cell_ends;
    std::size_t cell = 0;
    const auto end_cells = [&](std::size_t words) {
      for (; cell < line.cell_ends.size() && line.cell_ends[cell] == words; ++cell) {
        cell_ends.push_back(static_cast<std::uint32_t>(out.size()));
      }
    };
    end_cells(0);
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      mend_word(std::move(line.words[i]), i + 1 == line.words.size(), out);
      end_cells(i + 1);
    }
    line.cell_ends = std::move(cell_ends);
    line.words = std::move(out);
  }

 private:
  void mend_word(Word word, bool last, std::vector<Word>& out) {
    if (is_plain_ascii(word.text)) {
      out.push_back(std::move(word));
      return;
    }
    if (!text::is_nfc(word.text)) {
      word = changed(RepairKind::ligatures, std::move(word), text::to_nfc,
                     Msgid("a letter and its mark are one letter"));
    }
    const std::string visible = without_invisible(word.text, last);
    if (visible.empty()) {
      m_journal.replace_one(RepairKind::invisible, std::move(word), {},
                            Msgid("characters that are not seen"), out);
      return;
    }
    word = changed(
        RepairKind::invisible, std::move(word), [&visible](std::string_view) { return visible; },
        Msgid("characters that are not seen"));
    word = changed(
        RepairKind::ligatures, std::move(word),
        [](std::string_view text) { return without_ligatures(std::string(text)); },
        Msgid("letters that were printed as one sign"));
    const Mixture mixture = mixture_of(word.text);
    if (mixture.latin && mixture.foreign) word = in_one_alphabet(std::move(word));
    out.push_back(std::move(word));
  }

  template <typename Change>
  Word changed(RepairKind kind, Word word, Change change, source::Msgid reason) {
    std::string after = change(word.text);
    if (after == word.text) return word;
    std::vector<Word> out;
    m_journal.replace_one(kind, std::move(word), {std::move(after)}, reason, out);
    return std::move(out.front());
  }

  Word in_one_alphabet(Word word) {
    const std::string latin = without_lookalikes(word.text, m_analyze);
    if (!latin.empty()) {
      return changed(
          RepairKind::lookalikes, std::move(word), [&latin](std::string_view) { return latin; },
          Msgid("letters of another alphabet within a Polish word"));
    }
    std::vector<std::string> suggestions;
    for (const By by : {By::shape, By::sound}) {
      std::string meant = in_latin(word.text, by);
      if (!meant.empty()) suggestions.push_back(std::move(meant));
    }
    m_journal.doubt(DoubtKind::word, word, word.text,
                    Msgid("letters of another alphabet within a word"), std::move(suggestions));
    return word;
  }

  const morphology::Analyze& m_analyze;
  Journal& m_journal;
};

// Without runs of two and more asterisks, and without single ones and low lines at its ends.
std::string without_emphasis(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const char c = word[at];
    if (c == '\\' && at + 1 < word.size()) {
      out += word.substr(at, 2);
      at += 2;
      continue;
    }
    if (c != '*' && c != '_') {
      out += c;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < word.size() && word[end] == c) ++end;
    const bool at_end = out.empty() || end == word.size() || out.back() == '(' ||
                        std::string_view(".,;:)!?").find(word[end]) != std::string_view::npos ||
                        out.ends_with("„") || word.substr(end).starts_with("”");
    const bool emphasis = c == '*' ? end - at > 1 || at_end : end - at <= 2 && at_end;
    if (!emphasis) out += word.substr(at, end - at);
    at = end;
  }
  return out;
}

}  // namespace

void mend_characters(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                     Journal& journal) {
  CharacterMender mender(analyze, journal);
  for (WordLine& line : lines) mender.mend(line);
}

void drop_emphasis(std::vector<WordLine>& lines, Journal& journal) {
  for (WordLine& line : lines) {
    const bool any = std::any_of(line.words.begin(), line.words.end(), [](const Word& word) {
      return word.text.find_first_of("*_") != std::string::npos;
    });
    if (!any) continue;
    std::vector<Word> out;
    out.reserve(line.words.size());
    for (Word& word : line.words) {
      const std::string plain = without_emphasis(word.text);
      // Asterisks alone are a mark of their own or draw a line.
      if (plain == word.text || plain.empty()) {
        out.push_back(std::move(word));
        continue;
      }
      journal.replace_one(RepairKind::emphasis, std::move(word), {plain},
                          Msgid("bold type or italics of the file"), out);
    }
    line.words = std::move(out);
  }
}

}  // namespace bipgen::importing
