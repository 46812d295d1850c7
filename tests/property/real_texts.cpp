#include "property/real_texts.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include "parsing/parse_act.hpp"

namespace bipgen::property {

std::vector<act::Text> real_texts() {
  const std::string project = BIPGEN_PROJECT;
  std::vector<act::Text> texts;
  for (const char* path : {"content/krakow/acts/2022/1756.md", "content/krakow/acts/2023/3842.md",
                           "content/lublin/acts/2023/19-11.md",
                           "tests/golden/consolidation/epuap-2016-2019/in/base.md",
                           "tests/golden/consolidation/epuap-2016-2019/in/announced.md"}) {
    std::ifstream stream(project + "/" + path, std::ios::binary);
    const source::File file{path, {std::istreambuf_iterator<char>(stream), {}}};
    source::Diagnostics unused;
    if (auto act = parsing::parse_act(file, {}, unused)) texts.push_back(std::move(act->text));
  }
  return texts;
}

}  // namespace bipgen::property
