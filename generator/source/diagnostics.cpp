#include "source/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

#include "text/utf8.hpp"

namespace bipgen::source {
namespace {

struct KindEntry {
  std::string_view code;
  std::string_view name;
  Severity severity;
};

constexpr KindEntry kind_entries[] = {
#define BIPGEN_DIAGNOSTIC(code, severity, name) {#code, #name, Severity::severity},
#include "source/diagnostic_kinds.def"
#undef BIPGEN_DIAGNOSTIC
};

const KindEntry& entry(Kind kind) {
  return kind_entries[static_cast<std::size_t>(kind)];
}

auto key(const Location& where) {
  return std::tie(where.path, where.span);
}

bool note_before(const Note& a, const Note& b) {
  return std::tuple(key(a.where), std::string_view(a.message)) <
         std::tuple(key(b.where), std::string_view(b.message));
}

// The whole value takes part, so that the order of threads never shows.
bool stands_before(const Diagnostic& a, const Diagnostic& b) {
  const auto first = [](const Diagnostic& d) {
    return std::tuple(key(d.where), d.kind, std::string_view(d.message), std::string_view(d.hint),
                      d.severity);
  };
  const auto of_a = first(a);
  const auto of_b = first(b);
  if (of_a != of_b) return of_a < of_b;
  return std::lexicographical_compare(a.notes.begin(), a.notes.end(), b.notes.begin(),
                                      b.notes.end(), note_before);
}

}  // namespace

std::string_view code_of(Kind kind) {
  return entry(kind).code;
}

std::string_view name_of(Kind kind) {
  return entry(kind).name;
}

Severity default_severity(Kind kind) {
  return entry(kind).severity;
}

std::vector<Kind> all_kinds() {
  std::vector<Kind> kinds;
  for (std::size_t i = 0; i < std::size(kind_entries); ++i) kinds.push_back(static_cast<Kind>(i));
  return kinds;
}

std::string quoted(std::string_view code) {
  constexpr std::size_t longest = 60;
  std::size_t end = 0;
  for (std::size_t count = 0; end < code.size() && count < longest; ++count) {
    end += text::character_at(code, end).length;
  }
  const bool cut = end < code.size();
  return "`" + std::string(code.substr(0, end)) + (cut ? "…`" : "`");
}

Diagnostic& Diagnostics::add(Kind kind, Location where, std::string message, std::string hint) {
  return m_all.emplace_back(Diagnostic{
      kind, default_severity(kind), std::move(where), std::move(message), std::move(hint), {}});
}

void Diagnostics::add(Diagnostic diagnostic) {
  m_all.push_back(std::move(diagnostic));
}

void Diagnostics::append(Diagnostics other) {
  m_all.insert(m_all.end(), std::make_move_iterator(other.m_all.begin()),
               std::make_move_iterator(other.m_all.end()));
}

void Diagnostics::sort() {
  std::sort(m_all.begin(), m_all.end(), stands_before);
  m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(m_all.begin(), m_all.end(),
                    [severity](const Diagnostic& d) { return d.severity == severity; }));
}

}  // namespace bipgen::source
