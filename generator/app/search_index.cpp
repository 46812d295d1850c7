#include "app/search_index.hpp"

#include <algorithm>
#include <future>

#include "act/citation.hpp"
#include "app/parallel.hpp"
#include "morphology/guessed_forms.hpp"
#include "morphology/unknown_words.hpp"
#include "morphology/word_forms.hpp"
#include "pages/addresses.hpp"
#include "pages/search_pages.hpp"

namespace bipgen::app {

namespace {

// Pages that are in memory at one time.
constexpr std::size_t batch_size = 256;
// Pages by which the size of the site is judged.
constexpr std::size_t sample_size = 64;

// How labels follow from the ids of places: those of a number after a word.
search::Labels usual_labels() {
  search::Labels labels;
  for (int value = 0; value <= static_cast<int>(act::Level::podwojne_tiret); ++value) {
    const auto level = static_cast<act::Level>(value);
    const act::Step step{level, act::Label("1")};
    const std::string id = act::fragment_id({{step}});
    const std::string label = act::print(step);
    if (!id.ends_with("_1") || !label.ends_with(" 1")) continue;
    labels.emplace(id.substr(0, id.size() - 2), label.substr(0, label.size() - 2));
  }
  return labels;
}

search::Plan plan_index(const std::vector<search::Findable>& findable, search::Phrases phrases,
                        unsigned threads) {
  const std::size_t count = std::min(sample_size, findable.size());
  std::vector<search::Page> sample(count);
  for_each_index(count, threads,
                 [&](std::size_t i) { sample[i] = findable[i * findable.size() / count].make(); });
  return search::make_plan(std::move(sample), findable.size(), usual_labels(), std::move(phrases));
}

// The pages in batches, each in three steps one after another: it is read (in all threads), added
// to the index, and its blocks are compressed (in all threads). The steps of three batches are done
// together.
class IndexSteps {
 public:
  IndexSteps(const std::vector<search::Findable>& findable, const search::Plan& plan,
             search::Texts& texts, search::Index& index)
      : m_findable(findable), m_plan(plan), m_texts(texts), m_index(index) {}

  bool has_next() const {
    return m_begin < m_findable.size() || !m_read.empty() || !m_added.empty() || !m_bytes.empty();
  }

  void next(unsigned threads, Progress& progress) {
    const std::size_t count = std::min(batch_size, m_findable.size() - m_begin);
    std::vector<search::ReadPage> read(count);
    std::vector<std::string> bytes(m_added.size());
    std::future<std::vector<search::NumberedBlock>> added =
        std::async(std::launch::async, [this] { return write_and_add(); });
    for_each_index(count + bytes.size(), threads, [&](std::size_t i) {
      if (i >= count) {
        bytes[i - count] = search::compressed(m_added[i - count].block, m_plan);
        return;
      }
      const search::Findable& page = m_findable[m_begin + i];
      read[i] = search::read_page(page.standing, page.make(), m_texts);
      progress.step();
    });
    m_added = added.get();
    m_read = std::move(read);
    m_bytes = std::move(bytes);
    m_begin += count;
  }

 private:
  std::vector<search::NumberedBlock> write_and_add() {
    for (const std::string& bytes : m_bytes) m_index.write(m_written++, bytes);
    std::vector<search::NumberedBlock> added;
    for (const search::ReadPage& page : m_read) {
      for (search::NumberedBlock& block : m_index.add(page)) {
        added.push_back(std::move(block));
      }
    }
    return added;
  }

  const std::vector<search::Findable>& m_findable;
  const search::Plan& m_plan;
  search::Texts& m_texts;
  search::Index& m_index;
  std::size_t m_begin = 0;                     // of the next batch
  std::vector<search::ReadPage> m_read;        // of the batch before it
  std::vector<search::NumberedBlock> m_added;  // of the one before that
  std::vector<std::string> m_bytes;            // compressed, to be written
  std::uint32_t m_written = 0;                 // blocks
};

}  // namespace

search::Language polish() {
  const morphology::WordForms forms = morphology::word_forms();
  search::Language language;
  language.analyze = forms.analyze;
  language.inflect = forms.forms;
  language.guess = [forms](std::string_view word) {
    return morphology::guessed_forms(word, forms.analyze, forms.forms);
  };
  language.group_unknown = [analyze = forms.analyze](const std::vector<std::string>& words) {
    return morphology::group_unknown(words, analyze);
  };
  return language;
}

void write_search_index(const pages::Site& site, const search::Language& language, unsigned threads,
                        Progress& progress, const search::Sink& sink) {
  std::vector<search::Findable> findable = pages::list_findable(site);
  std::stable_sort(findable.begin(), findable.end(),
                   [](const search::Findable& a, const search::Findable& b) {
                     return search::stands_before(a.standing, b.standing);
                   });
  const search::Plan plan = plan_index(
      findable, search::Phrases(pages::find_synonyms(site), language.analyze, language.inflect),
      threads);
  const search::Sink in_folder = [&sink](std::string_view path, std::string_view bytes) {
    sink(std::string(pages::address::search_index) + std::string(path), bytes);
  };
  search::Texts texts(plan.phrases, language.analyze);
  search::Index index(plan, language, texts, in_folder);
  progress.begin(source::message("indexing"), findable.size());
  IndexSteps steps(findable, plan, texts, index);
  while (steps.has_next()) steps.next(threads, progress);
  index.finish();
}

}  // namespace bipgen::app
