#include "publishing/writer.hpp"

#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "output_folder.hpp"
#include "source/failure.hpp"

using namespace bipgen::publishing;
using namespace bipgen::tests;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

const WriterOptions quick{.durable = false};

WriteReport write_all(const fs::path& output, const Tree& files, WriterOptions options = quick) {
  Writer writer(output, options);
  for (const auto& [path, content] : files) writer.add(path, content);
  return writer.finish();
}

// Without the manifest.
Tree site_in(const fs::path& output) {
  Tree tree = read_tree(output);
  tree.erase("manifest.json");
  return tree;
}

const Tree first = {{"index.html", "<h1>Akty</h1>"},
                    {"struktura/index.html", "<h1>Struktura</h1>"},
                    {"zarzadzenie/2022/1756/a.html", "<h1>1756/2022</h1>"},
                    {"pusty.txt", ""}};

// Old enough that a rewritten file is seen.
void make_old(const fs::path& folder) {
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::hours(24));
  }
}

}  // namespace

TEST_CASE("a first run makes the output with its manifest and leaves nothing beside it") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "site" / "public";
  const WriteReport report = write_all(output, first, {});
  CHECK(site_in(output) == first);
  CHECK(report.written == 4);
  CHECK(report.unchanged == 0);
  CHECK(report.deleted == 0);
  CHECK(report.bytes == 49);
  CHECK(names_in(folder.path() / "site") == "public");
}

TEST_CASE("the manifest names every file with size and SHA-256, sorted") {
  const TemporaryFolder folder;
  write_all(folder.path() / "public", {{"b\"\\.txt", "abc"}, {"a/b", ""}});
  CHECK(read_file(folder.path() / "public/manifest.json") ==
        "{\n\"format\": \"bipgen-manifest-1\",\n\"files\": [\n"
        "{\"path\": \"a/b\", \"size\": 0, \"sha256\": "
        "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"},\n"
        "{\"path\": \"b\\\"\\\\.txt\", \"size\": 3, \"sha256\": "
        "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}\n]\n}\n");
}

TEST_CASE("an empty site is a site") {
  const TemporaryFolder folder;
  write_all(folder.path() / "public", first);
  const WriteReport report = write_all(folder.path() / "public", {});
  CHECK(report.deleted == 4);
  CHECK(names_in(folder.path() / "public") == "manifest.json");
}

TEST_CASE("a second run writes what changed, keeps the rest and deletes what vanished") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  make_old(output);
  const auto time = fs::last_write_time(output / "struktura/index.html");

  Tree second = first;
  second["index.html"] = "<h1>akty</h1>";  // of the same size
  second["nowy.html"] = "nowy";
  second.erase("zarzadzenie/2022/1756/a.html");
  const WriteReport report = write_all(output, second);

  CHECK(site_in(output) == second);
  CHECK(report.written == 2);
  CHECK(report.unchanged == 2);
  CHECK(report.deleted == 1);
  CHECK(fs::last_write_time(output / "struktura/index.html") == time);
  CHECK(fs::last_write_time(output / "index.html") > time);
  CHECK_FALSE(fs::exists(output / "zarzadzenie"));
  CHECK(names_in(folder.path()) == "public");
}

TEST_CASE("nothing changed, nothing touched") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  make_old(output);
  fs::last_write_time(output, fs::file_time_type::clock::now() - std::chrono::hours(24));
  const auto time = fs::last_write_time(output / "manifest.json");
  const WriteReport report = write_all(output, first);
  CHECK(report.written == 0);
  CHECK(report.unchanged == 4);
  CHECK(fs::last_write_time(output / "manifest.json") == time);
  CHECK(fs::last_write_time(output) < fs::file_time_type::clock::now() - std::chrono::hours(1));
}

TEST_CASE("unchanged files are kept whether they come before the first change or after it") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, {{"a/1", "a"}, {"b/2", "b"}, {"c/3", "c"}});
  const Tree second = {{"a/1", "a"}, {"b/2", "B"}, {"c/3", "c"}};
  CHECK(write_all(output, second).unchanged == 2);
  CHECK(site_in(output) == second);
}

TEST_CASE("a file in place of a folder, and a folder in place of a file") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, {{"a", "1"}, {"b/c", "2"}, {"b/d", "3"}});
  const WriteReport report = write_all(output, {{"a/x", "1"}, {"b", "2"}});
  CHECK(site_in(output) == Tree{{"a/x", "1"}, {"b", "2"}});
  CHECK(report.written == 2);
  CHECK(report.deleted == 3);
}

TEST_CASE("files that a person put into the output are counted as deleted") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  write_file(output / ".hidden/x", "x");
  fs::create_symlink("index.html", output / "link.html");
  CHECK(write_all(output, first).deleted == 2);
  CHECK(site_in(output) == first);
}

TEST_CASE("a link where a file stood is not followed") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  write_file(folder.path() / "outside", "<h1>Akty</h1>");
  fs::remove(output / "index.html");
  fs::create_symlink("../outside", output / "index.html");
  CHECK(write_all(output, first).written == 1);
  CHECK_FALSE(fs::is_symlink(output / "index.html"));
  CHECK(fs::exists(folder.path() / "outside"));
}

TEST_CASE("without finish the old output stays and the staged files go") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  {
    Writer writer(output, quick);
    writer.add("index.html", "nowe");
    CHECK(site_in(output) == first);
  }
  CHECK(site_in(output) == first);
  CHECK(names_in(folder.path()) == "public");
}

TEST_CASE("a file system that cannot exchange names is served by two renames") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  const WriterOptions options{.durable = false, .two_renames = true};
  write_all(output, first, options);
  const WriteReport report = write_all(output, {{"index.html", "<h1>Akty</h1>"}}, options);
  CHECK(report.unchanged == 1);
  CHECK(report.deleted == 3);
  CHECK(names_in(folder.path()) == "public");
}

TEST_CASE("what a killed run left behind is taken away, and an output moved aside comes back") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  fs::rename(output, folder.path() / ".public.old");
  write_file(folder.path() / ".public.staging/half.html", "half");
  write_file(folder.path() / ".public.lock", "");
  {
    const Writer writer(output, quick);
    CHECK(site_in(output) == first);
  }
  CHECK(names_in(folder.path()) == "public");
}

TEST_CASE("a stranger's folder is not touched") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_file(output / "praca.odt", "x");
  CHECK_THROWS_AS(Writer(output, quick), std::runtime_error);
  write_file(output / "manifest.json", "{\"name\": \"other\"}");
  CHECK_THROWS_WITH_AS(Writer(output, quick), doctest::Contains("choose another output"),
                       std::runtime_error);
  CHECK(site_in(output) == Tree{{"praca.odt", "x"}});
  CHECK(names_in(folder.path()) == "public");
}

TEST_CASE("an empty folder is taken") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "public");
  write_all(folder.path() / "public", first);
  CHECK(site_in(folder.path() / "public") == first);
}

TEST_CASE("an output reached through a link is replaced where it stands") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "www");
  fs::create_directory_symlink("www", folder.path() / "public");
  write_all(folder.path() / "public", first);
  write_all(folder.path() / "public/", {{"a", "1"}});
  CHECK(fs::is_symlink(folder.path() / "public"));
  CHECK(site_in(folder.path() / "www") == Tree{{"a", "1"}});
}

TEST_CASE("the permissions of the output folder stay as the operator set them") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  fs::permissions(output, fs::perms(02750));
  write_all(output, {{"a", "1"}});
  CHECK(fs::status(output).permissions() == fs::perms(02750));
}

TEST_CASE("a second writer on the same output is refused at once") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  Writer writer(output, quick);
  CHECK_THROWS_WITH_AS(Writer(output, quick), doctest::Contains("another run"), std::runtime_error);
  writer.add("a", "1");
  writer.finish();
  CHECK(site_in(output) == Tree{{"a", "1"}});
}

TEST_CASE("two outputs side by side do not hinder each other") {
  const TemporaryFolder folder;
  {
    Writer one(folder.path() / "krakow", quick);
    Writer two(folder.path() / "lublin", quick);
    one.add("a", "1");
    two.add("a", "2");
    one.finish();
    two.finish();
  }
  CHECK(names_in(folder.path()) == "krakow lublin");
}

TEST_CASE("paths that lead elsewhere are refused") {
  const TemporaryFolder folder;
  Writer writer(folder.path() / "public", quick);
  for (std::string_view path : {""sv, "/etc/passwd"sv, "../x"sv, "a/../b"sv, "a/./b"sv, "a//b"sv,
                                "a/"sv, "."sv, ".."sv, "a\0b"sv, "manifest.json"sv}) {
    CAPTURE(path);
    CHECK_THROWS_AS(writer.add(path, "x"), std::logic_error);
  }
  writer.add("..a/b..", "x");
  writer.add("dane/manifest.json", "x");
  writer.finish();
  CHECK(site_in(folder.path() / "public") == Tree{{"..a/b..", "x"}, {"dane/manifest.json", "x"}});
}

TEST_CASE("the same path twice is one file when it is the same, and a mistake when it is not") {
  const TemporaryFolder folder;
  Writer writer(folder.path() / "public", quick);
  writer.add("a", "1");
  writer.add("a", "1");
  CHECK_THROWS_AS(writer.add("a", "2"), std::logic_error);
  writer.add("A", "2");
  const WriteReport report = writer.finish();
  CHECK(report.written == 2);
  CHECK(report.bytes == 2);
  CHECK_THROWS_AS(writer.finish(), std::logic_error);
  CHECK_THROWS_AS(writer.add("b", "1"), std::logic_error);
}

TEST_CASE("many threads add to one output") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  Tree expected;
  for (int i = 0; i < 400; ++i) {
    const std::string number = std::to_string(i);
    expected["akty/" + std::to_string(i % 7) + "/" + number + ".html"] = std::string(i * 50ul, 'x');
  }
  for (int round = 0; round < 2; ++round) {
    Writer writer(output, quick);
    std::vector<std::thread> threads;
    for (int part = 0; part < 4; ++part) {
      threads.emplace_back([&, part] {
        int i = 0;
        for (const auto& [path, content] : expected) {
          // Every file is added by two of the threads.
          if (i++ % 2 == part % 2) writer.add(path, content);
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    const WriteReport report = writer.finish();
    CHECK((round == 0 ? report.written : report.unchanged) == 400);
  }
  CHECK(site_in(output) == expected);
}

TEST_CASE("a file longer than one read is compared to its end") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  std::string large(1'000'000, 'a');
  write_all(output, {{"x", large}});
  CHECK(write_all(output, {{"x", large}}).unchanged == 1);
  large.back() = 'b';
  CHECK(write_all(output, {{"x", large}}).written == 1);
  CHECK(read_file(output / "x") == large);
}

TEST_CASE("a file where a folder must be is named in the error") {
  const TemporaryFolder folder;
  write_file(folder.path() / "public", "x");
  CHECK_THROWS_WITH_AS(Writer(folder.path() / "public", quick), doctest::Contains("public"),
                       bipgen::source::Failure);
  CHECK_THROWS_WITH_AS(Writer(folder.path() / "public/x", quick), doctest::Contains("public"),
                       bipgen::source::Failure);
  Writer writer(folder.path() / "other", quick);
  writer.add("a", "1");
  CHECK_THROWS_WITH_AS(writer.add("a/b", "1"), doctest::Contains("other.staging/a"),
                       bipgen::source::Failure);
}

// A limit on the size of files stands for a full disk: the write fails in its middle.
TEST_CASE("a disk that refuses leaves the old output whole") {
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "public";
  write_all(output, first);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int status = 1;
    try {
      Writer writer(output, quick);
      writer.add("index.html", "nowe");
      writer.add("duzy/plik.html", std::string(5000, 'x'));
      writer.finish();
    } catch (const bipgen::source::Failure& error) {
      status = std::string_view(error.what()).find("duzy/plik.html") == std::string::npos ? 2 : 0;
    }
    ::_exit(status);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(site_in(output) == first);
  CHECK(names_in(folder.path()) == "public");
}
