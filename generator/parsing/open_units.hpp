// The provisions that are open while a text is read, and where the next line belongs.
//
// What nests in what is decided by the order of the levels; indentation decides only whose words a
// paragraph closes, and helps a dash to be a tiret. In a document every paragraph is a provision of
// its own (akapit), which may hold a list.
#pragma once

#include <cstdint>
#include <vector>

#include "act/act.hpp"
#include "parsing/parse_act.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::parsing {

// Whether units of this level stand in a list: a paragraph at their own indentation is no longer
// part of them.
bool is_item(act::Level level, Grammar grammar);

// Whether the last words are "…:", markup aside.
bool ends_with_colon(const std::vector<act::Block>& blocks);

class OpenUnits {
 public:
  // `quoted`: of a quotation, whose numbering may begin anywhere.
  OpenUnits(Grammar grammar, bool quoted) : m_grammar(grammar), m_quoted(quoted) {}

  bool nothing_open() const { return m_open.empty(); }

  // Opens a provision where the order of levels says. A heading also closes the headings that
  // cannot hold it. Returns the words that stood between the items of one list and are now with the
  // item before them, if there were any.
  std::vector<source::Span> open(act::Provision provision, std::uint32_t column);

  // Whether a dash (tiret or double tiret) at this column opens a unit; otherwise it is text.
  // Closes the tirets that end here.
  bool dash_opens_unit(act::Level level, std::uint32_t column);

  // A paragraph goes where its column says; what begins with „ and a table also to an item that
  // ends with a colon, a table and a quotation also to a document's paragraph before them. Returns
  // the list that holds the block now, at its end; nullptr when nothing is open (then the block is
  // the preamble's). In a document a provision is opened for it at `span`.
  enum class Attraction { none, to_colon, to_paragraph };
  std::vector<act::Block>* place(std::uint32_t column, Attraction attraction, source::Span span);

  // The provision that was opened last.
  act::Provision& last() { return m_open.back().provision; }

  // Closes everything.
  std::vector<act::Provision> finish();

 private:
  struct Open {
    act::Provision provision;
    std::uint32_t column = 0;
  };

  int rank(act::Level level) const;
  void close_last();
  std::vector<source::Span> settle_closing(act::Level next);
  void close_for_heading(const act::Provision& heading);
  bool holds(const Open& open, std::uint32_t column, Attraction attraction) const;
  void open_akapit(std::uint32_t column, source::Span span);
  act::Label next_place(act::Level level) const;

  Grammar m_grammar;
  bool m_quoted;
  std::vector<Open> m_open;
  std::vector<act::Provision> m_closed;
  // Of the units that closing words have closed, the widest last: their columns, should they go on.
  std::vector<std::uint32_t> m_suspended;
};

}  // namespace bipgen::parsing
