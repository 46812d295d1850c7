// One act in every format, and every file that is none: each its own clear error, in bounded time
// and memory.
#include <cstdlib>

#include <doctest/doctest.h>

#include "support/pdf_file.hpp"
#include "support/zip_file.hpp"
#include "tool/run_tool.hpp"

namespace fs = std::filesystem;
using bipgen::testing::FileTree;
using bipgen::testing::make_docx;
using bipgen::testing::make_odt;
using bipgen::testing::make_pdf;
using bipgen::testing::make_zip;
using bipgen::testing::Outcome;
using bipgen::testing::PdfLock;
using bipgen::testing::read_bytes;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

const std::vector<std::string> lines = {
    "ZARZĄDZENIE NR 31/2025",
    "BURMISTRZA MIASTA PRZYKŁADOWA",
    "z dnia 5 maja 2025 r.",
    "w sprawie zasad używania łódki",
    "Na podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zarządza się, "
    "co następuje:",
    "§ 1. Łódki używa się:",
    "1) żeglując;",
    "2) wiosłując.",
    "§ 2. Zarządzenie wchodzi w życie z dniem podpisania."};

std::string joined(std::string_view before, std::string_view after) {
  std::string all;
  for (const std::string& line : lines) {
    all += std::string(before) + line + std::string(after);
  }
  return all;
}

std::string in_windows_1250(const std::string& utf8) {
  const std::pair<std::string_view, char> letters[] = {
      {"ą", '\xB9'}, {"Ą", '\xA5'}, {"ć", '\xE6'}, {"ę", '\xEA'}, {"ł", '\xB3'}, {"Ł", '\xA3'},
      {"ń", '\xF1'}, {"ó", '\xF3'}, {"ś", '\x9C'}, {"ż", '\xBF'}, {"§", '\xA7'}};
  std::string bytes;
  for (std::size_t at = 0; at < utf8.size();) {
    std::size_t i = 0;
    while (i < std::size(letters) && utf8.compare(at, 2, letters[i].first) != 0) ++i;
    if (i == std::size(letters)) {
      bytes += utf8[at++];
    } else {
      bytes += letters[i].second;
      at += 2;
    }
  }
  return bytes;
}

struct Import {
  Outcome outcome;
  std::string text;  // of the content file; "" when there is none
};

Import import_file(const std::string& name, const std::string& bytes) {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  tree[name] = bytes;
  write_tree(folder.path(), tree);
  Import result;
  result.outcome = run_tool(folder.path(), {"import", name, "--into", "site"});
  const fs::path content = folder.path() / "content/acts/2025/31.md";
  if (fs::exists(content)) result.text = read_bytes(content);
  return result;
}

}  // namespace

TEST_CASE("one act, the same content file from every format") {
  const std::string docx_body = joined("<w:p><w:r><w:t>", "</w:t></w:r></w:p>");
  // A blank line parts the paragraphs of pages.
  std::vector<std::string> page;
  for (const std::string& line : lines) {
    if (line.starts_with("Na podstawie")) {
      const std::size_t middle = line.rfind(' ', 70);
      page.insert(page.end(), {line.substr(0, middle), line.substr(middle + 1), ""});
    } else {
      page.insert(page.end(), {line, ""});
    }
  }
  const std::pair<std::string, std::string> files[] = {
      {"akt.docx", make_docx(docx_body)},
      {"akt.odt", make_odt(joined("<text:p>", "</text:p>"))},
      {"akt.html", "<html><body>" + joined("<p>", "</p>") + "</body></html>"},
      {"akt.md", joined("", "\n\n")},
      {"akt.txt", in_windows_1250(joined("", "\n\n"))},
      {"akt.pdf", make_pdf({page})}};
  const std::string expected =
      "---\ntype: zarządzenie\nnumber: 31/2025\ndate: 2025-05-05\ntitle: w sprawie zasad używania "
      "łódki\n---\nNa podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym "
      "zarządza się, co następuje:\n\n§ 1. Łódki używa się:\n\n1) żeglując;\n\n2) wiosłując.\n\n"
      "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n";
  for (const auto& [name, bytes] : files) {
    CAPTURE(name);
    const Import import = import_file(name, bytes);
    CHECK_MESSAGE(import.outcome.status == 0, import.outcome.err);
    CHECK(import.text == expected);
    CHECK(contains(import.outcome.out, "content/acts/2025/31.md: written from " + name));
  }
}

TEST_CASE("every file that cannot be read has its own error, and nothing is written") {
  const std::string docx = make_docx("<w:p><w:r><w:t>tekst</w:t></w:r></w:p>");
  const std::string many =
      make_pdf(std::vector<std::vector<std::string>>(1001, std::vector<std::string>{"strona"}));
  struct Case {
    std::string name;
    std::string bytes;
    std::string message;
  };
  const Case cases[] = {
      {"pusty.pdf", "", "pusty.pdf: error[B1052]: an empty file"},
      {"akt.rtf", "{\\rtf1 a}", "akt.rtf: error[B1050]: an RTF document"},
      {"skan.jpg", "\xFF\xD8\xFF\xE0", "skan.jpg: error[B1050]: a JPEG picture"},
      {"haslo.pdf", make_pdf({{"tekst"}}, PdfLock::password),
       "haslo.pdf: error[B1054]: a PDF protected by a password"},
      {"skan.pdf", make_pdf({{}, {}}),
       "skan.pdf: error[B1058]: a PDF of 2 pages without a word: a scan"},
      {"urwany.pdf", make_pdf({{"tekst"}}).substr(0, 60),
       "urwany.pdf: error[B1055]: a damaged PDF"},
      {"zbior.pdf", many, "zbior.pdf: error[B1059]: a PDF of 1001 pages"},
      {"urwany.docx", docx.substr(0, docx.size() / 2),
       "urwany.docx: error[B1055]: a damaged archive"},
      {"bomba.docx", make_docx(std::string(20u << 20U, ' ')),
       "bomba.docx: error[B1056]: an archive that unpacks to more"},
      {"bomba2.docx",
       make_zip({{"[Content_Types].xml", "wordprocessingml"},
                 {"word/document.xml",
                  "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>"}}),
       "bomba2.docx: error[B1057]: the part `word/document.xml` declares a document type"},
      {"dos.txt", "za\xBE\xA2\x88\x86 g\xA9\x98l\xA5", "dos.txt: error[B1064]: a text in none of"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const Import import = import_file(c.name, c.bytes);
    CHECK(import.outcome.status == 1);
    CHECK_MESSAGE(contains(import.outcome.err, c.message), import.outcome.err);
    CHECK(import.text.empty());
    CHECK(import.outcome.out.empty());
  }
}

TEST_CASE("a file of 50 MB is not read") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"wielki.pdf", "%PDF-1.4\n"}});
  fs::resize_file(folder.path() / "wielki.pdf", 50'000'000);
  const Outcome outcome = run_tool(folder.path(), {"import", "wielki.pdf"});
  CHECK(outcome.status == 1);
  CHECK_MESSAGE(contains(outcome.err, "wielki.pdf: error[B1053]: the file has 47 MiB"),
                outcome.err);
}

TEST_CASE("a name that says another kind is a finding of its own") {
  const Import import = import_file("akt.docx", make_pdf({lines}));
  CHECK(contains(import.outcome.err,
                 "akt.docx: warning[B1051]: the name says another kind of file: this is a PDF"));
  CHECK_FALSE(import.text.empty());
}

TEST_CASE("without poppler a PDF is not read, and the message says what to install") {
  const std::string path = std::getenv("PATH");
  setenv("PATH", "/nonexistent", 1);
  const Import import = import_file("akt.pdf", make_pdf({lines}));
  setenv("PATH", path.c_str(), 1);
  CHECK(import.outcome.status == 1);
  CHECK(contains(import.outcome.err, "error[B1061]: no program that reads PDF"));
  CHECK(contains(import.outcome.err, "apt-get install poppler-utils"));
}
