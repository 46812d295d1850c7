#include "pages/content.hpp"

#include <algorithm>

#include "source/front_matter.hpp"
#include "text/words.hpp"

namespace bipgen::pages {

using source::in_quotes;
using source::KeyReader;
using source::message;
using source::YamlNode;

namespace {

// The mapping of a YAML file; reports what is not one.
std::optional<YamlNode> parse_mapping(const source::File& file, source::Diagnostics& diagnostics) {
  std::optional<YamlNode> root = source::parse_yaml(file, diagnostics);
  if (!root) return std::nullopt;
  if (root->type == YamlNode::Type::mapping) return root;
  diagnostics.add(source::Kind::wrong_value, {file.path, root->span},
                  message("the file holds no keys"), message("expected `key: value` lines"));
  return std::nullopt;
}

bool is_absent(const YamlNode* node) {
  return node == nullptr || node->type == YamlNode::Type::null;
}

ColumnType column_type(KeyReader& reader) {
  const std::string type = reader.text("type").value_or("text");
  if (type == "code") return ColumnType::code;
  if (type == "link") return ColumnType::link;
  if (type != "text") {
    reader.wrong(
        *reader.node("type"), message("{} is no type of column", in_quotes(type)),
        message("expected {}, {} or {}", in_quotes("text"), in_quotes("code"), in_quotes("link")));
  }
  return ColumnType::text;
}

void read_columns(KeyReader& reader, Register& result) {
  const YamlNode* columns = reader.node("columns");
  if (is_absent(columns)) return reader.missing("columns");
  for (const YamlNode& item : columns->items) {
    KeyReader column(reader.file(), item, message("a column"), reader.diagnostics());
    Column read;
    read.key = column.required_text("key");
    read.title = column.required_text("title");
    read.type = column_type(column);
    column.finish();
    result.columns.push_back(std::move(read));
  }
}

void read_rows(KeyReader& reader, Register& result) {
  const YamlNode* rows = reader.node("rows");
  if (is_absent(rows)) return reader.missing("rows");
  for (const YamlNode& item : rows->items) {
    KeyReader row(reader.file(), item, message("a row"), reader.diagnostics());
    std::vector<Cell> cells;
    for (const Column& column : result.columns) cells.push_back(row.texts(column.key));
    row.finish();
    result.rows.push_back(std::move(cells));
  }
}

void read_register_source(KeyReader& reader, Register& result) {
  const YamlNode* node = reader.node("source");
  if (node == nullptr) return;
  KeyReader source(reader.file(), *node, in_quotes("source"), reader.diagnostics());
  result.document = source.text("document").value_or("");
  result.at = source.text("at").value_or("");
  source.finish();
}

}  // namespace

std::string stem_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  return std::string(name.substr(0, name.rfind('.')));
}

std::optional<Publisher> parse_publisher(const source::File& file,
                                         source::Diagnostics& diagnostics) {
  const std::optional<YamlNode> root = parse_mapping(file, diagnostics);
  if (!root) return std::nullopt;
  KeyReader reader(file, *root, message("a publisher"), diagnostics);
  Publisher publisher;
  publisher.name = reader.required_text("name");
  publisher.genitive = reader.required_text("genitive");
  publisher.issuer = reader.required_text("issuer");
  publisher.issuer_genitive = reader.required_text("issuer_genitive");
  publisher.office = reader.required_text("office");
  publisher.bip = reader.required_text("bip");
  publisher.www = reader.text("www").value_or("");
  publisher.act_url = "{type}/{year}/{number}/{slug}.html";
  if (const YamlNode* urls = reader.node("urls")) {
    KeyReader patterns(file, *urls, in_quotes("urls"), diagnostics);
    if (auto act = patterns.text("act")) publisher.act_url = *act;
    patterns.finish();
  }
  reader.finish();
  return publisher;
}

std::optional<SiteSettings> parse_site_settings(const source::File& file,
                                                source::Diagnostics& diagnostics) {
  const std::optional<YamlNode> root = parse_mapping(file, diagnostics);
  if (!root) return std::nullopt;
  KeyReader reader(file, *root, message("a site"), diagnostics);
  SiteSettings settings;
  settings.content = reader.required_text("content");
  settings.theme = reader.required_text("theme");
  settings.title = reader.required_text("title");
  settings.operator_name = reader.text("operator").value_or("");
  settings.language = reader.text("language").value_or("pl");
  if (settings.language != "pl" && settings.language != "en") {
    reader.wrong(*reader.node("language"),
                 message("{} is no language of a site", in_quotes(settings.language)),
                 message("expected {} or {}", in_quotes("pl"), in_quotes("en")));
    settings.language = "pl";
  }
  reader.finish();
  if (settings.content.empty() || settings.theme.empty()) return std::nullopt;
  return settings;
}

std::optional<Register> parse_register(const source::File& file, source::Diagnostics& diagnostics) {
  const std::optional<YamlNode> root = parse_mapping(file, diagnostics);
  if (!root) return std::nullopt;
  KeyReader reader(file, *root, message("a register"), diagnostics);
  Register result;
  result.path = file.path;
  result.slug = stem_of(file.path);
  result.title = reader.required_text("title");
  result.description = reader.text("description").value_or("");
  result.note = reader.text("note").value_or("");
  read_register_source(reader, result);
  read_columns(reader, result);
  read_rows(reader, result);
  reader.finish();
  return result;
}

std::optional<PlainPage> parse_plain_page(const source::File& file,
                                          source::Diagnostics& diagnostics) {
  const std::optional<source::FrontMatter> front = source::read_front_matter(file, diagnostics);
  if (!front) return std::nullopt;
  KeyReader reader(file, front->mapping, message("a page"), diagnostics);
  PlainPage page;
  page.slug = stem_of(file.path);
  page.title = reader.required_text("title");
  if (const YamlNode* menu = reader.node("menu")) {
    KeyReader keys(file, *menu, in_quotes("menu"), diagnostics);
    page.order = keys.integer("order").value_or(page.order);
    keys.finish();
  }
  reader.finish();
  page.file = file;
  page.body = front->body;
  if (text::trimmed(std::string_view(file.text).substr(front->body.begin)).empty()) {
    diagnostics.add(source::Kind::text_missing, {file.path, {front->body.begin, front->body.begin}},
                    source::message("page without text"), source::message("expected its text"));
  }
  return page;
}

}  // namespace bipgen::pages
