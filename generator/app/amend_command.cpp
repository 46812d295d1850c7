#include "app/amend_command.hpp"

#include <filesystem>

#include "app/read_tree.hpp"
#include "drafting/check_draft.hpp"
#include "drafting/draft.hpp"
#include "drafting/write_amendment.hpp"
#include "pages/content.hpp"
#include "parsing/parse_act.hpp"

namespace bipgen::app {

namespace {

namespace fs = std::filesystem;
using source::Diagnostics;
using source::message;

// Acts stand in content/<body>/acts/<year>/.
constexpr int most_folders_above = 4;

// Of the content folder that the act stands in; empty for an act elsewhere.
pages::Publisher publisher_of(const fs::path& act, Diagnostics& diagnostics) {
  std::error_code not_there;
  fs::path folder = fs::absolute(act).parent_path();
  for (int i = 0; i < most_folders_above; ++i, folder = folder.parent_path()) {
    if (!fs::is_regular_file(folder / "publisher.yaml", not_there)) continue;
    if (const auto file = read_file(folder / "publisher.yaml", diagnostics)) {
      if (auto publisher = pages::parse_publisher(*file, diagnostics)) return *publisher;
    }
    break;
  }
  return {};
}

std::optional<act::Act> read_act(const std::string& path, const std::string& issuer,
                                 Diagnostics& diagnostics) {
  const auto file = read_file(path, diagnostics);
  return file ? parsing::parse_act(*file, issuer, diagnostics) : std::nullopt;
}

bool is_one_act(const act::Act& before, const act::Act& after, Diagnostics& diagnostics) {
  const act::Heading& old = before.heading;
  const act::Heading& now = after.heading;
  if (old.id == now.id && old.date == now.date) return true;
  const auto name = [](const act::Heading& heading) {
    return heading.date ? message("{} of {}", act::print(heading.id), heading.date->iso())
                        : source::Message(act::print(heading.id));
  };
  diagnostics.add(source::Kind::draft_of_two_acts, {after.path, {}},
                  message("another act: {}", name(now)),
                  message("expected a version of {}", name(old)));
  return false;
}

std::string organ_of(const act::Heading& heading, const pages::Publisher& publisher) {
  if (!heading.issuer.empty() && heading.issuer == publisher.issuer) {
    return publisher.issuer_genitive;
  }
  return drafting::organ_in_genitive(heading.issuer);
}

}  // namespace

DraftFile draft_amendment_of(const std::string& before, const std::string& after,
                             Diagnostics& diagnostics) {
  const pages::Publisher publisher = publisher_of(before, diagnostics);
  const auto old = read_act(before, publisher.issuer, diagnostics);
  const auto now = read_act(after, publisher.issuer, diagnostics);
  if (!old || !now || !is_one_act(*old, *now, diagnostics)) return {};
  const drafting::Draft draft =
      drafting::draft_amendment({old->text, old->heading.title, old->path},
                                {now->text, now->heading.title, now->path}, diagnostics);
  DraftFile result{true, {}};
  if (draft.instructions.empty()) return result;
  const drafting::AmendedAct amended{old->heading, organ_of(old->heading, publisher)};
  result.text = drafting::amendment_file(drafting::write_amendment(draft, amended), amended);
  drafting::check_draft(draft, {draft_path, result.text}, diagnostics);
  return result;
}

}  // namespace bipgen::app
