#include "pages/make_pages.hpp"

namespace bipgen::pages {

std::vector<Page> list_pages(const Site& site) {
  std::vector<Page> pages;
  add_home_page(site, pages);
  add_act_pages(site, pages);
  add_act_comparison_pages(site, pages);
  add_version_pages(site, pages);
  add_text_change_pages(site, pages);
  add_act_lists(site, pages);
  add_structure_pages(site, pages);
  add_change_pages(site, pages);
  add_timeline_pages(site, pages);
  add_fragment_pages(site, pages);
  add_unit_pages(site, pages);
  add_role_pages(site, pages);
  add_code_pages(site, pages);
  add_document_pages(site, pages);
  add_register_pages(site, pages);
  add_plain_pages(site, pages);
  add_search_page(site, pages);
  add_glossary_pages(site, pages);
  add_index_pages(site, pages);
  return pages;
}

}  // namespace bipgen::pages
