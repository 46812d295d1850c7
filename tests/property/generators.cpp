#include "property/generators.hpp"

#include <algorithm>
#include <array>

#include <rapidcheck.h>

namespace bipgen::property {

namespace {

using act::Level;

int draw(int low, int high) {
  // rapidcheck draws from a part of the range while the size is small.
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high + 1));
}
// Shrinks to false.
bool one_in(int chances) {
  return draw(1, chances) == chances;
}

template <std::size_t N>
std::string pick(const std::array<const char*, N>& choices) {
  return choices[static_cast<std::size_t>(draw(0, static_cast<int>(N) - 1))];
}

constexpr std::array words{
    "Centrum",       "kieruje",   "Dyrektor",  "przy",    "pomocy",      "zastępców",
    "§ 5",           "ust. 1",    "pkt 3",     "ustawy",  "z",           "dnia",
    "8 marca",       "1990 r.",   "realizuje", "zadania", "**Referat**", "*Oddział*",
    "„Regulaminem”", "(IT-01-2)", "–",         "ł\\*",    "`kod`",       "zażółć",
    "gęślą",         "jaźń",      "[^1]",      "a)",      "1.",          "| b |",
    "itd.",          "2025",      "i",         "oraz"};

// Beginnings that a reader takes for something else unless they are escaped.
constexpr std::array traps{"1) ",
                           "1. ",
                           "a) ",
                           "§ 5. ",
                           "§ 13a",
                           "Art. 7. ",
                           "– ",
                           "- ",
                           "– – ",
                           "# ",
                           "## Rozdział 1. ",
                           "| ",
                           "\\",
                           "\\1) ",
                           "[^2]: ",
                           "„1) nowe” ",
                           "„§ 2. b” ",
                           "(1) ",
                           "1.) ",
                           "ą) ",
                           "1.a) ",
                           "Rozdział 1",
                           "I. ",
                           "* ",
                           "> ",
                           "\\\\§ 1. "};

std::string draw_text(bool may_trap) {
  std::string out = may_trap && one_in(4) ? pick(traps) : std::string();
  if (!out.empty() && out.back() != ' ') out += ' ';
  const int count = draw(1, 8);
  for (int i = 0; i < count; ++i) {
    if (i > 0) out += ' ';
    out += pick(words);
  }
  // Words that end a list's item with a colon would draw what follows to it.
  return out + pick(std::array{";", ",", ".", "", " do końca"});
}

act::Paragraph paragraph(std::string text) {
  return {std::move(text), {}};
}

act::Table draw_table() {
  act::Table table{{"| Lp. | Nazwa |", "| --- | --- |"}, {}};
  const int rows = draw(0, 3);
  for (int i = 0; i < rows; ++i) table.lines.push_back("| " + std::to_string(i) + " | a b |");
  return table;
}

Level narrower(Level level) {
  switch (level) {
    case Level::paragraf:
      return one_in(2) ? Level::ustep : Level::punkt;
    case Level::artykul:
      return one_in(3) ? Level::paragraf : Level::ustep;
    case Level::ustep:
      return one_in(6) ? Level::tiret : Level::punkt;
    case Level::punkt:
      return one_in(4) ? Level::tiret : Level::litera;
    case Level::litera:
      return Level::tiret;
    default:
      return Level::podwojne_tiret;
  }
}

bool is_item(Level level) {
  return level >= Level::punkt;
}

// A label that may stand after `previous`, mostly the plain next one.
act::Label draw_next(const act::Label& previous, Level level) {
  const bool dash = level >= Level::tiret;
  if (!dash && one_in(6)) {
    const std::string added = previous.text() + (one_in(4) && level != Level::litera ? "[1]" : "a");
    const auto letters =
        std::count_if(added.begin(), added.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool is_common = letters <= 2;
    if (is_common && act::may_follow(previous, act::Label(added), level)) {
      return act::Label(added);
    }
  }
  return *act::successor(previous, level);
}

class TreeMaker {
 public:
  // A list of units of one level; `budget` bounds the size of the whole tree.
  std::vector<act::Provision> units(Level level, int count, int quotation_depth,
                                    act::Label first = {}) {
    std::vector<act::Provision> list;
    act::Label label = first.empty() ? act::first_label(level) : std::move(first);
    for (int i = 0; i < count; ++i) {
      list.push_back(unit(level, label, quotation_depth));
      label = draw_next(label, level);
    }
    return list;
  }

  act::Provision unit(Level level, const act::Label& label, int quotation_depth) {
    --m_budget;
    act::Provision provision;
    provision.level = level;
    provision.label = label;
    const bool can_be_bare = level == Level::paragraf || level == Level::artykul;
    if (can_be_bare && one_in(4)) provision.style = act::MarkerStyle::bare;
    const bool has_children = m_budget > 0 && level != Level::podwojne_tiret && one_in(2);
    if (has_children) provision.children = units(narrower(level), draw(1, 3), quotation_depth);
    const bool run_in = has_children && provision.style == act::MarkerStyle::inline_marker &&
                        provision.children.front().level == Level::ustep && can_be_bare &&
                        provision.children.front().style == act::MarkerStyle::inline_marker &&
                        one_in(2);
    if (run_in) {
      provision.children.front().run_in = true;
      return provision;
    }
    provision.lead = lead(quotation_depth);
    if (has_children && is_item(provision.children.front().level) && one_in(3)) {
      provision.closing.push_back(paragraph((one_in(2) ? "– " : "") + draw_text(true)));
      if (one_in(4)) provision.closing.push_back(draw_table());
    }
    return provision;
  }

  std::vector<act::Block> lead(int quotation_depth) {
    std::vector<act::Block> blocks{paragraph(draw_text(true))};
    if (one_in(8)) blocks.push_back(paragraph(draw_text(true)));
    if (one_in(10)) blocks.push_back(draw_table());
    if (quotation_depth < 3 && m_budget > 0 && one_in(8)) {
      blocks.push_back(quotation(quotation_depth + 1));
    }
    return blocks;
  }

  act::Quotation quotation(int depth) {
    constexpr std::array<Level, 5> levels{Level::paragraf, Level::ustep, Level::punkt,
                                          Level::litera, Level::tiret};
    const Level level = levels[static_cast<std::size_t>(draw(0, 4))];
    act::Quotation quotation;
    quotation.provisions = units(level, draw(1, 2), depth,
                                 level == Level::tiret ? act::Label("1") : draw_label(level));
    quotation.after = pick(std::array{"", ";", ",", ".", " oraz dalej"});
    return quotation;
  }

  act::Provision heading(Level level, const std::string& label, int depth) {
    act::Provision provision;
    provision.level = level;
    provision.depth = static_cast<std::uint8_t>(depth);
    provision.label = act::Label(label);
    if (!one_in(5) || level == Level::srodtytul) provision.title = "Tytuł " + draw_text(false);
    if (level != Level::srodtytul && one_in(4)) provision.style = act::MarkerStyle::bare;
    return provision;
  }

 private:
  int m_budget = 40;
};

std::vector<act::Provision> draw_chapters(TreeMaker& maker) {
  std::vector<act::Provision> chapters;
  act::Label next("1");
  const auto sections = [&maker, &next](int count) {
    std::vector<act::Provision> list = maker.units(Level::paragraf, count, 0, next);
    next = *act::successor(list.back().label, Level::paragraf);
    return list;
  };
  const int count = draw(1, 3);
  for (int i = 1; i <= count; ++i) {
    act::Provision chapter = maker.heading(Level::rozdzial, std::to_string(i), 2);
    if (one_in(3)) {
      act::Provision inner = maker.heading(one_in(2) ? Level::oddzial : Level::srodtytul, "1", 3);
      if (inner.level == Level::srodtytul) inner.label = act::Label();
      inner.children = sections(draw(1, 2));
      chapter.children.push_back(std::move(inner));
    } else {
      chapter.children = sections(draw(1, 2));
    }
    chapters.push_back(std::move(chapter));
  }
  return chapters;
}

// A document's paragraph with its list.
act::Provision draw_akapit(TreeMaker& maker, int place) {
  act::Provision akapit;
  akapit.level = Level::akapit;
  akapit.label = act::Label(std::to_string(place));
  akapit.lead.push_back(paragraph(draw_text(true)));
  if (one_in(6)) akapit.lead.push_back(draw_table());
  if (one_in(2)) {
    const Level level = one_in(3) ? Level::ustep : one_in(2) ? Level::punkt : Level::tiret;
    akapit.children = maker.units(level, draw(1, 3), 3);
  }
  return akapit;
}

act::Provision draw_section(TreeMaker& maker, const std::string& label, int depth) {
  act::Provision section = maker.heading(Level::rozdzial, label, depth);
  if (one_in(4)) section.children = maker.units(Level::litera, draw(1, 3), 3);
  const int akapity = draw(0, 3);
  for (int i = 1; i <= akapity; ++i) section.children.push_back(draw_akapit(maker, i));
  if (depth < 3) {
    const int inner = draw(0, 2);
    for (int i = 1; i <= inner; ++i) {
      section.children.push_back(draw_section(maker, label + "." + std::to_string(i), depth + 1));
    }
  }
  return section;
}

}  // namespace

std::string draw_words() {
  return draw_text(true);
}

act::Text draw_act_text() {
  TreeMaker maker;
  act::Text text;
  if (one_in(2)) text.preamble.push_back(paragraph("Na podstawie " + draw_text(false)));
  text.provisions = one_in(3) ? draw_chapters(maker) : maker.units(Level::paragraf, draw(1, 4), 0);
  if (one_in(4)) {
    act::Provision annex = maker.heading(Level::zalacznik, one_in(2) ? "1" : "", 2);
    annex.children = maker.units(Level::paragraf, draw(1, 2), 0);
    text.annexes.push_back(std::move(annex));
  }
  const int notes = draw(0, 2);
  for (int i = 1; i <= notes; ++i) {
    text.footnotes.push_back({std::to_string(i), draw_text(false), {}});
  }
  return text;
}

act::Text draw_document_text() {
  TreeMaker maker;
  act::Text text;
  const int opening = draw(0, 2);
  for (int i = 1; i <= opening; ++i) text.provisions.push_back(draw_akapit(maker, i));
  const int sections = draw(0, 3);
  for (int i = 1; i <= sections; ++i) {
    text.provisions.push_back(draw_section(maker, std::to_string(i), 1));
  }
  return text;
}

act::Label draw_label(Level level) {
  if (level == Level::litera) {
    return act::Label(pick(std::array{"a", "c", "i", "z", "aa", "ba", "za", "zb", "zza"}));
  }
  if (level == Level::dzial) return act::Label(pick(std::array{"I", "II", "IVa", "XIV", "XL"}));
  const std::string number = std::to_string(draw(1, one_in(5) ? 4000 : 30));
  if (level == Level::rozdzial && one_in(2)) {
    return act::Label(number + "." + std::to_string(draw(1, 12)));
  }
  if (level >= Level::tiret || level == Level::akapit || level == Level::srodtytul) {
    return act::Label(number);
  }
  return act::Label(number + pick(std::array{"", "", "", "a", "ab", "z", "za", "[1]", "a[2]"}));
}

act::Citation draw_citation() {
  constexpr std::array<Level, 11> order{Level::zalacznik, Level::dzial,         Level::rozdzial,
                                        Level::artykul,   Level::paragraf,      Level::akapit,
                                        Level::ustep,     Level::punkt,         Level::litera,
                                        Level::tiret,     Level::podwojne_tiret};
  act::Citation citation;
  for (const Level level : order) {
    if (one_in(2)) citation.steps.push_back({level, draw_label(level)});
  }
  if (citation.empty()) citation.steps.push_back({Level::paragraf, draw_label(Level::paragraf)});
  return citation;
}

}  // namespace bipgen::property
