# Writes a source that holds the bytes of a compiled catalogue:
# cmake -DCATALOGUE=pl.mo -DFUNCTION=polish_catalogue -DOUTPUT=polish_catalogue.cpp -P embed_catalogue.cmake
file(READ ${CATALOGUE} bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"source/catalogue.hpp\"

namespace bipgen::source {
namespace {

constexpr unsigned char bytes[] = {
${bytes}
};

}  // namespace

std::string_view ${FUNCTION}() {
  return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

}  // namespace bipgen::source
")
