// The words of amending sentences: verbs and set phrases, and what quoted words and signs are
// called. Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "act/reference.hpp"
#include "amending/pieces.hpp"

namespace bipgen::amending {

struct FoundPhrase {
  PieceKind kind;
  std::size_t end = 0;
};

// "zastępuje się", "w różnej liczbie i różnym przypadku" exactly at `at`.
std::optional<FoundPhrase> find_phrase(std::string_view text, std::size_t at);

// "dodaniu", "zastąpieniu": the verbs of "polegającą na …".
std::optional<FoundPhrase> find_nominal(std::string_view text, std::size_t at);

// "przez", "poprzez" before one of these.
std::optional<FoundPhrase> find_means(std::string_view text, std::size_t at);

// "i", "oraz", "a ponadto": what joins clauses and members, the comma excepted.
std::optional<std::size_t> find_joining(std::string_view text, std::size_t at);

struct FoundName {
  std::string_view sign;      // "," of "przecinek"; empty of "wyrazy"
  bool instrumental = false;  // "wyrazami", "przecinkiem"
  std::size_t end = 0;
};

// "kropkę", "średnikiem".
std::optional<FoundName> find_sign(std::string_view text, std::size_t at);

// "wyrazy", "liczbą", "sformułowanie"; the quoted words follow it.
std::optional<FoundName> find_noun(std::string_view text, std::size_t at);

// A regulamin or statut is an act of its own or, mostly, the annex of one.
bool is_often_annexed(act::ActType type);

// "odpowiednio", "niniejszego": words that change nothing of what a sentence does. The byte after
// them.
std::optional<std::size_t> find_silent(std::string_view text, std::size_t at);

}  // namespace bipgen::amending
