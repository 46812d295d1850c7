// Web addresses that stand bare in a sentence. cmark's own autolinks take Polish quotation marks
// into the address and switch global tables on and off, which is not safe in threads.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::markdown {

struct Address {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Address&) const = default;
};

// False for text that cannot hold one; quick.
bool may_hold_address(std::string_view text);

// "http://…", "https://…" and "www.…", in order. The punctuation that closes a sentence, quotation
// marks and an unpaired ")" are not part of an address.
std::vector<Address> find_addresses(std::string_view text);

// Whether a link may lead there: a relative address, or http, https, mailto, tel.
bool is_safe_target(std::string_view url);

// For an attribute: characters that an address may not have are percent-encoded, & is escaped.
void append_href(std::string& out, std::string_view url);

// Backslashes before "_" and "*" inside the bare addresses of inline Markdown, so that they are not
// read as emphasis. Text with code spans is left as it is.
std::string protect_addresses(std::string_view inline_markdown);

}  // namespace bipgen::markdown
