#include "amending/sentence_kind.hpp"

#include <algorithm>

namespace bipgen::amending {

namespace {

// "uchyla się", "uchylam", "ulega skreśleniu": not "uchyla".
bool is_impersonal(const Piece& verb, std::string_view text) {
  const std::string_view words = text.substr(verb.begin, verb.end - verb.begin);
  const std::string_view first = words.substr(0, words.find(' '));
  return words.ends_with("się") || words.find(" się ") != words.npos || first.ends_with("m") ||
         first.ends_with("ę") || first == "ulega" || first.starts_with("zosta");
}

}  // namespace

bool may_amend(const std::vector<act::Block>& blocks, bool has_children) {
  constexpr std::string_view stems[] = {
      "rzmi",     "otrzymu",   "adaj",      "znacza", "stęp",  "amieni",   "odaj",
      "opisuj",   "wstawi",    "wpisuj",    "zosta",  "powin", "chyl",     "kreśl",
      "suwa",     "ulega",     "prowadza",  "okonuj", "mieni", "raci moc", "racą moc",
      "bowiązuj", "staje się", "stają się", "numer"};
  for (const act::Block& block : blocks) {
    const auto* paragraph = std::get_if<act::Paragraph>(&block);
    if (!paragraph) continue;
    const std::string_view text = paragraph->text;
    if (has_children && (text.starts_with("W ") || text.starts_with("w "))) return true;
    for (const std::string_view stem : stems) {
      if (text.find(stem) != std::string_view::npos) return true;
    }
  }
  return false;
}

bool is_verb(PieceKind kind) {
  switch (kind) {
    case PieceKind::replaces:
    case PieceKind::receives:
    case PieceKind::adds:
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

bool looks_amending(const std::vector<Piece>& pieces, std::string_view text) {
  const bool names_words = has(pieces, PieceKind::words) || has(pieces, PieceKind::by_words) ||
                           has(pieces, PieceKind::quote) || has(pieces, PieceKind::wording);
  const bool names_units = has(pieces, PieceKind::unit) || has(pieces, PieceKind::in);
  const bool names_acts = has(pieces, PieceKind::act);
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    switch (piece.kind) {
      case PieceKind::receives:
        return names_units || names_words || names_acts;
      case PieceKind::replaces:
      case PieceKind::adds:
        return is_impersonal(piece, text) && names_words;
      case PieceKind::repeals:
      case PieceKind::deletes:
      case PieceKind::renames:
        return is_impersonal(piece, text) && (names_units || names_words || names_acts);
      case PieceKind::changes:
      case PieceKind::expires:
        return names_units || names_acts;
      default:
        return false;
    }
  });
}

}  // namespace bipgen::amending
