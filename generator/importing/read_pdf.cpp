#include "importing/read_pdf.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "importing/page_list.hpp"
#include "importing/raw_lines.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

using source::Diagnostics;
using source::Kind;
using source::message;
using source::Message;

// "Pages:           12"
std::optional<int> number_after(std::string_view text, std::string_view key) {
  std::size_t at = text.find(key);
  if (at == std::string_view::npos) return std::nullopt;
  at = text.find_first_not_of(' ', at + key.size());
  if (at == std::string_view::npos) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), value);
  return error == std::errc() ? std::optional(value) : std::nullopt;
}

std::string first_line(std::string_view text) {
  return std::string(text.substr(0, text.find('\n')));
}

// What is wrong with a run; whether something is.
bool report_failure(const ProgramResult& run, const std::string& path, Diagnostics& diagnostics) {
  const auto report = [&](Kind kind, Message seen, Message hint) {
    diagnostics.add(kind, {path, {}}, std::move(seen), std::move(hint));
    return true;
  };
  if (run.end == ProgramEnd::missing) {
    return report(
        Kind::import_program_missing, message("no program that reads PDF"),
        message("install poppler's pdftotext and pdfinfo: apt-get install poppler-utils"));
  }
  const bool no_memory = run.status != 0 && run.err.find("ut of memory") != std::string::npos;
  if (run.end == ProgramEnd::stopped || no_memory) {
    return report(Kind::import_stopped,
                  message("reading takes more time or memory than any document"),
                  message("have the PDF written anew by another program, or import the DOCX"));
  }
  if (run.status == 0) return false;
  if (run.err.find("Incorrect password") != std::string::npos) {
    return report(Kind::import_password, message("a PDF protected by a password"),
                  message("save it without the password"));
  }
  // poppler's status for a document that does not permit what was asked.
  if (run.status == 3) {
    return report(Kind::import_password,
                  message("a PDF that does not permit its text to be copied"),
                  message("ask for one without that restriction"));
  }
  return report(Kind::import_damaged, message("a damaged PDF: {}", first_line(run.err)),
                message("get the file again, or have it written anew by another program"));
}

struct Pages {
  std::set<int> without_text;
  bool any_text = false;
};

// Each page ends with a form feed.
SourceText lines_of(std::string_view all, int pages, Pages& found) {
  SourceText text{"PDF", false, {}};
  for (int page = 1; page <= pages; ++page) {
    const std::size_t end = std::min(all.find('\f'), all.size());
    const bool has_text = all.substr(0, end).find_first_not_of(" \n\r\t") != std::string_view::npos;
    if (has_text) {
      found.any_text = true;
    } else {
      found.without_text.insert(page);
    }
    for (const RawLine& raw : raw_lines(all.substr(0, end))) {
      SourceLine& line = text.lines.emplace_back();
      line.text = text::is_nfc(raw.text) ? std::string(raw.text) : text::to_nfc(raw.text);
      line.page = page;
      line.number = raw.number;
    }
    all.remove_prefix(std::min(end + 1, all.size()));
  }
  return text;
}

}  // namespace

std::vector<std::string> pdfinfo_arguments() {
  return {"-"};
}

std::vector<std::string> pdftotext_arguments() {
  return {"-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"};
}

std::optional<int> pages_of_pdf(const ProgramResult& pdfinfo, const std::string& path,
                                Diagnostics& diagnostics) {
  const bool counts_none = pdfinfo.err.find("Invalid page count 0") != std::string::npos;
  if (!counts_none && report_failure(pdfinfo, path, diagnostics)) return std::nullopt;
  const auto pages = number_after(pdfinfo.out, "Pages:");
  if (!pages || *pages < 1) {
    diagnostics.add(Kind::import_damaged, {path, {}}, message("a PDF without pages"),
                    message("get the file again, or have it written anew by another program"));
    return std::nullopt;
  }
  if (*pages <= most_pdf_pages) return pages;
  diagnostics.add(Kind::import_too_many_pages, {path, {}}, message("a PDF of {} pages", *pages),
                  message("expected at most {}; import the acts in it one by one", most_pdf_pages));
  return std::nullopt;
}

std::optional<SourceText> read_pdf(const ProgramResult& pdftotext, int pages,
                                   const std::string& path, Diagnostics& diagnostics) {
  if (report_failure(pdftotext, path, diagnostics)) return std::nullopt;
  if (text::first_invalid_utf8(pdftotext.out)) {
    diagnostics.add(Kind::import_damaged, {path, {}}, message("a PDF whose text is no UTF-8"),
                    message("have it written anew by another program"));
    return std::nullopt;
  }
  Pages found;
  SourceText text = lines_of(pdftotext.out, pages, found);
  if (!found.any_text) {
    diagnostics.add(Kind::import_scan_without_text, {path, {}},
                    source::counted_message(static_cast<std::size_t>(pages),
                                            "a PDF of {} page without a word: a scan",
                                            "a PDF of {} pages without a word: a scan"),
                    message("have its text read by an OCR program (as `ocrmypdf -l pol`), then "
                            "import the PDF that it gives"));
    return std::nullopt;
  }
  if (!found.without_text.empty()) {
    diagnostics.add(Kind::import_page_without_text, {path, {}},
                    message("pages without a word: {}", listed_pages(found.without_text)),
                    message("empty, or pictures whose words have to be written by hand"));
  }
  return text;
}

}  // namespace bipgen::importing
