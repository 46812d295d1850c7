// What must hold for any bytes. Each check throws std::logic_error, saying what did not hold.
#pragma once

#include <string_view>

namespace bipgen::fuzz {

void check_parse_act(std::string_view bytes);
void check_read_citations(std::string_view bytes);
void check_front_matter(std::string_view bytes);
void check_amending(std::string_view bytes);
void check_import_text(std::string_view bytes);
void check_docx(std::string_view bytes);
void check_odt(std::string_view bytes);
void check_arriving_file(std::string_view bytes);

}  // namespace bipgen::fuzz
