// The texts that an act has had, has and will have, and where each of them is shown: the text of
// today on the act's own page, every text on a page of its own below it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "pages/site.hpp"
#include "timeline/text_history.hpp"

namespace bipgen::pages {

// Where a text stands against today. Of an act that has ended, its last text is the present one; of
// an act that is still to come, its first.
enum class TextTime : std::uint8_t {
  never,  // as issued, when it was amended before it entered into force
  past,
  present,
  future,
};

struct ActText {
  std::string slug;  // "pierwotny", "2026-03-01": its part of addresses
  const act::Text* text = nullptr;
  const std::string* title = nullptr;
  std::optional<std::size_t> version;  // of TextHistory::versions; empty: as issued
  TextTime time = TextTime::present;
};

// nullptr when nothing amends the act.
const timeline::TextHistory* history_of(const Site& site, const act::ActId& act);

// Their pointers lead into the site. In order of time; none when the text of the act is not held,
// one when no change of it is known or none could be made.
std::vector<ActText> texts_of(const Site& site, const timeline::Entry& entry);

// The one of today; the list must not be empty.
const ActText& present_of(const std::vector<ActText>& texts);

// The version of a text; nullptr for a text as issued that no version is.
const timeline::Version* version_of(const Site& site, const timeline::Entry& entry,
                                    const ActText& text);

// What the changes did to provisions with which the version begins, in order.
std::vector<const timeline::VersionEvent*> new_events(const timeline::TextHistory& history,
                                                      std::size_t version);

// Its own page, for ever the same; only of acts that have several texts.
std::string text_path(const Site& site, const timeline::Entry& entry, const ActText& text);
// Where readers are led: the act's page for the text of today.
std::string shown_path(const Site& site, const timeline::Entry& entry, const ActText& text);

// The provision on the page of today's text; of a provision that is not there on that of the last
// text before that has it, else of the first one after. The act's page where none has it.
std::string provision_href(const Site& site, std::string_view from, const timeline::Entry& entry,
                           const act::Citation& citation);

// The provision as it stood in the text that `version`, a first day, tells (empty: as issued): on
// the page of today's text where it says the same there, else on that text's own page.
std::string provision_href_at(const Site& site, std::string_view from, const timeline::Entry& entry,
                              const act::Citation& citation,
                              const std::optional<calendar::Date>& version);

}  // namespace bipgen::pages
