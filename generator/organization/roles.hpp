// Roles and posts that acts and documents speak of outside the structure of one office: what each
// is charged with, who appoints it, with whom it works. Every statement keeps the words of its
// sentence and its provision. One role is joined over all texts of a body when its name is the
// same, in whatever case; what is not certain is not joined.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "organization/structure.hpp"

namespace bipgen::organization {

// A text of the body: an act, or a document by its slug.
struct TextId {
  std::optional<act::ActId> act;
  std::string document;  // "" for an act
  bool operator==(const TextId&) const = default;
};

struct RoleText {
  TextId id;
  const act::Text* text = nullptr;
};

// What names of roles leave out: "Prezydent Miasta" is "Prezydent Miasta Krakowa".
struct RoleBody {
  std::string genitive;  // "Miasta Krakowa"
  std::string issuer;    // "Prezydent Miasta Krakowa": alone its first word means it too
};

// What a sentence says of a role. The words before the name decide, by the table of role_rules.
enum class RoleStatement : std::uint8_t {
  acts,          // it is the subject: what it does
  charged,       // "Upoważnia się X do …", "Nadzór … powierza się X"
  appoints,      // one appoints the other
  cooperates,    // "współpracuje z X"
  agrees,        // "uzgadniają z X"
  answers_to,    // "odpowiada przed X"
  asks,          // "wnioskuje do X"
  member_of,     // "wchodzi w skład X"
  heads,         // "stoi na czele X"
  supervises,    // "nadzoruje X"
  stands_for,    // "w imieniu X"
  carried_out,   // "pełnienie roli X": whose task this is, the provision tells
  works_within,  // "w ramach której działa X"
  named,         // nothing more is understood
};
// As in the data: "works_within".
std::string_view name_of(RoleStatement statement);

// Which side of the statement the role is: who cooperates, or with whom.
enum class RoleSide : std::uint8_t { subject, object };

struct RoleMention {
  RoleStatement statement = RoleStatement::named;
  RoleSide side = RoleSide::object;
  std::string other;  // id of the role on the other side; "" where none is known
  std::string words;  // the sentence, plain, to the letter
  act::Citation citation;
};

// A list of tasks as one text gives it. The tasks' sources name the act; of a document they have
// the citation alone.
struct RoleDuties {
  std::string lead;  // the words before the list, to the letter
  act::Citation citation;
  std::vector<Task> tasks;
};

// What one text says of one role, in the order of the text.
struct RolePassage {
  TextId text;
  std::string name;  // nominative, as this text has it; "" where it only declines it
  std::vector<RoleDuties> duties;
  std::vector<RoleMention> mentions;
};

struct Role {
  std::string id;    // slug of the name, unique; for a name of one word with the text's
  std::string name;  // nominative
  std::vector<RolePassage> passages;  // in the order of the texts
};

// In alphabetical order of their ids; the texts must outlive nothing. A name of one word
// ("Koordynator") is a role of its own in every text.
std::vector<Role> find_roles(std::span<const RoleText> texts, const RoleBody& body);

}  // namespace bipgen::organization
