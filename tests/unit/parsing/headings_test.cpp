#include "parsing/headings.hpp"

#include <doctest/doctest.h>

using namespace bipgen;
using namespace bipgen::parsing;
using act::Level;

namespace {

std::string seen(std::string_view text, Grammar grammar = Grammar::act) {
  const HeadingText heading = read_heading(text, grammar);
  return std::string(act::fragment_prefix(heading.level)) + " " + std::string(heading.label) +
         (heading.style == act::MarkerStyle::bare ? " bare" : "") + "|" +
         std::string(heading.title);
}

std::string again(std::string_view text, Grammar grammar) {
  const HeadingText read = read_heading(text, grammar);
  act::Provision provision;
  provision.level = read.level;
  provision.style = read.style;
  provision.label = act::Label(std::string(read.label));
  provision.title = std::string(read.title);
  return heading_text(provision, grammar);
}

}  // namespace

TEST_CASE("chapters of an act") {
  CHECK(seen("Dział I. Przepisy ogólne") == "dzial I|Przepisy ogólne");
  CHECK(seen("Rozdział 2a. Zadania") == "rozdz 2a|Zadania");
  CHECK(seen("ROZDZIAŁ IV") == "rozdz IV bare|");
  CHECK(seen("Oddział 1 Nazwa") == "oddz 1 bare|Nazwa");
}

TEST_CASE("annexes with and without a number") {
  CHECK(seen("Załącznik nr 1. Regulamin") == "zal 1|Regulamin");
  CHECK(seen("ZAŁĄCZNIK Nr II") == "zal II bare|");
  CHECK(seen("Załącznik. Schemat") == "zal |Schemat");
  CHECK(seen("Załącznik do zarządzenia") == "zal  bare|do zarządzenia");
  CHECK(seen("Załącznik nr A. Mapa") == "zal A|Mapa");
}

TEST_CASE("headings that only begin like a chapter have no number") {
  CHECK(seen("Oddział ds. zamówień") == "srodt |Oddział ds. zamówień");
  CHECK(seen("Dział Kadr") == "srodt |Dział Kadr");
  CHECK(seen("Załączniki") == "srodt |Załączniki");
  CHECK(seen("1. PREZENTACJA") == "srodt |1. PREZENTACJA");
  CHECK(seen("Rozdział 1ust") == "srodt |Rozdział 1ust");
}

TEST_CASE("chapters of a document have dotted numbers, with or without a full stop") {
  CHECK(seen("1. PREZENTACJA", Grammar::document) == "rozdz 1|PREZENTACJA");
  CHECK(seen("1.1 HISTORIA", Grammar::document) == "rozdz 1.1 bare|HISTORIA");
  CHECK(seen("3.3. BUDŻET", Grammar::document) == "rozdz 3.3|BUDŻET");
  CHECK(seen("1.2.10", Grammar::document) == "rozdz 1.2.10 bare|");
  CHECK(seen("2030 PLAN", Grammar::document) == "srodt |2030 PLAN");
  CHECK(seen("5.6a", Grammar::document) == "srodt |5.6a");
  CHECK(seen("Rozdział 1. Tytuł", Grammar::document) == "srodt |Rozdział 1. Tytuł");
}

TEST_CASE("a backslash makes a number part of the title") {
  CHECK(seen("\\1. Nie numer", Grammar::document) == "srodt |1. Nie numer");
  CHECK(again("\\1. Nie numer", Grammar::document) == "\\1. Nie numer");
  CHECK(seen("\\Zwykły", Grammar::document) == "srodt |\\Zwykły");
}

TEST_CASE("headings are written as they were read") {
  for (const char* text :
       {"Dział I. Przepisy", "Rozdział 2 Tytuł", "Rozdział 3", "Oddział 1.",
        "Załącznik nr 1. Regulamin", "Załącznik", "Załącznik do uchwały", "Cele"}) {
    CHECK(again(text, Grammar::act) == text);
  }
  for (const char* text : {"1. A", "1.1 B", "3.3. C", "Cele", "12"}) {
    CHECK(again(text, Grammar::document) == text);
  }
}
