#include "app/parser_words.hpp"

namespace bipgen::app {

using source::Message;
using source::message;

namespace {

struct Halves {
  std::string_view before;
  std::string_view after;
};

// Around the first `mark`, which is there.
Halves around(std::string_view words, std::string_view mark) {
  const std::size_t at = words.find(mark);
  return {words.substr(0, at), words.substr(at + mark.size())};
}

bool has(std::string_view words, std::string_view part) {
  return words.find(part) != std::string_view::npos;
}

}  // namespace

Message fault_of_arguments(std::string_view words) {
  if (words == "A subcommand is required") return message("A subcommand is required");
  if (words.ends_with(" is required")) {
    return message("{} is required", around(words, " is required").before);
  }
  if (has(words, " required ") && words.ends_with(" missing")) {
    return message("{}: a value is missing", around(words, ":").before);
  }
  if (has(words, ": At Most 1 required but received ")) {
    return message("{} stands more than once", around(words, ":").before);
  }
  if (has(words, " excludes ")) {
    const auto [one, other] = around(words, " excludes ");
    return message("{} excludes {}", one, other);
  }
  return message("{}", words);
}

}  // namespace bipgen::app
