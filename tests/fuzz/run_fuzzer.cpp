// libFuzzer's entry point; BIPGEN_CHECK names the check.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  bipgen::fuzz::BIPGEN_CHECK(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
