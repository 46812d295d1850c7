#include "app/parallel.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

using bipgen::app::for_each_index;

TEST_CASE("every index is worked on once, for any number of threads") {
  for (const unsigned threads : {0u, 1u, 2u, 13u}) {
    std::vector<std::atomic<int>> seen(1000);
    for_each_index(seen.size(), threads, [&](std::size_t i) { ++seen[i]; });
    for (const auto& times : seen) CHECK(times == 1);
  }
}

TEST_CASE("no work is no work") {
  for_each_index(0, 4, [](std::size_t) { FAIL("nothing was to be done"); });
}

TEST_CASE("an exception comes out and ends the rest") {
  std::atomic<std::size_t> done = 0;
  const auto run = [&] {
    for_each_index(100'000, 4, [&](std::size_t i) {
      if (i == 10) throw std::runtime_error("ten");
      ++done;
    });
  };
  CHECK_THROWS_WITH(run(), "ten");
  CHECK(done < 100'000);
}
