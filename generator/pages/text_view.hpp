// One text of an act on one page: its HTML with a note at every provision that was changed, its
// table of contents, its place among the other texts, what it lacks.
#pragma once

#include <string>
#include <vector>

#include "pages/act_texts.hpp"
#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

struct TextView {
  const Site& site;
  const timeline::Entry& entry;
  const std::vector<ActText>& texts;  // all of the act
  const ActText& text;                // of these: the one that is shown
  std::string path;                   // of the page that shows it
};

// {text, has_contents, contents}.
void add_text(const TextView& view, templates::Object& values);

// {versions, has_versions, text_state, text_state_class, consolidated, outstanding,
// has_outstanding}: nothing but falsehood for an act that nothing amends.
void add_versions(const TextView& view, templates::Object& values);

// "od 1 marca 2024 r. do 31 maja 2024 r.", with what is known of an end or a beginning that is not.
std::string time_of_text(const Site& site, const calendar::Period& period);

// "tekst pierwotny", "tekst od 1 czerwca 2024 r.".
std::string name_of(const Site& site, const timeline::Entry& entry, const ActText& text);

// Whether the text holds today and what it is, as a sentence: "Tekst nieobowiązujący – obowiązywał
// od … do …".
std::string state_text(const TextView& view);

}  // namespace bipgen::pages
