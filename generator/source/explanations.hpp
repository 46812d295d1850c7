// What each kind of diagnostic means, why it matters and how it is mended, for people who edit
// content and do not program. One table beside diagnostic_kinds.def; its texts are pairs of an
// English and a Polish wording, so that they can move to a catalogue of translations.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/diagnostics.hpp"
#include "source/language.hpp"

namespace bipgen::source {

struct Wording {
  std::string_view english;
  std::string_view polish;
  std::string_view in(Language language) const {
    return language == Language::polish ? polish : english;
  }
};

// Where an example stands; what is around it is the same for all (tests/unit/app tries them all).
enum class ExamplePlace {
  none,       // no few lines show it: bytes, folders, whole structures
  act,        // a file content/<body>/acts/…
  act_text,   // what follows its front matter
  page,       // a file content/<body>/pages/…
  page_text,  // what follows its front matter
  shown,      // shown only: it needs files beside it
};

struct Example {
  ExamplePlace place = ExamplePlace::none;
  std::string_view wrong;
  std::string_view right;
};

struct Explanation {
  Kind kind = Kind::yaml_syntax;
  Wording means;
  Wording why;
  Wording mend;
  std::string_view rule;  // of law, as "ZTP § 57, § 124"; empty where there is none
  Example example;
};

const Explanation& explain(Kind kind);

// "B0212", "b0212" or the name; empty for anything else.
std::optional<Kind> kind_called(std::string_view code);

// One kind, as text of several lines for a terminal; ends with "\n".
std::string explanation_text(Kind kind, Language language);
// Every kind on a line of its own: code, severity, what it means.
std::string explanation_list(Language language);

}  // namespace bipgen::source
