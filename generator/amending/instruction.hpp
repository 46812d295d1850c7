// What an amending act says, as values: one instruction for each thing that it does to the text of
// another act, beside the sentence that says it. Knows neither how the sentence was read nor the
// text that it changes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "act/reference.hpp"
#include "calendar/date.hpp"
#include "source/file.hpp"

namespace bipgen::amending {

// The text that is changed: an act, or the annex of one ("Regulamin … stanowiący załącznik do
// zarządzenia nr …"), whose provisions number themselves. What the sentence does not say is empty.
struct AmendedText {
  std::optional<act::ActReference> act;
  std::optional<act::Citation> annex;  // "załącznik nr 2", or the only one, without a label
  std::string name;  // of the annex, as it stands: "Regulaminie Organizacyjnym …"
};

// What of a unit is meant.
enum class Part : std::uint8_t {
  whole,
  title,
  lead,      // wprowadzenie do wyliczenia
  closing,   // część wspólna
  sentence,  // "zdanie drugie"
  footnote,  // "odnośnik nr 1"
  preamble,  // podstawa prawna
};

inline constexpr int last_sentence = -1;

// A place in the amended text. An empty citation is the whole of it: with Part::title its title.
struct Place {
  act::CitationRange range;
  Part part = Part::whole;
  int number = 0;    // of a sentence (or last_sentence) or a footnote; 0: none is named
  std::string name;  // of an annex that is known by its title

  bool operator==(const Place&) const = default;
};
// "§ 3 ust. 1 pkt 4-6", "§ 5 ust. 1 zdanie drugie", "tytuł", "rozdział 3 tytuł".
std::string print(const Place& place);
std::string print(const std::vector<Place>& places);

// "§ 5-7" one by one, as far as its labels are plain; otherwise as it stands.
std::vector<Place> each_of(const Place& place);

// New wording: quoted units as a tree, quoted words as inline Markdown, or the annex of the
// amending act that holds it.
struct Wording {
  std::vector<act::Provision> provisions;
  std::string text;
  std::optional<act::Citation> annex;

  bool empty() const { return provisions.empty() && text.empty() && !annex; }
};

// "§ 5-8 otrzymują brzmienie".
struct Replace {
  std::vector<Place> places;
  Wording wording;
};

enum class Position : std::uint8_t {
  by_label,  // where its number puts it
  after,
  before,
  at_start,
  at_end,
};

// "po § 13 dodaje się § 13a".
struct Add {
  std::vector<Place> places;  // of what is added: "§ 13a"
  Position position = Position::by_label;
  std::optional<Place> neighbour;      // of Position::after and before
  std::optional<act::Citation> group;  // the chapter that takes it: "w rozdziale 2 dodaje się § 9a"
  Wording wording;
};

// "uchyla się pkt 7 i 8"; "skreśla się" of old acts.
struct Repeal {
  std::vector<Place> places;
};

// § 88 ZTP: "w różnym przypadku", "w różnej liczbie i różnym przypadku".
enum class Inflection : std::uint8_t { as_written, any_case, any_form };

// Words in one grammatical form and those that replace them, as the editor states it.
struct FormPair {
  std::string found;
  std::string by;  // empty where words are deleted

  bool operator==(const FormPair&) const = default;
};

struct ReplaceWords {
  std::vector<Place> places;  // empty citation: wherever they stand
  std::string words;
  std::string by;
  Inflection inflection = Inflection::as_written;
  int count = 0;  // how often the sentence says they stand there; 0: it does not say
  std::vector<FormPair> forms = {};  // those that are stated; not of as_written
};

struct DeleteWords {
  std::vector<Place> places;
  std::string words;
  Position position = Position::by_label;  // after, before: only where `neighbour` stands
  std::string neighbour;
  Inflection inflection = Inflection::as_written;
  int count = 0;
  std::vector<FormPair> forms = {};
};

struct AddWords {
  std::vector<Place> places;
  std::string words;
  Position position = Position::at_end;
  std::string neighbour;  // of Position::after and before
};

// The sign at the end of a unit: "kropkę zastępuje się średnikiem"; `by` is empty when it is only
// taken away, `sign` when it is only put there.
struct ReplacePunctuation {
  std::vector<Place> places;
  std::string sign;
  std::string by;
};

// "§ 5-7 oznacza się jako § 6-8".
struct Renumber {
  std::vector<Place> places;
  std::vector<Place> as;
};

// "dotychczasową treść oznacza się jako ust. 1".
struct NumberContent {
  act::Citation unit;  // empty: of the whole act
  act::Citation as;
};

// "do tytułu ustawy dodaje się odnośnik nr 1".
struct AddFootnote {
  Place place;
  int number = 0;
  Wording wording;
  std::string neighbour = {};  // the words that it is put after; empty: the end of the place
};

// What a day that ends validity is: "obowiązuje do dnia 31 grudnia" and "traci moc z upływem dnia
// 31 grudnia" name the last day of it, "traci moc z dniem 1 stycznia" the first day without.
enum class DayNamed : std::uint8_t { last_day, first_day_without };

// "Traci moc zarządzenie nr …": what follows from it is not of this folder.
struct RepealActs {
  std::vector<act::ActReference> acts;
  std::optional<calendar::Date> day = std::nullopt;  // empty: with the act that says it
  DayNamed named = DayNamed::first_day_without;
};

// "§ 5 obowiązuje do dnia …", "przepisy § 5 tracą moc z dniem …". Without places: all of the act,
// and without `Instruction::of` too, all of the act that says it.
struct LimitValidity {
  std::vector<Place> places;
  std::optional<calendar::Date> day;  // as it is named; empty: it is not
  DayNamed named = DayNamed::last_day;
};
// Empty when no day is named.
std::optional<calendar::Date> last_day_of(const LimitValidity& limit);
std::optional<calendar::Date> last_day_of(const RepealActs& repeal);

using Operation =
    std::variant<Replace, Add, Repeal, ReplaceWords, DeleteWords, AddWords, ReplacePunctuation,
                 Renumber, NumberContent, AddFootnote, RepealActs, LimitValidity>;

// "replace", "add", "replace words" …: what explain and exports call it.
std::string_view name_of(const Operation& operation);

// Where the operation takes effect; of an addition, what is added. Empty for whole acts.
std::vector<Place> places_of(const Operation& operation);

// The new wording, nullptr for operations that bring none.
const Wording* wording_of(const Operation& operation);

struct Instruction {
  AmendedText of;
  Operation operation;
  act::Citation citation;  // of the amending provision that says it; empty: above the first one
  source::Span span;       // of that provision's own text in the file of the amending act
  std::string sentence;    // without the new wording
  bool stated = false;     // by the editor, in the front matter of the amending act
};

// "add § 3 ust. 1 pkt 1a after § 3 ust. 1 pkt 1"; the new wording is left out.
std::string print(const Operation& operation);

// The same in any language.
source::Message message_of(const Place& place);
source::Message message_of(const std::vector<Place>& places);
source::Message message_of(const Operation& operation);

}  // namespace bipgen::amending
