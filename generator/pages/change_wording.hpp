// How the site says what changed in an office: kinds, evidence, status. All words come from the
// strings of the site's language; names are the law's own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "history/steps.hpp"
#include "pages/change_tables.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

// "IT-01-2 Referat Architekta Systemu"; a unit, post or outsider of the structure.
std::string party_text(const organization::Structure& structure, std::string_view id);
// Its code, "" for none.
std::string code_in(const organization::Structure& structure, std::string_view id);

// "zmiana nazwy, zmiana kodu".
std::string kinds_text(const Site& site, const history::Change& change);

// The sign of what happened, for eyes that skim: it repeats the words and says nothing more.
enum class ChangeSign { begins, ends, moves, changes, several };
ChangeSign sign_of(const history::Change& change);
std::string_view name_of(ChangeSign sign);   // "begins"
std::string_view glyph_of(ChangeSign sign);  // "+", "–", "→", "≠", "⇄"

// Who bears the code of a code_reuse before and after, as ids of the structures; nobody where the
// change names no code of both.
struct ReusedCode {
  std::string code;
  std::string before;
  std::string after;
};
std::optional<ReusedCode> reused_code_of(const organization::Structure& before,
                                         const organization::Structure& after,
                                         const history::Change& change);

// What names and codes do not show of one that continues: "zmiana rodzaju: referat → oddział".
struct ChangeDetail {
  std::string kind;
  std::string before;
  std::string after;
};
std::vector<ChangeDetail> details_of(const Site& site, const organization::Structure& before,
                                     const organization::Structure& after,
                                     const history::Change& change);

// "5 z 6 zadań ma odpowiednik, w tym 1 w innym brzmieniu; nazwa zmieniona".
std::string evidence_text(const Site& site, const history::Change& change);

// "wykryto automatycznie", "potwierdzone".
const std::string& status_text(const Site& site, history::Status status);

// "zmiany między 23 czerwca 2022 r. a 28 lipca 2025 r.", with the office where there are several.
std::string pair_text(const Site& site, const history::Step& step);

// "12 w tej samej komórce i tym samym brzmieniu", …; what there is none of is left out.
std::vector<std::string> task_counts(const Site& site, const TaskCounts& counts);

// "utworzenie: 2", … of all that happened; "" when nothing did.
std::string counts_text(const Site& site,
                        const std::vector<std::pair<history::ChangeKind, std::size_t>>& kinds);

}  // namespace bipgen::pages
