// An amending sentence as pieces: places, quoted words, verbs, and what joins them. Private to
// amending/; what the pieces mean together, formulas.hpp says.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "act/reference.hpp"
#include "amending/instruction.hpp"

namespace bipgen::amending {

enum class PieceKind : std::uint8_t {
  in,             // "w § 3 w ust. 2", "w tytule", "w zarządzeniu"
  after,          // "po § 13"
  before,         // "przed § 1"
  instead,        // "w miejsce § 5"
  to,             // "do tytułu", "do § 5"
  unit,           // "§ 16", "zdanie drugie"
  footnote,       // "odnośnik nr 1"
  words,          // "wyrazy „A”", "przecinek"
  by_words,       // "wyrazami „B”", "średnikiem"
  after_words,    // "po wyrazach „A”"
  before_words,   // "przed wyrazem „A”"
  instead_words,  // "w miejsce wyrazów „A”"
  quote,          // new wording
  in_annex,       // "określone w załączniku nr 1 do zarządzenia"
  replaces,       // "zastępuje się"
  receives,       // "otrzymuje brzmienie"
  gives,          // "nadaje się" before what gets the wording, "nadaniu"
  retitled,       // "otrzymuje tytuł"
  adds,           // "dodaje się"
  inserts,        // "wpisuje się": adds, or puts in the place of what was deleted
  repeals,        // "uchyla się"
  deletes,        // "skreśla się"
  renames,        // "oznacza się jako"
  alters,         // "zmienia się"
  becomes,        // "na następujący", after "zmienia się § 5"
  extends,        // "uzupełnia się"
  by_unit,        // "o pkt 4", after "uzupełnia się"
  numbers,        // "zmienia się numerację"
  there,          // "w ich miejsce"
  content,        // "dotychczasową treść"
  wording,        // "w brzmieniu"
  used,           // "użyte"
  inflected,      // "w różnej liczbie i różnym przypadku"
  times,          // "dwukrotnie"
  at_end,         // "na końcu"
  at_start,       // "na początku"
  changes,        // "wprowadza się następujące zmiany"
  expires,        // "traci moc"
  valid_until,    // "obowiązuje do dnia 31 grudnia 2025 r."
  by_day,         // "z upływem dnia 31 grudnia 2025 r."
  on_day,         // "z dniem 31 grudnia 2025 r."
  act,            // "zarządzeniu nr 5/2020 z dnia …"
  own_act,        // "niniejsze zarządzenie", as subject of what follows
  regulation,     // "Regulaminu": of the annex, where the act is of another kind
  enters_force,   // "wchodzi w życie z dniem podpisania", before "i obowiązuje"
  which,          // "który", "w ten sposób, że"
  joining,        // ",", "i", "oraz", "a"
  stop,           // the sentence ends
  other,          // any other word
};

// Words that are quoted, or a sign that is named: "przecinek" is ",".
struct QuotedWords {
  std::string text;
  bool sign = false;
  bool beside = false;  // "następujący po nim przecinek": beside the words before it
};

struct Piece {
  PieceKind kind = PieceKind::other;
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;
  std::vector<Place> places;                   // of in, after, before, to, unit
  QuotedWords quoted;                          // of words and its like
  std::string text;                            // of a quote: inline Markdown without its marks
  const act::Quotation* tree = nullptr;        // of a quote of units
  std::vector<act::Citation> annexes;          // of in_annex
  std::optional<act::ActReference> reference;  // of act
  bool amends_named = false;                   // of act: it only amended the one named before it
  bool in_regulation = false;                  // of in: "w Regulaminie"
  bool parted = false;                         // a comma before it was left out
  std::optional<calendar::Date> day;           // of valid_until, by_day, on_day
  int count = 0;                               // of times
};

// Stands in a text for a quotation that is a tree of its own.
inline constexpr std::string_view tree_mark = "\uFFFC";

// The whole text as pieces, in order; what is in parentheses and words that say nothing here
// ("odpowiednio", "niniejszego zarządzenia") are left out. `acts` are those named in the text, and
// `trees` what its tree marks stand for, in order.
std::vector<Piece> read_pieces(std::string_view text, const std::vector<act::ActReference>& acts,
                               const std::vector<const act::Quotation*>& trees);

}  // namespace bipgen::amending
