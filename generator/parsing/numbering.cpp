// Order and repetition of labels, levels out of their place, provisions without words.
#include <array>
#include <string_view>
#include <unordered_map>

#include "act/citation.hpp"
#include "parsing/checks.hpp"
#include "parsing/markers.hpp"

namespace bipgen::parsing {

namespace {

using act::Level;
using act::Provision;
using source::Kind;
using source::message;
using source::Span;

// What has no number in the text has its place as its label, which is always right.
bool is_counted(Level level) {
  return level != Level::srodtytul && level != Level::akapit && level < Level::tiret;
}
bool is_head_unit(Level level) {
  return level == Level::artykul || level == Level::paragraf;
}

std::string name_of(const Provision& provision) {
  return act::print(act::Step{provision.level, provision.label});
}

source::Message expected_form(Level level, const act::Label& label) {
  return message("expected {}", act::is_heading(level) ? act::print(act::Step{level, label})
                                                       : marker_text(level, label.text()));
}

// Where the rules differ: a document and the outermost units of new wording are freer.
enum class Strictness { every_number, ascending };

// Earlier units by level and label. It is filled only when a unit stands in a wrong place, because
// most lists need no more than their last unit.
class EarlierUnits {
 public:
  // The first of the `count` earlier units that `unit` repeats; `earlier(i)` gives the i-th.
  template <class Earlier>
  const Provision* repeated(const Provision& unit, std::size_t count, Earlier earlier) {
    for (; m_filled < count; ++m_filled) {
      const Provision& known = earlier(m_filled);
      m_by_name.try_emplace(key_of(known), &known);
    }
    const auto found = m_by_name.find(key_of(unit));
    return found == m_by_name.end() ? nullptr : found->second;
  }

 private:
  static std::string key_of(const Provision& unit) {
    return std::string(act::fragment_prefix(unit.level)) + ' ' + unit.label.text();
  }

  std::size_t m_filled = 0;
  std::unordered_map<std::string, const Provision*> m_by_name;  // only looked up
};

// The last unit of each level.
class LastUnits {
 public:
  const Provision* of(Level level) const { return m_last[static_cast<std::size_t>(level)]; }
  void set(const Provision& unit) { m_last[static_cast<std::size_t>(unit.level)] = &unit; }

 private:
  std::array<const Provision*, static_cast<std::size_t>(Level::podwojne_tiret) + 1> m_last{};
};

class NumberingCheck {
 public:
  NumberingCheck(const source::File& file, Grammar grammar, source::Diagnostics& diagnostics)
      : m_file(file), m_grammar(grammar), m_diagnostics(diagnostics) {}

  void check(const act::Text& text) {
    check_blocks(text.preamble);
    check_scope(text.provisions, nullptr, Strictness::every_number);
    check_siblings(text.annexes, nullptr, Strictness::every_number);
  }

 private:
  // A text with its own numbering: the act, an annex, a quotation.
  struct Scope {
    std::vector<const Provision*> head_units;  // all articles and §§ that are numbered through
    EarlierUnits earlier_head_units;
    LastUnits last;
  };

  void check_scope(const std::vector<Provision>& provisions, const Provision* parent,
                   Strictness strictness) {
    Scope outer = std::move(m_scope);
    m_scope = {};
    check_siblings(provisions, parent, strictness);
    m_scope = std::move(outer);
  }

  void check_siblings(const std::vector<Provision>& siblings, const Provision* parent,
                      Strictness strictness) {
    LastUnits last;
    EarlierUnits earlier;
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      const Provision& unit = siblings[i];
      if (is_head_unit(unit.level) && !(parent && parent->level == Level::artykul)) {
        check_head_unit(unit, parent, strictness);
      } else if (is_counted(unit.level)) {
        const auto repeated = [&] {
          return earlier.repeated(
              unit, i, [&siblings](std::size_t k) -> const Provision& { return siblings[k]; });
        };
        if (check_label(unit, last.of(unit.level), parent, strictness, repeated)) last.set(unit);
      }
      if (strictness == Strictness::every_number || parent) {
        check_place(unit, i > 0 ? &siblings[i - 1] : nullptr, parent);
      }
      if (!is_head_unit(unit.level)) m_scope.last.set(unit);
      check_one(unit, parent, strictness);
    }
  }

  // §§ are numbered through the act, whatever chapters they stand in (ZTP § 57, § 124).
  void check_head_unit(const Provision& unit, const Provision* parent, Strictness strictness) {
    const auto repeated = [this, &unit] {
      return m_scope.earlier_head_units.repeated(
          unit, m_scope.head_units.size(),
          [this](std::size_t k) -> const Provision& { return *m_scope.head_units[k]; });
    };
    const Provision* previous = m_scope.last.of(unit.level);
    if (check_label(unit, previous, parent, strictness, repeated)) m_scope.last.set(unit);
    m_scope.head_units.push_back(&unit);
  }

  void check_one(const Provision& provision, const Provision* parent, Strictness strictness) {
    if (act::is_heading(provision.level)) {
      check_heading(provision, parent);
    } else if (provision.lead.empty() && provision.children.empty() && provision.closing.empty()) {
      report(Kind::empty_provision, provision, message("{} without words", name_of(provision)));
    }
    check_blocks(provision.lead);
    if (provision.level == Level::zalacznik) {
      check_scope(provision.children, &provision, Strictness::every_number);
    } else {
      // A chapter of new wording has the numbers that the amended act needs.
      const bool in_chapter = act::is_heading(provision.level);
      check_siblings(provision.children, &provision,
                     in_chapter ? strictness : Strictness::every_number);
    }
    check_blocks(provision.closing);
  }

  void check_blocks(const std::vector<act::Block>& blocks) {
    for (const act::Block& block : blocks) {
      const auto* quotation = std::get_if<act::Quotation>(&block);
      if (!quotation) continue;
      const Grammar outer = m_grammar;
      m_grammar = Grammar::act;
      check_scope(quotation->provisions, nullptr, Strictness::ascending);
      m_grammar = outer;
    }
  }

  void check_heading(const Provision& heading, const Provision* parent) {
    if (heading.level == Level::srodtytul && heading.title.empty()) {
      report(Kind::stray_heading, heading, message("heading without words"));
    }
    const bool alone = !parent || parent->level == Level::zalacznik;
    if (heading.level == Level::oddzial && (alone || parent->level == Level::dzial)) {
      report(Kind::stray_heading, heading,
             message("{} outside any {}", name_of(heading), "rozdział"));
    }
  }

  // Whether the next unit is to follow this one: not where this one goes back.
  template <class Repeated>
  bool check_label(const Provision& unit, const Provision* previous, const Provision* parent,
                   Strictness strictness, Repeated repeated) {
    if (!previous) {
      check_first(unit, parent, strictness);
      return true;
    }
    if (act::may_follow(previous->label, unit.label, unit.level)) return true;
    const bool ascends = act::compare(previous->label, unit.label) < 0;
    if (const Provision* first = repeated()) {
      report_repeated(unit, *first);
    } else if (strictness == Strictness::every_number || !ascends) {
      report_order(unit, *previous);
    }
    return ascends;
  }

  // Lists begin with 1, a, I, chapters with 1 or I; new wording where it likes.
  void check_first(const Provision& provision, const Provision* parent, Strictness strictness) {
    if (strictness == Strictness::ascending || provision.level == Level::zalacznik) return;
    act::Label first = act::first_label(provision.level);
    // "5.1" is the first in "5".
    const bool in_chapter = parent && parent->level == Level::rozdzial;
    if (in_chapter && provision.level == Level::rozdzial && provision.label != first) {
      first = act::Label(parent->label.text() + ".1");
    }
    const bool chapter = act::is_heading(provision.level);
    const std::string& label = provision.label.text();
    if (chapter && (label == "1" || label == "I")) return;
    if (provision.label == first || continues(provision)) return;
    m_diagnostics.add(Kind::label_out_of_order, {m_file.path, marker_span(provision)},
                      parent && !act::is_heading(parent->level)
                          ? message("list begins with {}", name_of(provision))
                          : message("{} stands first", name_of(provision)),
                      expected_form(provision.level, first));
  }

  // Rozdziały may be numbered through all działy, and a list of a document through its headings.
  bool continues(const Provision& provision) const {
    const Provision* last = m_scope.last.of(provision.level);
    const bool may = provision.level == Level::rozdzial || m_grammar == Grammar::document;
    return may && last && act::may_follow(last->label, provision.label, provision.level);
  }

  void report_repeated(const Provision& provision, const Provision& first) {
    auto& finding = m_diagnostics.add(Kind::duplicate_unit, {m_file.path, marker_span(provision)},
                                      message("{} for the second time", name_of(provision)));
    finding.notes.push_back(
        {message("the first {} is", name_of(first)), {m_file.path, marker_span(first)}});
  }

  void report_order(const Provision& provision, const Provision& previous) {
    const auto next = act::successor(previous.label, provision.level);
    auto& finding =
        m_diagnostics.add(Kind::label_out_of_order, {m_file.path, marker_span(provision)},
                          message("{} follows {}", name_of(provision), name_of(previous)),
                          next ? expected_form(provision.level, *next) : source::Message());
    finding.notes.push_back(
        {message("{} is", name_of(previous)), {m_file.path, marker_span(previous)}});
  }

  // ZTP §§ 55-57, 124: what may stand in what. Points with tirets and no litery are usual.
  static bool is_usual(Level level, Level parent) {
    switch (level) {
      case Level::litera:
        return parent == Level::punkt;
      case Level::tiret:
        return parent == Level::litera || parent == Level::punkt;
      case Level::podwojne_tiret:
        return parent == Level::tiret;
      default:
        return true;
    }
  }

  void check_place(const Provision& provision, const Provision* before, const Provision* parent) {
    if (m_grammar == Grammar::document || act::is_heading(provision.level)) return;
    if (before && !act::is_heading(before->level) && before->level != provision.level) {
      report(Kind::level_out_of_place, provision,
             message("{} in one list with {}", name_of(provision), name_of(*before)));
    } else if (!before && parent && !is_usual(provision.level, parent->level)) {
      report(Kind::level_out_of_place, provision,
             message("{} directly in {}", name_of(provision), name_of(*parent)));
    }
  }

  void report(Kind kind, const Provision& provision, source::Message message) {
    m_diagnostics.add(kind, {m_file.path, marker_span(provision)}, std::move(message));
  }

  // The marker alone; of a heading its whole line.
  Span marker_span(const Provision& provision) const {
    if (act::is_heading(provision.level)) return provision.span;
    const std::string_view text(m_file.text);
    const auto begin = provision.span.begin;
    const auto marker = read_marker(text.substr(begin, provision.span.end - begin));
    return {begin,
            marker ? static_cast<std::uint32_t>(begin + marker->length) : provision.span.end};
  }

  const source::File& m_file;
  Grammar m_grammar;
  source::Diagnostics& m_diagnostics;
  Scope m_scope;
};

}  // namespace

void check_numbering(const act::Text& text, const source::File& file, Grammar grammar,
                     source::Diagnostics& diagnostics) {
  NumberingCheck(file, grammar, diagnostics).check(text);
}

}  // namespace bipgen::parsing
