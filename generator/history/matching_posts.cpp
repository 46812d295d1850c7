#include "history/matching_posts.hpp"

#include <map>
#include <string>

#include "text/words.hpp"

namespace bipgen::history {

namespace {

using Index = std::size_t;
using ByUnit = std::multimap<std::string, Index>;

std::string first_word(const Member& member) {
  const auto words = text::split_words(member.name());
  return words.empty() ? std::string() : comparable_name(words.front());
}

bool is_unit_itself(const Member& post, const Member& unit) {
  return comparable_name(post.name()) == comparable_name(unit.name());
}

ByUnit by_unit(const std::vector<Member>& members) {
  ByUnit posts;
  for (Index i = 0; i < members.size(); ++i) {
    if (members[i].post != nullptr && !members[i].place().empty()) {
      posts.emplace(members[i].place(), i);
    }
  }
  return posts;
}

std::optional<Index> head_of(const std::vector<Member>& members) {
  std::optional<Index> head;
  for (Index i = 0; i < members.size(); ++i) {
    if (members[i].post == nullptr || !members[i].post->head) continue;
    if (head) return std::nullopt;
    head = i;
  }
  return head;
}

void join_heads(Pairs& pairs) {
  const auto from = head_of(pairs.before());
  const auto to = head_of(pairs.after());
  if (from && to && pairs.may_join(*from, *to)) pairs.join(*from, *to, Method::scored);
}

}  // namespace

void join_posts_by_place(Pairs& pairs) {
  join_heads(pairs);
  const ByUnit before = by_unit(pairs.before());
  const ByUnit after = by_unit(pairs.after());
  for (const auto& [unit, later] : after) {
    const auto later_unit = pairs.find_after(unit);
    const auto earlier_unit = later_unit ? pairs.before_of(*later_unit) : std::nullopt;
    if (!earlier_unit || after.count(unit) != 1) continue;
    const auto earlier = before.find(pairs.before()[*earlier_unit].id());
    if (earlier == before.end() || before.count(earlier->first) != 1) continue;
    const Member& from = pairs.before()[earlier->second];
    const Member& to = pairs.after()[later];
    const bool is_same = first_word(from) == first_word(to) ||
                         (is_unit_itself(from, pairs.before()[*earlier_unit]) &&
                          is_unit_itself(to, pairs.after()[*later_unit]));
    if (is_same && pairs.may_join(earlier->second, later)) {
      pairs.join(earlier->second, later, Method::scored);
    }
  }
}

}  // namespace bipgen::history
