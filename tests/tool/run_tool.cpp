#include "tool/run_tool.hpp"

#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bipgen::testing {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void become(std::string program, const fs::path& where,
                         const std::vector<std::string>& arguments,
                         const std::vector<std::string>& environment, const fs::path& out,
                         const fs::path& err) {
  std::vector<char*> argv;
  argv.push_back(program.data());
  std::vector<std::string> copies = arguments;
  for (std::string& copy : copies) argv.push_back(copy.data());
  argv.push_back(nullptr);
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
  std::vector<std::string> variables = environment;
  for (std::string& variable : variables) putenv(variable.data());
  const int out_file = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int err_file = open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (out_file < 0 || err_file < 0 || chdir(where.c_str()) != 0) _exit(127);
  dup2(out_file, STDOUT_FILENO);
  dup2(err_file, STDERR_FILENO);
  execv(program.c_str(), argv.data());
  _exit(127);
}

// `start` is fork or does what it does; `meanwhile` runs while the child runs.
template <class Start, class Meanwhile>
Outcome run(const std::string& program, const fs::path& where,
            const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
            const Start& start, const Meanwhile& meanwhile) {
  const TemporaryFolder scratch;
  const fs::path out = scratch.path() / "out";
  const fs::path err = scratch.path() / "err";
  const pid_t child = start();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) become(program, where, arguments, environment, out, err);
  meanwhile();
  int status = 0;
  waitpid(child, &status, 0);
  Outcome outcome;
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.out = read_bytes(out);
  outcome.err = read_bytes(err);
  return outcome;
}

}  // namespace

Outcome run_tool(const fs::path& where, const std::vector<std::string>& arguments,
                 const std::vector<std::string>& environment) {
  return run(BIPGEN_PROGRAM, where, arguments, environment, fork, [] {});
}

Outcome run_at_terminal(const fs::path& where, const std::vector<std::string>& arguments,
                        const std::string& typed) {
  int terminal = -1;
  const auto start = [&] { return forkpty(&terminal, nullptr, nullptr, nullptr); };
  const auto type = [&] {
    if (write(terminal, typed.data(), typed.size()) != static_cast<ssize_t>(typed.size())) {
      throw std::runtime_error("the terminal takes no more");
    }
  };
  const Outcome outcome = run(BIPGEN_PROGRAM, where, arguments, {}, start, type);
  close(terminal);
  return outcome;
}

Outcome run_script(const fs::path& where, const std::string& script) {
  return run("/bin/sh", where, {"-euc", script}, {}, fork, [] {});
}

fs::path project() {
  return BIPGEN_PROJECT;
}

fs::path tool() {
  return BIPGEN_PROGRAM;
}

FileTree small_site() {
  FileTree tree;
  tree["site/site.yaml"] = "content: ../content\ntheme: " BIPGEN_PROJECT
                           "/themes/bip\nlanguage: pl\ntitle: Akty Miasta Przykładowa\n";
  tree["content/publisher.yaml"] =
      "name: Miasto Przykładowo\ngenitive: Miasta Przykładowa\nissuer: Burmistrz Miasta "
      "Przykładowa\nissuer_genitive: Burmistrza Miasta Przykładowa\noffice: Urząd Miasta "
      "Przykładowa\nbip: https://bip.example.org/\nwww: https://example.org/\n";
  tree["content/acts/2024/12.md"] = R"(---
type: zarządzenie
number: 12/2024
date: 2024-03-01
title: w sprawie podziału na wewnętrzne komórki organizacyjne Biura Próbnego
subject: Biuro Próbne
---
Na podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465) zarządza się, co następuje:

§ 1. 1. Biuro Próbne, zwane dalej „Biurem”, kierowane jest przez Dyrektora przy pomocy jednego Zastępcy.

2. W skład Biura wchodzą następujące wewnętrzne komórki organizacyjne:

1) Referat ds. prób – BP-1;

2) Referat ds. badań – BP-2.

3. Dyrektorowi Biura podlegają bezpośrednio:

1) I Zastępca Dyrektora;

2) Referat ds. prób – BP-1.

4. I Zastępcy Dyrektora podlega bezpośrednio:

1) Referat ds. badań – BP-2.

§ 2. Do zakresu działania Referatu ds. prób (BP-1) należy:

1) wykonywanie prób;

2) opisywanie prób.

§ 3. Do zakresu działania Referatu ds. badań (BP-2) należy:

1) badanie.

§ 4. Zarządzenie wchodzi w życie z dniem podpisania.
)";
  tree["content/acts/2025/7.md"] = R"(---
type: zarządzenie
number: 7/2025
date: 2025-02-03
title: w sprawie zasad prób
---
Na podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465) zarządza się, co następuje:

§ 1. Próby prowadzi Biuro Próbne, o którym mowa w zarządzeniu nr 12/2024 Burmistrza Miasta Przykładowa z dnia 1 marca 2024 r. w sprawie podziału na wewnętrzne komórki organizacyjne Biura Próbnego.

§ 2. Zarządzenie wchodzi w życie z dniem 1 marca 2025 r.
)";
  tree["content/documents/poradnik.md"] =
      "---\ntitle: Poradnik prób\nedition: \"1\"\n---\n# 1. Wstęp\n\nPróby są dwie:\n\na) "
      "pierwsza,\n\nb) druga.\n\n## 1.1 Dalej\n\n| a | b |\n|---|---|\n| c | d |\n";
  tree["content/registers/proby.yaml"] =
      "title: Próby\nsource: {document: poradnik, at: rozdział 1}\ncolumns:\n  - {key: name, "
      "title: Nazwa, type: text}\n  - {key: at, title: Miejsce, type: link}\nrows:\n  - {name: "
      "pierwsza, at: rozdział 1}\n";
  tree["content/pages/o-serwisie.md"] =
      "---\ntitle: O serwisie\nmenu: {order: 1}\n---\nTo jest próba.\n";
  return tree;
}

}  // namespace bipgen::testing
