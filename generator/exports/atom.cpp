#include "exports/atom.hpp"

#include <algorithm>

namespace bipgen::exports {

namespace {

// For element content and attributes. Characters that XML 1.0 does not have are left out; a content
// file cannot hold them, and the feed must be well-formed whatever comes.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') continue;
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

std::string element(std::string_view name, std::string_view text) {
  return "<" + std::string(name) + ">" + escaped(text) + "</" + std::string(name) + ">\n";
}

std::string moment(calendar::Date day) {
  return day.iso() + "T12:00:00Z";
}

std::string link(std::string_view relation, std::string_view type, std::string_view href) {
  return "<link rel=\"" + std::string(relation) + "\" type=\"" + std::string(type) + "\" href=\"" +
         escaped(href) + "\"/>\n";
}

std::string entry_xml(const FeedEntry& entry) {
  std::string xml = "<entry>\n";
  xml += element("id", entry.id);
  xml += element("title", entry.title);
  xml += element("updated", moment(entry.updated));
  xml += link("alternate", "text/html", entry.href);
  if (!entry.category.empty()) xml += "<category term=\"" + escaped(entry.category) + "\"/>\n";
  if (!entry.summary.empty()) xml += element("summary", entry.summary);
  return xml + "</entry>\n";
}

}  // namespace

std::string atom_xml(const Feed& feed) {
  if (feed.entries.empty()) return "";
  const auto newest = std::max_element(
      feed.entries.begin(), feed.entries.end(),
      [](const FeedEntry& a, const FeedEntry& b) { return a.updated < b.updated; });
  std::string xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  xml +=
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + escaped(feed.language) + "\">\n";
  xml += element("id", feed.id);
  xml += element("title", feed.title);
  if (!feed.subtitle.empty()) xml += element("subtitle", feed.subtitle);
  xml += element("updated", moment(newest->updated));
  xml += "<author>\n" + element("name", feed.author) + "</author>\n";
  xml += link("self", "application/atom+xml", feed.self_href);
  xml += link("alternate", "text/html", feed.page_href);
  for (const FeedEntry& entry : feed.entries) xml += entry_xml(entry);
  return xml + "</feed>\n";
}

}  // namespace bipgen::exports
