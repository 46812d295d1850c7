// An act as a value: what is known of it, and its text as a tree. No parsing, no printing.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "act/citation.hpp"
#include "act/level.hpp"
#include "act/reference.hpp"
#include "calendar/date.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::act {

struct Provision;

// Inline Markdown, one line; white space collapsed, otherwise to the letter.
struct Paragraph {
  std::string text;
  source::Span span;
};

// A GFM table, as its lines.
struct Table {
  std::vector<std::string> lines;  // header, delimiter row, body; each trimmed
  source::Span span;
};

// Quoted new wording „ … ”: a tree of its own. The marks are not part of the text.
struct Quotation {
  std::vector<Provision> provisions;
  std::string after;  // what follows the closing mark: ";", "," or nothing
  source::Span span;
};

using Block = std::variant<Paragraph, Table, Quotation>;

// How the marker stands: `§ 1.` before the text, or `§ 13a` alone on its line. Of a numbered
// heading: `1.` or `Rozdział 1.` with a full stop (inline), or `1.1` and `Rozdział 1` without
// (bare).
enum class MarkerStyle : std::uint8_t { inline_marker, bare };

struct Provision {
  Level level = Level::paragraf;
  MarkerStyle style = MarkerStyle::inline_marker;
  // True for the second of two markers on one line, as ust. 1 in "§ 1. 1. Centrum".
  bool run_in = false;
  std::uint8_t depth = 0;   // of a heading: how many "#"
  Label label;              // empty for headings without number; tirets and akapity: their place
  std::string title;        // of a chapter, heading or annex; inline Markdown
  std::vector<Block> lead;  // before the children (wprowadzenie do wyliczenia), or all the text
  std::vector<Provision> children;
  std::vector<Block> closing;  // after the children (część wspólna)
  source::Span span;           // of the marker and the text that follows it, not of the children
};

struct Footnote {
  std::string label;  // "1"
  std::string text;   // inline Markdown
  source::Span span;
};

struct Text {
  std::vector<Block> preamble;
  std::vector<Provision> provisions;
  std::vector<Provision> annexes;  // Level::zalacznik
  std::vector<Footnote> footnotes;
};

// "The same wording": everything but the spans. (There is no operator==, because it would have to
// choose.)
bool same_wording(const Provision& a, const Provision& b);
bool same_wording(const Block& a, const Block& b);
bool same_wording(const Text& a, const Text& b);

struct Signature {
  std::string name;
  std::string role;
  std::string on_behalf_of;  // "z up."; empty when signed in their own right
};

// Art. 8 ust. 6 of the access-to-information act. What the source does not say is empty.
struct PublicationRecord {
  std::string responsible;
  std::string entered_by;
  std::optional<calendar::Date> created;
  std::string published;  // date and time with offset, as ISO 8601
};

// An annex that the act has and that is not held.
struct MissingAnnex {
  Label label;
  std::string title;
  std::string cited_in;  // "§ 2 ust. 1"
};

// A fault of the source that is kept to the letter: its finding is acknowledged.
struct AcknowledgedFault {
  std::string at;
  std::string code;
  std::string note;
};

// What the editor says of the structure of the office because the text says it in a form that no
// rule reads, each with its provision. Units and posts are named as the text names them, or by
// code. `where` is the entry in the front matter.
struct StatedUnit {
  std::string name;
  std::string code;
  std::string part_of;     // a unit; "" for the office
  std::string reports_to;  // a post or unit; "" when the text is silent
  Citation at;
  source::Span where;
};
struct StatedPost {
  std::string name;
  std::string code;
  std::string heads;  // a unit, or "" for none
  bool head = false;  // of the office
  std::string reports_to;
  Citation at;
  source::Span where;
};
struct StatedRelation {
  std::string kind;  // as in the open data: "supervises"
  std::string from;
  std::string to;
  std::string label;
  Citation at;
  source::Span where;
};
struct StatedTasks {
  std::string of;  // a unit or post
  Citation at;     // whose list the tasks are
  source::Span where;
};
struct StatedStructure {
  std::string office;
  Citation office_at;
  source::Span office_where;
  std::vector<StatedUnit> units;
  std::vector<StatedPost> posts;
  std::vector<StatedRelation> relations;
  std::vector<StatedTasks> tasks;
};

// What the editor says of an amending provision because its text is odd, or silent about what an
// instruction needs. One of `read`, `forms` and `ignore` is given, or only `of`. `where` is the
// entry in the front matter.
struct StatedForm {
  std::string found;  // words in one grammatical form, as they stand in the amended text
  std::string by;     // what replaces them; empty: they are deleted
};
struct StatedInstruction {
  Citation at;                     // the amending provision
  std::optional<ActReference> of;  // the amended act
  std::optional<Text> read;        // the sentence that is to be read in place of the provision's
  std::vector<StatedForm> forms;
  std::string ignore;  // why the provision amends nothing
  source::Span where;
};

// What stands above and below the text, and what the front matter adds.
struct Heading {
  ActId id;
  std::optional<calendar::Date> date;
  std::string title;   // "w sprawie …"
  std::string issuer;  // nominative
  std::vector<Signature> signatures;
  std::vector<std::string> distribution;
  std::string subject;  // acts of one subject replace one another
  std::string source;   // the page of record
  std::string note;
  std::optional<calendar::Date> in_force_from;   // stated by the editor
  std::optional<calendar::Date> in_force_until;  // first day no longer in force
  PublicationRecord record;
  std::vector<MissingAnnex> missing_annexes;
  std::vector<AcknowledgedFault> acknowledged;
  StatedStructure structure;
  std::vector<StatedInstruction> instructions;
  bool held = true;  // false: known only from what others say of it
};

struct Act {
  std::string path;  // of its file; empty for an act that has none
  Heading heading;
  Text text;
  // Of a consolidated text: its first day. Empty: the text as issued.
  std::optional<calendar::Date> version = {};
};

// A long document approved by an act (a quality manual).
struct Document {
  std::string path;
  std::string slug;  // file name without ending
  std::string title;
  std::string edition;
  std::string approved_by;
  std::string note;
  std::vector<MissingAnnex> missing_annexes;
  Text text;
};

}  // namespace bipgen::act
