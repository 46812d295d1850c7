#include "app/import_review.hpp"

#include <charconv>
#include <istream>
#include <map>
#include <ostream>

namespace bipgen::app {

namespace {

using importing::Place;
using source::Language;

constexpr auto usage = source::Msgid(
    "a: the first proposal; a number: another one; =words: these words; k: what the file has; "
    "Enter: decide nothing; q: no more questions, the rest is not decided; ?: this again");

struct Question {
  std::string kind;
  Place at;
  std::string seen;
  std::vector<std::string> proposals;
  source::Message reason;
};

std::vector<Question> questions_about(const importing::Imported& imported) {
  std::vector<Question> questions;
  for (const importing::Repair& repair : imported.repairs) {
    if (repair.kind != importing::RepairKind::ocr) continue;
    questions.push_back({std::string(name_of(repair.kind)),
                         repair.at,
                         repair.before,
                         {repair.after},
                         repair.reason});
  }
  for (const importing::Doubt& doubt : imported.doubts) {
    if (doubt.kind != importing::DoubtKind::word) continue;
    questions.push_back(
        {std::string(name_of(doubt.kind)), doubt.at, doubt.seen, doubt.suggestions, doubt.reason});
  }
  return questions;
}

class Lines {
 public:
  explicit Lines(const importing::SourceText& source) {
    for (const importing::SourceLine& line : source.lines) {
      std::string text = line.text;
      for (const std::string& cell : line.cells) text += (text.empty() ? "" : " | ") + cell;
      m_texts.emplace(std::pair{line.page, line.number}, std::move(text));
    }
  }
  std::string at(Place place) const {
    const auto found = m_texts.find({place.page, place.line});
    return found == m_texts.end() ? std::string() : found->second;
  }

 private:
  std::map<std::pair<int, int>, std::string> m_texts;
};

void ask(const Question& question, std::size_t number, std::size_t count, const Lines& lines,
         Language language, std::ostream& out) {
  out << "\n[" << number << "/" << count << "] " << shown_place(question.at).in(language) << ": "
      << question.reason.in(language) << "\n    " << lines.at(question.at) << "\n  `"
      << question.seen << "`";
  for (std::size_t i = 0; i < question.proposals.size(); ++i) {
    out << "  " << i + 1 << ": " << question.proposals[i];
  }
  out << "\n> " << std::flush;
}

enum class Answer { decided, open, quit, unclear, help };

Answer understand(const std::string& line, const Question& question, std::string& words) {
  if (line == "q") return Answer::quit;
  if (line.empty()) return Answer::open;
  if (line == "?") return Answer::help;
  if (line == "k") {
    words = question.seen;
    return Answer::decided;
  }
  if (line.starts_with('=')) {
    words = line.substr(1);
    return Answer::decided;
  }
  std::size_t chosen = line == "a" ? 1 : 0;
  if (chosen == 0) {
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), chosen);
    if (error != std::errc() || end != line.data() + line.size()) return Answer::unclear;
  }
  if (chosen == 0 || chosen > question.proposals.size()) return Answer::unclear;
  words = question.proposals[chosen - 1];
  return Answer::decided;
}

}  // namespace

source::Message shown_place(Place place) {
  return place.page > 0 ? source::message("page {}, line {}", place.page, place.line)
                        : source::message("line {}", place.line);
}

Review review(const importing::Imported& imported, const importing::SourceText& source,
              Language language, std::istream& answers, std::ostream& out) {
  Review result;
  const std::vector<Question> questions = questions_about(imported);
  if (questions.empty()) return result;
  const Lines lines(source);
  out << source::message(usage).in(language) << "\n";
  for (std::size_t i = 0; i < questions.size();) {
    const Question& question = questions[i];
    ask(question, i + 1, questions.size(), lines, language, out);
    std::string line;
    std::string words;
    Answer answer = Answer::quit;
    if (std::getline(answers, line)) answer = understand(line, question, words);
    if (answer == Answer::quit) {
      result.quit = true;
      return result;
    }
    if (answer == Answer::unclear) {
      out << source::message("not understood: {}", line).in(language) << "\n";
    }
    if (answer == Answer::unclear || answer == Answer::help) {
      out << source::message(usage).in(language) << "\n";
      continue;
    }
    if (answer == Answer::decided) {
      result.decisions.push_back({question.kind, question.at, question.seen, words});
    }
    ++i;
  }
  return result;
}

}  // namespace bipgen::app
