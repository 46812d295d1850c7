#include "source/failure.hpp"

#include <utility>

namespace bipgen::source {

namespace {

struct Cause {
  std::errc code = {};
  Msgid words;
};

constexpr Cause causes[] = {
    {std::errc::permission_denied, Msgid("no permission")},
    {std::errc::operation_not_permitted, Msgid("no permission")},
    {std::errc::read_only_file_system, Msgid("the disk can only be read")},
    {std::errc::no_space_on_device, Msgid("no space is left on the disk")},
    {std::errc::file_too_large, Msgid("the file is too large for the disk")},
    {std::errc::no_such_file_or_directory, Msgid("there is no such file or folder")},
    {std::errc::not_a_directory, Msgid("a file stands where a folder should be")},
    {std::errc::is_a_directory, Msgid("a folder stands where a file should be")},
    {std::errc::file_exists, Msgid("it is there already")},
    {std::errc::directory_not_empty, Msgid("the folder is not empty")},
    {std::errc::filename_too_long, Msgid("the name is too long")},
    {std::errc::device_or_resource_busy, Msgid("another program uses it")},
    {std::errc::too_many_files_open, Msgid("too many files are open")},
    {std::errc::too_many_symbolic_link_levels, Msgid("links lead in a circle")},
    {std::errc::not_enough_memory, Msgid("the memory is exhausted")},
    {std::errc::io_error, Msgid("the disk or the network drive fails")},
};

}  // namespace

Failure::Failure(Message words, std::error_code code)
    : std::runtime_error(words.english()), m_words(std::move(words)), m_code(code) {}

Message message_of(std::error_code code) {
  for (const Cause& cause : causes) {
    if (code == cause.code) return message(cause.words);
  }
  return message("the system says: {}", code.message());
}

}  // namespace bipgen::source
