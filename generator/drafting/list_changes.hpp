// The operations on the units of one list, neighbouring ones joined: "pkt 4-6 otrzymują brzmienie",
// "dodaje się pkt 1a i 1b", "uchyla się ust. 2 i 4". Private to drafting/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "amending/instruction.hpp"

namespace bipgen::drafting {

// Where added units stand.
struct Beside {
  std::optional<act::Citation> after;  // the unit before them, if it must be named
  std::optional<act::Citation> group;  // the chapter that takes them, if that must be named

  bool operator==(const Beside&) const = default;
};

// Called in the order of the list. `place` counts its units, so that neighbours are known.
class ListChanges {
 public:
  void replace(act::Citation unit, std::size_t place, act::Provision wording);
  void repeal(act::Citation unit, std::size_t place);
  // Units that stand beside one unit are added one after the other.
  void add(act::Citation unit, std::size_t place, act::Provision wording, const Beside& beside);
  // What changes inside a unit, or anything else that stands for itself.
  void inside(std::vector<amending::Operation> operations);

  std::vector<amending::Operation> finish();

 private:
  enum class Kind : std::uint8_t { none, replace, repeal, add };
  // Units to which the same is done; not yet an operation, because more may come.
  struct Run {
    Kind kind = Kind::none;
    std::vector<act::Citation> units;
    std::vector<std::size_t> places;
    std::vector<act::Provision> wording;
    Beside beside;
  };

  bool continues(Kind kind, const act::Citation& unit) const;
  void put(Kind kind, act::Citation unit, std::size_t place);
  std::vector<amending::Place> places_of_run() const;
  void close();

  Run m_run;
  std::vector<amending::Operation> m_operations;
};

// The wording of a unit as it is quoted: under `label`, its marker at the head of a line.
act::Provision quoted_unit(act::Provision unit, const act::Label& label);

}  // namespace bipgen::drafting
