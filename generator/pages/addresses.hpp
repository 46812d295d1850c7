// Every address of the site, in one place. Addresses are paths of files in the output; links
// between pages are relative, so that the site works under any path and from a folder on disk.
#pragma once

#include <string>
#include <string_view>

#include "act/citation.hpp"
#include "act/reference.hpp"
#include "pages/content.hpp"

namespace bipgen::pages {

namespace address {

inline const std::string home = "index.html";
inline const std::string not_found = "404.html";
inline const std::string acts = "zarzadzenia/index.html";
inline const std::string structures = "struktura/index.html";
inline const std::string units = "komorki/index.html";
inline const std::string roles = "role/index.html";
inline const std::string codes = "kody/index.html";
inline const std::string documents = "dokumenty/index.html";
inline const std::string registers = "rejestry/index.html";
inline const std::string search = "szukaj/index.html";
inline const std::string glossary = "slowniczek/index.html";
inline const std::string word_index = "skorowidz/index.html";
// The folder of the index of the search, whose reader is a script of the theme.
inline const std::string search_index = "szukaj/indeks/";
inline const std::string map = "mapa-strony/index.html";
inline const std::string timeline = "zmiany/index.html";
inline const std::string feed = "zmiany/atom.xml";

// By the publisher's pattern: {type}, {year} ("bez-roku" where none is known),
// {number} (all that stands before the last slash, "/" as "-"), {slug} (the title as the city
// writes it: letters without diacritics, "_" between words; "akt" without a title).
std::string act(const Publisher& publisher, const act::ActId& id, std::optional<int> year,
                std::string_view title);

// Beside the page of the later act: "zarzadzenie/2025/1796/porownanie/zarzadzenie-1756-2022/…";
// `earlier` is the slug of the earlier act.
std::string act_comparison(std::string_view later_path, std::string_view earlier);

// Of an act whose text was amended, below `act`, the path of its page: ".html" or "/index.html" at
// the end gives way to "/tekst/2026-03-01/index.html" and
// "/porownanie/pierwotny_2026-03-01/index.html"; a path without such an end gets "-teksty" first.
std::string act_text(std::string_view act, std::string_view text);
std::string act_text_change(std::string_view act, std::string_view pair);

std::string acts_of_year(int year);
std::string structure(std::string_view day);  // and office: see unit_links.hpp
// `pair` is "2022-06-23_2025-07-28", and more where that is not enough: see change_links.hpp.
std::string structure_change(std::string_view pair);
// "zmiany/akty/2025/index.html"; `part` is "akty/2025", "2025/07/2" …
std::string timeline_part(std::string_view part);
std::string fragment(std::string_view slug);  // struktura/czesciowa/…
std::string unit(std::string_view slug);
std::string role(std::string_view id);
std::string code(std::string_view slug);
std::string document(std::string_view slug);
std::string register_page(std::string_view slug);
std::string plain_page(std::string_view slug);
std::string glossary_letter(std::string_view slug);    // "slowniczek/a-ogonek/index.html"
std::string word_index_letter(std::string_view slug);  // "skorowidz/a-ogonek/index.html"

std::string act_data(const act::ActId& id);                // dane/akty/….json
std::string structure_data(std::string_view day);          // dane/struktura/….json
std::string structure_change_data(std::string_view pair);  // dane/zmiany/….json
inline const std::string role_data = "dane/role.json";

}  // namespace address

// From the page at `from` to the file at `to`, both paths in the output:
// "../../komorki/x/index.html".
std::string relative_link(std::string_view from, std::string_view to);

// The same with the fragment of a provision; the page itself: "#par_1".
std::string relative_link(std::string_view from, std::string_view to,
                          const act::Citation& citation);

}  // namespace bipgen::pages
