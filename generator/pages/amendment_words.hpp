// How the site says what amending provisions do, and what provisions became by them. Citations and
// acts are named in Polish in every language.
#pragma once

#include <string>
#include <string_view>

#include "amending/apply.hpp"
#include "amending/instruction.hpp"
#include "pages/site.hpp"
#include "timeline/text_history.hpp"

namespace bipgen::pages {

// A phrase with one thing in it that a link may be made of: "uchyla " and "", around the places.
struct Phrase {
  std::string before;
  std::string after;
};

// Around the places: "zastępuje wyrazy „a” wyrazami „b”: ".
Phrase words_of(const Site& site, const amending::Operation& operation);

// "§ 3 ust. 1 pkt 4-6", "tytuł", "cały tekst"; within the annex that is amended: "załącznik nr 1 §
// 2".
std::string place_label(const Site& site, const amending::AmendedText& of,
                        const amending::Place& place);

// Where the place stands in the amended act; empty for all of it. Of a range its first provision.
act::Citation citation_of(const amending::AmendedText& of, const amending::Place& place);

// "§ 1 pkt 6 zarządzenia nr 20/2024"; of the amended act itself "§ 9".
std::string provision_of_act(const act::ActId& act, const act::Citation& provision,
                             const act::ActId& seen_from);

// What a provision became, around the amending provision: "dodany przez ", ", od 1 czerwca 2024
// r.". With `to_come`: "od 1 lipca 2026 r. zostanie uchylony przez ".
enum class Tense { done, to_come };
Phrase words_of(const Site& site, const timeline::TextChange& change,
                const amending::ProvisionEvent& event, Tense tense);

// From when a change holds: "od 1 czerwca 2024 r.", "z mocą od … (w życie …)", "dzień nieznany".
std::string since_when(const Site& site, const timeline::DatedInstruction& dated);

// Why a change is not in the text that is held, as a sentence; "" for one that is.
std::string why_outstanding(const Site& site, const timeline::Entry& amended,
                            const timeline::TextChange& change);

}  // namespace bipgen::pages
