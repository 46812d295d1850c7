// Where the parts of a YAML text end. yaml-cpp tells where a node begins; this finds the rest in
// the bytes. Internal to source/.
#pragma once

#include <cstddef>
#include <string_view>

namespace bipgen::source {

enum class ScalarStyle { plain, quoted, block };

// By the byte that the scalar begins with.
ScalarStyle scalar_style(std::string_view text, std::size_t begin);

// The end of the scalar that begins at `begin` and was read as `value`: after the closing quote,
// after the last word of a plain scalar, after the last line with text of a block; npos when a
// quote is never closed.
std::size_t scalar_end(std::string_view text, std::size_t begin, std::string_view value);

// After the bracket that closes a `[` or `{` whose last item ends at `offset`.
std::size_t flow_end(std::string_view text, std::size_t offset);

// The first opening quote at or after `offset` that is never closed; npos when there is none.
std::size_t unclosed_quote(std::string_view text, std::size_t offset);

// The end of the word that begins at `begin`: before white space, a comma or a bracket, but after
// the first character; at white space and at the end, `begin` itself.
std::size_t word_end(std::string_view text, std::size_t begin);

// The first of the characters that no person types and that yaml-cpp takes for the end or leaves
// out: C0 without tab and line feed, DEL, C1, the byte order mark; npos when there is none.
std::size_t find_control_character(std::string_view utf8);

// The bytes of the line before `offset`.
std::string_view line_before(std::string_view text, std::size_t offset);

}  // namespace bipgen::source
