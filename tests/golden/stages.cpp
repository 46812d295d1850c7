#include "golden/stages.hpp"

#include "golden/drafting_stage.hpp"
#include "golden/importing_stage.hpp"
#include "golden/role_stage.hpp"
#include "golden/site_stage.hpp"
#include "golden/structure_stages.hpp"
#include "golden/text_stages.hpp"

namespace bipgen::golden {

const std::vector<Stage>& all_stages() {
  static const std::vector<Stage> stages = {
      {"parsing", run_parsing},       {"markdown", run_markdown},
      {"amending", run_amending},     {"consolidation", run_consolidation},
      {"timeline", run_timeline},     {"organization", run_organization},
      {"history", run_history},       {"roles", run_roles},
      {"pages", run_pages},           {"site", run_site},
      {"comparison", run_comparison}, {"drafting", run_drafting},
      {"findings", run_findings},     {"importing", run_importing}};
  return stages;
}

}  // namespace bipgen::golden
