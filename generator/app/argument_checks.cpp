#include "app/argument_checks.hpp"

#include <algorithm>
#include <filesystem>

#include "calendar/date.hpp"
#include "text/ascii.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;
using source::in_quotes;
using source::Message;
using source::message;

Message fault_of_day(const std::string& given) {
  if (calendar::Date::from_iso(given)) return {};
  return message("{} is no day like {}", in_quotes(given), "2025-07-28");
}

Message fault_of_folder(const std::string& given) {
  std::error_code not_there;
  if (fs::is_directory(given, not_there)) return {};
  if (fs::exists(given, not_there)) return message("{} is a file, not a folder", in_quotes(given));
  // `text zarządzenie 12/2026`: the number stands where the site should.
  if (timeline::year_of(given)) {
    return message("there is no folder {}; words that belong together stand in quotation marks: {}",
                   in_quotes(given), "\"zarządzenie " + given + "\"");
  }
  return message("there is no folder {}", in_quotes(given));
}

Message fault_of_file(const std::string& given) {
  std::error_code not_there;
  if (fs::is_directory(given, not_there)) {
    return message("{} is a folder, not a file", in_quotes(given));
  }
  if (fs::exists(given, not_there)) return {};
  return message("there is no file {}", in_quotes(given));
}

Message fault_of_path(const std::string& given) {
  std::error_code not_there;
  if (fs::exists(given, not_there)) return {};
  return message("there is neither a file nor a folder {}", in_quotes(given));
}

Message fault_of_choice(const std::string& given, const std::vector<std::string>& choices) {
  if (std::find(choices.begin(), choices.end(), given) != choices.end()) return {};
  std::string all;
  for (const std::string& choice : choices) all += (all.empty() ? "" : ", ") + choice;
  return message("{} is not one of {}", in_quotes(given), all);
}

Message fault_of_count(const std::string& given, int most) {
  const auto number = text::whole_number(given);
  if (number && *number <= most) return {};
  return message("{} is no whole number from 0 to {}", in_quotes(given), most);
}

}  // namespace bipgen::app
