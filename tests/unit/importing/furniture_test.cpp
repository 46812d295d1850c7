// What belongs to pages: in texts that have none any more, and in what browsers print.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

// Ten paragraphs from `first` on, a line each.
std::string paragraphs_from(int first) {
  std::string text;
  for (int i = first; i < first + 10; ++i) {
    text += "§ " + std::to_string(i) + ". Zadanie opisuje załącznik do zarządzenia.\n";
  }
  return text;
}

}  // namespace

TEST_CASE("numbers alone on their lines that count up are those of pages") {
  const Imported imported = import_plain(paragraphs_from(1) + "1\n" + paragraphs_from(11) + "2\n" +
                                         paragraphs_from(21) + "3\n" + paragraphs_from(31));
  CHECK(count_of(imported, RepairKind::page_number) == 3);
  const Imported table = import_plain(paragraphs_from(1) + "1\n2\n3\n" + paragraphs_from(11));
  CHECK(count_of(table, RepairKind::page_number) == 0);
  const Imported gaps = import_plain(paragraphs_from(1) + "1\n" + paragraphs_from(11) + "7\n" +
                                     paragraphs_from(21) + "8\n" + paragraphs_from(31));
  CHECK(count_of(gaps, RepairKind::page_number) == 0);
}

TEST_CASE("numbers of pages as scans space them") {
  for (const char* line : {"Strona 2z4", "Strona 2z 4", "Strona 2 z4", "Strona 2", "str. 2/4"}) {
    CHECK(count_of(import_plain(paragraphs_from(1) + line + "\n" + paragraphs_from(11)),
                   RepairKind::page_number) == 1);
  }
  for (const char* line : {"Strona 2 4", "Strona druga", "Strona 2 umowy"}) {
    CHECK(count_of(import_plain(paragraphs_from(1) + line + "\n" + paragraphs_from(11)),
                   RepairKind::page_number) == 0);
  }
}

TEST_CASE("the same words beside the numbers of pages are a running head") {
  std::string text;
  for (int page = 1; page < 5; ++page) {
    text += "Regulamin Urzędu Miasta Przykładowo\n" + paragraphs_from(10 * page) + "Strona " +
            std::to_string(page) + " z 4\n";
  }
  const Imported imported = import_plain(text);
  CHECK(count_of(imported, RepairKind::page_number) == 4);
  CHECK(count_of(imported, RepairKind::running_head) == 4);
  CHECK(body_of(imported).find("Strona") == std::string::npos);
}

TEST_CASE("what a browser prints above and below a page leaves the text") {
  for (const char* address :
       {"https://bip.przykladowo.example/akt/5 1/1", "file:///C:/akty/akt.html      1/1"}) {
    const Imported imported =
        import_plain("28.11.2026, 14:04     Zarządzenie\n" + paragraphs_from(1) + address + "\n");
    CHECK(body_of(imported).find("14:04") == std::string::npos);
    CHECK(body_of(imported).find("1/1") == std::string::npos);
    CHECK(count_of(imported, DoubtKind::words_lost) == 0);
  }
  const Imported cited = import_plain(paragraphs_from(1) + "Adres: https://przykladowo.example/\n");
  CHECK(body_of(cited).find("https://przykladowo.example/") != std::string::npos);
}
