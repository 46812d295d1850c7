#include "amending/sentence_kind.hpp"

#include <algorithm>
#include <array>

namespace bipgen::amending {

namespace {

// "uchyla się", "uchylam", "ulega skreśleniu": not "uchyla".
bool is_impersonal(const Piece& verb, std::string_view text) {
  const std::string_view words = text.substr(verb.begin, verb.end - verb.begin);
  const std::string_view first = words.substr(0, words.find(' '));
  return words.ends_with("się") || words.find(" się ") != words.npos || first.ends_with("m") ||
         first.ends_with("ę") || first == "ulega" || first.starts_with("zosta");
}

// A part of every word that can be the verb of an amending sentence.
constexpr std::string_view verb_parts[] = {
    "rzmi",     "otrzymu",   "adaj",      "znacza",  "stęp",   "amieni",   "odaj",
    "opisuj",   "stawi",     "wpisuj",    "zosta",   "powin",  "chyl",     "kreśl",
    "suwa",     "ulega",     "prowadza",  "okonuj",  "mieni",  "raci moc", "racą moc",
    "bowiązuj", "staje się", "stają się", "numer",   "upełni", "ozszerz",  "olegaj",
    "yskuj",    "achowuj",   "ołącz",     "stanowi", "dłuża"};

// In one run over the text: of all that is read, this sees most.
bool has_verb_part(std::string_view text) {
  static const auto by_first_byte = [] {
    std::array<std::vector<std::string_view>, 256> parts;
    for (const std::string_view part : verb_parts) {
      parts[static_cast<unsigned char>(part.front())].push_back(part);
    }
    return parts;
  }();
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const std::string_view part : by_first_byte[static_cast<unsigned char>(text[i])]) {
      if (text.substr(i).starts_with(part)) return true;
    }
  }
  return false;
}

}  // namespace

bool may_amend(const std::vector<act::Block>& blocks, bool has_children) {
  for (const act::Block& block : blocks) {
    if (std::holds_alternative<act::Quotation>(block)) return true;
    const auto* paragraph = std::get_if<act::Paragraph>(&block);
    if (!paragraph) continue;
    const std::string_view text = paragraph->text;
    if (has_children && (text.starts_with("W ") || text.starts_with("w "))) return true;
    if (has_verb_part(text)) return true;
  }
  return false;
}

bool is_verb(PieceKind kind) {
  switch (kind) {
    case PieceKind::replaces:
    case PieceKind::receives:
    case PieceKind::gives:
    case PieceKind::retitled:
    case PieceKind::extends:
    case PieceKind::numbers:
    case PieceKind::adds:
    case PieceKind::inserts:
    case PieceKind::repeals:
    case PieceKind::deletes:
    case PieceKind::renames:
    case PieceKind::alters:
    case PieceKind::changes:
    case PieceKind::expires:
    case PieceKind::valid_until:
      return true;
    default:
      return false;
  }
}

bool names_text(PieceKind kind) {
  switch (kind) {
    case PieceKind::in:
    case PieceKind::after:
    case PieceKind::before:
    case PieceKind::to:
    case PieceKind::instead:
    case PieceKind::by_unit:
    case PieceKind::unit:
    case PieceKind::footnote:
    case PieceKind::words:
    case PieceKind::by_words:
    case PieceKind::after_words:
    case PieceKind::before_words:
    case PieceKind::instead_words:
    case PieceKind::quote:
    case PieceKind::in_annex:
    case PieceKind::content:
      return true;
    default:
      return false;
  }
}

bool has(const std::vector<Piece>& pieces, PieceKind kind) {
  return std::any_of(pieces.begin(), pieces.end(),
                     [kind](const Piece& it) { return it.kind == kind; });
}

namespace {

bool names_annex(const Piece& piece) {
  if (piece.kind != PieceKind::unit) return false;
  const auto& steps = piece.places.front().range.first.steps;
  return steps.size() == 1 && steps.front().level == act::Level::zalacznik;
}

// "Załącznik nr 2 do zarządzenia stanowi załącznik nr 1 do niniejszego zarządzenia".
bool puts_annex_for_annex(const std::vector<Piece>& pieces, std::string_view text) {
  return std::count_if(pieces.begin(), pieces.end(), names_annex) > 1 &&
         text.find("stanowi") != std::string_view::npos;
}

// "Tracą moc dotychczasowe przepisy", "Uchyla się zarządzenia:": the verb comes first, as in the
// sentences that repeal.
bool opens_with_repeal(const std::vector<Piece>& pieces, std::string_view text) {
  const auto first = std::find_if(pieces.begin(), pieces.end(), [](const Piece& it) {
    return it.kind != PieceKind::on_day && it.kind != PieceKind::joining;
  });
  if (first == pieces.end()) return false;
  return first->kind == PieceKind::expires ||
         (first->kind == PieceKind::repeals && is_impersonal(*first, text));
}

// "Przedłuża się obowiązywanie zarządzenia nr 5".
bool changes_validity(std::string_view text) {
  return text.find("obowiązywani") != std::string_view::npos &&
         (text.find("dłuża") != std::string_view::npos ||
          text.find("kraca") != std::string_view::npos);
}

}  // namespace

bool looks_amending(const std::vector<Piece>& pieces, std::string_view text) {
  const bool quotes = has(pieces, PieceKind::quote);
  // "Wprowadza się Regulamin w brzmieniu określonym w załączniku" is how acts give something.
  const bool gives_annex = has(pieces, PieceKind::in_annex) && !has(pieces, PieceKind::unit);
  const bool names_words =
      quotes || std::any_of(pieces.begin(), pieces.end(), [gives_annex](const Piece& it) {
        return !it.quoted.text.empty() || (it.kind == PieceKind::wording && !gives_annex);
      });
  const bool names_units = has(pieces, PieceKind::unit) || has(pieces, PieceKind::in) ||
                           has(pieces, PieceKind::footnote);
  const bool names_acts = has(pieces, PieceKind::act) || has(pieces, PieceKind::own_act);
  const bool has_tree =
      std::any_of(pieces.begin(), pieces.end(), [](const Piece& it) { return it.tree != nullptr; });
  const bool words_it = quotes && names_units && text.find("brzmieni") != std::string_view::npos;
  if (has_tree || words_it || opens_with_repeal(pieces, text) ||
      puts_annex_for_annex(pieces, text)) {
    return true;
  }
  if (names_acts && changes_validity(text)) return true;
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    switch (piece.kind) {
      case PieceKind::receives:
        return names_units || names_words || names_acts;
      case PieceKind::replaces:
      case PieceKind::adds:
      case PieceKind::inserts:
      case PieceKind::extends:
      case PieceKind::gives:
        return is_impersonal(piece, text) && names_words;
      case PieceKind::alters:
        return is_impersonal(piece, text) && names_units && (names_words || names_acts);
      case PieceKind::repeals:
      case PieceKind::deletes:
        return is_impersonal(piece, text) && (names_units || names_words || names_acts);
      case PieceKind::renames:
      case PieceKind::numbers:
      case PieceKind::retitled:
        return names_units;
      case PieceKind::changes:
      case PieceKind::expires:
        return names_units || names_acts;
      default:
        return false;
    }
  });
}

}  // namespace bipgen::amending
