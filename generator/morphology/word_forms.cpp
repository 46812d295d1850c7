#include "morphology/word_forms.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "morphology/compounds.hpp"
#include "text/letters.hpp"

namespace bipgen::morphology {

namespace {

class Words {
 public:
  explicit Words(std::string folder) : m_folder(std::move(folder)) {}

  Analysis analyze(std::string_view word) {
    Analysis whole = dictionary().analyze(word);
    if (whole.known()) return whole;
    const std::string lower = text::to_lower(word);
    const std::optional<Compound> compound = split(lower);
    if (!compound) return whole;
    Analysis by_parts = dictionary().analyze(compound->last);
    for (std::string& lemma : by_parts.lemmas) lemma.insert(0, compound->first);
    return by_parts;
  }

  std::vector<std::string> forms(std::string_view lemma) {
    if (dictionary().analyze(lemma).known()) return dictionary().forms(lemma);
    const std::optional<Compound> compound = split(lemma);
    if (!compound) return {};
    std::vector<std::string> forms = dictionary().forms(compound->last);
    for (std::string& form : forms) form.insert(0, compound->first);
    return forms;
  }

 private:
  const Dictionary& dictionary() {
    std::call_once(m_once, [this] { m_dictionary.emplace(m_folder); });
    return *m_dictionary;
  }

  std::optional<Compound> split(std::string_view word) {
    return split_compound(word,
                          [this](std::string_view part) { return dictionary().analyze(part); });
  }

  std::string m_folder;
  std::once_flag m_once;
  std::optional<Dictionary> m_dictionary;
};

}  // namespace

WordForms word_forms(std::string folder) {
  const auto words = std::make_shared<Words>(std::move(folder));
  return {[words](std::string_view word) { return words->analyze(word); },
          [words](std::string_view lemma) { return words->forms(lemma); }};
}

}  // namespace bipgen::morphology
