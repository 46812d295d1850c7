// The text of a file that arrived -> a content file in legal Markdown, with the list of all that
// was changed and all that is in doubt. Pure; knows neither formats nor the disk.
#pragma once

#include <string>
#include <vector>

#include "importing/repair.hpp"
#include "importing/source_text.hpp"
#include "morphology/dictionary.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

enum class Form : std::uint8_t {
  detected,
  act,       // zarządzenie, uchwała, obwieszczenie …
  document,  // chapters with numbers and no paragraphs of law: a quality manual
};

struct ImportOptions {
  std::vector<RepairKind> refused;  // --no-repair=KIND
  std::vector<Decision> decisions;  // of a reviewed list, in any order
  Form form = Form::detected;
  std::string issuer;           // the publisher's: "Prezydent Miasta Krakowa"
  std::string issuer_genitive;  // "Prezydenta Miasta Krakowa"
  // Polish words. Without it divided words stay divided, and no word is doubted.
  morphology::Analyze analyze;
  // For findings about the result: what its file will be called. Empty: `Imported::file`.
  std::string path;
};

struct Imported {
  Form form = Form::act;
  // Below the publisher's folder: "acts/2025/1796.md", "documents/ksiega-jakosci.md"; empty when
  // the text does not say enough.
  std::string file;
  std::string text;             // of the content file: front matter and body
  std::vector<Repair> repairs;  // in the order in which they were made
  std::vector<Doubt> doubts;    // in the order of the source
  // Of the parser about `text`, at places in it.
  source::Diagnostics findings;
};

// Whatever the text, the result has all its words in their order but for the listed repairs; this
// is checked each time, and a difference is a doubt `words_lost`. Time and memory are linear in the
// text. An empty text gives an empty `text`.
Imported import_text(const SourceText& source, const ImportOptions& options);

// The words of a source, in order: what stands between white space in its lines and cells.
std::vector<std::string> source_words(const SourceText& source);

}  // namespace bipgen::importing
