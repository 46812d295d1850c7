#include "history/name_likeness.hpp"

namespace bipgen::history {

std::string name_without_kind(const Member& member) {
  std::string name = comparable_name(member.name());
  if (member.unit == nullptr || member.unit->kind == organization::UnitKind::other ||
      member.unit->kind == organization::UnitKind::stanowisko) {
    return name;
  }
  const std::size_t space = name.find(' ');
  return space == std::string::npos ? name : name.substr(space + 1);
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
  return m_vocabulary.likeness(m_before[before], m_after[after]);
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
