#include "importing/pdf_columns.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "importing/page_list.hpp"
#include "importing/pdf_words.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;
using source::message;

constexpr double gutter = 4;              // points at least on which no word stands, to both sides
constexpr double same_gutter = 12;        // points: pages whose gutters lie nearer are set alike
constexpr std::size_t fewest_lines = 10;  // on each side of a band that is clearly in columns
constexpr double fewest_words = 3;        // on a line of a side: fewer are codes or sums
constexpr std::size_t few_gaps = 20;      // lines of a hundred that have a gap above them
constexpr std::size_t some_gaps = 60;     // the same beside a title or headings

// The words between two heights of a page; in columns: those of the left one, then of the right.
struct Band {
  double top = 0;
  std::vector<PdfWord> all;
  std::vector<PdfWord> left;
  std::vector<PdfWord> right;
};

// How many words stand over each point of the width.
std::vector<std::size_t> words_over(const PdfPage& page) {
  constexpr double most = 5000;
  const auto width = static_cast<std::size_t>(std::clamp(page.width, 0.0, most));
  std::vector<std::size_t> count(width + 2);
  std::vector<std::ptrdiff_t> change(width + 2);
  for (const PdfWord& word : page.words) {
    const auto place = [width](double x) {
      return static_cast<std::size_t>(std::clamp(x, 0.0, static_cast<double>(width)));
    };
    ++change[place(word.left - gutter)];
    --change[place(word.right + gutter) + 1];
  }
  std::ptrdiff_t open = 0;
  for (std::size_t x = 0; x < count.size(); ++x) {
    open += change[x];
    count[x] = static_cast<std::size_t>(std::max<std::ptrdiff_t>(open, 0));
  }
  return count;
}

// The middle of the widest place near the middle of the page over which the fewest words stand.
std::optional<double> find_gutter(const PdfPage& page) {
  if (page.words.size() < 4 * fewest_lines || page.width < 100) return std::nullopt;
  const std::vector<std::size_t> over = words_over(page);
  const auto begin = static_cast<std::size_t>(page.width * 0.35);
  const auto end = std::min(static_cast<std::size_t>(page.width * 0.65), over.size());
  if (begin >= end) return std::nullopt;
  const std::size_t fewest = *std::min_element(over.begin() + static_cast<std::ptrdiff_t>(begin),
                                               over.begin() + static_cast<std::ptrdiff_t>(end));
  std::size_t best_begin = begin;
  std::size_t best_end = begin;
  for (std::size_t x = begin; x < end;) {
    std::size_t next = x;
    while (next < end && over[next] == fewest) ++next;
    if (next - x > best_end - best_begin) {
      best_begin = x;
      best_end = next;
    }
    x = std::max(next, x + 1);
  }
  return static_cast<double>(best_begin + best_end) / 2;
}

// Words across the gutter make the lines on which they stand bands of the whole width.
std::vector<Band> bands_of(const PdfPage& page, double middle) {
  struct Span {
    double top = 0;
    double bottom = 0;
  };
  std::vector<Span> across;
  for (const PdfWord& word : page.words) {
    if (word.left < middle + gutter && word.right > middle - gutter) {
      across.push_back({word.top, word.bottom});
    }
  }
  std::sort(across.begin(), across.end(),
            [](const Span& a, const Span& b) { return a.top < b.top; });
  std::vector<Span> merged;
  for (const Span& span : across) {
    if (!merged.empty() && span.top <= merged.back().bottom) {
      merged.back().bottom = std::max(merged.back().bottom, span.bottom);
    } else {
      merged.push_back(span);
    }
  }
  // Bands with even numbers lie between the spans, those with odd ones on them.
  std::map<std::size_t, Band> bands;
  for (const PdfWord& word : page.words) {
    const auto after = std::find_if(merged.begin(), merged.end(), [&word](const Span& span) {
      return word.middle() <= span.bottom;
    });
    const auto place = static_cast<std::size_t>(after - merged.begin());
    const bool on_span = after != merged.end() && word.middle() >= after->top;
    Band& band = bands[2 * place + (on_span ? 1 : 0)];
    band.all.push_back(word);
    if (!on_span) (word.right < middle ? band.left : band.right).push_back(word);
  }
  std::vector<Band> result;
  for (auto& [place, band] : bands) result.push_back(std::move(band));
  return result;
}

// Lines of sentences from top to bottom.
struct Side {
  std::vector<double> places;  // of lines
  bool has_sentences = false;
};

Side side_of(const std::vector<PdfWord>& words) {
  Side side{line_places(words), false};
  side.has_sentences =
      side.places.size() >= fewest_lines &&
      static_cast<double>(words.size()) >= fewest_words * static_cast<double>(side.places.size());
  return side;
}

// How many lines of a hundred have a gap above them.
std::size_t gaps_of(const Side& side, double step) {
  std::size_t gaps = 0;
  for (std::size_t i = 1; i < side.places.size(); ++i) {
    if (side.places[i] - side.places[i - 1] > blank_line * step) ++gaps;
  }
  return gaps * 100 / side.places.size();
}

// No column of codes, and no cells of a table, which leave gaps on both sides.
bool is_clear(const Band& band) {
  const Side left = side_of(band.left);
  const Side right = side_of(band.right);
  if (!left.has_sentences || !right.has_sentences) return false;
  const double step = std::min(line_step(left.places), line_step(right.places));
  const auto [fewer, more] = std::minmax({gaps_of(left, step), gaps_of(right, step)});
  return fewer <= few_gaps && more <= some_gaps;
}

void add_lines(const std::vector<PdfWord>& words, std::vector<std::string>& lines) {
  for (std::string& line : lines_of_words(words)) lines.push_back(std::move(line));
}

// Words begin after a gap, or after an indent, near the middle of the lines.
bool has_gap_in_middle(const std::string& line, std::size_t width) {
  for (std::size_t at = line.find("  "); at != std::string::npos; at = line.find("  ", at)) {
    at = std::min(line.find_first_not_of(' ', at), line.size());
    if (at < line.size() && at * 100 > width * 30 && at * 100 < width * 75) return true;
  }
  return false;
}

struct Columns {
  double middle = 0;
  std::vector<Band> bands;
  bool clear = false;
};

// Empty for a page that is not in columns. `known`: the gutters of pages that are.
std::optional<std::vector<std::string>> lines_of(const Columns& page,
                                                 const std::vector<double>& known) {
  const bool like_others = std::any_of(known.begin(), known.end(), [&page](double middle) {
    return std::abs(middle - page.middle) < same_gutter;
  });
  std::vector<std::string> lines;
  bool any = false;
  for (const Band& band : page.bands) {
    // The last page of a journal may have few lines.
    const bool divided =
        is_clear(band) || (like_others && band.left.size() > 3 && band.right.size() > 3);
    if (!lines.empty()) lines.emplace_back();
    if (divided) {
      any = true;
      add_lines(band.left, lines);
      add_lines(band.right, lines);
    } else {
      add_lines(band.all, lines);
    }
  }
  return any ? std::optional(std::move(lines)) : std::nullopt;
}

}  // namespace

bool may_have_columns(const SourceText& text) {
  struct Count {
    std::size_t all = 0;
    std::size_t parted = 0;
  };
  std::map<int, std::size_t> widths;
  for (const SourceLine& line : text.lines) {
    widths[line.page] = std::max(widths[line.page], line.text.size());
  }
  std::map<int, Count> pages;
  for (const SourceLine& line : text.lines) {
    if (line.text.find_first_not_of(' ') == std::string::npos) continue;
    Count& count = pages[line.page];
    ++count.all;
    if (has_gap_in_middle(line.text, widths[line.page])) ++count.parted;
  }
  return std::any_of(pages.begin(), pages.end(), [](const auto& page) {
    return page.second.parted >= fewest_lines && page.second.parted * 3 >= page.second.all;
  });
}

void arrange_columns(const ProgramResult& places, SourceText& source, const std::string& path,
                     source::Diagnostics& diagnostics) {
  if (places.end != ProgramEnd::finished || places.status != 0) return;
  std::vector<Columns> pages;
  std::vector<double> known;
  for (const PdfPage& page : read_pdf_words(places.out)) {
    Columns& columns = pages.emplace_back();
    const auto middle = find_gutter(page);
    if (!middle) continue;
    columns.middle = *middle;
    columns.bands = bands_of(page, *middle);
    columns.clear = std::any_of(columns.bands.begin(), columns.bands.end(), is_clear);
    if (columns.clear) known.push_back(*middle);
  }
  if (known.empty()) return;
  std::vector<SourceLine> lines;
  std::set<int> arranged;
  for (std::size_t begin = 0; begin < source.lines.size();) {
    const int page = source.lines[begin].page;
    std::size_t end = begin;
    while (end < source.lines.size() && source.lines[end].page == page) ++end;
    const auto place = static_cast<std::size_t>(page) - 1;
    const auto anew = place < pages.size() ? lines_of(pages[place], known) : std::nullopt;
    if (anew) arranged.insert(page);
    for (std::size_t i = begin; !anew && i < end; ++i) lines.push_back(std::move(source.lines[i]));
    for (std::size_t i = 0; anew && i < anew->size(); ++i) {
      SourceLine& line = lines.emplace_back();
      line.text = text::is_nfc((*anew)[i]) ? (*anew)[i] : text::to_nfc((*anew)[i]);
      line.page = page;
      line.number = static_cast<int>(i) + 1;
    }
    begin = end;
  }
  source.lines = std::move(lines);
  diagnostics.add(
      Kind::import_columns, {path, {}},
      message("set in two columns, read one after the other, pages: {}", listed_pages(arranged)),
      message("see whether the sentences go on from column to column"));
}

}  // namespace bipgen::importing
