#include "app/read_tree.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "source/failure.hpp"
#include "source/load.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;
using source::in_quotes;
using source::Kind;
using source::message;

std::string shown_path(const fs::path& path) {
  std::error_code error;
  fs::path shown = fs::proximate(path, error);
  if (error) shown = path.lexically_normal();
  return shown.generic_string();
}

namespace {

bool is_passed_over(const std::string& name) {
  return name.front() == '.' || name.back() == '~';
}

bool is_text(const std::string& ending) {
  return ending == ".txt" || ending == ".markdown";
}

void report(source::Diagnostics& diagnostics, Kind kind, const fs::path& path,
            source::Message message, source::Message hint = {}) {
  diagnostics.add(kind, {shown_path(path), {}}, std::move(message), std::move(hint));
}

}  // namespace

std::vector<fs::path> list_files(const fs::path& folder,
                                 const std::vector<std::string_view>& endings,
                                 source::Diagnostics& diagnostics) {
  std::vector<fs::path> files;
  std::error_code error;
  if (!fs::exists(folder, error)) return files;
  fs::recursive_directory_iterator entry(folder, error);
  if (error) {
    report(diagnostics, Kind::file_unreadable, folder, source::message_of(error));
    return files;
  }
  for (; entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const fs::path& path = entry->path();
    const std::string name = path.filename().string();
    if (is_passed_over(name)) {
      if (entry->is_directory(error)) entry.disable_recursion_pending();
      continue;
    }
    const std::string ending = path.extension().string();
    const bool wanted = std::find(endings.begin(), endings.end(), ending) != endings.end();
    if (entry->is_directory(error)) {
      if (!wanted) continue;
      entry.disable_recursion_pending();
      report(diagnostics, Kind::not_a_regular_file, path, message("a folder is named like a file"),
             message("expected a file"));
    } else if (wanted) {
      files.push_back(path);
    } else {
      report(diagnostics, Kind::unexpected_file, path,
             message("a file with the ending {}", in_quotes(ending)),
             is_text(ending) && endings.front() == ".md"
                 ? message("rename it to {}", in_quotes(path.stem().string() + ".md"))
                 : message("expected {}", in_quotes(endings.front())));
    }
  }
  if (error) report(diagnostics, Kind::file_unreadable, folder, source::message_of(error));
  std::sort(files.begin(), files.end());
  return files;
}

std::optional<std::string> read_bytes(const fs::path& path, source::Diagnostics& diagnostics,
                                      std::size_t largest) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    report(diagnostics, Kind::file_missing, path, message("the file does not exist"));
    return std::nullopt;
  }
  if (status.type() == fs::file_type::none) {
    report(diagnostics, Kind::file_unreadable, path,
           message("the file cannot be read: {}", source::message_of(error)));
    return std::nullopt;
  }
  if (!fs::is_regular_file(status)) {
    report(diagnostics, Kind::not_a_regular_file, path,
           fs::is_directory(status) ? message("a folder stands where a file should be")
                                    : message("no regular file"),
           message("expected a file"));
    return std::nullopt;
  }
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > largest) {
    report(diagnostics, Kind::file_too_large, path,
           message("the file has {} MiB", size / (1024 * 1024)),
           message("expected at most {}", std::to_string(largest / (1024 * 1024)) + " MiB"));
    return std::nullopt;
  }
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(error ? 0 : size), '\0');
  if (stream) stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!stream) {
    report(diagnostics, Kind::file_unreadable, path,
           message("the file cannot be read: {}",
                   source::message_of({errno, std::generic_category()})));
    return std::nullopt;
  }
  return bytes;
}

std::optional<source::File> read_file(const fs::path& path, source::Diagnostics& diagnostics) {
  std::optional<std::string> bytes = read_bytes(path, diagnostics);
  if (!bytes) return std::nullopt;
  return source::to_file(shown_path(path), std::move(*bytes), diagnostics);
}

}  // namespace bipgen::app
