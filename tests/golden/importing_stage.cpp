#include "golden/importing_stage.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#include "importing/import.hpp"
#include "importing/read_html.hpp"
#include "importing/read_markdown.hpp"
#include "importing/read_plain.hpp"
#include "morphology/dictionary.hpp"
#include "source/render.hpp"
#include "text/words.hpp"

namespace bipgen::golden {

namespace {

std::string on_one_line(std::string text) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) {
    text.replace(at, 1, " ⏎ ");
  }
  return text;
}

std::string place(importing::Place at) {
  if (at.line == 0) return "-";
  return (at.page > 0 ? std::to_string(at.page) + ":" : std::string()) + std::to_string(at.line);
}

std::string repairs_text(const importing::Imported& imported) {
  std::string out;
  for (const importing::Repair& repair : imported.repairs) {
    out += place(repair.at) + " " + std::string(name_of(repair.kind)) + ": [" +
           on_one_line(repair.before) + "] -> ";
    out += repair.into.empty() ? "[" + repair.after + "]" : "{" + repair.into + "}";
    out += "  (" + repair.reason.english() + ")\n";
  }
  return out;
}

std::string doubts_text(const importing::Imported& imported) {
  std::string out;
  for (const importing::Doubt& doubt : imported.doubts) {
    out += place(doubt.at) + " " + std::string(name_of(doubt.kind)) + ": [" +
           on_one_line(doubt.seen) + "]";
    for (const std::string& suggestion : doubt.suggestions) out += " ?[" + suggestion + "]";
    out += "  (" + doubt.reason.english() + ")\n";
  }
  out += source::render_text(
      imported.findings,
      [&imported](const std::string&) -> std::optional<std::string> { return imported.text; });
  return out;
}

std::string body_of(const std::string& file) {
  const std::size_t end = file.find("\n---\n", 3);
  std::string body = end == std::string::npos ? file : file.substr(end + 5);
  while (body.starts_with('\n')) body.erase(0, 1);
  while (body.ends_with('\n')) body.pop_back();
  return body;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : std::string(between)) + word;
  return text;
}

std::vector<std::string_view> paragraphs_of(std::string_view body) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    if (end > begin) lines.push_back(body.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

using Changes = std::vector<text::WordChange>;

void list_pair(const std::vector<std::string>& ours, const std::vector<std::string>& theirs,
               std::string& out) {
  const std::string a = joined(ours, " ");
  const std::string b = joined(theirs, " ");
  const std::vector<std::string_view> before = text::split_words(a);
  const std::vector<std::string_view> after = text::split_words(b);
  if (before == after) {
    out += "divided otherwise: [" + joined(ours, " ⏎ ") + "] -> [" + joined(theirs, " ⏎ ") + "]\n";
    return;
  }
  const Changes words = text::compare_words(before, after);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].kind == text::WordChange::Kind::kept) continue;
    std::string removed;
    std::string added;
    if (words[i].kind == text::WordChange::Kind::removed) removed = joined(words[i].words, " ");
    if (i + 1 < words.size() && !removed.empty() &&
        words[i + 1].kind == text::WordChange::Kind::added) {
      ++i;
    }
    if (words[i].kind == text::WordChange::Kind::added) added = joined(words[i].words, " ");
    out += "word: [" + removed + "] -> [" + added + "]\n";
  }
}

std::string corrections_text(const std::string& ours, const std::string& theirs) {
  const Changes changes = text::compare_words(paragraphs_of(ours), paragraphs_of(theirs));
  std::string out;
  std::vector<std::string> removed;
  for (const text::WordChange& change : changes) {
    if (change.kind == text::WordChange::Kind::removed) {
      removed = change.words;
      continue;
    }
    const bool added = change.kind == text::WordChange::Kind::added;
    if (added || !removed.empty()) {
      list_pair(removed, added ? change.words : std::vector<std::string>(), out);
    }
    removed.clear();
  }
  if (!removed.empty()) list_pair(removed, {}, out);
  return out.empty() ? "none\n" : out;
}

std::string value_of(const std::string& yaml, std::string_view key) {
  std::istringstream lines(yaml);
  for (std::string line; std::getline(lines, line);) {
    const std::string start = std::string(key) + ": ";
    if (line.starts_with(start)) return line.substr(start.size());
  }
  return {};
}

std::vector<importing::Decision> decisions_of(const std::string& list) {
  std::vector<importing::Decision> decisions;
  std::istringstream lines(list);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    importing::Decision decision;
    std::string page;
    std::string number;
    std::getline(fields, decision.kind, '\t');
    std::getline(fields, page, '\t');
    std::getline(fields, number, '\t');
    std::getline(fields, decision.before, '\t');
    std::getline(fields, decision.after, '\t');
    decision.at = {std::stoi(page), std::stoi(number)};
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

// By the file's name; empty for a file that is none to import.
std::optional<importing::SourceText> read(const std::string& path, const std::string& text,
                                          source::Diagnostics& diagnostics) {
  if (path.ends_with(".md")) return importing::read_converter_markdown(text, path, diagnostics);
  if (path.ends_with(".txt")) return importing::read_plain_text(text);
  if (path.ends_with(".html")) return importing::read_html(text, path, diagnostics);
  return std::nullopt;
}

}  // namespace

testing::FileTree run_importing(const Input& input, source::Diagnostics& diagnostics) {
  // What the loader of content says of them: an incoming file is none.
  diagnostics = {};
  const testing::FileTree files = testing::read_tree(input.folder);
  const auto bytes = [&files](const std::string& path) {
    const auto found = files.find(path);
    return found == files.end() ? std::string() : found->second;
  };
  importing::ImportOptions options;
  options.issuer = value_of(bytes("publisher.yaml"), "issuer");
  options.issuer_genitive = value_of(bytes("publisher.yaml"), "issuer_genitive");
  options.analyze = morphology::analyze_when_needed();
  testing::FileTree out;
  for (const auto& [path, text] : files) {
    const auto source = read(path, text, diagnostics);
    if (!source) continue;
    const std::string name = path.substr(0, path.rfind('.'));
    options.decisions = decisions_of(bytes(name + ".decisions"));
    const importing::Imported imported = importing::import_text(*source, options);
    out[name + ".md"] = imported.text;
    out[name + "-repairs.txt"] = repairs_text(imported);
    const std::string doubts = doubts_text(imported);
    if (!doubts.empty()) out[name + "-doubts.txt"] = doubts;
    if (files.contains(name + ".content")) {
      out[name + "-corrections.txt"] =
          corrections_text(body_of(imported.text), body_of(bytes(name + ".content")));
    }
  }
  return out;
}

}  // namespace bipgen::golden
