#include "organization/reading.hpp"

#include <algorithm>
#include <utility>

#include "organization/declension.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

bool is_urzad(const Reading& reading) {
  const std::optional<HeadWord> head = head_word(reading.structure.office);
  return head && head->kind == UnitKind::urzad;
}

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

template <typename Item>
Item* with_id(std::vector<Item>& items, std::string_view id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

// The beginning of the office's name that `words` are, in any case: "Urzędu Gminy" of "Urząd Gminy
// Przykładowo". A first word alone will do.
bool begins_name_of(std::string_view words, std::string_view office) {
  const std::size_t count = text::split_words(words).size();
  const std::vector<std::string_view> all = text::split_words(office);
  if (count == 0 || count >= all.size()) {
    return false;
  }
  const std::string_view& last = all[count - 1];
  const auto length = static_cast<std::size_t>(last.data() + last.size() - office.data());
  return compare_declined(words, office.substr(0, length)) != NameMatch::different;
}

// A leader of the office may head a unit as well: "Skarbnik", who heads the finance department.
bool is_of_office(const Post& post) {
  const std::optional<HeadWord> head = head_word(post.name);
  const std::string_view word = head ? head->nominative : std::string_view();
  return post.head || post.deputy || word == "Sekretarz" || word == "Skarbnik";
}

// "Sekretarz Gminy Przykładowo" -> "Sekretarz" in the act of an urząd, which has only one.
std::string_view without_place(const Reading& reading, std::string_view post) {
  if (!is_urzad(reading)) {
    return post;
  }
  // The first of them: "Sekretarz Miasta i Gminy".
  std::size_t end = post.size();
  for (const std::string_view place :
       {" Gminy", " Miasta", " Powiatu", " Województwa", " Urzędu", " Starostwa"}) {
    const std::size_t at = post.find(place);
    const bool whole_word = at != std::string_view::npos &&
                            (at + place.size() == post.size() || post[at + place.size()] == ' ');
    end = whole_word ? std::min(end, at) : end;
  }
  return post.substr(0, end);
}

// The listed unit that a post's name says it heads: "Kierownik Referatu Map".
const UnitState* unit_headed_by(const Reading& reading, std::string_view name) {
  const std::string nominative = nominative_of(name).value_or(std::string(name));
  const std::size_t space = nominative.find(' ');
  const std::string first = nominative.substr(0, space);
  if (space == std::string::npos ||
      (first != "Kierownik" && first != "Naczelnik" && first != "Dyrektor")) {
    return nullptr;
  }
  const NamedThing named = split_code(std::string_view(nominative).substr(space + 1));
  return is_kind_alone(named.name) ? nullptr : listed_unit(reading, named, Case::any);
}

// The post of the unit that heads it, by the name that it has within the unit: "Kierownik
// Referatu" for "Kierownik Referatu Map".
const Post* head_within(const Reading& reading, std::string_view name) {
  const UnitState* unit = unit_headed_by(reading, name);
  const std::optional<HeadWord> head = head_word(nominative_of(name).value_or(std::string(name)));
  if (unit == nullptr || !head) {
    return nullptr;
  }
  for (const Post& post : reading.structure.posts) {
    const std::size_t space = post.name.find(' ');
    const bool within = post.unit == unit->id &&
                        (space == std::string::npos || is_kind_alone(post.name.substr(space + 1)));
    const std::optional<HeadWord> own = head_word(post.name);
    if (within && own && own->nominative == head->nominative) {
      return &post;
    }
  }
  return nullptr;
}

}  // namespace

source::Location location_of(const Reading& reading, const act::Provision& provision) {
  return {reading.act.path, provision.span};
}

Source source_of(const Reading& reading, const act::Citation& citation) {
  return {reading.act.heading.id, citation, reading.act.version};
}

void use(Reading& reading, const act::Provision& provision, Reach reach) {
  std::vector<const act::Provision*> open{&provision};
  while (!open.empty()) {
    const act::Provision& next = *open.back();
    open.pop_back();
    reading.used.insert(&next);
    if (reach == Reach::all) {
      for (const act::Provision& child : next.children) {
        open.push_back(&child);
      }
    }
  }
}

UnitState* find_by_id(Reading& reading, std::string_view unit_id) {
  return with_id(reading.structure.units, unit_id);
}

Post* find_post_by_id(Reading& reading, std::string_view post_id) {
  return with_id(reading.structure.posts, post_id);
}

std::string free_id(const Reading& reading, std::string wanted) {
  const Structure& structure = reading.structure;
  const auto taken = [&](const std::string& id) {
    return structure.unit(id) != nullptr || structure.post(id) != nullptr ||
           structure.outsider(id) != nullptr;
  };
  if (!taken(wanted)) {
    return wanted;
  }
  for (int number = 2;; ++number) {
    std::string next = wanted + "-" + std::to_string(number);
    if (!taken(next)) {
      return next;
    }
  }
}

bool is_office(const Reading& reading, std::string_view words) {
  const Structure& structure = reading.structure;
  words = words.substr(0, words.find(','));
  const auto is = [&](const std::string& name) {
    return !name.empty() && compare_declined(words, name) != NameMatch::different;
  };
  return is(structure.office) || is(structure.office_short) ||
         (is_urzad(reading) && begins_name_of(words, structure.office));
}

std::string without_office(const Reading& reading, const std::string& name) {
  const std::vector<std::string_view> words = text::split_words(name);
  for (std::size_t first = 1; first < words.size(); ++first) {
    const auto begin = static_cast<std::size_t>(words[first].data() - name.data());
    if (is_office(reading, std::string_view(name).substr(begin))) {
      return std::string(text::trimmed(std::string_view(name).substr(0, begin)));
    }
  }
  return name;
}

const Post* find_post(const Reading& reading, std::string_view name, Case grammar_case) {
  const std::string wanted(without_place(reading, without_office(reading, std::string(name))));
  for (const Post& post : reading.structure.posts) {
    const std::string listed(without_place(reading, without_office(reading, post.name)));
    const NameMatch match = grammar_case == Case::any ? compare_declined(wanted, listed)
                                                      : compare_names(wanted, listed);
    if (match != NameMatch::different && (post.unit.empty() || is_of_office(post))) {
      return &post;
    }
  }
  const Post* only = nullptr;
  for (const Post& post : reading.structure.posts) {
    const NameMatch match = grammar_case == Case::any ? compare_declined(name, post.name)
                                                      : compare_names(name, post.name);
    if (match != NameMatch::different && !post.unit.empty()) {
      if (only != nullptr) {
        return nullptr;  // "kierownik referatu" of two sections
      }
      only = &post;
    }
  }
  return only != nullptr ? only : head_within(reading, name);
}

Person find_person(Reading& reading, std::string_view words, const act::Provision& where) {
  const NamedThing named = split_code(words);
  if (const Post* post = find_post(reading, named.name, Case::any)) {
    return {post->id, post->name};
  }
  for (const UnitState& unit : reading.structure.units) {
    const bool same_name = compare_declined(named.name, unit.name) != NameMatch::different;
    if (named.code.empty() ? same_name : unit.code == named.code && same_name) {
      return {unit.id, unit.name};
    }
  }
  if (const std::optional<std::string> nominative = nominative_of(named.name)) {
    return {"", *nominative};
  }
  reading.diagnostics.add(Kind::nominative_unknown, location_of(reading, where),
                          message("no nominative is known for {}", in_quotes(named.name)),
                          message("it is shown as it stands"));
  return {"", named.name};
}

bool is_post(std::string_view name) {
  const std::optional<HeadWord> head = head_word(name);
  return head && head->sort != WordSort::unit;
}

bool is_leader(std::string_view name) {
  const std::optional<HeadWord> head = head_word(name);
  return head && head->sort == WordSort::leader;
}

Post& ensure_post(Reading& reading, const NamedThing& named, const act::Citation& citation,
                  const std::string& unit) {
  const std::optional<HeadWord> wanted = head_word(named.name);
  for (const Post& post : reading.structure.posts) {
    const std::optional<HeadWord> own = head_word(post.name);
    // "Kierownik Referatu" of a unit that is known to have a "Kierownik Referatu Map".
    const UnitState* headed = unit.empty() ? nullptr : unit_headed_by(reading, post.name);
    const bool in_full = headed != nullptr && headed->id == unit && wanted && own &&
                         wanted->nominative == own->nominative;
    const bool same = unit.empty()
                          ? &post == find_post(reading, named.name, Case::nominative)
                          : post.unit == unit && (in_full || compare_names(named.name, post.name) !=
                                                                 NameMatch::different);
    if (same) {
      Post& known = *find_post_by_id(reading, post.id);
      known.code = known.code.empty() ? named.code : known.code;
      return known;
    }
  }
  Post post;
  post.name = named.name;
  post.code = named.code;
  const std::string slug = text::slug(without_office(reading, named.name));
  const bool alone = unit.empty() || text::split_words(named.name).size() > 2;
  post.id = free_id(reading, alone ? slug : unit + "-" + slug);
  const UnitState* headed = unit.empty() ? unit_headed_by(reading, named.name) : nullptr;
  post.unit = headed == nullptr ? unit : headed->id;
  const std::optional<HeadWord> head = head_word(named.name);
  post.deputy = unit.empty() && head &&
                (head->nominative == "Zastępca" || head->nominative.starts_with("Wice"));
  post.source = source_of(reading, citation);
  reading.structure.posts.push_back(std::move(post));
  return reading.structure.posts.back();
}

}  // namespace bipgen::organization
