#include "history/name_likeness.hpp"

#include <algorithm>
#include <string_view>

#include "text/letters.hpp"

namespace bipgen::history {

namespace {

// A name that only grew or shrank: "Referat Kadr", "Referat Kadr i Szkoleń".
constexpr int grown = 70;

std::string_view word_of(organization::UnitKind kind) {
  return kind == organization::UnitKind::stanowiska ? "stanowiska" : organization::name_of(kind);
}

}  // namespace

std::string name_without_kind(const Member& member) {
  std::string name = comparable_name(member.name());
  const std::size_t space = name.find(' ');
  if (member.unit == nullptr || space == std::string::npos) return name;
  const bool is_kind = text::folded(name.substr(0, space)) == word_of(member.unit->kind);
  return is_kind ? name.substr(space + 1) : name;
}

NameLikeness::NameLikeness(const Pairs& pairs) {
  const auto read = [&](const std::vector<Member>& members, std::vector<Wording>& wordings) {
    for (const Member& member : members) {
      std::string name = name_without_kind(member);
      if (name.starts_with("ds. ")) name.erase(0, 4);
      wordings.push_back(m_vocabulary.read(name));
    }
  };
  read(pairs.before(), m_before);
  read(pairs.after(), m_after);
}

int NameLikeness::operator()(std::size_t before, std::size_t after) const {
  const Wording& from = m_before[before];
  const Wording& to = m_after[after];
  const int contained =
      std::max(m_vocabulary.containment(from, to), m_vocabulary.containment(to, from));
  return std::max(m_vocabulary.likeness(from, to), contained * grown / 100);
}

std::vector<std::pair<std::size_t, std::size_t>> NameLikeness::pairs(int least) const {
  const auto pointers = [](const std::vector<Wording>& wordings) {
    std::vector<const Wording*> words;
    for (const Wording& wording : wordings) words.push_back(&wording);
    return words;
  };
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (const auto& pair : m_vocabulary.alike(pointers(m_before), pointers(m_after), least)) {
    found.emplace_back(pair.from, pair.to);
  }
  return found;
}

}  // namespace bipgen::history
