#include "pages/text_view.hpp"

#include "act/lookup.hpp"
#include "pages/act_links.hpp"
#include "pages/code_links.hpp"
#include "pages/contents.hpp"
#include "pages/provision_html.hpp"
#include "pages/provision_notes.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;

void add_text(const TextView& view, Object& values) {
  const Site& site = view.site;
  ProvisionHtml options;
  options.act_link = [&view](const act::ActReference& reference) {
    return reference.id() == view.entry.id ? std::string()
                                           : act_href(view.site, view.path, reference);
  };
  options.code_link = [&view](std::string_view code) {
    return code_href_in_act(view.site, view.path, view.entry.id, code);
  };
  options.footnote_word = site.string("act.footnote");
  options.footnotes_word = site.string("act.footnotes");
  options.back_word = site.string("act.back_to_text");
  options.table_word = site.string("act.table");
  const ProvisionNotes notes = provision_notes(view);
  if (!notes.empty()) {
    options.note = [&notes](const act::Citation& citation) {
      const auto note = notes.find(print(citation));
      return note != notes.end() ? note->second : std::string();
    };
  }
  values.emplace_back("text", text_html(*view.text.text, options));
  const auto of_all = notes.find("");
  values.emplace_back("text_note", of_all != notes.end() ? of_all->second : std::string());
  List contents;
  for (const ContentsLine& line : contents_of(*view.text.text, TextKind::act)) {
    contents.emplace_back(Object{{"href", "#" + line.fragment},
                                 {"label", line.label},
                                 {"words", line.words + (line.cut ? " …" : "")},
                                 {"depth", std::to_string(line.depth)}});
  }
  values.emplace_back("has_contents", contents.size() > 1);
  values.emplace_back("contents", std::move(contents));
}

}  // namespace bipgen::pages
