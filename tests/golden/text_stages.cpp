#include "golden/text_stages.hpp"

#include <cstdint>
#include <utility>

#include "app/explain.hpp"
#include "markdown/page.hpp"
#include "pages/provision_html.hpp"
#include "parsing/parse_act.hpp"
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
