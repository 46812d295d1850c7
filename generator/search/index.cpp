#include "search/index.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include <nlohmann/json.hpp>

#include "search/entries.hpp"
#include "search/lexicon.hpp"
#include "search/postings.hpp"
#include "search/preset.hpp"
#include "search/slips.hpp"

namespace bipgen::search {

namespace {

// The words of the addresses of searches (`?rodzaj=komorka`), in the order of Kind and Status.
// An act's first passage is of the kind "akt", which the reader knows.
constexpr std::array<std::string_view, 8> kind_words = {
    "komorka", "stanowisko", "rola", "pojecie", "przepis", "dokument", "rejestr", "strona"};
constexpr std::array<std::string_view, 5> status_words = {"obowiazuje", "przyszle", "nieznane",
                                                          "uchylone", "historyczne"};

// What a word counts in the context of a passage, and by Weight.
constexpr std::array<double, 5> weights = {0.35, 1.0, 0.8, 1.3, 2.6};

// The term whose passages begin a page.
constexpr std::string_view page_key = "!";

std::size_t bytes_of(const Page& page) {
  std::size_t bytes = 0;
  for (const Passage& passage : page.passages) bytes += passage.name.size() + passage.text.size();
  return bytes;
}

// How many each block has. `lengths`: words of each passage, by number.
std::vector<std::uint32_t> passages_of_blocks(const std::vector<std::uint8_t>& lengths,
                                              unsigned shift) {
  std::vector<std::uint32_t> passages(lengths.size() >> shift);
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    if (lengths[i] > 0) ++passages[i >> shift];
  }
  return passages;
}

}  // namespace

bool stands_before(const Standing& a, const Standing& b) {
  return std::tuple(a.status, a.kind, -a.year) < std::tuple(b.status, b.kind, -b.year);
}

Plan make_plan(std::vector<Page> sample, std::size_t pages, Labels labels, Phrases phrases) {
  Plan plan;
  plan.labels = std::move(labels);
  plan.phrases = std::move(phrases);
  if (sample.empty()) return plan;
  const std::size_t sampled =
      std::accumulate(sample.begin(), sample.end(), std::size_t{0},
                      [](std::size_t sum, const Page& page) { return sum + bytes_of(page); });
  const std::size_t all = sampled * pages / sample.size();
  plan.size = block_size_for(all);
  std::vector<std::string> texts;
  for (Page& page : sample) {
    collapse(page);
    std::string text;
    for (const Block& block : divide(page, plan.size, plan.labels)) text += lines_of(block) + "\n";
    texts.push_back(std::move(text));
  }
  plan.preset = Preset(find_preset(texts, preset_bytes_for(all)));
  return plan;
}

ReadPage read_page(const Standing& standing, Page page, Texts& texts) {
  collapse(page);
  PageWords words = read_words(page, texts);
  return {standing, std::move(page), std::move(words)};
}

std::string compressed(const Block& block, const Plan& plan) {
  return plan.preset.compressed(lines_of(block));
}

Index::Index(const Plan& plan, const Language& language, Texts& texts, const Sink& sink)
    : m_plan(plan),
      m_language(language),
      m_sink(sink),
      m_terms(texts.vocabulary()),
      m_vocabulary(texts.vocabulary()) {}

void Index::emit(std::string_view path, std::string_view bytes) {
  m_checksum = checksum(checksum(m_checksum, path), bytes);
  m_sink(path, bytes);
}

// What is in force keeps its own texts, so that a reader has them with one file. Of what is not, a
// reader has mostly read the passage with the text already: it is found by the same words.
SameTexts Index::find_same(const ReadPage& page) const {
  SameTexts same;
  if (page.standing.status < Status::ended) return same;
  for (const PassageWords& words : page.words.passages) {
    const std::uint32_t text = words.text->number;
    same.push_back(text < m_stored.size() ? m_stored[text] : std::nullopt);
  }
  return same;
}

void Index::keep_texts(const ReadPage& page, const std::vector<std::uint32_t>& numbers) {
  constexpr std::size_t shortest = 24;  // for which a reference is shorter
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const TextWords& text = *page.words.passages[i].text;
    if (text.text.size() < shortest) continue;
    if (text.number >= m_stored.size()) m_stored.resize(text.number + 1);
    if (!m_stored[text.number]) m_stored[text.number] = numbers[i];
  }
}

std::vector<NumberedBlock> Index::add(const ReadPage& page) {
  if (m_groups.empty() || m_groups.back().standing != page.standing) {
    m_groups.push_back({m_blocks, page.standing});
  }
  const unsigned shift = m_plan.size.shift;
  std::vector<Block> blocks = divide(page.page, m_plan.size, m_plan.labels, find_same(page));
  const std::vector<std::uint32_t> numbers = number_passages(blocks, m_blocks, shift);
  keep_texts(page, numbers);
  m_terms.add(page.words, numbers);
  m_terms.add_key(m_vocabulary.number_of(page_key), m_blocks << shift);
  m_lengths.resize((m_blocks + blocks.size()) << shift);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    m_lengths[numbers[i]] = length_of(page.words.passages[i]);
  }
  std::vector<NumberedBlock> numbered;
  for (Block& block : blocks) numbered.push_back({m_blocks++, std::move(block)});
  return numbered;
}

void Index::write(std::uint32_t block, std::string_view bytes) {
  emit(block_path(block), bytes);
}

void Index::group_unknown(std::vector<Term>& terms) const {
  if (!m_language.group_unknown) return;
  std::vector<std::string> unknown;
  std::unordered_map<std::string, std::size_t> by_key;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].known || terms[i].lemma.empty()) continue;
    unknown.push_back(terms[i].key);
    by_key.emplace(terms[i].key, i);
  }
  std::sort(unknown.begin(), unknown.end());
  for (const auto& [word, lemma] : m_language.group_unknown(unknown)) {
    const auto found = by_key.find(word);
    if (found != by_key.end()) terms[found->second].key = lemma;
  }
}

void Index::finish() {
  const std::vector<KeyedReplacement> keyed = replacements_of(m_plan.phrases, m_terms);
  std::vector<Term> terms = m_terms.take();
  group_unknown(terms);
  settle(terms);

  const std::vector<std::uint32_t> tiers =
      tiers_of(passages_of_blocks(m_lengths, m_plan.size.shift));
  const std::vector<Entry> entries = make_entries(
      terms, {tiers, m_plan.size.shift, m_lengths, m_language.inflect, m_language.guess, keyed});
  const Sink sink = [this](std::string_view path, std::string_view bytes) { emit(path, bytes); };
  const std::vector<std::string> words = write_lexicon(entries, sink);
  const std::vector<std::string> slips = write_slips(slip_prefixes(entries), sink);
  if (!m_plan.preset.text().empty()) emit(preset_path, compressed(m_plan.preset.text()));
  emit(contents_path, compressed(contents(words, slips, tiers)));
}

std::string Index::contents(const std::vector<std::string>& words,
                            const std::vector<std::string>& slips,
                            const std::vector<std::uint32_t>& tiers) const {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string stamp;
  for (int shift = 28; shift >= 0; shift -= 4) stamp += hex[(m_checksum >> shift) & 0xFU];
  nlohmann::ordered_json groups = nlohmann::ordered_json::array();
  for (const Group& group : m_groups) {
    groups.push_back({group.first_block, static_cast<int>(group.standing.kind),
                      static_cast<int>(group.standing.status), group.standing.year});
  }
  nlohmann::ordered_json json;
  json["format"] = 1;
  json["stamp"] = stamp;
  json["shift"] = m_plan.size.shift;
  json["passages"] = std::count_if(m_lengths.begin(), m_lengths.end(),
                                   [](std::uint8_t length) { return length > 0; });
  json["blocks"] = m_blocks;
  json["tiers"] = tiers;
  json["weights"] = weights;
  json["kinds"] = kind_words;
  json["statuses"] = status_words;
  json["groups"] = groups;
  json["labels"] = m_plan.labels;
  json["words"] = words;
  json["slips"] = slips;
  json["preset"] = m_plan.preset.text().size();
  return json.dump();
}

}  // namespace bipgen::search
