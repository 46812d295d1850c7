#include "morphology/dictionary.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <stdexcept>
#include <unordered_map>

#include <hunspell/hunspell.hxx>

#include "morphology/affix_rules.hpp"
#include "morphology/word_list.hpp"
#include "text/encodings.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

// Hunspell looks at no longer words; the longest Polish ones are half as long.
constexpr std::size_t longest_word = 100;

bool is_letters(std::string_view part) {
  for (std::size_t at = 0; at < part.size();) {
    const text::Character character = text::character_at(part, at);
    const bool digit = character.value >= U'0' && character.value <= U'9';
    if (digit || !text::is_word_character(character.value)) return false;
    at += character.length;
  }
  return !part.empty() && part.size() <= longest_word;
}

std::vector<std::string_view> parts_of(std::string_view word) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t hyphen = word.find('-', begin);
    parts.push_back(word.substr(begin, hyphen - begin));
    if (hyphen == std::string_view::npos) return parts;
    begin = hyphen + 1;
  }
}

Analysis unknown(std::string_view word) {
  return {Knowledge::unknown, {text::to_lower(word)}};
}

struct Files {
  std::string words;
  std::string endings;
};

Files files_in(const std::string& folder) {
  Files files{folder + "/pl_PL.dic", folder + "/pl_PL.aff"};
  for (const std::string& path : {files.words, files.endings}) {
    std::error_code unused;
    if (std::filesystem::is_regular_file(path, unused)) continue;
    throw std::runtime_error("the Polish dictionary `" + path +
                             "` is not there: install the package hunspell-pl");
  }
  return files;
}

enum class Encoding : std::uint8_t { iso_8859_2, utf8 };

std::string read(const std::string& path, Encoding encoding) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (!file) throw std::runtime_error("`" + path + "` cannot be read");
  return encoding == Encoding::utf8 ? bytes : text::from_iso_8859_2(bytes);
}

// Hunspell knows the lemmas of a form; the other way it knows the first hundred or so only.
struct Inflections {
  Inflections(const Files& files, Encoding encoding)
      : rules(read(files.endings, encoding)), words(read(files.words, encoding)) {}

  // Unsorted.
  std::vector<std::string> forms_of(std::string_view lemma) const {
    std::vector<std::string> forms;
    for (const WordList::Entry& entry : words.find(lemma)) {
      rules.add_suffixed(entry.word, entry.flags, forms);
    }
    for (const AffixRules::Prefix& prefix : rules.prefixes()) {
      if (lemma.starts_with(prefix.add)) add_prefixed(prefix, lemma, forms);
    }
    return forms;
  }

  // "nieważny": the forms of "ważny".
  void add_prefixed(const AffixRules::Prefix& prefix, std::string_view lemma,
                    std::vector<std::string>& forms) const {
    const std::size_t first = forms.size();
    for (const WordList::Entry& entry : words.find(lemma.substr(prefix.add.size()))) {
      if (entry.flags.find(prefix.flag) == std::string_view::npos) continue;
      rules.add_suffixed(entry.word, entry.flags, forms);
    }
    for (std::size_t i = first; i < forms.size(); ++i) forms[i].insert(0, prefix.add);
  }

  AffixRules rules;
  WordList words;
};

// The dictionary has "nie" as a prefix: "nieważnego" is a form of "ważny" to it.
constexpr std::string_view negation = "nie";

// Both in lower case.
bool is_negated(std::string_view word, std::string_view lemma) {
  if (!word.starts_with(negation)) return false;
  return !lemma.starts_with(negation) || (word.substr(negation.size()).starts_with(negation) &&
                                          !lemma.substr(negation.size()).starts_with(negation));
}

void sort_once_each(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

}  // namespace

struct Dictionary::State {
  explicit State(const Files& its_files)
      : files(its_files), words(files.endings.c_str(), files.words.c_str()) {
    is_utf8 = words.get_dict_encoding() == "UTF-8";
  }

  std::optional<std::string> to_own(std::string_view utf8) const {
    return is_utf8 ? std::optional(std::string(utf8)) : text::to_iso_8859_2(utf8);
  }

  // Empty for a word that is not in the dictionary as it is written.
  std::vector<std::string> lemmas_of(const std::string& word) {
    const std::optional<std::string> own = to_own(word);
    if (!own) return {};
    const std::lock_guard lock(hunspell);
    if (!words.spell(*own)) return {};
    std::vector<std::string> lemmas = words.stem(*own);
    if (!is_utf8) {
      for (std::string& lemma : lemmas) lemma = text::from_iso_8859_2(lemma);
    }
    const std::string lower = text::to_lower(word);
    for (std::string& lemma : lemmas) {
      if (is_negated(lower, text::to_lower(lemma))) lemma.insert(0, negation);
    }
    sort_once_each(lemmas);
    if (lemmas.empty()) lemmas.push_back(lower);
    return lemmas;
  }

  Analysis analyze_part(std::string_view part) {
    if (!is_letters(part)) return unknown(part);
    if (auto lemmas = lemmas_of(std::string(part)); !lemmas.empty()) {
      return {Knowledge::known, std::move(lemmas)};
    }
    const std::string lower = text::to_lower(part);
    for (const std::string& other : {lower, text::capitalized(lower)}) {
      if (auto lemmas = lemmas_of(other); !lemmas.empty()) {
        return {Knowledge::other_case, std::move(lemmas)};
      }
    }
    return unknown(part);
  }

  Analysis analyze(std::string_view word) {
    const std::vector<std::string_view> parts = parts_of(word);
    if (parts.size() > longest_word) return unknown(word);
    Analysis result = analyze_part(parts.back());
    for (std::size_t i = 0; i + 1 < parts.size() && result.known(); ++i) {
      const Analysis before = analyze_part(parts[i]);
      if (!before.known()) return unknown(word);
      result.knowledge = std::min(result.knowledge, before.knowledge);
    }
    if (parts.size() == 1) return result;
    if (!result.known()) return unknown(word);
    const std::string_view prefix = word.substr(0, word.size() - parts.back().size());
    for (std::string& lemma : result.lemmas) lemma.insert(0, text::to_lower(prefix));
    return result;
  }

  const Inflections& inflections() {
    std::call_once(inflections_are_read, [this] {
      read_inflections =
          std::make_unique<Inflections>(files, is_utf8 ? Encoding::utf8 : Encoding::iso_8859_2);
    });
    return *read_inflections;
  }

  std::vector<std::string> forms(std::string_view lemma) {
    const std::vector<std::string_view> parts = parts_of(lemma);
    const bool all_known =
        parts.size() <= longest_word &&
        std::all_of(parts.begin(), parts.end() - 1,
                    [this](std::string_view part) { return analyze_part(part).known(); });
    if (!all_known) return {};
    std::vector<std::string> forms = inflections().forms_of(parts.back());
    const std::string_view before = lemma.substr(0, lemma.size() - parts.back().size());
    if (!before.empty()) {
      for (std::string& form : forms) form.insert(0, before);
    }
    sort_once_each(forms);
    std::erase(forms, lemma);
    return forms;
  }

  Files files;
  Hunspell words;
  bool is_utf8 = false;
  std::once_flag inflections_are_read;
  std::unique_ptr<Inflections> read_inflections;
  std::mutex hunspell;  // which has buffers of its own
  std::shared_mutex cache;
  std::unordered_map<std::string, Analysis> seen;
};

Dictionary::Dictionary(const std::string& folder)
    : m_state(std::make_unique<State>(files_in(folder))) {
  if (m_state->lemmas_of("urzędu") != std::vector<std::string>{"urząd"}) {
    throw std::runtime_error("`" + folder +
                             "/pl_PL.dic` is no Polish dictionary that can be read: "
                             "install the package hunspell-pl");
  }
}

Dictionary::~Dictionary() = default;

Analysis Dictionary::analyze(std::string_view word) const {
  std::string key(word);
  {
    const std::shared_lock lock(m_state->cache);
    const auto found = m_state->seen.find(key);
    if (found != m_state->seen.end()) return found->second;
  }
  Analysis result = m_state->analyze(word);
  const std::unique_lock lock(m_state->cache);
  m_state->seen.emplace(std::move(key), result);
  return result;
}

std::vector<std::string> Dictionary::forms(std::string_view lemma) const {
  return m_state->forms(lemma);
}

bool share_lemma(const Analysis& a, const Analysis& b) {
  return std::any_of(a.lemmas.begin(), a.lemmas.end(), [&b](const std::string& lemma) {
    return std::binary_search(b.lemmas.begin(), b.lemmas.end(), lemma);
  });
}

Analyze analyze_when_needed(std::string folder) {
  struct Late {
    std::once_flag once;
    std::unique_ptr<Dictionary> dictionary;
  };
  return [folder = std::move(folder), late = std::make_shared<Late>()](std::string_view word) {
    std::call_once(late->once, [&] { late->dictionary = std::make_unique<Dictionary>(folder); });
    return late->dictionary->analyze(word);
  };
}

}  // namespace bipgen::morphology
