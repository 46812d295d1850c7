// The same work for many things, on several threads. What the work does must depend only on its
// index, so that the result is the same for any number of threads.
#pragma once

#include <cstddef>
#include <functional>

namespace bipgen::app {

// Calls work(0) … work(count - 1), each once, and returns when all are done. `threads` 0 means one
// per core. The first exception (by index) is thrown again; work not yet begun is then left out.
void for_each_index(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t)>& work);

}  // namespace bipgen::app
