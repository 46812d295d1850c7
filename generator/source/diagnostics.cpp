#include "source/diagnostics.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "source/excerpt.hpp"

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

// Below 0, 0 or above 0, as one stands before the other in English.
int compare(const Message& a, const Message& b) {
  return a == b ? 0 : a.english().compare(b.english());
}

bool note_before(const Note& a, const Note& b) {
  if (key(a.where) != key(b.where)) return key(a.where) < key(b.where);
  return compare(a.message, b.message) < 0;
}

// The whole value takes part, so that the order of threads never shows.
bool stands_before(const Diagnostic& a, const Diagnostic& b) {
  const auto first = [](const Diagnostic& d) { return std::tuple(key(d.where), d.kind); };
  if (first(a) != first(b)) return first(a) < first(b);
  if (const int order = compare(a.message, b.message)) return order < 0;
  if (const int order = compare(a.hint, b.hint)) return order < 0;
  if (a.severity != b.severity) return a.severity < b.severity;
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
  return excerpt(code).english();
}

Diagnostic& Diagnostics::add(Kind kind, Location where, Message message, Message hint) {
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
