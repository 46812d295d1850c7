#include "search/page_words.hpp"

#include <algorithm>
#include <string>

namespace bipgen::search {

namespace {

std::string fragment_of(const std::vector<Place>& places) {
  std::string fragment;
  for (const Place& place : places) {
    if (!fragment.empty()) fragment += "__";
    fragment += place.id;
  }
  return fragment;
}

// A key without anything behind its sign says nothing.
void add_key(const std::string& key, Texts& texts, std::vector<std::uint32_t>& keys) {
  if (key.size() > 1) keys.push_back(texts.vocabulary().number_of(key));
}

class PageReader {
 public:
  PageReader(const Page& page, Texts& texts, PageWords& out)
      : m_page(page), m_texts(texts), m_out(out) {}

  void read() {
    for (std::size_t i = 0; i < m_page.passages.size(); ++i) add_passage(i);
    const Range all{0, static_cast<std::uint32_t>(m_page.passages.size())};
    m_out.contexts.push_back({all, read(m_page.title + " " + m_page.label)});
  }

 private:
  const TextWords* read(std::string_view text) { return &m_texts.read(text); }

  void add_passage(std::size_t index) {
    const Passage& passage = m_page.passages[index];
    PassageWords words;
    if (index == 0 && m_page.first_stands_for_page) words.names.push_back(read(m_page.title));
    const TextWords* name = read(passage.name);
    words.names.push_back(name);
    words.text = read(passage.text);
    for (const std::string& key : passage.keys) add_key(key, m_texts, words.keys);
    if (!passage.place.empty()) {
      add_key(citation_key(fragment_of(passage.place)), m_texts, words.keys);
    }
    const std::size_t below =
        std::min<std::size_t>(passage.covers, m_page.passages.size() - 1 - index);
    add_context({static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(below + 1)}, passage,
                {name, words.text});
    m_out.passages.push_back(std::move(words));
  }

  // `passages` are the passage and all that it covers.
  void add_context(const Range& passages, const Passage& passage,
                   const std::vector<const TextWords*>& texts) {
    for (const std::string& tag : passage.tags) {
      if (tag.size() > 1) m_out.tags.push_back({passages, m_texts.vocabulary().number_of(tag)});
    }
    if (passages.count == 1) return;
    const Range below{passages.first + 1, passages.count - 1};
    for (const TextWords* text : texts) m_out.contexts.push_back({below, text});
  }

  const Page& m_page;
  Texts& m_texts;
  PageWords& m_out;
};

}  // namespace

PageWords read_words(const Page& page, Texts& texts) {
  PageWords words;
  if (!page.passages.empty()) PageReader(page, texts, words).read();
  return words;
}

std::uint8_t length_of(const PassageWords& passage) {
  std::uint32_t length = passage.text->length;
  for (const TextWords* name : passage.names) length += name->length;
  return static_cast<std::uint8_t>(std::min(length, 255U));
}

}  // namespace bipgen::search
