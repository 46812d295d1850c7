// What stands beside the acts in a body's content folder and in a site's folder: the publisher, the
// registers, ordinary pages, the site's settings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::pages {

// publisher.yaml.
struct Publisher {
  std::string name;             // "Miasto Kraków"
  std::string genitive;         // "Miasta Krakowa"
  std::string issuer;           // who makes the acts: "Prezydent Miasta Krakowa"
  std::string issuer_genitive;  // "Prezydenta Miasta Krakowa"
  std::string office;           // "Urząd Miasta Krakowa"
  std::string bip;              // address of the body's own BIP
  std::string www;              // address of the body's own site
  std::string act_url;          // pattern: "zarzadzenie/{year}/{number}/{slug}.html"
};
std::optional<Publisher> parse_publisher(const source::File& file,
                                         source::Diagnostics& diagnostics);

// site.yaml. Paths are as written, relative to the site's folder.
struct SiteSettings {
  std::string content;
  std::string theme;
  std::string language = "pl";
  std::string title;
  std::string operator_name;  // who runs this mirror; empty: unknown, and shown as unknown
};
std::optional<SiteSettings> parse_site_settings(const source::File& file,
                                                source::Diagnostics& diagnostics);

// A cell may hold several values ("at: [rozdział 6, rozdział 4]").
using Cell = std::vector<std::string>;

enum class ColumnType { text, code, link };

struct Column {
  std::string key;
  std::string title;
  ColumnType type = ColumnType::text;
};

// registers/<slug>.yaml: a table with a declared schema; every row has a cell for every column,
// empty where the source gives nothing.
struct Register {
  std::string path;
  std::string slug;
  std::string title;
  std::string description;
  std::string note;
  std::string document;  // slug of the document that it is taken from, or empty
  std::string at;        // where in it
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};
std::optional<Register> parse_register(const source::File& file, source::Diagnostics& diagnostics);

// pages/<slug>.md.
struct PlainPage {
  std::string slug;
  std::string title;
  int order = 1000;  // in the menu of service pages
  source::File file;
  source::Span body;
};
std::optional<PlainPage> parse_plain_page(const source::File& file,
                                          source::Diagnostics& diagnostics);

// "content/krakow/pages/redakcja.md" -> "redakcja".
std::string stem_of(std::string_view path);

}  // namespace bipgen::pages
