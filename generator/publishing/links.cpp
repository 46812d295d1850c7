#include "publishing/links.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "publishing/html_scanner.hpp"
#include "publishing/reference.hpp"

namespace bipgen::publishing {
namespace {

using source::in_quotes;
using source::Kind;
using source::message;

// FNV-1a: the same on every machine, and good enough that among millions of ids a broken link hides
// behind a collision about once in a million sites.
std::uint64_t hash_of(std::string_view text, std::uint64_t seed = 0xcbf29ce484222325u) {
  for (char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return seed;
}

std::uint64_t anchor_of(std::string_view path, std::string_view id) {
  return hash_of(id, hash_of("#", hash_of(path)));
}

bool is_html(std::string_view path) {
  return path.ends_with(".html");
}

bool is_link(const Attribute& attribute) {
  return attribute.name == "href" || attribute.name == "src" || attribute.name == "xlink:href";
}

bool names_ids(const Attribute& attribute) {
  return attribute.name == "aria-labelledby" || attribute.name == "aria-describedby" ||
         attribute.name == "aria-controls" || attribute.name == "for";
}

// The address in <meta http-equiv="refresh" content="0; url=…">; empty for other contents.
std::string_view redirect_in(const Attribute& attribute) {
  if (attribute.element != "meta" || attribute.name != "content") return {};
  const std::string_view value = attribute.value;
  if (value.empty() || value[0] < '0' || value[0] > '9') return {};
  const std::size_t at = value.find("url=");
  return at == std::string_view::npos ? std::string_view{} : value.substr(at + 4);
}

// What one page asks for; its own ids are already settled.
struct PageLinks {
  std::vector<std::uint64_t> anchors;
  std::vector<Reference> targets;                                  // in other files, each once
  std::map<std::pair<Kind, std::string>, source::Message> faults;  // by the English message
};

class PageReader {
 public:
  explicit PageReader(std::string_view path) : m_path(path) {}

  PageLinks read(std::string_view html) {
    HtmlScanner scanner(html);
    for (Attribute attribute; scanner.next(attribute);) take(attribute);
    settle_ids();
    settle_own_fragments();
    const auto order = [](const Reference& a, const Reference& b) {
      return std::pair(a.path, a.fragment) < std::pair(b.path, b.fragment);
    };
    const auto same = [](const Reference& a, const Reference& b) {
      return a.path == b.path && a.fragment == b.fragment;
    };
    std::sort(m_page.targets.begin(), m_page.targets.end(), order);
    m_page.targets.erase(std::unique(m_page.targets.begin(), m_page.targets.end(), same),
                         m_page.targets.end());
    return std::move(m_page);
  }

 private:
  void take(const Attribute& attribute) {
    if (attribute.name == "id") {
      m_ids.push_back(decode_entities(attribute.value));
    } else if (is_link(attribute)) {
      follow(attribute.value);
    } else if (names_ids(attribute)) {
      take_ids(attribute.value);
    } else if (const std::string_view url = redirect_in(attribute); !url.empty()) {
      follow(url);
    }
  }

  void take_ids(std::string_view names) {
    while (!names.empty()) {
      const std::size_t end = std::min(names.find(' '), names.size());
      if (end > 0) m_fragments.push_back(decode_entities(names.substr(0, end)));
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }

  void follow(std::string_view value) {
    Reference reference = resolve(m_path, value);
    switch (reference.leads) {
      case Reference::Leads::away:
        break;
      case Reference::Leads::above:
        fault(Kind::link_outside_site, message("link {} leads out of the site", in_quotes(value)));
        break;
      case Reference::Leads::absolute:
        fault(Kind::link_outside_site,
              message("link {} is not relative, so the site cannot be moved", in_quotes(value)));
        break;
      case Reference::Leads::inside:
        if (reference.path != m_path) {
          m_page.targets.push_back(std::move(reference));
        } else if (!reference.fragment.empty() && reference.fragment != "top") {
          m_fragments.push_back(std::move(reference.fragment));
        }
    }
  }

  void settle_ids() {
    std::sort(m_ids.begin(), m_ids.end());
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
      m_page.anchors.push_back(anchor_of(m_path, m_ids[i]));
      const bool second = i > 0 && m_ids[i] == m_ids[i - 1];
      if (second) fault(Kind::id_doubled, message("id {} stands twice", in_quotes(m_ids[i])));
    }
  }

  void settle_own_fragments() {
    for (const std::string& fragment : m_fragments) {
      if (std::binary_search(m_ids.begin(), m_ids.end(), fragment)) continue;
      fault(Kind::link_without_id,
            message("no element has the id {} that is referred to", in_quotes(fragment)));
    }
  }

  void fault(Kind kind, const source::Message& fault) {
    m_page.faults.try_emplace({kind, fault.english()}, fault);
  }

  std::string_view m_path;
  std::vector<std::string> m_ids;
  std::vector<std::string> m_fragments;  // of this page, asked for by it
  PageLinks m_page;
};

// The pages that have a finding.
struct Seen {
  std::uint32_t first_page = 0;
  std::uint32_t pages = 0;
};

struct Fault {
  Kind kind = Kind::link_without_file;
  source::Message message;
  Seen seen;
};

}  // namespace

struct LinkCheck::State {
  struct Target {
    std::uint32_t file = 0;
    std::string fragment;
    Seen seen;
  };

  std::mutex mutex;
  std::vector<const std::string*> names;                 // of files that are there or are asked for
  std::vector<bool> exists;                              // the same order
  std::unordered_map<std::string, std::uint32_t> files;  // name -> index in both
  std::vector<std::uint64_t> anchors;
  std::unordered_map<std::uint64_t, Target> targets;  // by the hash of path and fragment
  std::unordered_map<std::string, Fault> faults;      // by the English message

  std::uint32_t index_of(std::string_view name) {
    const auto [place, fresh] =
        files.try_emplace(std::string(name), static_cast<std::uint32_t>(names.size()));
    if (fresh) {
      names.push_back(&place->first);
      exists.push_back(false);
    }
    return place->second;
  }

  void see(Seen& seen, std::uint32_t page) const {
    if (seen.pages++ == 0 || *names[page] < *names[seen.first_page]) seen.first_page = page;
  }

  // The file that a target leads to: itself, or the index of the folder of that name.
  const std::string* find_file(std::uint32_t index) const {
    if (exists[index]) return names[index];
    const auto found = files.find(*names[index] + "/index.html");
    return found != files.end() && exists[found->second] ? &found->first : nullptr;
  }

  void report(source::Diagnostics& found, Kind kind, const Seen& seen,
              const source::Message& fault) const {
    found.add(kind, {*names[seen.first_page], {}},
              seen.pages > 1 ? message("{} (on {} pages)", fault, seen.pages) : fault);
  }

  void check(const Target& target, source::Diagnostics& found) const {
    const std::string* file = find_file(target.file);
    if (file == nullptr) {
      report(found, Kind::link_without_file, target.seen,
             message("link leads to {}, which is not there", in_quotes(*names[target.file])));
    } else if (!target.fragment.empty() && is_html(*file) &&
               !std::binary_search(anchors.begin(), anchors.end(),
                                   anchor_of(*file, target.fragment))) {
      report(found, Kind::link_without_id, target.seen,
             message("link leads to {}, where no element has the id {}", in_quotes(*file),
                     in_quotes(target.fragment)));
    }
  }
};

LinkCheck::LinkCheck() : m_state(std::make_unique<State>()) {}
LinkCheck::~LinkCheck() = default;

void LinkCheck::add(std::string_view path, std::string_view content) {
  PageLinks page;
  if (is_html(path)) page = PageReader(path).read(content);

  State& state = *m_state;
  const std::scoped_lock guard(state.mutex);
  const std::uint32_t index = state.index_of(path);
  if (state.exists[index]) return;  // the same file again
  state.exists[index] = true;
  state.anchors.insert(state.anchors.end(), page.anchors.begin(), page.anchors.end());
  for (Reference& reference : page.targets) {
    const std::uint32_t file = state.index_of(reference.path);
    State::Target& target = state.targets[anchor_of(reference.path, reference.fragment)];
    if (target.seen.pages == 0) {
      target.file = file;
      target.fragment = std::move(reference.fragment);
    }
    state.see(target.seen, index);
  }
  for (auto& [key, said] : page.faults) {
    Fault& fault = state.faults[key.second];
    fault.kind = key.first;
    fault.message = std::move(said);
    state.see(fault.seen, index);
  }
}

source::Diagnostics LinkCheck::finish() {
  State& state = *m_state;
  const std::scoped_lock guard(state.mutex);
  std::sort(state.anchors.begin(), state.anchors.end());
  source::Diagnostics found;
  for (const auto& [key, target] : state.targets) state.check(target, found);
  for (const auto& [key, fault] : state.faults) {
    state.report(found, fault.kind, fault.seen, fault.message);
  }
  found.sort();
  return found;
}

}  // namespace bipgen::publishing
