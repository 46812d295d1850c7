#include "structures.hpp"

#include <map>
#include <set>

#include <doctest/doctest.h>

#include "history/compare_structures.hpp"
#include "text/letters.hpp"

namespace bipgen::history {

namespace {

using organization::Structure;
using organization::UnitKind;

UnitKind kind_of(const std::string& name) {
  static const std::map<std::string, UnitKind> kinds = {
      {"Referat", UnitKind::referat},       {"Oddział", UnitKind::oddzial},
      {"Wydział", UnitKind::wydzial},       {"Biuro", UnitKind::biuro},
      {"Stanowiska", UnitKind::stanowiska}, {"Stanowisko", UnitKind::stanowisko}};
  const auto found = kinds.find(name.substr(0, name.find(' ')));
  return found == kinds.end() ? UnitKind::other : found->second;
}

std::string path_text(const TaskRef& ref) {
  std::string text = ref.holder;
  for (const std::size_t place : ref.path) text += "/" + std::to_string(place);
  return text;
}

// Each member of both structures either continues, or begins or ends in one change.
void check_complete(const Structure& before, const Structure& after, const Comparison& comparison) {
  std::multiset<std::string> told_before;
  std::multiset<std::string> told_after;
  for (const Continued& pair : comparison.continued) {
    told_before.insert(pair.before);
    told_after.insert(pair.after);
  }
  for (const Change& change : comparison.changes) {
    if (change.relation || change.kinds.front() == ChangeKind::code_reuse ||
        change.kinds.front() == ChangeKind::transfer_tasks) {
      continue;
    }
    for (const Participant& participant : change.participants) {
      if (participant.role == Role::ends) told_before.insert(participant.before);
      if (participant.role == Role::begins) told_after.insert(participant.after);
    }
  }
  for (const auto& unit : before.units) CHECK_MESSAGE(told_before.count(unit.id) == 1, unit.id);
  for (const auto& post : before.posts) CHECK_MESSAGE(told_before.count(post.id) == 1, post.id);
  for (const auto& unit : after.units) CHECK_MESSAGE(told_after.count(unit.id) == 1, unit.id);
  for (const auto& post : after.posts) CHECK_MESSAGE(told_after.count(post.id) == 1, post.id);
}

}  // namespace

organization::Task task_of(std::string text, std::vector<std::string> parts) {
  organization::Task task;
  task.text = std::move(text);
  for (std::string& part : parts) task.parts.push_back(task_of(std::move(part)));
  return task;
}

Structure structure_of(const std::string& number, std::vector<UnitIn> units) {
  Structure structure;
  structure.act.number = number;
  structure.office = "Urząd Miasta Przykładowo";
  organization::Post head;
  head.id = "dyrektor";
  head.name = "Dyrektor";
  head.head = true;
  structure.posts.push_back(head);
  for (const char* number_of : {"I", "II"}) {
    organization::Post deputy;
    deputy.name = std::string(number_of) + " Zastępca Dyrektora";
    deputy.id = text::slug(deputy.name);
    deputy.deputy = true;
    deputy.reports_to = "dyrektor";
    structure.posts.push_back(deputy);
  }
  for (UnitIn& unit : units) {
    organization::UnitState state;
    state.id = unit.code.empty() ? text::slug(unit.name) : unit.code;
    state.code = unit.code;
    state.name = unit.name;
    state.kind = kind_of(unit.name);
    state.component_of = unit.part_of;
    state.reports_to = !unit.reports_to.empty() ? unit.reports_to
                       : unit.part_of.empty()   ? "dyrektor"
                                                : unit.part_of;
    state.reports_inferred = unit.reports_to.empty() && !unit.part_of.empty();
    for (std::string& text : unit.tasks) state.tasks.push_back(task_of(std::move(text)));
    structure.units.push_back(std::move(state));
  }
  return structure;
}

std::vector<std::string> lines(const Comparison& comparison) {
  std::vector<std::string> lines;
  for (const Change& change : comparison.changes) {
    std::string line;
    for (const ChangeKind kind : change.kinds) {
      line += (line.empty() ? "" : "+") + std::string(name_of(kind));
    }
    line += ":";
    for (const Participant& participant : change.participants) {
      line += participant.role == Role::begins ? " +" + participant.after
              : participant.role == Role::ends ? " -" + participant.before
                                               : " " + participant.before + ">" + participant.after;
    }
    lines.push_back(line);
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

Comparison compared(const Structure& before, const Structure& after) {
  source::Diagnostics diagnostics;
  Comparison comparison = compare_structures(before, after, {}, diagnostics);
  CHECK(diagnostics.all().empty());
  check_complete(before, after, comparison);
  return comparison;
}

std::vector<std::string> links(const Comparison& comparison) {
  std::vector<std::string> lines;
  for (const TaskLink& link : comparison.tasks) {
    lines.push_back((link.same_words ? "" : "~") + path_text(link.before) + ">" +
                    path_text(link.after));
  }
  return lines;
}

std::vector<std::string> tasks_of(const std::string& field) {
  static const std::map<std::string, std::vector<std::string>> fields = {
      {"kadry",
       {"prowadzenie akt osobowych pracowników Urzędu", "organizowanie naboru na wolne stanowiska",
        "planowanie urlopów wypoczynkowych", "wydawanie świadectw pracy i zaświadczeń"}},
      {"place",
       {"naliczanie wynagrodzeń i premii", "odprowadzanie składek na ubezpieczenia społeczne",
        "sporządzanie deklaracji podatkowych płatnika", "rozliczanie delegacji krajowych"}},
      {"mapy",
       {"prowadzenie zasobu geodezyjnego i kartograficznego", "uzgadnianie sieci uzbrojenia terenu",
        "udostępnianie map zasadniczych wykonawcom prac",
        "nadawanie numerów porządkowych nieruchomościom"}},
      {"plany",
       {"sporządzanie projektów planów miejscowych", "wydawanie wypisów i wyrysów z planu",
        "obsługa komisji urbanistyczno-architektonicznej",
        "prowadzenie rejestru wniosków o zmianę studium"}},
      {"drogi",
       {"utrzymanie nawierzchni dróg gminnych", "zimowe odśnieżanie chodników i jezdni",
        "wydawanie zezwoleń na zajęcie pasa drogowego", "zarządzanie sygnalizacją świetlną"}},
      {"zielen",
       {"pielęgnacja drzew i krzewów w parkach", "wydawanie zezwoleń na usunięcie drzew",
        "konserwacja placów zabaw oraz siłowni plenerowych",
        "nasadzenia kwiatów sezonowych na rabatach"}}};
  return fields.at(field);
}

std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

}  // namespace bipgen::history
