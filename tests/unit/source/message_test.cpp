#include "source/message.hpp"

#include <doctest/doctest.h>

#include "source/diagnostics.hpp"
#include "source/excerpt.hpp"

using namespace bipgen::source;

TEST_CASE("arguments stand in the places of a sentence") {
  CHECK(message("expected {}", "16)").english() == "expected 16)");
  CHECK(message("{} follows {}", "pkt 17", std::string("pkt 15")).english() ==
        "pkt 17 follows pkt 15");
  CHECK(message("{1} and {0}", 1, 2).english() == "2 and 1");
  CHECK(message("{{{}}}", "a").english() == "{a}");
  CHECK(message("expected text").english() == "expected text");
}

TEST_CASE("a message is an argument of another, and is translated within it") {
  const Message said = message("expected {}", message("a whole number"));
  CHECK(said.english() == "expected a whole number");
  CHECK(said.in(Language::polish) == "oczekiwano: liczba całkowita");
}

TEST_CASE("a translation may take its arguments in another order") {
  CHECK(message("{} follows {}", "pkt 17", "pkt 15").in(Language::polish) ==
        "po pkt 15 następuje pkt 17");
}

TEST_CASE("what stands in a file is quoted as the language does") {
  CHECK(in_quotes("IT-01").english() == "`IT-01`");
  CHECK(in_quotes("IT-01").in(Language::polish) == "„IT-01”");
  const std::string long_words(100, 'x');
  CHECK(in_quotes(long_words).english().size() == 102);
  CHECK(excerpt(long_words).in(Language::polish) == "„" + std::string(60, 'x') + "…”");
}

TEST_CASE("numbers take the plural form of the language") {
  const auto warnings = [](std::size_t count, Language language) {
    return counted_message(count, "{} warning", "{} warnings").in(language);
  };
  CHECK(warnings(1, Language::english) == "1 warning");
  CHECK(warnings(0, Language::english) == "0 warnings");
  CHECK(warnings(1, Language::polish) == "1 ostrzeżenie");
  CHECK(warnings(3, Language::polish) == "3 ostrzeżenia");
  CHECK(warnings(12, Language::polish) == "12 ostrzeżeń");
  CHECK(warnings(22, Language::polish) == "22 ostrzeżenia");
}

TEST_CASE("a text is never looked up and its braces are no places") {
  const Message text = "expected text {}";
  CHECK(text.is_text());
  CHECK(text.in(Language::polish) == "expected text {}");
  CHECK(message("expected {}", "{} {0}").english() == "expected {} {0}");
}

TEST_CASE("a sentence that the catalogue lacks is said in English, and known to be lacking") {
  // Not by message(), so that scripts/update-messages does not collect it.
  const Message lacking = MessageBuilder::build("nobody says {}", {Message("this")});
  CHECK(lacking.in(Language::polish) == "nobody says this");
  CHECK_FALSE(lacking.is_translated(Language::polish));
  CHECK_FALSE(message("expected {}", lacking).is_translated(Language::polish));
  CHECK(message("expected {}", "16)").is_translated(Language::polish));
  CHECK(lacking.is_translated(Language::english));
}

TEST_CASE("messages are equal when they say the same of the same things") {
  CHECK(message("expected {}", "1)") == message("expected {}", "1)"));
  CHECK_FALSE(message("expected {}", "1)") == message("expected {}", "2)"));
  CHECK(message("expected {}", "1)") == std::string("expected 1)"));
  CHECK(Message().empty());
  CHECK_FALSE(message("expected text").empty());
}
