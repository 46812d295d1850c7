#include "source/failure.hpp"

#include <doctest/doctest.h>

using namespace bipgen::source;

TEST_CASE("what the system says of users' disks is in their language") {
  const auto polish = [](std::errc code) {
    return message_of(std::make_error_code(code)).in(Language::polish);
  };
  CHECK(polish(std::errc::permission_denied) == "brak uprawnień");
  CHECK(polish(std::errc::no_space_on_device) == "brak miejsca na dysku");
  CHECK(polish(std::errc::no_such_file_or_directory) == "nie ma takiego pliku ani folderu");
  CHECK(message_of(std::make_error_code(std::errc::permission_denied)).english() ==
        "no permission");
}

TEST_CASE("what has no words of its own is told in the system's") {
  const std::string said =
      message_of(std::make_error_code(std::errc::broken_pipe)).in(Language::polish);
  CHECK(said.starts_with("komunikat systemu: "));
  CHECK(said.size() > std::string("komunikat systemu: ").size());
}

TEST_CASE("a failure has its words, their English and its code") {
  const Failure failure(message("cannot write {}", in_quotes("x")),
                        std::make_error_code(std::errc::io_error));
  CHECK(failure.words().in(Language::polish) == "nie można zapisać pliku „x”");
  CHECK(std::string(failure.what()) == "cannot write `x`");
  CHECK((failure.code() == std::errc::io_error));
}
