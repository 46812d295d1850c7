#include "support/dump_roles.hpp"

#include "act/citation.hpp"
#include "act/reference.hpp"

namespace bipgen::testing {

namespace {

using organization::RoleDuties;
using organization::RoleMention;
using organization::RolePassage;
using organization::RoleSide;
using organization::Task;

std::string cited(const act::Citation& citation) {
  return " [" + act::print(citation) + "]";
}

void dump_tasks_into(std::string& out, const std::vector<Task>& tasks, const std::string& indent) {
  for (const Task& task : tasks) {
    out += indent + "- " + task.text + cited(task.source.citation) + "\n";
    dump_tasks_into(out, task.parts, indent + "  ");
    if (!task.closing.empty()) {
      out += indent + "  (closing) " + task.closing + "\n";
    }
  }
}

std::string line_of(const RoleMention& mention) {
  std::string line = std::string(name_of(mention.statement));
  if (mention.side == RoleSide::subject && !mention.other.empty()) {
    line += " -> " + mention.other;
  } else if (!mention.other.empty()) {
    line += " <- " + mention.other;
  }
  return line + cited(mention.citation) + ": " + mention.words;
}

}  // namespace

std::string dump_roles(const std::vector<organization::Role>& roles) {
  std::string out;
  for (const organization::Role& role : roles) {
    out += (out.empty() ? "" : "\n") + role.id + ": " + role.name + "\n";
    for (const RolePassage& passage : role.passages) {
      out += "  in " + (passage.text.act ? act::print(*passage.text.act) : passage.text.document);
      out += (passage.name.empty() ? "" : " as " + passage.name) + "\n";
      for (const RoleDuties& duties : passage.duties) {
        out += "    duties" + cited(duties.citation) + ": " + duties.lead + "\n";
        dump_tasks_into(out, duties.tasks, "      ");
      }
      for (const RoleMention& mention : passage.mentions) {
        out += "    " + line_of(mention) + "\n";
      }
    }
  }
  return out;
}

}  // namespace bipgen::testing
