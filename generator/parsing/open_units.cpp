#include "parsing/open_units.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace bipgen::parsing {

namespace {

using act::Level;

bool is_dash(Level level) {
  return level == Level::tiret || level == Level::podwojne_tiret;
}

bool is_empty(const act::Provision& provision) {
  return !act::is_heading(provision.level) && provision.lead.empty() && provision.children.empty();
}

source::Span span_of(const act::Block& block) {
  return std::visit([](const auto& content) { return content.span; }, block);
}

}  // namespace

bool is_item(Level level, Grammar grammar) {
  return level >= Level::punkt || (grammar == Grammar::document && level == Level::ustep);
}

bool ends_with_colon(const std::vector<act::Block>& blocks) {
  if (blocks.empty()) return false;
  const auto* paragraph = std::get_if<act::Paragraph>(&blocks.back());
  if (!paragraph) return false;
  const std::size_t last = paragraph->text.find_last_not_of("*_ ");
  return last != std::string::npos && paragraph->text[last] == ':';
}

// A document's paragraph may hold a list of any kind, of "1." too.
int OpenUnits::rank(Level level) const {
  if (m_grammar == Grammar::document) {
    if (level == Level::akapit) return static_cast<int>(Level::ustep);
    if (level == Level::ustep) return static_cast<int>(Level::akapit);
  }
  return static_cast<int>(level);
}

void OpenUnits::close_last() {
  act::Provision provision = std::move(m_open.back().provision);
  m_open.pop_back();
  auto& siblings = m_open.empty() ? m_closed : m_open.back().provision.children;
  siblings.push_back(std::move(provision));
}

void OpenUnits::close_for_heading(const act::Provision& heading) {
  while (!m_open.empty() && !act::is_heading(m_open.back().provision.level)) close_last();
  const auto is_of_same_kind = [this, &heading](Level level) {
    if (heading.level == Level::srodtytul) return level == Level::srodtytul;
    return m_grammar == Grammar::document || level != Level::srodtytul;
  };
  const auto ends = [this, &heading, &is_of_same_kind](const act::Provision& open) {
    if (heading.level == Level::zalacznik) return true;
    if (open.level == Level::zalacznik || !is_of_same_kind(open.level)) return false;
    const bool by_depth = m_grammar == Grammar::document || heading.level == Level::srodtytul;
    return by_depth ? open.depth >= heading.depth : open.level >= heading.level;
  };
  const auto first = std::find_if(m_open.begin(), m_open.end(),
                                  [&ends](const Open& open) { return ends(open.provision); });
  const auto kept = static_cast<std::size_t>(first - m_open.begin());
  while (m_open.size() > kept) close_last();
  // A numbered and an unnumbered heading know each other only by their "#".
  while (!m_open.empty() && m_open.back().provision.level != Level::zalacznik &&
         !is_of_same_kind(m_open.back().provision.level) &&
         m_open.back().provision.depth >= heading.depth) {
    close_last();
  }
}

act::Label OpenUnits::next_place(Level level) const {
  const auto& siblings = m_open.empty() ? m_closed : m_open.back().provision.children;
  const auto last =
      std::find_if(siblings.rbegin(), siblings.rend(),
                   [level](const act::Provision& sibling) { return sibling.level == level; });
  unsigned place = 0;
  if (last != siblings.rend()) {
    const std::string& text = last->label.text();
    std::from_chars(text.data(), text.data() + text.size(), place);
  }
  return act::Label(std::to_string(place + 1));
}

// Closing words after which the list goes on belong to the item before them. When what follows is
// narrower than that item, it belongs to the item as well.
std::vector<source::Span> OpenUnits::settle_closing(Level next) {
  std::vector<source::Span> moved;
  while (!m_open.empty() && !m_open.back().provision.closing.empty()) {
    act::Provision& parent = m_open.back().provision;
    act::Provision& before = parent.children.back();
    auto& target = before.children.empty() ? before.lead : before.closing;
    if (moved.empty()) {
      for (const act::Block& block : parent.closing) moved.push_back(span_of(block));
    }
    std::move(parent.closing.begin(), parent.closing.end(), std::back_inserter(target));
    parent.closing.clear();
    if (act::is_heading(before.level) || rank(before.level) >= rank(next)) break;
    Open again{std::move(before), m_suspended.empty() ? m_open.back().column : m_suspended.back()};
    if (!m_suspended.empty()) m_suspended.pop_back();
    parent.children.pop_back();
    m_open.push_back(std::move(again));
  }
  return moved;
}

std::vector<source::Span> OpenUnits::open(act::Provision provision, std::uint32_t column) {
  if (act::is_heading(provision.level)) {
    close_for_heading(provision);
  } else {
    while (!m_open.empty() && !act::is_heading(m_open.back().provision.level) &&
           rank(m_open.back().provision.level) >= rank(provision.level)) {
      close_last();
    }
  }
  std::vector<source::Span> moved = settle_closing(provision.level);
  m_suspended.clear();
  if (is_dash(provision.level) || provision.level == Level::akapit) {
    provision.label = next_place(provision.level);
  }
  // "1) a) x": the litera stands where the next one will.
  if (provision.run_in && !m_open.empty() && is_item(m_open.back().provision.level, m_grammar)) {
    column = m_open.back().column + 4;
  }
  m_open.push_back({std::move(provision), column});
  return moved;
}

bool OpenUnits::dash_opens_unit(Level level, std::uint32_t column) {
  // Dashes above the first provision of an act are part of its preamble.
  if (m_open.empty()) return m_quoted || m_grammar == Grammar::document;
  const auto ends_here = [this, column] {
    const Open& last = m_open.back();
    return is_dash(last.provision.level) && column < last.column && !is_empty(last.provision);
  };
  while (level == Level::tiret && m_open.size() > 1 && ends_here()) {
    m_suspended.push_back(m_open.back().column);
    close_last();
  }
  const Open& top = m_open.back();
  const act::Provision& provision = top.provision;
  if (is_dash(provision.level)) return true;
  const bool had_list = !provision.children.empty();
  if (!is_item(provision.level, m_grammar)) {
    return !had_list || m_grammar == Grammar::document;
  }
  if (had_list) return provision.closing.empty() && column > top.column;
  return column > top.column || provision.lead.empty() || ends_with_colon(provision.lead) ||
         m_grammar == Grammar::document;
}

bool OpenUnits::holds(const Open& open, std::uint32_t column, Attraction attraction) const {
  const act::Provision& provision = open.provision;
  if (is_empty(provision)) return true;
  if (provision.level == Level::akapit) {
    return attraction == Attraction::to_paragraph && provision.children.empty();
  }
  if (!is_item(provision.level, m_grammar)) return true;
  const bool waits = attraction != Attraction::none && provision.children.empty() &&
                     ends_with_colon(provision.lead);
  return waits || column > open.column;
}

void OpenUnits::open_akapit(std::uint32_t column, source::Span span) {
  m_suspended.clear();
  act::Provision akapit;
  akapit.level = Level::akapit;
  akapit.label = next_place(Level::akapit);
  akapit.span = span;
  m_open.push_back({std::move(akapit), column});
}

std::vector<act::Block>* OpenUnits::place(std::uint32_t column, Attraction attraction,
                                          source::Span span) {
  const bool document = m_grammar == Grammar::document;
  // In an act the outermost provision keeps what belongs nowhere else.
  const std::size_t floor = document ? 0 : 1;
  while (m_open.size() > floor && !holds(m_open.back(), column, attraction)) {
    m_suspended.push_back(m_open.back().column);
    close_last();
  }
  if (document && (m_open.empty() || act::is_heading(m_open.back().provision.level))) {
    open_akapit(column, span);
  }
  if (m_open.empty()) return nullptr;
  act::Provision& holder = m_open.back().provision;
  return holder.children.empty() ? &holder.lead : &holder.closing;
}

std::vector<act::Provision> OpenUnits::finish() {
  while (!m_open.empty()) close_last();
  return std::move(m_closed);
}

}  // namespace bipgen::parsing
