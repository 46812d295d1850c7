#include "support/zip_file.hpp"

#include <stdexcept>

#include <archive.h>
#include <archive_entry.h>

namespace bipgen::testing {

namespace {

la_ssize_t append(archive* /*open*/, void* target, const void* bytes, size_t count) {
  static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), count);
  return static_cast<la_ssize_t>(count);
}

constexpr const char* word_names =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
    R"(xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
    R"(xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" )"
    R"(xmlns:v="urn:schemas-microsoft-com:vml")";

constexpr const char* open_document_names =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")";

// "word/numbering.xml" -> the kind of its relationship.
std::string kind_of(const std::string& part) {
  std::string kind = part.substr(part.rfind('/') + 1);
  kind.resize(kind.find_first_of(".0123456789"));
  return kind;
}

std::string relationship(const std::string& id, const std::string& kind,
                         const std::string& target) {
  return "<Relationship Id=\"" + id +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
         "\" Target=\"" + target + "\"/>";
}

std::string relationships(const std::string& inside) {
  return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
         inside + "</Relationships>";
}

}  // namespace

std::string make_zip(const ZipEntries& entries) {
  std::string bytes;
  archive* open = archive_write_new();
  archive_write_set_format_zip(open);
  archive_write_set_bytes_in_last_block(open, 1);
  if (archive_write_open(open, &bytes, nullptr, append, nullptr) != ARCHIVE_OK) {
    throw std::runtime_error("cannot make an archive");
  }
  for (const auto& [name, content] : entries) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(open, entry);
    archive_write_data(open, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(open);
  archive_write_free(open);
  return bytes;
}

std::string make_docx(const std::string& body, const ZipEntries& more) {
  std::string related;
  for (const auto& [name, content] : more) {
    const std::string target = name.substr(name.find('/') + 1);
    related += relationship("r" + std::to_string(related.size()), kind_of(name), target);
  }
  ZipEntries entries = {
      {"[Content_Types].xml",
       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
       "PartName=\"/word/document.xml\" ContentType=\"application/"
       "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
      {"_rels/.rels", relationships(relationship("r1", "officeDocument", "word/document.xml"))},
      {"word/_rels/document.xml.rels", relationships(related)},
      {"word/document.xml",
       "<w:document " + std::string(word_names) + "><w:body>" + body + "</w:body></w:document>"}};
  for (const auto& [name, content] : more) {
    // The part as it stands between its root's tags: <w:numbering>…</w:numbering>.
    const std::size_t end = content.find_first_of("> /");
    entries.emplace_back(name, content.substr(0, end) + " " + word_names + content.substr(end));
  }
  return make_zip(entries);
}

std::string make_odt(const std::string& text, const std::string& automatic_styles,
                     const std::string& styles) {
  const std::string names = open_document_names;
  return make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"content.xml",
                    "<office:document-content " + names + "><office:automatic-styles>" +
                        automatic_styles + "</office:automatic-styles><office:body><office:text>" +
                        text + "</office:text></office:body></office:document-content>"},
                   {"styles.xml", "<office:document-styles " + names + "><office:styles>" + styles +
                                      "</office:styles></office:document-styles>"}});
}

}  // namespace bipgen::testing
