#include "search/exact_keys.hpp"

#include <optional>

#include "calendar/spelling.hpp"
#include "text/ascii.hpp"

namespace bipgen::search {

namespace {

// A place in a text that is read from left to right.
class Reader {
 public:
  Reader(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

  std::size_t at() const { return m_at; }

  void skip_spaces() {
    while (m_at < m_text.size()) {
      if (m_text[m_at] == ' ') {
        ++m_at;
      } else if (m_text.substr(m_at).starts_with("\u00a0")) {
        m_at += 2;
      } else {
        return;
      }
    }
  }

  // Leaves everything as it was when the word does not stand there.
  bool skip(std::string_view word) {
    const std::size_t before = m_at;
    skip_spaces();
    if (m_text.substr(m_at).starts_with(word)) {
      m_at += word.size();
      return true;
    }
    m_at = before;
    return false;
  }

  std::optional<std::string> number() {
    const std::size_t before = m_at;
    skip_spaces();
    std::string digits;
    while (m_at < m_text.size() && text::is_digit(m_text[m_at])) {
      digits += m_text[m_at++];
    }
    if (!digits.empty()) return digits;
    m_at = before;
    return std::nullopt;
  }

 private:
  std::string_view m_text;
  std::size_t m_at;
};

bool is_year(const std::string& number) {
  return number.size() == 4;
}

std::optional<std::string> read_year(Reader& reader) {
  reader.skip("z ");
  const auto number = reader.number();
  if (!number || !is_year(*number)) return std::nullopt;
  if (reader.skip("r.") || reader.skip("roku")) return number;
  return number;
}

bool between_items(Reader& reader) {
  return reader.skip(",") || reader.skip("i ") || reader.skip("oraz ") || reader.skip("lub ");
}

// "Nr 14, poz. 67 i 68"
void read_items(Reader& reader, const std::string& year, std::vector<std::string>& keys) {
  if (reader.skip("Nr") || reader.skip("nr")) {
    reader.number();
    reader.skip(",");
  }
  if (!reader.skip("poz.") && !reader.skip("poz")) return;
  do {
    const Reader here = reader;
    const auto item = reader.number();
    if (!item) {
      reader = here;
      return;
    }
    keys.push_back("#dzu" + year + "p" + *item);
  } while (between_items(reader));
}

// From behind "Dz. U."; returns where it ends.
std::size_t read_journal(std::string_view text, std::size_t at, std::vector<std::string>& keys) {
  Reader reader(text, at);
  reader.skip(".");
  for (;;) {
    const std::size_t before = reader.at();
    const auto year = read_year(reader);
    if (!year) return before;
    if (reader.skip(".")) {  // "Dz.U.2024.1465", "Dz.U.2024.0.1465"
      auto item = reader.number();
      while (item && reader.skip(".")) {
        const auto next = reader.number();
        if (!next) break;
        item = next;
      }
      if (item) keys.push_back("#dzu" + *year + "p" + *item);
      return reader.at();
    }
    reader.skip(",");
    read_items(reader, *year, keys);
    between_items(reader);
  }
}

}  // namespace

void add_days(std::string_view text, std::vector<std::string>& keys) {
  for (auto found = calendar::find_date(text); found;
       found = calendar::find_date(text, found->end)) {
    std::string key = "#";
    for (const char c : found->date.iso()) {
      if (c != '-') key += c;
    }
    keys.push_back(std::move(key));
  }
}

void add_journal_items(std::string_view text, std::vector<std::string>& keys) {
  for (std::size_t at = text.find("Dz"); at != std::string_view::npos; at = text.find("Dz", at)) {
    Reader reader(text, at + 2);
    reader.skip(".");
    at += 2;
    if (!reader.skip("U") && !reader.skip("u")) continue;
    at = read_journal(text, reader.at(), keys);
  }
}

}  // namespace bipgen::search
