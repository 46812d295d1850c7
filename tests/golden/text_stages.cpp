#include "golden/text_stages.hpp"

#include <cstdint>
#include <map>
#include <utility>

#include "act/lookup.hpp"
#include "amending/apply.hpp"
#include "amending/read_instructions.hpp"
#include "app/explain.hpp"
#include "markdown/page.hpp"
#include "pages/provision_html.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"
#include "parsing/write_text.hpp"
#include "support/dump_text.hpp"
#include "support/dump_timeline.hpp"
#include "timeline/facts.hpp"
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

std::string_view name_of(amending::EventKind kind) {
  constexpr std::string_view names[] = {"added", "worded", "words changed", "repealed",
                                        "renumbered"};
  return names[static_cast<std::size_t>(kind)];
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
  std::map<std::string, act::Act> acts;
  for (const source::File& file : input.files) {
    if (auto act = parsing::parse_act(file, issuer, diagnostics))
      acts[stem(file)] = std::move(*act);
  }
  const act::Act& amendment = acts["amendment"];
  const auto instructions =
      amending::read_instructions(amendment.text, amendment.path, parsing::find_acts, diagnostics);
  const amending::Amended amended =
      amending::apply(acts["base"].text, instructions,
                      {amendment.heading.id, amendment.text, amendment.path, {}}, diagnostics);
  std::string report = "Instructions\n";
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    report += print(instructions[i].citation) + ": " + print(instructions[i].operation) +
              (amended.outcomes[i].applied ? "\n" : " (not applied)\n");
  }
  report += "\nProvisions and their causes\n";
  for (const amending::ProvisionEvent& event : amended.events) {
    report += print(event.provision) + ": " + std::string(name_of(event.kind)) + " by " +
              print(event.cause.provision) + "\n";
  }
  report +=
      "\nDifferences from the announced text\n" + differences(amended.text, acts["announced"].text);
  return {{"consolidated.md", parsing::write_text(amended.text, parsing::Grammar::act)},
          {"report.txt", report}};
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
