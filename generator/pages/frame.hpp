// What every page has around its content: title, menu, the way to here, who publishes, the notice
// that this is a mirror.
#pragma once

#include <string>
#include <vector>

#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// A page of the site before it is made. `make` gives its bytes and may be called in any thread.
struct Page {
  std::string path;
  std::function<std::string()> make;
};

struct Crumb {
  std::string label;
  std::string path;  // in the output
};

struct PageFrame {
  std::string path;
  std::string title;          // of the page; the site's title is added
  std::string description;    // for search engines; may be empty
  std::vector<Crumb> crumbs;  // between home and the page itself
  std::string section;        // the path of the menu entry that it belongs to
  std::string body_class;
  std::string stylesheet;  // that other pages do without: "comparison.css"; may be empty
};

// Renders the layout with the page's own values and those of the frame.
std::string render_page(const Site& site, std::string_view layout, const PageFrame& frame,
                        templates::Object values);

// `name` and `has_<name>`: a table that the template leaves out when it has no rows.
void add_table(templates::Object& values, const std::string& name, templates::List rows);

// {href, label} for a link from one page to another.
templates::Object link_to(std::string_view from, std::string_view to, std::string label);

}  // namespace bipgen::pages
