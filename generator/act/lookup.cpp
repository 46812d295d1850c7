#include "act/lookup.hpp"

#include <algorithm>

namespace bipgen::act {

namespace {

bool is_numbered_through_the_act(const Provision& provision, const Provision* parent) {
  if (provision.level == Level::artykul) return true;
  return provision.level == Level::paragraf && (!parent || parent->level != Level::artykul);
}

// "1.2.1" says by itself that it stands in "1.2".
bool tells_its_parent(const Provision& provision, const Provision* parent) {
  if (!parent || provision.level != Level::rozdzial || parent->level != Level::rozdzial) {
    return false;
  }
  const std::string& own = provision.label.text();
  const std::string& outer = parent->label.text();
  return !outer.empty() && own.size() > outer.size() && own[outer.size()] == '.' &&
         own.starts_with(outer);
}

Step step_of(const Provision& provision, std::size_t place) {
  return {provision.level,
          provision.level == Level::srodtytul ? Label(std::to_string(place)) : provision.label};
}

// How many steps of the parent's citation stand before the provision's own.
std::size_t inherited_steps(const Provision& provision, const Provision* parent,
                            std::size_t parent_steps, bool in_annex) {
  if (is_numbered_through_the_act(provision, parent)) return in_annex ? 1 : 0;
  return tells_its_parent(provision, parent) ? parent_steps - 1 : parent_steps;
}

// Sets `citation` to that of `provision`, the `unnumbered`th heading without number so far.
void cite(const Provision& provision, const Provision* parent, const std::vector<Step>& outer,
          std::size_t unnumbered, Citation& citation) {
  const bool in_annex = !outer.empty() && outer.front().level == Level::zalacznik;
  const auto kept =
      static_cast<std::ptrdiff_t>(inherited_steps(provision, parent, outer.size(), in_annex));
  citation.steps.assign(outer.begin(), outer.begin() + kept);
  citation.steps.push_back(step_of(provision, unnumbered));
}

// One list of siblings on the way down.
struct Siblings {
  const std::vector<Provision>* list = nullptr;
  const Provision* parent = nullptr;
  std::size_t next = 0;
  std::size_t unnumbered = 0;  // headings without number so far
  std::vector<Step> steps;     // the parent's citation
};

// Reading order without recursion. `visit` gets a provision, its citation, and says whether to go
// into its children.
template <class Visit>
void descend(const std::vector<Provision>& roots, Visit visit) {
  std::vector<Siblings> stack;
  stack.push_back({&roots, nullptr, 0, 0, {}});
  Citation citation;
  while (!stack.empty()) {
    Siblings& siblings = stack.back();
    if (siblings.next == siblings.list->size()) {
      stack.pop_back();
      continue;
    }
    const Provision& provision = (*siblings.list)[siblings.next++];
    if (provision.level == Level::srodtytul) ++siblings.unnumbered;
    cite(provision, siblings.parent, siblings.steps, siblings.unnumbered, citation);
    if (visit(provision, citation) && !provision.children.empty()) {
      stack.push_back({&provision.children, &provision, 0, 0, citation.steps});
    }
  }
}

// Collects the only provision that a citation names.
class Search {
 public:
  explicit Search(const Citation& wanted) : m_wanted(wanted), m_matches(wanted.steps.size(), 0) {}

  // Whether what is looked for may stand below.
  bool visit(const Provision& provision, const Citation& citation) {
    const std::vector<Step>& steps = citation.steps;
    const bool on_the_way = steps.size() <= m_wanted.steps.size() &&
                            std::equal(steps.begin(), steps.end(), m_wanted.steps.begin());
    if (on_the_way) {
      ++m_matches[steps.size() - 1];
      if (steps.size() == m_wanted.steps.size()) m_found = &provision;
    }
    // A chapter is not part of the path of its §§.
    return on_the_way || is_heading(provision.level);
  }

  const Provision* result() const {
    const bool doubled = std::any_of(m_matches.begin(), m_matches.end(),
                                     [](std::size_t matches) { return matches > 1; });
    return doubled ? nullptr : m_found;
  }

 private:
  const Citation& m_wanted;
  std::vector<std::size_t> m_matches;  // by number of steps
  const Provision* m_found = nullptr;
};

}  // namespace

std::vector<Citation> citations_of(const std::vector<Provision>& siblings, const Provision* parent,
                                   const Citation& parent_citation) {
  std::vector<Citation> citations(siblings.size());
  std::size_t unnumbered = 0;
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    if (siblings[i].level == Level::srodtytul) ++unnumbered;
    cite(siblings[i], parent, parent_citation.steps, unnumbered, citations[i]);
  }
  return citations;
}

void walk(const Text& text, const std::function<void(const Provision&, const Citation&)>& visit) {
  const auto all = [&visit](const Provision& provision, const Citation& citation) {
    visit(provision, citation);
    return true;
  };
  descend(text.provisions, all);
  descend(text.annexes, all);
}

const Provision* resolve(const Text& text, const Citation& citation) {
  if (citation.empty()) return nullptr;
  Search search(citation);
  const auto visit = [&search](const Provision& provision, const Citation& at) {
    return search.visit(provision, at);
  };
  const bool in_annex = citation.steps.front().level == Level::zalacznik;
  descend(in_annex ? text.annexes : text.provisions, visit);
  return search.result();
}

std::vector<const Provision*> resolve(const Text& text, const CitationRange& range) {
  const Provision* first = resolve(text, range.first);
  if (!first) return {};
  if (!range.last) return {first};
  Citation last = range.first;
  last.steps.back().label = *range.last;
  const Provision* end = resolve(text, last);
  if (!end) return {};
  std::vector<const Provision*> found;
  bool inside = false;
  bool complete = false;
  const std::size_t depth = range.first.steps.size();
  const auto visit = [&](const Provision& provision, const Citation& at) {
    if (&provision == first) inside = true;
    const bool same_list =
        at.steps.size() == depth &&
        std::equal(at.steps.begin(), at.steps.end() - 1, range.first.steps.begin()) &&
        provision.level == first->level;
    if (inside && same_list) found.push_back(&provision);
    if (&provision == end) {
      complete = inside;
      inside = false;
    }
    return true;
  };
  const bool in_annex = range.first.steps.front().level == Level::zalacznik;
  descend(in_annex ? text.annexes : text.provisions, visit);
  return complete ? found : std::vector<const Provision*>();
}

std::string joined_paragraphs(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph) continue;
    if (!out.empty()) out += ' ';
    out += paragraph->text;
  }
  return out;
}

}  // namespace bipgen::act
