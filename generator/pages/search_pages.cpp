#include "pages/search_pages.hpp"

#include "pages/findable.hpp"

namespace bipgen::pages {

search::Status status_of(Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return search::Status::in_force;
    case Validity::not_in_force:
      return search::Status::ended;
    case Validity::future:
      return search::Status::future;
    case Validity::unknown:
      break;
  }
  return search::Status::unknown;
}

void add_key(std::string key, std::vector<std::string>& keys) {
  if (!key.empty()) keys.push_back(std::move(key));
}

std::vector<search::Findable> list_findable(const Site& site) {
  std::vector<search::Findable> all;
  add_findable_units(site, all);
  add_findable_acts(site, all);
  return all;
}

}  // namespace bipgen::pages
