#include "golden/stages.hpp"

namespace bipgen::golden {

const std::vector<Stage>& all_stages() {
  static const std::vector<Stage> stages = {};
  return stages;
}

}  // namespace bipgen::golden
