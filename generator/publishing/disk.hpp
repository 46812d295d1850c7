// The system calls of writing, with errors that name the file. Internal to publishing/.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "source/message.hpp"

namespace bipgen::publishing {

// An open file or folder; closed at the end.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept;

  int number() const { return m_number; }
  explicit operator bool() const { return m_number >= 0; }
  void close();

 private:
  int m_number = -1;
};

// Throws source::Failure of the current errno: "cannot write `…/index.html`: no space is left …".
// The sentence has one place, for the path.
[[noreturn]] void fail(source::Msgid what, const std::filesystem::path& path);

Descriptor open_folder(const std::filesystem::path& path);

// A folder and the name below it that a call works on.
struct Place {
  int folder = -1;  // descriptor
  std::string name;
  std::filesystem::path shown;  // of the folder, for messages
};

// A new file with this content; the name must be free.
void write_new_file(const Place& place, std::string_view content);

enum class Stands { nothing, other, same };

// What stands at a place: a regular file of just this content, another file, or none.
Stands compare_file(const Place& place, std::string_view content);

// Gives `fresh` the file `old`: by a hard link, or where links are refused by a copy with the same
// time.
void keep_file(const Place& old, const Place& fresh);

// Everything below a path and the path itself; nothing when it is not there.
void remove_tree(const std::filesystem::path& path);

// Files (not folders) below a folder.
std::size_t count_files(const std::filesystem::path& folder);

enum class Exchanged { yes, not_supported };

// Two names change places at one instant.
Exchanged exchange_names(const std::filesystem::path& a, const std::filesystem::path& b);

void rename_path(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace bipgen::publishing
