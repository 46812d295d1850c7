// YAML files and front matter as JSON, as editors' programs see them: scalars that are not quoted
// have the types of YAML's core schema. Prints one object, by path.
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>

#include <nlohmann/json.hpp>

#include "source/front_matter.hpp"
#include "source/load.hpp"

namespace {

using Json = nlohmann::ordered_json;
using bipgen::source::YamlNode;

Json json_of_scalar(const YamlNode& node) {
  static const std::regex integer("[-+]?[0-9]+");
  static const std::regex decimal(R"([-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?)");
  if (node.quoted) return node.scalar;
  if (node.scalar == "true" || node.scalar == "false") return node.scalar == "true";
  if (std::regex_match(node.scalar, integer)) return std::stoll(node.scalar);
  if (std::regex_match(node.scalar, decimal)) return std::stod(node.scalar);
  return node.scalar;
}

Json json_of(const YamlNode& node) {
  switch (node.type) {
    case YamlNode::Type::null:
      return nullptr;
    case YamlNode::Type::scalar:
      return json_of_scalar(node);
    case YamlNode::Type::sequence: {
      Json list = Json::array();
      for (const YamlNode& item : node.items) list.push_back(json_of(item));
      return list;
    }
    case YamlNode::Type::mapping: {
      Json object = Json::object();
      for (const auto& [key, value] : node.entries) object[key.scalar] = json_of(value);
      return object;
    }
  }
  return nullptr;
}

Json json_of_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  bipgen::source::Diagnostics unused;
  const auto file =
      bipgen::source::to_file(path, {std::istreambuf_iterator<char>(stream), {}}, unused);
  if (!file) return nullptr;
  if (path.ends_with(".md")) {
    const auto front = bipgen::source::read_front_matter(*file, unused);
    return front ? json_of(front->mapping) : Json();
  }
  const auto root = bipgen::source::parse_yaml(*file, unused);
  return root ? json_of(*root) : Json();
}

}  // namespace

int main(int argc, char** argv) {
  Json files = Json::object();
  for (int i = 1; i < argc; ++i) files[argv[i]] = json_of_file(argv[i]);
  std::cout << files.dump() << '\n';
}
