#include "importing/docx_package.hpp"

#include <map>

namespace bipgen::importing {

namespace {

using source::Diagnostics;
using source::Kind;
using source::message;

// "word/document.xml" + "../media/a.xml" -> "media/a.xml"
std::string resolved(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder(from.substr(0, from.find_last_of('/') + 1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (folder.empty()) break;
    folder.pop_back();
    folder.resize(folder.find_last_of('/') + 1);
  }
  if (target.starts_with("./")) target.remove_prefix(2);
  return folder + std::string(target);
}

std::string relations_of(std::string_view part) {
  const std::size_t name = part.find_last_of('/') + 1;
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

class Opening {
 public:
  Opening(const ZipParts& zip, const std::string& path, Diagnostics& diagnostics)
      : m_zip(zip), m_path(path), m_diagnostics(diagnostics) {}

  bool failed() const { return m_failed; }

  // An empty tree where the part is missing.
  Markup part(const std::string& name) {
    const auto found = m_zip.parts.find(name);
    if (found == m_zip.parts.end() || m_failed) return {};
    ParsedMarkup parsed = parse_xml(found->second);
    m_failed = report_fault(parsed.fault, name, m_path, m_diagnostics);
    return std::move(parsed.root);
  }

  // The parts that `from` names as of a kind, which is the end of the relationship's type; in
  // order.
  std::vector<std::string> related(const std::string& from, std::string_view kind) {
    std::vector<std::string> names;
    const auto known = m_relations.find(from);
    const Markup& tree =
        known != m_relations.end() ? known->second : m_relations[from] = part(relations_of(from));
    const Markup* root = child(tree, "rel:Relationships");
    if (root == nullptr) return names;
    for (const Markup& relation : root->children) {
      const std::string_view type = attribute(relation, "Type");
      if (type.substr(type.find_last_of('/') + 1) != kind) continue;
      if (attribute(relation, "TargetMode") == "External") continue;
      names.push_back(resolved(from, attribute(relation, "Target")));
    }
    return names;
  }

  Markup related_part(const std::string& from, std::string_view kind) {
    const auto names = related(from, kind);
    return names.empty() ? Markup() : part(names.front());
  }

 private:
  const ZipParts& m_zip;
  const std::string& m_path;
  Diagnostics& m_diagnostics;
  std::map<std::string, Markup> m_relations;
  bool m_failed = false;
};

}  // namespace

std::optional<DocxPackage> open_docx(const ZipParts& zip, const std::string& path,
                                     Diagnostics& diagnostics) {
  Opening opening(zip, path, diagnostics);
  const auto mains = opening.related("", "officeDocument");
  const std::string main = mains.empty() ? "word/document.xml" : mains.front();
  DocxPackage package;
  package.document = opening.part(main);
  package.styles = opening.related_part(main, "styles");
  package.numbering = opening.related_part(main, "numbering");
  package.footnotes = opening.related_part(main, "footnotes");
  package.endnotes = opening.related_part(main, "endnotes");
  package.comments = opening.related_part(main, "comments");
  for (const std::string_view kind : {"header", "footer"}) {
    for (const std::string& name : opening.related(main, kind)) {
      package.headers.push_back(opening.part(name));
    }
  }
  if (opening.failed()) return std::nullopt;
  if (descendant(package.document, {"w:document", "w:body"}) == nullptr) {
    diagnostics.add(Kind::import_damaged, {path, {}}, message("a Word document without a text"),
                    message("open it in Word and save it again"));
    return std::nullopt;
  }
  return package;
}

bool report_fault(ZipFault fault, const std::string& path, Diagnostics& diagnostics) {
  switch (fault) {
    case ZipFault::none:
      return false;
    case ZipFault::damaged:
      diagnostics.add(Kind::import_damaged, {path, {}},
                      message("a damaged archive, perhaps cut off"),
                      message("expected a whole document: get the file again"));
      return true;
    case ZipFault::encrypted:
      diagnostics.add(Kind::import_password, {path, {}},
                      message("a document protected by a password"),
                      message("save it without the password"));
      return true;
    case ZipFault::expands:
      diagnostics.add(Kind::import_expands, {path, {}},
                      message("an archive that unpacks to more than any document has"),
                      message("no document that a word processor made; not read further"));
      return true;
  }
  return true;
}

bool report_fault(MarkupFault fault, std::string_view part, const std::string& path,
                  Diagnostics& diagnostics) {
  const source::Message shown = source::in_quotes(part);
  switch (fault) {
    case MarkupFault::none:
      return false;
    case MarkupFault::damaged:
      diagnostics.add(Kind::import_damaged, {path, {}}, message("the part {} is damaged", shown),
                      message("open the document in the program that made it and save it again"));
      return true;
    case MarkupFault::too_deep:
      diagnostics.add(Kind::import_too_deep, {path, {}},
                      message("the part {} has more than {} elements inside one another", shown,
                              deepest_markup),
                      message("no document that a word processor made"));
      return true;
    case MarkupFault::too_many:
      diagnostics.add(
          Kind::import_expands, {path, {}},
          message("the part {} has more elements or attributes than any document", shown),
          message("no document that a word processor made; not read further"));
      return true;
    case MarkupFault::entities:
      diagnostics.add(Kind::import_too_deep, {path, {}},
                      message("the part {} declares a document type of its own", shown),
                      message("no document that a word processor made: it may expand without end"));
      return true;
  }
  return true;
}

}  // namespace bipgen::importing
