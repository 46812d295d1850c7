// Where an href leads. Internal to publishing/.
#pragma once

#include <string>
#include <string_view>

namespace bipgen::publishing {

struct Reference {
  enum class Leads {
    inside,    // to `path`, `fragment`
    away,      // to another site, to a mailbox
    above,     // out of the output's folder
    absolute,  // to a path of the server: right only where the site is the server's root
  } leads = Leads::inside;
  std::string path;      // in the output; ends in index.html for a folder named with its slash
  std::string fragment;  // decoded, without "#"
};

// `value` as it stands in the attribute of the page at `page`; "" leads to the page itself.
Reference resolve(std::string_view page, std::string_view value);

// &amp; &lt; &gt; &quot; &apos; and numbers; others stay.
std::string decode_entities(std::string_view text);
// "%C5%82" -> "ł"; what is no such pair stays.
std::string decode_percent(std::string_view text);

}  // namespace bipgen::publishing
