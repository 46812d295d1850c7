#include "support/dump_structure.hpp"

#include "act/citation.hpp"
#include "act/reference.hpp"

namespace bipgen::testing {

namespace {

using organization::Source;
using organization::Structure;
using organization::Task;

std::string cited(const Source& source) {
  return " [" + act::print(source.citation) + "]";
}

std::string spaced(std::string_view name) {
  std::string words(name);
  for (char& c : words) {
    c = c == '_' ? ' ' : c;
  }
  return words;
}

std::string last_step(const Source& source) {
  return source.citation.empty() ? "?" : act::print(act::Citation{{source.citation.steps.back()}});
}

// "tasks: 4 [§ 8], parts: pkt 2 has 2".
std::string task_counts(const std::vector<Task>& tasks, const std::optional<Source>& source) {
  std::string line = "tasks: " + std::to_string(tasks.size()) + (source ? cited(*source) : "");
  std::string_view before = ", parts: ";
  for (const Task& task : tasks) {
    if (!task.parts.empty()) {
      line += std::string(before) + last_step(task.source) + " has " +
              std::to_string(task.parts.size());
      before = ", ";
    }
  }
  return line;
}

std::string superior(const std::string& id, const std::optional<Source>& source, bool inferred) {
  if (id.empty()) {
    return "    reports to nobody named\n";
  }
  return "    reports to " + id + (inferred ? " (inferred)" : "") + (source ? cited(*source) : "") +
         "\n";
}

std::string dump_units_of(const Structure& structure) {
  std::string out = "\nunits:\n";
  for (const organization::UnitState& unit : structure.units) {
    out += "  " + unit.id + " | " + unit.code + " | " + std::string(name_of(unit.kind)) + " | " +
           unit.name + "\n";
    out += "    part of " + (unit.component_of.empty() ? "the office" : unit.component_of) +
           cited(unit.component_source) + "\n";
    out += superior(unit.reports_to, unit.reports_source, unit.reports_inferred);
    out += "    " + task_counts(unit.tasks, unit.tasks_source) + "\n";
  }
  return out;
}

std::string dump_posts(const Structure& structure) {
  std::string out = structure.posts.empty() ? "" : "\nposts:\n";
  for (const organization::Post& post : structure.posts) {
    out += "  " + post.id + (post.code.empty() ? "" : " | " + post.code) + " | " + post.name +
           (post.head ? " | head" : "") + (post.deputy ? " | deputy" : "") +
           (post.unit.empty() ? "" : " | unit " + post.unit) + cited(post.source) + "\n";
    out += post.reports_to.empty() ? "" : superior(post.reports_to, post.reports_source, false);
    out += post.tasks.empty() ? "" : "    " + task_counts(post.tasks, post.tasks_source) + "\n";
  }
  return out;
}

std::string dump_relations(const Structure& structure) {
  std::string out = structure.outsiders.empty() ? "" : "\noutsiders:\n";
  for (const organization::Outsider& outsider : structure.outsiders) {
    out += "  " + outsider.id + " | " + outsider.name + cited(outsider.source) + "\n";
  }
  out += structure.relations.empty() ? "" : "\nrelations:\n";
  for (const organization::Relation& relation : structure.relations) {
    out += "  " + relation.from + " " + spaced(name_of(relation.kind)) + " " + relation.to +
           cited(relation.source) + "\n    " + relation.label + "\n";
  }
  return out;
}

void dump_task(std::string& out, const Task& task, std::size_t indent) {
  out += std::string(indent, ' ') + task.text + cited(task.source) + "\n";
  for (const Task& part : task.parts) {
    dump_task(out, part, indent + 2);
  }
  out += task.closing.empty() ? "" : std::string(indent, ' ') + task.closing + "\n";
}

}  // namespace

std::string dump_structure(const Structure& structure) {
  std::string out = act::print(structure.act) + "\noffice: " + structure.office;
  out += structure.office_short.empty() ? "" : ", „" + structure.office_short + "”";
  out += cited(structure.office_source) + "\n";
  out += dump_units_of(structure) + dump_posts(structure) + dump_relations(structure);
  if (structure.common_source) {
    out += "\ncommon duties: " + std::to_string(structure.common_tasks.size()) +
           cited(*structure.common_source) + "\n";
  }
  return out;
}

std::string dump_coverage(const organization::Coverage& coverage) {
  std::string out = "used: " + std::to_string(coverage.used) +
                    " provisions\nother matters: " + std::to_string(coverage.other_matter) +
                    "\nnot understood:\n";
  for (const organization::NotUnderstood& missed : coverage.not_understood) {
    out += "  " + act::print(missed.citation);
    out += missed.provisions > 1 ? " (" + std::to_string(missed.provisions) + ")" : "";
    out += " " + missed.words + "\n";
  }
  return out;
}

std::string dump_tasks(const Structure& structure) {
  std::string out;
  for (const organization::UnitState& unit : structure.units) {
    out += unit.id + "\n";
    for (const Task& task : unit.tasks) {
      dump_task(out, task, 2);
    }
  }
  for (const organization::Post& post : structure.posts) {
    out += post.tasks.empty() ? "" : post.id + "\n";
    for (const Task& task : post.tasks) {
      dump_task(out, task, 2);
    }
  }
  out += structure.common_tasks.empty() ? "" : "everybody\n";
  for (const Task& task : structure.common_tasks) {
    dump_task(out, task, 2);
  }
  return out;
}

std::string dump_units(const std::vector<history::Unit>& units,
                       const std::vector<history::DatedStructure>& structures) {
  std::string out;
  for (const history::Unit& unit : units) {
    out += unit.slug + "\n";
    for (const history::UnitAppearance& appearance : unit.appearances) {
      const history::DatedStructure& dated = structures[appearance.structure];
      const organization::UnitState* state = dated.structure.unit(appearance.state_id);
      out += "  " + dated.date.iso() + " " + (state->code.empty() ? "–" : state->code) + " " +
             state->name + "\n";
    }
  }
  return out;
}

std::string dump_dates(const std::vector<history::DatedStructure>& structures) {
  std::string text;
  for (const history::DatedStructure& dated : structures) {
    const std::optional<calendar::Date> until =
        dated.in_force.until ? dated.in_force.until->exact() : std::nullopt;
    text +=
        dated.date.iso() + " – " + (until ? until->iso() : "") + ": " + print(dated.structure.act);
    for (const act::ActId& by : dated.amended_by) text += ", amended by " + print(by);
    if (dated.incomplete_from) text += ", incomplete from " + dated.incomplete_from->iso();
    text += "\n";
  }
  return text;
}

}  // namespace bipgen::testing
