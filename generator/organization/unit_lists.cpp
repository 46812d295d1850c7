#include "organization/unit_lists.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

#include "markdown/inline.hpp"
#include "markdown/table_rows.hpp"
#include "organization/declension.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

struct Group {
  std::string_view plural;
  std::string_view genitive;
  std::string_view singular;
};

// Longer ones first.
constexpr std::array<Group, 17> groups = {{
    {"samodzielne stanowiska pracy", "samodzielnych stanowisk pracy",
     "Samodzielne stanowisko pracy"},
    {"jednoosobowe stanowiska pracy", "jednoosobowych stanowisk pracy",
     "Jednoosobowe stanowisko pracy"},
    {"wieloosobowe stanowiska pracy", "wieloosobowych stanowisk pracy",
     "Wieloosobowe stanowisko pracy"},
    {"stanowiska pracy", "stanowisk pracy", "Stanowisko pracy"},
    {"samodzielne stanowiska", "samodzielnych stanowisk", "Samodzielne stanowisko"},
    {"stanowiska samodzielne", "stanowisk samodzielnych", "Stanowisko samodzielne"},
    {"samodzielne referaty", "samodzielnych referatów", "Samodzielny referat"},
    {"stanowiska", "stanowisk", "Stanowisko"},
    {"departamenty", "departamentów", "Departament"},
    {"wydziały", "wydziałów", "Wydział"},
    {"referaty", "referatów", "Referat"},
    {"oddziały", "oddziałów", "Oddział"},
    {"biura", "biur", "Biuro"},
    {"działy", "działów", "Dział"},
    {"zespoły", "zespołów", "Zespół"},
    {"sekcje", "sekcji", "Sekcja"},
    {"piony", "pionów", "Pion"},
}};
constexpr std::array<std::string_view, 4> groups_without_kind = {
    "komórki organizacyjne", "inne komórki organizacyjne", "pozostałe komórki organizacyjne",
    "stanowiska kierownicze"};

std::optional<std::string> group_of(std::string_view name) {
  const std::string lower = text::to_lower(name);
  // "w pionie Sekretarza Gminy:" says where the units stand and names none.
  for (const std::string_view place :
       {"w pionie ", "podległe ", "podporządkowane ", "nadzorowane ", "bezpośrednio podległe "}) {
    if (lower.starts_with(place)) {
      return std::string();
    }
  }
  for (const Group& group : groups) {
    if (lower == group.plural) {
      return std::string(group.singular);
    }
  }
  const bool plain = std::find(groups_without_kind.begin(), groups_without_kind.end(), lower) !=
                     groups_without_kind.end();
  return plain ? std::optional<std::string>("") : std::nullopt;
}

ListItem item_from(const act::Provision& provision, act::Citation citation) {
  ListItem item{
      &provision, std::move(citation), read_listed_name(plain_lead(provision)), {}, nullptr};
  if (!provision.children.empty()) {
    item.group = group_of(item.listed.named.name);
  }
  return item;
}

bool is_code_heading(std::string_view cell) {
  const std::string lower = text::to_lower(cell);
  return lower.find("symbol") != std::string::npos ||
         lower.find("oznaczeni") != std::string::npos || lower.find("skrót") != std::string::npos ||
         lower == "kod";
}

bool is_name_heading(std::string_view cell) {
  const std::string lower = text::to_lower(cell);
  constexpr std::array<std::string_view, 6> words = {"nazwa",   "komórk",    "wydział",
                                                     "referat", "stanowisk", "jednostk"};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

// Rows of a table whose head says which column names units.
void add_rows(std::vector<ListItem>& items, const act::Table& table, const Statement& list) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line : table.lines) {
    if (!markdown::delimiter_row(line)) {
      rows.push_back(markdown::cells_of(line));
    }
  }
  if (rows.empty()) {
    return;
  }
  const std::vector<std::string>& head = rows.front();
  const auto code = std::find_if(head.begin(), head.end(), is_code_heading) - head.begin();
  auto name = std::find_if(head.begin(), head.end(),
                           [](const std::string& cell) {
                             return is_name_heading(cell) && !is_code_heading(cell);
                           }) -
              head.begin();
  if (name == static_cast<std::ptrdiff_t>(head.size())) {
    return;
  }
  for (std::size_t row = 1; row < rows.size(); ++row) {
    const auto cell = [&](std::ptrdiff_t column) {
      return column < static_cast<std::ptrdiff_t>(rows[row].size())
                 ? markdown::plain_text(rows[row][static_cast<std::size_t>(column)])
                 : std::string();
    };
    ListItem item{list.provision, list.citation, read_listed_name(cell(name)), {}, &table};
    const std::string symbol = text::collapsed(cell(code));
    if (looks_like_code(symbol)) {
      item.listed.named.code = symbol;
    }
    if (!item.listed.named.name.empty()) {
      items.push_back(std::move(item));
    }
  }
}

// "Wydział Finansowy FN": capitals without a dash are codes when every item of the list ends so.
void split_bare_codes(std::vector<ListItem>& items) {
  constexpr std::size_t fewest = 3;
  std::set<std::string> codes;
  for (const ListItem& item : items) {
    const std::string& name = item.listed.named.name;
    const std::string last = name.substr(name.rfind(' ') + 1);
    const bool capitals = looks_like_code(last) && text::to_upper(last) == last;
    if (!item.listed.named.code.empty() || name.find(' ') == std::string::npos || !capitals ||
        !codes.insert(last).second) {
      return;
    }
  }
  if (items.size() < fewest) {
    return;
  }
  for (ListItem& item : items) {
    NamedThing& named = item.listed.named;
    named.code = named.name.substr(named.name.rfind(' ') + 1);
    named.name.resize(named.name.rfind(' '));
  }
}

bool names_unit(const ListItem& item) {
  const std::optional<HeadWord> head = head_word(item.listed.named.name);
  return item.group || (head && head->sort == WordSort::unit) || !item.listed.named.code.empty();
}

// The sort of word that the whole of a list is named by, in whatever case it stands.
std::optional<HeadWord> head_of_whole(const std::string& whole) {
  const std::string own = whole.substr(0, whole.find(','));
  return head_word(nominative_of(own).value_or(own));
}

}  // namespace

std::vector<ListItem> items_of(const Statement& list) {
  std::vector<ListItem> items;
  for (const act::Block& block : list.provision->lead) {
    if (const auto* table = std::get_if<act::Table>(&block)) {
      add_rows(items, *table, list);
    }
  }
  for (const act::Provision& child : list.provision->children) {
    items.push_back(item_from(child, citation_of_child(list.citation, child)));
  }
  split_bare_codes(items);
  return items;
}

std::vector<ListItem> items_inside(const ListItem& item) {
  std::vector<ListItem> items;
  if (item.row_of != nullptr) {
    return items;
  }
  for (const act::Provision& child : item.provision->children) {
    items.push_back(item_from(child, citation_of_child(item.citation, child)));
  }
  return items;
}

std::string kind_named_in(std::string_view words) {
  std::string left = " " + text::to_lower(words) + " ";
  std::replace(left.begin(), left.end(), ',', ' ');
  std::string kind;
  for (const Group& group : groups) {
    for (const std::string_view form : {group.plural, group.genitive}) {
      const std::string wanted = " " + std::string(form) + " ";
      const std::size_t at = left.find(wanted);
      if (at == std::string::npos) {
        continue;
      }
      if (!kind.empty()) {
        return {};
      }
      kind = group.singular;
      left.replace(at, wanted.size(), " ");
    }
  }
  const bool others = left.find(" komór") != std::string::npos;
  return others ? std::string() : kind;
}

std::string with_kind(std::string_view kind, const std::string& name) {
  // "stanowiska: 1) sprzątaczka" is a post's own name.
  const bool post_alone = text::to_lower(kind).find("stanowisko") != std::string::npos &&
                          name.find(' ') == std::string::npos;
  if (kind.empty() || name.empty() || head_word(name) || post_alone) {
    return name;
  }
  return std::string(kind) + " " + name;
}

bool names_units_of_an_office(const Statement& list) {
  const bool parts = list.meaning() == Meaning::parts_of;
  const std::string whole = list.captured(parts ? "unit" : "office");
  const std::string what = text::to_lower(list.captured("what"));
  const std::optional<HeadWord> head = head_of_whole(whole);
  const bool group_of_people = head && head->kind == UnitKind::zespol;
  const bool office = head && head->sort == WordSort::unit && !group_of_people;
  const std::string lower = text::to_lower(whole);
  for (const std::string_view other : {"komisji", "rady", "budżetu", "gminy", "miasta", "powiatu",
                                       "zarządu", "kapituły", "składu"}) {
    if (lower.starts_with(other)) {
      return false;
    }
  }
  const auto speaks_of = [&](std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return what.find(word) != std::string::npos; });
  };
  // Without an office it must be plain that these are units: there are teams of a project, classes
  // of a school, posts of a pay scale.
  constexpr std::array<std::string_view, 4> units_alone = {"komór", "wydział", "referat",
                                                           "departament"};
  constexpr std::array<std::string_view, 4> units_of_a_name = {"komór", "dział", "referat",
                                                               "sekcj"};
  const bool name = !whole.empty() && text::capitalized(whole) == whole;
  if (!office && !(whole.empty() ? speaks_of(units_alone) : name && speaks_of(units_of_a_name))) {
    return false;
  }
  const std::vector<ListItem> items = items_of(list);
  const auto units = std::count_if(items.begin(), items.end(), names_unit);
  const bool told_by_lead = !kind_named_in(what).empty();
  return !items.empty() && (told_by_lead || 2 * static_cast<std::size_t>(units) >= items.size() ||
                            (units >= 2 && office));
}

}  // namespace bipgen::organization
