// The list of all pages of a site. Making one is a pure function; the list itself is cheap.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "pages/frame.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

// The layouts that a theme must have.
inline constexpr std::array<std::string_view, 25> layouts = {
    "act",      "acts",     "changes", "code",      "codes",  "comparison", "document",
    "fragment", "glossary", "home",    "list",      "map",    "not_found",  "note",
    "page",     "register", "role",    "roles",     "search", "structure",  "timeline",
    "unit",     "units",    "version", "word_index"};

// The site must outlive the pages.
std::vector<Page> list_pages(const Site& site);

// The parts, one file each.
void add_act_pages(const Site& site, std::vector<Page>& pages);
void add_act_comparison_pages(const Site& site, std::vector<Page>& pages);
void add_version_pages(const Site& site, std::vector<Page>& pages);
void add_text_change_pages(const Site& site, std::vector<Page>& pages);
void add_act_lists(const Site& site, std::vector<Page>& pages);
void add_structure_pages(const Site& site, std::vector<Page>& pages);
void add_change_pages(const Site& site, std::vector<Page>& pages);
void add_timeline_pages(const Site& site, std::vector<Page>& pages);
void add_fragment_pages(const Site& site, std::vector<Page>& pages);
void add_unit_pages(const Site& site, std::vector<Page>& pages);
void add_role_pages(const Site& site, std::vector<Page>& pages);
void add_code_pages(const Site& site, std::vector<Page>& pages);
void add_document_pages(const Site& site, std::vector<Page>& pages);
void add_register_pages(const Site& site, std::vector<Page>& pages);
void add_plain_pages(const Site& site, std::vector<Page>& pages);
void add_search_page(const Site& site, std::vector<Page>& pages);
void add_glossary_pages(const Site& site, std::vector<Page>& pages);
void add_index_pages(const Site& site, std::vector<Page>& pages);
void add_home_page(const Site& site, std::vector<Page>& pages);

}  // namespace bipgen::pages
