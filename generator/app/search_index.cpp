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
  return search::make_plan(sample, findable.size(), usual_labels(), std::move(phrases));
}

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
  search::Index index(plan, language, in_folder);
  progress.begin("indexing", findable.size());
  std::future<void> adding;  // of the batch before, while the next one is read
  for (std::size_t begin = 0; begin < findable.size(); begin += batch_size) {
    const std::size_t end = std::min(begin + batch_size, findable.size());
    std::vector<search::ReadPage> read(end - begin);
    for_each_index(read.size(), threads, [&](std::size_t i) {
      const search::Findable& page = findable[begin + i];
      read[i] = search::read_page(page.standing, page.make(), plan);
      progress.step();
    });
    if (adding.valid()) adding.get();
    adding = std::async(std::launch::async, [&index, batch = std::move(read)]() mutable {
      for (search::ReadPage& page : batch) index.add(std::move(page));
    });
  }
  if (adding.valid()) adding.get();
  index.finish();
}

}  // namespace bipgen::app
