#include "templates/theme.hpp"

#include <algorithm>
#include <stdexcept>
#include <thread>

#include <doctest/doctest.h>

using namespace bipgen;
using templates::List;
using templates::Object;
using templates::Strings;
using templates::Theme;
using templates::Value;

namespace {

source::File layout(std::string text) {
  return {"layouts/page.mustache", std::move(text)};
}
source::File partial(const std::string& name, std::string text) {
  return {"partials/" + name + ".mustache", std::move(text)};
}

Strings polish() {
  source::Diagnostics diagnostics;
  return Strings::parse({"pl.yaml", "act: {text: \"Treść <aktu>\"}\nskip: Dalej\n"},
                        templates::Language::polish, diagnostics);
}

// "B0801 2:5: message; hint" of every finding.
std::string findings_of(const std::vector<source::File>& layouts,
                        const std::vector<source::File>& partials = {}) {
  source::Diagnostics diagnostics;
  const Theme theme(layouts, partials, polish(), diagnostics);
  diagnostics.sort();
  std::string all;
  for (const auto& d : diagnostics.all()) {
    source::Position place;
    for (const auto* files : {&layouts, &partials}) {
      for (const auto& file : *files) {
        if (file.path == d.where.path) {
          place = source::Lines(file.text).position(d.where.span.begin);
        }
      }
    }
    all += std::string(source::code_of(d.kind)) + " " + std::to_string(place.line) + ":" +
           std::to_string(place.column) + ": " + d.message.english() +
           (d.hint.empty() ? "" : "; " + d.hint.english()) + "\n";
  }
  return all;
}

std::string render(std::string text, const Object& values,
                   const std::vector<source::File>& partials = {}) {
  source::Diagnostics diagnostics;
  const Theme theme({layout(std::move(text))}, partials, polish(), diagnostics);
  CHECK(diagnostics.all().empty());
  return theme.render("page", values);
}

}  // namespace

TEST_CASE("a name is escaped, three braces are not") {
  CHECK(render("{{a}} {{{a}}} {{&a}}", {{"a", "<b> & \"c\" 'd'"}}) ==
        "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; <b> & \"c\" 'd' <b> & \"c\" 'd'");
}

TEST_CASE("what the value lacks is nothing") {
  CHECK(render("[{{a}}{{b.c}}{{#d}}x{{/d}}{{^e}}y{{/e}}]", {{"b", Object{}}}) == "[y]");
}

TEST_CASE("sections are shown for truth, text, lists and objects that are not empty") {
  const std::string text = "{{#a}}tak{{/a}}{{^a}}nie{{/a}}";
  CHECK(render(text, {{"a", true}}) == "tak");
  CHECK(render(text, {{"a", false}}) == "nie");
  CHECK(render(text, {{"a", "x"}}) == "tak");
  CHECK(render(text, {{"a", ""}}) == "nie");
  CHECK(render(text, {{"a", List{Value("x"), Value("y")}}}) == "taktak");
  CHECK(render(text, {{"a", List{}}}) == "nie");
  CHECK(render(text, {{"a", Object{{"b", "c"}}}}) == "tak");
  CHECK(render(text, {{"a", Object{}}}) == "nie");
}

TEST_CASE("the inner value comes first, then those around it") {
  const Object values = {{"name", "zewnętrzna"},
                         {"units", List{Object{{"name", "IT-01"}}, Object{{"code", "IT-02"}}}},
                         {"codes", List{Value("a"), Value("<b>")}}};
  CHECK(render("{{#units}}{{name}} {{code}};{{/units}}", values) == "IT-01 ;zewnętrzna IT-02;");
  CHECK(render("{{#codes}}{{.}},{{/codes}}", values) == "a,&lt;b&gt;,");
}

TEST_CASE("dots lead into objects; only the first part is looked for outside") {
  const Object values = {{"a", Object{{"b", Object{{"c", "x"}}}}}, {"i", Object{{"a", Object{}}}}};
  CHECK(render("{{a.b.c}}{{#a.b}}{{c}}{{/a.b}}", values) == "xx");
  CHECK(render("{{#i}}[{{a.b.c}}]{{/i}}", values) == "[]");
}

TEST_CASE("lines that hold only a tag vanish") {
  CHECK(render("<ul>\n  {{#a}}\n<li>{{.}}</li>\n  {{/a}}\n</ul>\n{{! nic }}\n\nkoniec",
               {{"a", List{Value("1"), Value("2")}}}) ==
        "<ul>\n<li>1</li>\n<li>2</li>\n</ul>\n\nkoniec");
  CHECK(render("a {{#b}}\nc{{/b}} d\n", {{"b", true}}) == "a \nc d\n");
  CHECK(render("{{! komentarz\nw dwóch wierszach }}\na", {}) == "a");
}

TEST_CASE("a partial stands in place of its call") {
  CHECK(render("{{> top}}\n<p>{{> name}}.</p>\n", {{"name", "Łódź"}},
               {partial("top", "<h1>{{> name}}</h1>\n"), partial("name", "<b>{{name}}</b>\n")}) ==
        "<h1><b>Łódź</b></h1>\n<p><b>Łódź</b>.</p>\n");
}

TEST_CASE("a partial may call itself as deep as the value goes") {
  Value tree = Object{{"name", "liść"}, {"children", false}};
  for (int depth = 0; depth < 3; ++depth) {
    tree = Object{{"name", "węzeł"}, {"children", List{tree, tree}}};
  }
  const std::string html =
      render("{{#tree}}{{> node}}{{/tree}}", {{"tree", tree}},
             {partial("node", "({{name}}{{#children}}{{> node}}{{/children}})")});
  CHECK(html.starts_with("(węzeł(węzeł(węzeł(liść)(liść))("));
  CHECK(std::count(html.begin(), html.end(), '(') == 15);
}

TEST_CASE("a partial that finds its own list again is stopped") {
  // The leaf has no `children` of its own, so that of its parent is found.
  const Object values = {{"children", List{Object{{"name", "a"}}}}};
  CHECK_THROWS_WITH_AS(
      render("{{> node}}", values, {partial("node", "{{#children}}{{> node}}{{/children}}")}),
      doctest::Contains("partials/node.mustache"), std::runtime_error);
}

TEST_CASE("words of the interface are put in when the theme is loaded") {
  CHECK(render("<h2 title=\"{{t.act.text}}\">{{{t.skip}}}</h2>", {{"t", "x"}}) ==
        "<h2 title=\"Treść &lt;aktu&gt;\">Dalej</h2>");
  CHECK(findings_of({layout("a\n {{t.act.txt}}")}) ==
        "B0806 2:2: the strings have no `act.txt`; did you mean `act.text`?\n");
}

TEST_CASE("a template that does not parse is reported with its place") {
  CHECK(findings_of({layout("a\n{{#x}}\nb")}) == "B0801 2:1: unclosed section `x`\n");
  CHECK(findings_of({layout("a\nb {{/x}}")}) == "B0801 2:3: unopened section `x`\n");
  CHECK(findings_of({layout("{{#x}}{{#y}}{{/x}}{{/y}}")}) == "B0801 1:1: unclosed section `x`\n");
  CHECK(findings_of({layout("ą {{x")}) == "B0801 1:3: unclosed tag\n");
  CHECK(findings_of({layout("{{")}) == "B0801 1:1: unclosed tag\n");
  CHECK(findings_of({layout("{{a b}}")}) ==
        "B0801 1:1: `a b` is no name; expected letters, digits, `_`, `-` and dots\n");
  CHECK(findings_of({layout("{{}}{{a..b}}")}).starts_with("B0801 1:1: `` is no name"));
  CHECK(findings_of({layout("{{=<% %>=}}")}) ==
        "B0801 1:1: tag changes the delimiters; expected `{{` and `}}` throughout\n");
}

TEST_CASE("a template that does not parse renders as nothing") {
  source::Diagnostics diagnostics;
  const Theme theme({layout("a{{#x}}")}, {}, polish(), diagnostics);
  CHECK(theme.has_layout("page"));
  CHECK_FALSE(theme.has_layout("strona"));
  CHECK(theme.render("page", Object{}).empty());
}

TEST_CASE("sections within sections have a limit") {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += "{{#a}}";
  for (int i = 0; i < 10'000; ++i) text += "{{/a}}";
  CHECK(findings_of({layout(text)}) == "B0801 1:601: section stands within 100 others\n");
}

TEST_CASE("a partial that is not there is reported where it is called") {
  CHECK(findings_of({layout("a\n{{> topp}}")}, {partial("top", "{{#a}}{{> xyz}}{{/a}}")}) ==
        "B0802 2:1: there is no partial `topp`; did you mean `top`?\n"
        "B0802 1:7: there is no partial `xyz`\n");
}

TEST_CASE("partials that call themselves whatever the value are reported") {
  CHECK(findings_of({layout("{{> a}}")}, {partial("a", "x {{> b}}"), partial("b", "{{> a}}"),
                                          partial("c", "{{#x}}{{> c}}{{/x}}")}) ==
        "B0803 1:3: partial `a` calls itself without end; expected the call inside a section\n");
}

TEST_CASE("two templates of one name are reported") {
  CHECK(findings_of({layout("a"), {"layouts/x/page.mustache", "b"}}) ==
        "B0805 1:1: template `page` is already in `layouts/page.mustache`\n");
}

TEST_CASE("names that a value lacks can be asked for") {
  source::Diagnostics diagnostics;
  const Theme theme({layout("{{title}}{{titel}}{{#units}}{{name}}{{cod}}{{> p}}{{/units}}{{^no}}"
                            "{{/no}}{{#off}}{{hidden}}{{/off}}{{a.b}}")},
                    {partial("p", "{{parent.name}}")}, polish(), diagnostics);
  const Object values = {{"title", "x"},
                         {"units", List{Object{{"name", "y"}}}},
                         {"off", false},
                         {"a", Object{{"c", "z"}}}};
  CHECK(theme.unknown_names("page", values) ==
        std::vector<std::string>{"a.b", "cod", "no", "parent.name", "titel"});
}

TEST_CASE("many threads render one theme") {
  source::Diagnostics diagnostics;
  const Theme theme({layout("{{#a}}{{> p}}{{/a}}")}, {partial("p", "<{{.}}>{{t.skip}}")}, polish(),
                    diagnostics);
  const Object values = {{"a", List{Value("1"), Value("2")}}};
  std::vector<std::string> results(8);
  std::vector<std::thread> threads;
  for (std::string& result : results) {
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) result = theme.render("page", values);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : results) CHECK(result == "<1>Dalej<2>Dalej");
}
