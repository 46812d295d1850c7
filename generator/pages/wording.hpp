// How the site says things: names of acts, states of validity, moments that are known, bounded or
// unknown. All words come from the strings of the site's language.
#pragma once

#include <string>

#include "calendar/period.hpp"
#include "pages/site.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::pages {

// "Zarządzenie nr 1796/2025 Prezydenta Miasta Krakowa z dnia 28 lipca 2025 r."; what is not known
// is left out. Polish in every language: it is the act's name.
std::string full_name(const Site& site, const timeline::Entry& entry);

// "zarządzenie nr 1796/2025".
std::string short_name(const timeline::Entry& entry);

enum class Validity { in_force, not_in_force, future, unknown };
Validity validity_of(const timeline::Entry& entry, calendar::Date today);

// For CSS: "in-force".
std::string_view class_of(Validity validity);
// "obowiązuje".
const std::string& word_for(const Site& site, Validity validity);

// "28 lipca 2025 r.", "nie później niż 28 lipca 2025 r.", "między … a …", "nieznany".
std::string moment_text(const Site& site, const calendar::Moment& moment);

// "w mocy od 28 lipca 2025 r.; utrata mocy z dniem 1 lutego 2026 r.".
std::string period_text(const Site& site, const calendar::Period& period);

// "obowiązuje od 28 lipca 2025 r.", "obowiązywało od … ; utraciło moc nie później niż …".
std::string validity_text(const Site& site, const timeline::Entry& entry);

// With a full stop at its end, unless it has one: "28 lipca 2025 r.".
std::string as_sentence(std::string words);

// Plain sentence on how the beginning was found: "z dniem podpisania (§ 21)".
std::string beginning_text(const Site& site, const timeline::Entry& entry);

}  // namespace bipgen::pages
