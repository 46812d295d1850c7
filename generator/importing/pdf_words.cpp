#include "importing/pdf_words.hpp"

#include <algorithm>
#include <cmath>

#include "importing/markup.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr double widest_place = 10'000;  // points: no page is larger

// "56.800000", in points. No locale: std::from_chars has no doubles in all compilers.
double number_of(const Markup& element, std::string_view name) {
  double value = 0;
  double step = 0;
  for (const char c : attribute(element, name)) {
    if (c == '.' && step == 0) {
      step = 0.1;
    } else if (c < '0' || c > '9' || value > widest_place) {
      return 0;
    } else if (step == 0) {
      value = value * 10 + (c - '0');
    } else {
      value += (c - '0') * step;
      step /= 10;
    }
  }
  return value;
}

// Its namespace is none that our reader knows.
bool is_called(const Markup& element, std::string_view name) {
  return element.name == name || element.name == "?:" + std::string(name);
}

void add_pages(const Markup& element, std::vector<PdfPage>& pages) {
  for (const Markup& part : element.children) {
    if (!is_called(part, "page")) {
      add_pages(part, pages);
      continue;
    }
    PdfPage& page = pages.emplace_back();
    page.width = number_of(part, "width");
    for (const Markup& word : part.children) {
      if (!is_called(word, "word")) continue;
      PdfWord found{number_of(word, "xMin"), number_of(word, "yMin"), number_of(word, "xMax"),
                    number_of(word, "yMax"), text_below(word)};
      if (!found.text.empty()) page.words.push_back(std::move(found));
    }
  }
}

double median(std::vector<double> values, double otherwise) {
  if (values.empty()) return otherwise;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::size_t letters(double points, double letter) {
  constexpr double most = 200;
  return static_cast<std::size_t>(std::lround(std::clamp(points / letter, 0.0, most)));
}

using Line = std::vector<PdfWord>;

double middle_of(const Line& line) {
  return line.front().middle();
}

std::vector<Line> gathered(std::vector<PdfWord> words) {
  std::stable_sort(words.begin(), words.end(),
                   [](const PdfWord& a, const PdfWord& b) { return a.middle() < b.middle(); });
  std::vector<double> heights;
  for (const PdfWord& word : words) heights.push_back(word.bottom - word.top);
  const double height = std::max(median(std::move(heights), 12), 1.0);
  std::vector<Line> lines;
  for (PdfWord& word : words) {
    const bool begins = lines.empty() || word.middle() - middle_of(lines.back()) > height / 2;
    if (begins) lines.emplace_back();
    lines.back().push_back(std::move(word));
  }
  for (Line& line : lines) {
    std::stable_sort(line.begin(), line.end(),
                     [](const PdfWord& a, const PdfWord& b) { return a.left < b.left; });
  }
  return lines;
}

double letter_width(const std::vector<Line>& lines) {
  std::vector<double> widths;
  for (const Line& line : lines) {
    for (const PdfWord& word : line) {
      widths.push_back((word.right - word.left) / static_cast<double>(std::max<std::size_t>(
                                                      text::count_characters(word.text), 1)));
    }
  }
  return std::max(median(std::move(widths), 6), 1.0);
}

std::string spaced(const Line& line, double left, double letter) {
  constexpr double column_gap = 1.8;  // letters: wider than the spaces of a justified line
  std::string text(letters(line.front().left - left, letter), ' ');
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0) {
      const double gap = line[i].left - line[i - 1].right;
      text.append(gap < column_gap * letter ? 1 : std::max<std::size_t>(letters(gap, letter), 2),
                  ' ');
    }
    text += line[i].text;
  }
  return text;
}

}  // namespace

std::vector<std::string> pdftotext_places_arguments() {
  return {"-bbox", "-enc", "UTF-8", "-", "-"};
}

std::vector<PdfPage> read_pdf_words(std::string_view xhtml) {
  // The document type that it names is of no use, and our reader refuses any.
  std::string own(xhtml);
  const std::size_t type = own.find("<!DOCTYPE");
  if (type != std::string::npos) own.erase(type, own.find('>', type) + 1 - type);
  std::vector<PdfPage> pages;
  add_pages(parse_xml(own).root, pages);
  return pages;
}

std::vector<double> line_places(std::vector<PdfWord> words) {
  std::vector<double> places;
  for (const Line& line : gathered(std::move(words))) places.push_back(middle_of(line));
  return places;
}

double line_step(const std::vector<double>& places) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < places.size(); ++i) steps.push_back(places[i] - places[i - 1]);
  constexpr double usual = 14;  // points
  return std::max(median(std::move(steps), usual), 1.0);
}

std::vector<std::string> lines_of_words(std::vector<PdfWord> words) {
  std::vector<std::string> texts;
  if (words.empty()) return texts;
  double left = words.front().left;
  for (const PdfWord& word : words) left = std::min(left, word.left);
  const std::vector<Line> lines = gathered(std::move(words));
  std::vector<double> places;
  for (const Line& line : lines) places.push_back(middle_of(line));
  const double step = line_step(places);
  const double letter = letter_width(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool blank = i > 0 && places[i] - places[i - 1] > blank_line * step;
    if (blank) texts.emplace_back();
    texts.push_back(spaced(lines[i], left, letter));
  }
  return texts;
}

}  // namespace bipgen::importing
