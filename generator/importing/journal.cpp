#include "importing/journal.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace bipgen::importing {

namespace {

std::uint32_t bit(RepairKind kind) {
  return std::uint32_t{1} << static_cast<unsigned>(kind);
}

}  // namespace

Journal::Journal(const ImportOptions& options, std::size_t source_words)
    : m_next_id(static_cast<std::uint32_t>(source_words)) {
  for (const RepairKind kind : all_repair_kinds()) m_allowed |= bit(kind);
  for (const RepairKind kind : options.refused) m_allowed &= ~bit(kind);
  for (const Decision& decision : options.decisions) {
    m_decisions[{decision.kind, decision.at.page, decision.at.line, decision.before}] =
        decision.after;
  }
}

bool Journal::allows(RepairKind kind) const {
  return (m_allowed & bit(kind)) != 0;
}

const std::string* Journal::decision(std::string_view kind, Place at,
                                     const std::string& before) const {
  if (m_decisions.empty()) return nullptr;
  const auto found = m_decisions.find({std::string(kind), at.page, at.line, before});
  return found == m_decisions.end() ? nullptr : &found->second;
}

bool Journal::refused(RepairKind kind, Place at, const std::string& before,
                      std::string* after) const {
  if (!allows(kind)) return true;
  const std::string* decided = decision(name_of(kind), at, before);
  if (!decided) return false;
  if (after) *after = *decided;
  return *decided == before;
}

bool Journal::replace(RepairKind kind, std::vector<Word>& words, std::size_t from, std::size_t to,
                      const std::vector<std::string>& after, source::Msgid reason,
                      std::string_view between) {
  if (from >= to || to > words.size()) return false;
  std::string before = words[from].text;
  for (std::size_t i = from + 1; i < to; ++i) before.append(between).append(words[i].text);
  std::string becomes;
  for (const std::string& word : after) becomes += (becomes.empty() ? "" : " ") + word;
  if (becomes == before || refused(kind, words[from].at, before, &becomes)) return false;
  WordEdit edit{words[from].id, static_cast<std::uint32_t>(to - from), m_next_id, 0};
  std::vector<Word> added;
  for (const std::string_view word : text::split_words(becomes)) {
    Word made = words[from];
    made.text = std::string(word);
    made.id = m_next_id++;
    made.to = words[to - 1].to;
    if (!added.empty()) made.gap = 1;
    m_new_words.push_back(made.text);
    added.push_back(std::move(made));
    ++edit.added;
  }
  m_repairs.push_back({kind,
                       words[from].at,
                       std::move(before),
                       std::move(becomes),
                       source::message(reason),
                       {},
                       words[from].from,
                       words[to - 1].to});
  m_edits.push_back(edit);
  // Mostly one word for one, which moves nothing.
  const std::size_t shared = std::min(added.size(), to - from);
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(from);
  std::move(added.begin(), added.begin() + static_cast<std::ptrdiff_t>(shared), begin);
  const auto rest = begin + static_cast<std::ptrdiff_t>(shared);
  if (added.size() > shared) {
    words.insert(rest, std::make_move_iterator(added.begin() + static_cast<std::ptrdiff_t>(shared)),
                 std::make_move_iterator(added.end()));
  } else {
    words.erase(rest, words.begin() + static_cast<std::ptrdiff_t>(to));
  }
  return true;
}

bool Journal::replace_one(RepairKind kind, Word word, const std::vector<std::string>& after,
                          source::Msgid reason, std::vector<Word>& out) {
  std::vector<Word> alone;
  alone.push_back(std::move(word));
  const bool done = replace(kind, alone, 0, 1, after, reason);
  for (Word& made : alone) out.push_back(std::move(made));
  return done;
}

bool Journal::remove(RepairKind kind, WordLine& line, source::Msgid reason, std::string_view into) {
  if (line.empty()) return false;
  const bool done = replace(kind, line.words, 0, line.words.size(), {}, reason);
  if (done) {
    m_repairs.back().into = std::string(into);
    line.cell_ends.clear();
  }
  return done;
}

bool Journal::move_to_end(RepairKind kind, const WordLine& line, source::Msgid reason) {
  const std::string words = joined(line.words);
  if (!allows(kind)) return false;
  m_repairs.push_back({kind,
                       line.at,
                       words,
                       words,
                       source::message(reason),
                       {},
                       line.words.front().from,
                       line.words.back().to});
  m_edits.push_back(
      {line.words.front().id, static_cast<std::uint32_t>(line.words.size()), 0, 0, true});
  return true;
}

bool Journal::note(RepairKind kind, const Word& first, const Word& last, std::string before,
                   std::string after, source::Msgid reason) {
  if (refused(kind, first.at, before, nullptr)) return false;
  m_repairs.push_back({kind,
                       first.at,
                       std::move(before),
                       std::move(after),
                       source::message(reason),
                       {},
                       first.from,
                       last.to});
  m_edits.push_back({});
  return true;
}

void Journal::doubt(DoubtKind kind, const Word& word, std::string seen, source::Msgid reason,
                    std::vector<std::string> suggestions) {
  m_doubts.push_back(
      {kind, word.at, std::move(seen), std::move(suggestions), source::message(reason), word.from});
}

}  // namespace bipgen::importing
