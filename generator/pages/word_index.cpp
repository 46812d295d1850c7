#include "pages/word_index.hpp"

#include <algorithm>
#include <map>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "pages/act_links.hpp"
#include "pages/act_texts.hpp"
#include "pages/addresses.hpp"
#include "pages/findable.hpp"
#include "pages/glossary.hpp"
#include "pages/nouns.hpp"
#include "pages/register_rows.hpp"
#include "pages/site.hpp"
#include "pages/unit_life.hpp"
#include "pages/unit_links.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

namespace {

constexpr std::size_t most_places = 12;  // of one word
constexpr std::size_t most_words = 9;    // of a task

// The words up to the first sign that ends a phrase; " …" where they go on.
std::string leading_phrase(const std::string& text) {
  std::size_t end = text.size();
  for (const std::string_view sign : {",", ";", "(", ":", " – ", ". "}) {
    end = std::min(end, text.find(sign));
  }
  std::size_t at = 0;
  for (std::size_t words = 0; words < most_words && at < end; ++words) {
    at = std::min(text.find(' ', at + 1), end);
  }
  at = std::min(at, end);
  return at < text.size() ? text.substr(0, at) + " …" : text;
}

class Words {
 public:
  explicit Words(const Site& site) : m_site(site), m_nouns(site.analyze) {}

  WordIndex read() {
    read_units();
    read_terms();
    read_posts();
    for (const organization::Role& role : m_site.roles) {
      add(role.name, {address::role(role.id), "", role.name, ""});
    }
    for (const history::DatedStructure* today : todays_structures()) read_tasks(*today);
    read_contents();
    const std::vector<timeline::Entry>& entries = m_site.timeline.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) read_act(*entry);
    decide();
    return sorted();
  }

 private:
  void add(std::string_view phrase, const WordPlace& place) {
    for (NounReadings& readings : m_nouns.nouns_of(phrase)) {
      for (const std::string& word : readings) ++m_support[text::to_lower(word)];
      if (readings.size() == 1) {
        add_to(readings.front(), place);
      } else {
        m_undecided.emplace_back(std::move(readings), place);
      }
    }
  }

  // A form of several words is one of that which more forms of the site may be: "gmina" may be all
  // that "gmin" may be, and "gminą". Where this does not tell, it stands under each.
  void decide() {
    for (const auto& [readings, place] : m_undecided) {
      std::size_t most = 0;
      for (const std::string& word : readings)
        most = std::max(most, m_support[text::to_lower(word)]);
      for (const std::string& word : readings) {
        if (m_support[text::to_lower(word)] == most) add_to(word, place);
      }
    }
  }

  // Words that differ in capitals alone are one; as a common noun where it is one anywhere.
  void add_to(const std::string& word, const WordPlace& place) {
    const std::string key = text::to_lower(word);
    WordEntry& entry = m_entries[key];
    if (entry.word.empty() || word == key) entry.word = word;
    const bool told =
        std::any_of(entry.places.begin(), entry.places.end(), [&](const WordPlace& one) {
          return one.path == place.path && one.fragment == place.fragment;
        });
    if (told) return;
    if (entry.places.size() == most_places) {
      ++entry.left_out;
    } else {
      entry.places.push_back(place);
    }
  }

  // By the name of today, or the last one; each under all the words that it was ever called by.
  void read_units() {
    for (const history::Unit& unit : m_site.units) {
      const UnitLife life = life_of(m_site, unit);
      if (life.states.empty()) continue;
      const organization::UnitState& last = *life.states.back().state;
      const WordPlace place = {address::unit(unit.slug), "", name_and_code(last.name, last.code),
                               ""};
      for (auto at = life.states.rbegin(); at != life.states.rend(); ++at) {
        add(at->state->name, place);
      }
    }
  }

  void read_terms() {
    for (const DefinedTerm& term : m_site.terms) {
      const std::string where =
          term.entry != nullptr ? short_name(*term.entry) : term.document->title;
      add(term.term,
          {term_path(m_site, term), term.id, term.term, where + ", " + print(term.citation)});
    }
  }

  std::vector<const history::DatedStructure*> todays_structures() const {
    std::vector<const history::DatedStructure*> structures;
    for (const Office& office : m_site.offices) {
      if (const auto* today = structure_of_today(m_site, office)) structures.push_back(today);
    }
    return structures;
  }

  void read_posts() {
    for (const history::DatedStructure* today : todays_structures()) {
      for (const organization::Post& post : today->structure.posts) {
        if (is_shown_as_unit(today->structure, post)) continue;
        add(post.name, {structure_path(m_site, *today), post_anchor(post),
                        name_and_code(post.name, post.code), today->structure.office});
      }
    }
  }

  void read_tasks(const history::DatedStructure& today) {
    for (const organization::UnitState& unit : today.structure.units) {
      for (const organization::Task& task : unit.tasks) {
        const std::string phrase = leading_phrase(task.text);
        const timeline::Entry* entry = m_site.timeline.find(task.source.act);
        if (entry == nullptr || task.source.citation.empty()) continue;
        const std::string href =
            provision_href_at(m_site, "", *entry, task.source.citation, task.source.version);
        const std::size_t mark = href.find('#');
        add(phrase,
            {href.substr(0, mark), mark == std::string::npos ? "" : href.substr(mark + 1), phrase,
             name_and_code(unit.name, unit.code) + ", " + print(task.source.citation)});
      }
    }
  }

  void read_headings(const act::Text& text, const std::string& path, const std::string& where) {
    act::walk(text, [&](const act::Provision& provision, const act::Citation& citation) {
      if (provision.title.empty()) return;
      const std::string heading = markdown::plain_text(provision.title);
      add(heading,
          {path, act::fragment_id(citation), heading, where + ", " + act::print(citation)});
    });
  }

  void read_contents() {
    for (const act::Document& document : m_site.documents) {
      const std::string path = address::document(document.slug);
      add(document.title, {path, "", document.title, ""});
      read_headings(document.text, path, document.title);
    }
    for (const Register& table : m_site.registers) {
      const std::string path = address::register_page(table.slug);
      add(table.title, {path, "", table.title, ""});
      const std::vector<std::string> anchors = row_anchors(table);
      for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].empty() || table.rows[i].front().empty()) continue;
        const std::string& name = table.rows[i].front().front();
        add(name, {path, anchors[i], name, table.title});
      }
    }
    for (const PlainPage& page : m_site.pages) {
      add(page.title, {address::plain_page(page.slug), "", page.title, ""});
    }
  }

  void read_act(const timeline::Entry& entry) {
    const std::string path = act_path(m_site, entry);
    const std::vector<ActText> texts = texts_of(m_site, entry);
    const ActText* text = texts.empty() ? nullptr : &present_of(texts);
    const std::string& title = text != nullptr ? *text->title : entry.title;
    add(title, {path, "", title, short_name(entry)});
    if (text != nullptr) read_headings(*text->text, path, short_name(entry));
  }

  WordIndex sorted() {
    std::map<std::pair<std::string, std::string>, WordEntry*> in_order;
    for (auto& [word, entry] : m_entries) {
      in_order.emplace(std::pair(text::collation_key(word), word), &entry);
    }
    WordIndex index;
    for (auto& [key, entry] : in_order) index.push_back(std::move(*entry));
    return index;
  }

  const Site& m_site;
  NounReader m_nouns;
  std::map<std::string, WordEntry> m_entries;  // by the word in lower case
  std::vector<std::pair<NounReadings, WordPlace>> m_undecided;
  std::map<std::string, std::size_t> m_support;  // how many words may be a form of it
};

}  // namespace

void index_words(Site& site) {
  site.word_index = site.analyze ? Words(site).read() : WordIndex();
}

}  // namespace bipgen::pages
