#include "exports/content_schemas.hpp"

#include <set>

#include <nlohmann/json.hpp>

#include "exports/content_keys.hpp"

namespace bipgen::exports {

namespace {

using Json = nlohmann::ordered_json;

// YAML takes `12` and `true` for other things than text; the program does not.
Json scalar_types(Need need) {
  Json types = {"string", "number", "boolean"};
  if (need == Need::optional) types.push_back("null");
  return types;
}

Json any_of(std::initializer_list<Json> schemas) {
  Json value;
  for (const Json& schema : schemas) value["anyOf"].push_back(schema);
  return value;
}

Json list_of(Json items) {
  return {{"type", "array"}, {"items", std::move(items)}};
}

const Json nothing = {{"type", "null"}};

Json text_like(std::string_view pattern) {
  return {{"type", "string"}, {"pattern", std::string(pattern)}};
}

Json text_schema(Need need) {
  Json schema = {{"type", scalar_types(need)}};
  // A required text is not blank.
  if (need == Need::required) schema["pattern"] = "\\S";
  return schema;
}

Json reference(std::string_view mapping) {
  return {{"$ref", "#/definitions/" + std::string(mapping)}};
}

Json choices_of(const ContentKey& key) {
  return {{"enum", key.choices()}};
}

// Of the value alone: what an empty one is, is said by value_schema.
Json given_schema(const ContentKey& key) {
  const Json text = {{"type", scalar_types(Need::required)}};
  switch (key.value) {
    case KeyValue::text:
      return text_schema(key.need);
    case KeyValue::texts:
      return any_of({text, list_of(text)});
    case KeyValue::day:
      return text_like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    case KeyValue::moment:
      return text_like(
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$");
    case KeyValue::boolean:
      return {{"type", "boolean"}};
    case KeyValue::integer:
      return {{"type", "integer"}};
    case KeyValue::word:
      return choices_of(key);
    case KeyValue::words:
      return any_of({choices_of(key), list_of(choices_of(key))});
    case KeyValue::mapping:
      return reference(key.inner);
    case KeyValue::mappings:
      return list_of(reference(key.inner));
    case KeyValue::one_or_more:
      return any_of({reference(key.inner), list_of(reference(key.inner))});
    case KeyValue::pairs:
      return {{"type", "object"},
              {"additionalProperties", {{"type", scalar_types(Need::optional)}}}};
    case KeyValue::rows: {
      const Json cell = any_of({{{"type", scalar_types(Need::optional)}}, list_of(text)});
      return list_of({{"type", {"object", "null"}}, {"additionalProperties", cell}});
    }
  }
  return {};
}

Json value_schema(const ContentKey& key) {
  const Json given = given_schema(key);
  Json schema;
  schema["description"] = std::string(key.meaning);
  const bool says_null = key.value == KeyValue::text || key.need == Need::required;
  if (says_null && !given.contains("$ref")) {
    schema.update(given);
  } else {
    schema.update(any_of({given, nothing}));
  }
  return schema;
}

Json object_schema(const ContentMapping& mapping) {
  Json schema = {{"type", "object"}, {"additionalProperties", false}};
  for (const ContentKey& key : mapping.keys) {
    if (key.need == Need::required) schema["required"].push_back(std::string(key.name));
  }
  for (const ContentKey& key : mapping.keys) {
    schema["properties"][std::string(key.name)] = value_schema(key);
  }
  return schema;
}

// An act that is only known from others need not have a day.
void excuse_the_day_of_acts_not_held(Json& act) {
  auto& names = act["required"];
  names.erase(std::find(names.begin(), names.end(), "date"));
  act["if"] = {{"not", {{"required", {"held"}}, {"properties", {{"held", {{"const", false}}}}}}}};
  act["then"] = {{"required", {"date"}}};
}

void add_definitions(const ContentMapping& mapping, std::set<std::string>& known, Json& all) {
  for (const ContentKey& key : mapping.keys) {
    if (key.inner.empty() || !known.insert(std::string(key.inner)).second) continue;
    const ContentMapping& inner = *find_mapping(key.inner);
    all[std::string(key.inner)] = object_schema(inner);
    add_definitions(inner, known, all);
  }
}

}  // namespace

std::optional<std::string> content_schema(std::string_view name) {
  const ContentFile* file = find_content_file(name);
  if (file == nullptr) return std::nullopt;
  const ContentMapping& mapping = *find_mapping(file->mapping);
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"$id", std::string(name) + ".schema.json"},
                 {"title", std::string(file->title)}};
  Json object = object_schema(mapping);
  if (name == "act") excuse_the_day_of_acts_not_held(object);
  schema.update(file->is_list ? list_of(std::move(object)) : object);
  Json definitions = Json::object();
  std::set<std::string> known;
  add_definitions(mapping, known, definitions);
  if (!definitions.empty()) schema["definitions"] = std::move(definitions);
  return schema.dump(2) + "\n";
}

}  // namespace bipgen::exports
