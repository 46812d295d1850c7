#include "search/lexicon.hpp"

#include <algorithm>
#include <numeric>

#include "search/bytes.hpp"
#include "search/words.hpp"
#include "text/letters.hpp"

namespace bipgen::search {

namespace {

constexpr std::size_t lexicon_shard_bytes = 5'000;  // before compression
constexpr std::size_t inline_bytes = 48;            // of all lists of an entry
constexpr std::size_t postings_bytes = 2'048;

enum Flag : unsigned { stop_word = 1, inline_lists = 2, has_synonyms = 4, only_written = 8 };

std::size_t list_bytes(const Entry& entry) {
  return std::accumulate(
      entry.lists.begin(), entry.lists.end(), std::size_t{0},
      [](std::size_t sum, const std::string& list) { return sum + list.size(); });
}

bool is_inline(const Entry& entry) {
  return list_bytes(entry) <= inline_bytes;
}

void append_form(std::string& out, const std::string& form, const std::string& key) {
  constexpr std::size_t unrelated = 255;
  const std::size_t shared = shared_length(form, key);
  if (key.size() - shared >= unrelated) {
    append_number(out, unrelated);
    append_string(out, form);
    return;
  }
  append_number(out, key.size() - shared);
  append_string(out, std::string_view(form).substr(shared));
}

void append_lists(std::string& out, const Entry& entry) {
  if (!is_inline(entry)) {
    for (const std::string& list : entry.lists) append_number(out, list.size());
    return;
  }
  append_number(out, static_cast<std::size_t>(
                         std::count_if(entry.lists.begin(), entry.lists.end(),
                                       [](const std::string& list) { return !list.empty(); })));
  for (std::size_t tier = 0; tier < entry.lists.size(); ++tier) {
    if (entry.lists[tier].empty()) continue;
    append_number(out, tier);
    append_string(out, entry.lists[tier]);
  }
}

std::string encode(const Entry& entry, const std::string& previous) {
  const bool is_stop_word = list_bytes(entry) == 0;
  unsigned flags = is_stop_word ? stop_word : 0U;
  if (is_inline(entry)) flags |= inline_lists;
  if (!entry.synonyms.empty()) flags |= has_synonyms;
  if (!entry.known) flags |= only_written;

  std::string out;
  append_front_coded(out, entry.key, previous);
  out += static_cast<char>(flags);
  append_number(out, entry.forms.size());
  for (const std::string& form : entry.forms) append_form(out, form, entry.key);
  append_number(out, entry.passages);
  append_lists(out, entry);
  if (entry.synonyms.empty()) return out;
  append_number(out, entry.synonyms.size());
  for (const Entry::Replacement& synonym : entry.synonyms) {
    append_string(out, synonym.phrase);
    append_string(out, synonym.replacement);
  }
  return out;
}

struct Shard {
  std::string first_key;
  std::size_t begin = 0;  // of the entries
  std::size_t end = 0;
  std::string terms;  // encoded
};

// Entries whose folded keys are equal stay together.
std::vector<Shard> divide(const std::vector<Entry>& entries) {
  std::vector<Shard> shards(1);
  std::string before;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::string folded = text::folded(entries[i].key);
    if (shards.back().terms.size() >= lexicon_shard_bytes && folded != before) {
      const std::size_t shared = shared_length(folded, before);
      const std::size_t tail = folded.size() - shared;
      // One character more than what both begin with.
      std::size_t length = tail > 0 ? 1 : 0;
      while (length < tail &&
             (static_cast<unsigned char>(folded[shared + length]) & 0xC0U) == 0x80U) {
        ++length;
      }
      shards.push_back({folded.substr(0, shared + length), i, i, {}});
    }
    Shard& shard = shards.back();
    shard.terms += encode(entries[i], i > shard.begin ? entries[i - 1].key : std::string());
    shard.end = i + 1;
    before = folded;
  }
  return shards;
}

std::size_t shard_of(const std::vector<Shard>& shards, const std::string& folded) {
  const auto after = std::upper_bound(
      shards.begin() + 1, shards.end(), folded,
      [](const std::string& key, const Shard& shard) { return key < shard.first_key; });
  return static_cast<std::size_t>(after - shards.begin()) - 1;
}

// A form that is looked for in another file than the one in which its term stands.
struct Reference {
  std::string folded;
  std::string form;
  std::string key;
  auto operator<=>(const Reference&) const = default;
};

std::vector<std::vector<Reference>> find_references(const std::vector<Entry>& entries,
                                                    const std::vector<Shard>& shards) {
  std::vector<std::vector<Reference>> references(shards.size());
  for (std::size_t shard = 0; shard < shards.size(); ++shard) {
    for (std::size_t i = shards[shard].begin; i < shards[shard].end; ++i) {
      for (const std::string& form : entries[i].forms) {
        std::string folded = text::folded(form);
        const std::size_t other = shard_of(shards, folded);
        if (other != shard) references[other].push_back({std::move(folded), form, entries[i].key});
      }
    }
  }
  for (std::vector<Reference>& list : references) std::sort(list.begin(), list.end());
  return references;
}

std::string encode(const std::vector<Reference>& references) {
  std::string out;
  std::size_t forms = 0;
  std::string previous;
  for (std::size_t i = 0; i < references.size();) {
    std::size_t end = i;
    while (end < references.size() && references[end].form == references[i].form) ++end;
    append_front_coded(out, references[i].form, previous);
    append_number(out, end - i);
    previous = references[i].form;
    for (; i < end; ++i) append_string(out, references[i].key);
    ++forms;
  }
  std::string counted;
  append_number(counted, forms);
  return counted + out;
}

void write_lists(const std::vector<Entry>& entries, const Shard& shard, std::size_t number,
                 const Sink& sink) {
  if (shard.begin == shard.end) return;
  for (std::size_t tier = 0; tier < entries[shard.begin].lists.size(); ++tier) {
    std::size_t file = 0;
    std::string bytes;
    const auto write = [&] {
      if (!bytes.empty()) sink(postings_path(number, tier, file), bytes);
    };
    for (std::size_t i = shard.begin; i < shard.end; ++i) {
      if (is_inline(entries[i])) continue;
      const std::string& list = entries[i].lists[tier];
      if (!bytes.empty() && bytes.size() + list.size() > postings_bytes) {
        write();
        ++file;
        bytes.clear();
      }
      bytes += list;
    }
    write();
  }
}

}  // namespace

bool Entry::is_word() const {
  return !is_exact_key(key);
}

std::vector<std::string> write_lexicon(const std::vector<Entry>& entries, const Sink& sink) {
  const std::vector<Shard> shards = divide(entries);
  const auto references = find_references(entries, shards);
  std::vector<std::string> first_keys;
  for (std::size_t i = 0; i < shards.size(); ++i) {
    std::string bytes;
    append_number(bytes, shards[i].end - shards[i].begin);
    bytes += shards[i].terms;
    bytes += encode(references[i]);
    sink(lexicon_path(i), compressed(bytes));
    write_lists(entries, shards[i], i, sink);
    first_keys.push_back(shards[i].first_key);
  }
  return first_keys;
}

}  // namespace bipgen::search
