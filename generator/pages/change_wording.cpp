#include "pages/change_wording.hpp"

#include <algorithm>

#include "pages/unit_links.hpp"

namespace bipgen::pages {

using history::Change;
using history::ChangeKind;
using history::Evidence;
using organization::Structure;

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

const std::string& kind_word(const Site& site, ChangeKind kind) {
  return site.string("change.kind." + std::string(name_of(kind)));
}

}  // namespace

std::string code_in(const Structure& structure, std::string_view id) {
  if (const auto* unit = structure.unit(id)) return unit->code;
  if (const auto* post = structure.post(id)) return post->code;
  return "";
}

std::string party_text(const Structure& structure, std::string_view id) {
  const std::string code = code_in(structure, id);
  return code.empty() ? name_in(structure, id) : code + " " + name_in(structure, id);
}

std::string kinds_text(const Site& site, const Change& change) {
  std::vector<std::string> words;
  for (const ChangeKind kind : change.kinds) words.push_back(kind_word(site, kind));
  return joined(words, ", ");
}

ChangeSign sign_of(const Change& change) {
  if (has_kind(change, ChangeKind::create) || has_kind(change, ChangeKind::relation_add)) {
    return ChangeSign::begins;
  }
  if (has_kind(change, ChangeKind::dissolve) || has_kind(change, ChangeKind::relation_del)) {
    return ChangeSign::ends;
  }
  if (change.participants.size() > 1) return ChangeSign::several;
  if (has_kind(change, ChangeKind::move) || has_kind(change, ChangeKind::resubordinate)) {
    return ChangeSign::moves;
  }
  return ChangeSign::changes;
}

std::string_view name_of(ChangeSign sign) {
  constexpr std::string_view names[] = {"begins", "ends", "moves", "changes", "several"};
  return names[static_cast<std::size_t>(sign)];
}

std::string_view glyph_of(ChangeSign sign) {
  constexpr std::string_view glyphs[] = {"+", "–", "→", "≠", "⇄"};
  return glyphs[static_cast<std::size_t>(sign)];
}

std::optional<ReusedCode> reused_code_of(const Structure& before, const Structure& after,
                                         const Change& change) {
  for (const history::Participant& was : change.participants) {
    const std::string code = code_in(before, was.before);
    if (code.empty()) continue;
    for (const history::Participant& is : change.participants) {
      if (code_in(after, is.after) == code) return ReusedCode{code, was.before, is.after};
    }
  }
  return std::nullopt;
}

namespace {

// Where one participant stood and stands, as far as the law says.
struct Place {
  std::string kind;
  std::string component_of;
  std::string reports_to;
};

Place place_of(const Site& site, const Structure& structure, const std::string& id) {
  const auto named = [&](const std::string& other, const std::string& none) {
    return other.empty() ? none : party_text(structure, other);
  };
  const std::string& silent = site.string("change.silent");
  if (const auto* unit = structure.unit(id)) {
    return {site.string("kind." + std::string(name_of(unit->kind))),
            named(unit->component_of, structure.office), named(unit->reports_to, silent)};
  }
  if (const auto* post = structure.post(id)) {
    return {site.string("change.post"), named(post->unit, structure.office),
            named(post->reports_to, silent)};
  }
  return {};
}

}  // namespace

std::vector<ChangeDetail> details_of(const Site& site, const Structure& before,
                                     const Structure& after, const Change& change) {
  std::vector<ChangeDetail> details;
  if (change.participants.size() != 1) return details;
  const history::Participant& one = change.participants.front();
  if (one.role != history::Role::continues) return details;
  const Place was = place_of(site, before, one.before);
  const Place is = place_of(site, after, one.after);
  const auto add = [&](ChangeKind kind, const std::string& a, const std::string& b) {
    if (has_kind(change, kind)) details.push_back({kind_word(site, kind), a, b});
  };
  add(ChangeKind::retype, was.kind, is.kind);
  add(ChangeKind::move, was.component_of, is.component_of);
  add(ChangeKind::resubordinate, was.reports_to, is.reports_to);
  return details;
}

namespace {

// "5 z 6 zadań": the second number decides the form of the word.
std::string share(const Site& site, std::size_t part, std::size_t whole) {
  return site.strings->format(
      "change.share",
      {{"part", std::to_string(part)}, {"whole", site.strings->plural("change.tasks_of", whole)}});
}

bool is_one_continuing(const Change& change) {
  return change.participants.size() == 1 &&
         change.participants.front().role == history::Role::continues;
}

// How many were found again, and where that is not with the same unit.
std::string task_share(const Site& site, const Change& change, std::size_t whole) {
  const std::string text = share(site, change.evidence.tasks_kept, whole);
  if (is_one_continuing(change)) return text;
  const std::string_view key = has_kind(change, ChangeKind::create)     ? "change.taken_over"
                               : has_kind(change, ChangeKind::dissolve) ? "change.left_to_others"
                               : has_kind(change, ChangeKind::secede)   ? "change.with_separated"
                                                                        : "change.passed_on";
  return site.strings->format(key, {{"share", text}});
}

// Of one that begins or ends, all on its side is seen; of others, what it had before. What is new
// is told of one unit only: of several, one task may have come to each.
std::string tasks_text(const Site& site, const Change& change) {
  const Evidence& evidence = change.evidence;
  if (evidence.tasks_before + evidence.tasks_after == 0) return "";
  const bool begins = has_kind(change, ChangeKind::create) || evidence.tasks_before == 0;
  const std::size_t whole = begins ? evidence.tasks_after : evidence.tasks_before;
  if (evidence.tasks_kept == 0) {
    const std::string_view key = begins                      ? "change.none_known"
                                 : is_one_continuing(change) ? "change.none_stayed"
                                                             : "change.none_kept";
    return site.strings->plural(key, whole);
  }
  std::string text = task_share(site, change, whole);
  if (evidence.tasks_reworded > 0) {
    text += " " + site.strings->format("change.reworded",
                                       {{"n", std::to_string(evidence.tasks_reworded)}});
  }
  if (is_one_continuing(change) && evidence.tasks_after > evidence.tasks_kept) {
    text +=
        "; " + site.strings->plural("change.new_tasks", evidence.tasks_after - evidence.tasks_kept);
  }
  return text;
}

std::string name_text(const Site& site, const Change& change) {
  if (has_kind(change, ChangeKind::rename)) return site.string("change.name_changed");
  if (change.relation || !is_one_continuing(change)) return "";
  return site.string(has_kind(change, ChangeKind::retype) ? "change.name_same_but_kind"
                                                          : "change.name_same");
}

}  // namespace

std::string evidence_text(const Site& site, const Change& change) {
  const std::string stated =
      change.method == history::Method::stated ? site.string("change.stated") : std::string();
  return joined({stated, tasks_text(site, change), name_text(site, change)}, "; ");
}

const std::string& status_text(const Site& site, history::Status status) {
  return site.string("change.status." + std::string(name_of(status)));
}

std::string pair_text(const Site& site, const history::Step& step) {
  const history::DatedStructure& after = site.structures[step.after];
  const std::string text = site.strings->format(
      "changes.pair", {{"from", site.spelled(site.structures[step.before].date)},
                       {"to", site.spelled(after.date)}});
  return site.offices.size() > 1 ? after.structure.office + ": " + text : text;
}

std::vector<std::string> task_counts(const Site& site, const TaskCounts& counts) {
  std::vector<std::string> texts;
  const auto add = [&](std::string_view key, std::size_t n) {
    if (n > 0) texts.push_back(site.strings->plural(key, n));
  };
  add("changes.tasks_same", counts.same);
  add("changes.tasks_reworded", counts.reworded);
  add("changes.tasks_transferred", counts.transferred);
  add("changes.tasks_added", counts.added);
  add("changes.tasks_dropped", counts.dropped);
  return texts;
}

std::string counts_text(const Site& site,
                        const std::vector<std::pair<ChangeKind, std::size_t>>& kinds) {
  std::vector<std::string> parts;
  for (const auto& [kind, count] : kinds) {
    parts.push_back(kind_word(site, kind) + ": " + std::to_string(count));
  }
  return joined(parts, ", ");
}

}  // namespace bipgen::pages
