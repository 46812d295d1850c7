// Acts named in a text: type, number, organ, date, title.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.hpp"
#include "source/file.hpp"

namespace bipgen::act {

enum class ActType {
  ustawa,
  rozporzadzenie,
  uchwala,
  zarzadzenie,
  obwieszczenie,
  decyzja,
  statut,
  regulamin,
};

// "zarządzenie"; in the genitive "zarządzenia".
std::string_view name_of(ActType type);
std::string_view genitive_of(ActType type);
// "zarzadzenie": for addresses and identifiers.
std::string_view slug_of(ActType type);
// Any case ("Zarządzenie", "ZARZĄDZENIEM") and number ("zarządzenia"); empty for other words.
std::optional<ActType> type_from_word(std::string_view word);

// What identifies an act of one body: type and number, "zarządzenie nr 1796/2025".
struct ActId {
  ActType type = ActType::zarzadzenie;
  std::string number;
  auto operator<=>(const ActId&) const = default;
};

// "zarzadzenie-1796-2025".
std::string slug_of(const ActId& id);
// "zarządzenie nr 1796/2025"; nominative, lower case.
std::string print(const ActId& id);

// An act as a text names it; what the text does not say is empty.
struct ActReference {
  ActType type = ActType::zarzadzenie;
  std::optional<std::string> number;
  std::string issuer;  // in the genitive, as it stands: "Prezydenta Miasta Krakowa"
  std::optional<calendar::Date> date;
  std::string title;    // "w sprawie …", "o samorządzie gminnym"
  std::string journal;  // "Dz. U. z 2024 r. poz. 1465, 1572, 1907, 1940"
  source::Span span;

  // Only acts with a number can be looked up.
  std::optional<ActId> id() const;
};

}  // namespace bipgen::act
