#include "amending/repealed.hpp"

#include "amending/text_edits.hpp"

namespace bipgen::amending {

namespace {

bool ends_list_item(char c) {
  return c == ';' || c == ',' || c == '.';
}

void leave_only(act::Provision& provision, std::string_view mark_of_end) {
  const std::string* last = last_paragraph(provision);
  const bool is_item = provision.level >= act::Level::punkt;
  std::string mark(mark_of_end);
  if (is_item && last && !last->empty() && ends_list_item(last->back())) mark += last->back();
  provision.children.clear();
  provision.closing.clear();
  provision.lead.clear();
  if (act::is_heading(provision.level)) {
    provision.title = mark;
  } else {
    provision.lead.emplace_back(act::Paragraph{mark, provision.span});
  }
}

}  // namespace

void repeal(act::Provision& provision) {
  leave_only(provision, act::repealed_mark(provision.level));
}

void lapse(act::Provision& provision) {
  leave_only(provision, act::lapsed_mark(provision.level));
}

}  // namespace bipgen::amending
