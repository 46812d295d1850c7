#include "importing/repair.hpp"

#include <array>

namespace bipgen::importing {

namespace {

struct Named {
  RepairKind kind;
  std::string_view name;
};

constexpr std::array<Named, 27> names{{
    {RepairKind::line_join, "line-join"},
    {RepairKind::page_join, "page-join"},
    {RepairKind::hyphenation, "hyphenation"},
    {RepairKind::running_head, "running-head"},
    {RepairKind::page_number, "page-number"},
    {RepairKind::contents, "contents"},
    {RepairKind::drawn_line, "drawn-line"},
    {RepairKind::list_table, "list-table"},
    {RepairKind::bullet, "bullet"},
    {RepairKind::code_dash, "code-dash"},
    {RepairKind::code_line, "code-line"},
    {RepairKind::marker_space, "marker-space"},
    {RepairKind::marker_form, "marker-form"},
    {RepairKind::quotes, "quotes"},
    {RepairKind::dashes, "dashes"},
    {RepairKind::spaces, "spaces"},
    {RepairKind::invisible, "invisible"},
    {RepairKind::ligatures, "ligatures"},
    {RepairKind::emphasis, "emphasis"},
    {RepairKind::lookalikes, "lookalikes"},
    {RepairKind::ocr, "ocr"},
    {RepairKind::heading, "heading"},
    {RepairKind::footnote, "footnote"},
    {RepairKind::front_matter, "front-matter"},
    {RepairKind::web_page, "web-page"},
    {RepairKind::letters, "letters"},
    {RepairKind::line_division, "line-division"},
}};

}  // namespace

std::string_view name_of(RepairKind kind) {
  for (const Named& named : names) {
    if (named.kind == kind) return named.name;
  }
  return {};
}

std::optional<RepairKind> repair_kind(std::string_view name) {
  for (const Named& named : names) {
    if (named.name == name) return named.kind;
  }
  return std::nullopt;
}

std::vector<RepairKind> all_repair_kinds() {
  std::vector<RepairKind> kinds;
  for (const Named& named : names) kinds.push_back(named.kind);
  return kinds;
}

std::string_view name_of(DoubtKind kind) {
  switch (kind) {
    case DoubtKind::word:
      return "word";
    case DoubtKind::line_join:
      return "line-join";
    case DoubtKind::hyphenation:
      return "hyphenation";
    case DoubtKind::level:
      return "level";
    case DoubtKind::left_out:
      return "left-out";
    case DoubtKind::front_matter:
      return "front-matter";
    case DoubtKind::too_long:
      return "too-long";
    case DoubtKind::words_lost:
      return "words-lost";
  }
  return {};
}

}  // namespace bipgen::importing
