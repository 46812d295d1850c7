#include "golden/text_stages.hpp"

#include <cstdint>
#include <map>
#include <utility>

#include "act/lookup.hpp"
#include "app/explain.hpp"
#include "history/compare_texts.hpp"
#include "markdown/page.hpp"
#include "morphology/dictionary.hpp"
#include "pages/provision_html.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/write_text.hpp"
#include "support/dump_text.hpp"
#include "support/dump_text_comparison.hpp"
#include "support/dump_text_history.hpp"
#include "support/dump_timeline.hpp"
#include "timeline/facts.hpp"
#include "timeline/text_history.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::golden {

namespace {

constexpr std::string_view issuer = "Burmistrz Miasta Przykładowo";

std::string stem(const source::File& file) {
  return std::filesystem::path(file.path).replace_extension().generic_string();
}

std::vector<act::Act> parse_all(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<act::Act> acts;
  for (const source::File& file : input.files) {
    if (auto act = parsing::parse_act(file, issuer, diagnostics)) acts.push_back(std::move(*act));
  }
  return acts;
}

// Every provision's own words, by its citation.
std::map<std::string, std::string> words_of(const act::Text& text) {
  std::map<std::string, std::string> words;
  act::walk(text, [&words](const act::Provision& provision, const act::Citation& citation) {
    words[print(citation)] = provision.title + act::joined_paragraphs(provision.lead) +
                             act::joined_paragraphs(provision.closing);
  });
  return words;
}

std::string differences(const act::Text& ours, const act::Text& announced) {
  const auto a = words_of(ours);
  const auto b = words_of(announced);
  std::string out;
  for (const auto& [citation, words] : a) {
    const auto other = b.find(citation);
    if (other == b.end()) {
      out += citation + " is not in the announced text: " + words + "\n";
    } else if (other->second != words) {
      out +=
          citation + " differs\n  ours:      " + words + "\n  announced: " + other->second + "\n";
    }
  }
  for (const auto& [citation, words] : b) {
    if (!a.contains(citation)) out += citation + " is only in the announced text: " + words + "\n";
  }
  return out;
}

}  // namespace

testing::FileTree run_parsing(const Input& input, source::Diagnostics& diagnostics) {
  testing::FileTree out;
  for (const source::File& file : input.files) {
    if (file.path.starts_with("documents/")) {
      if (const auto document = parsing::parse_document(file, diagnostics)) {
        out[stem(file) + ".txt"] = testing::dump_text(document->text);
      }
    } else if (const auto act = parsing::parse_act(file, issuer, diagnostics)) {
      out[stem(file) + ".txt"] = testing::dump_text(act->text);
    }
  }
  return out;
}

testing::FileTree run_amending(const Input& input, source::Diagnostics& diagnostics) {
  testing::FileTree out;
  for (const source::File& file : input.files) {
    out[stem(file) + ".txt"] = app::explanation_text(app::explain(file, diagnostics), file);
  }
  return out;
}

testing::FileTree run_consolidation(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<act::Act> acts;
  std::vector<timeline::ActFacts> facts;
  std::optional<act::Act> announced;
  for (const source::File& file : input.files) {
    auto act = parsing::parse_act(file, issuer, diagnostics);
    if (!act) continue;
    if (stem(file) == "announced") {
      announced = std::move(act);
      continue;
    }
    facts.push_back(timeline::read_facts(*act, diagnostics));
    acts.push_back(std::move(*act));
  }
  const timeline::Timeline timeline = timeline::make_timeline(acts, facts, diagnostics);
  const auto histories = timeline::make_text_histories(timeline, today_of_tests(), diagnostics,
                                                       morphology::analyze_when_needed());
  testing::FileTree out;
  for (const auto& [id, history] : histories) {
    std::string report = testing::dump_text_history(history);
    for (const timeline::Version& version : history.versions) {
      out[slug_of(id) + "/" + testing::dump(version.period.from) + ".md"] =
          parsing::write_text(version.text, parsing::Grammar::act);
    }
    if (announced && announced->heading.title == timeline.find(id)->title) {
      report += "\nDifferences of the last version from the announced text\n" +
                differences(history.versions.back().text, announced->text);
    }
    out[slug_of(id) + "/report.txt"] = report;
  }
  return out;
}

testing::FileTree run_comparison(const Input& input, source::Diagnostics& diagnostics) {
  const std::vector<act::Act> acts = parse_all(input, diagnostics);
  testing::FileTree out;
  for (std::size_t i = 1; i < acts.size(); ++i) {
    const auto alignment = acts[i - 1].heading.id == acts[i].heading.id
                               ? history::Alignment::by_citation_first
                               : history::Alignment::by_content_first;
    out["comparison-" + std::to_string(i) + ".txt"] = testing::dump_text_comparison(
        history::compare_texts(acts[i - 1].text, acts[i].text, alignment));
  }
  return out;
}

testing::FileTree run_markdown(const Input& input, source::Diagnostics& diagnostics) {
  testing::FileTree out;
  for (const source::File& file : input.files) {
    const source::Span all = {0, static_cast<std::uint32_t>(file.text.size())};
    out[stem(file) + ".html"] = markdown::page_html(file, all, diagnostics).html;
  }
  return out;
}

testing::FileTree run_timeline(const Input& input, source::Diagnostics& diagnostics) {
  const std::vector<act::Act> acts = parse_all(input, diagnostics);
  std::vector<timeline::ActFacts> facts;
  for (const act::Act& act : acts) facts.push_back(timeline::read_facts(act, diagnostics));
  const timeline::Timeline timeline = timeline::make_timeline(acts, facts, diagnostics);
  return {{"timeline.txt", testing::dump_timeline(timeline)}};
}

testing::FileTree run_pages(const Input& input, source::Diagnostics& diagnostics) {
  testing::FileTree out;
  for (const source::File& file : input.files) {
    if (const auto act = parsing::parse_act(file, issuer, diagnostics)) {
      out[stem(file) + ".html"] = pages::text_html(act->text, {});
    }
  }
  return out;
}

}  // namespace bipgen::golden
