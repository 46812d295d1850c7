// As much of JSON Schema (2020-12, and draft 7 for content) as our schemas use. A keyword that is not known here is an error,
// so that no schema demands what nobody checks.

const annotations = new Set(['$schema', '$id', '$defs', 'definitions', 'title', 'description']);

const typeOf = (value) =>
  value === null ? 'null'
    : Array.isArray(value) ? 'array'
      : Number.isInteger(value) ? 'integer' : typeof value;

const hasType = (value, type) => {
  const own = typeOf(value);
  return own === type || (type === 'number' && own === 'integer');
};

// Each gives the faults of a value at a place ("$.units[3].code").
const keywords = {
  type: (types, value, at) =>
    [types].flat().some((type) => hasType(value, type)) ? []
      : [`${at}: ${typeOf(value)}, expected ${[types].flat().join(' or ')}`],
  enum: (values, value, at) =>
    values.includes(value) ? [] : [`${at}: ${JSON.stringify(value)} is none of ${values.join(', ')}`],
  const: (expected, value, at) =>
    value === expected ? [] : [`${at}: ${JSON.stringify(value)}, expected ${JSON.stringify(expected)}`],
  not: (schema, value, at, root) =>
    faultsOf(schema, value, at, root).length > 0 ? [] : [`${at}: fits what it must not`],
  pattern: (pattern, value, at) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? []
      : [`${at}: "${value}" does not match ${pattern}`],
  minimum: (least, value, at) =>
    typeof value === 'number' && value < least ? [`${at}: ${value} is under ${least}`] : [],
  maximum: (most, value, at) =>
    typeof value === 'number' && value > most ? [`${at}: ${value} is over ${most}`] : [],
  minItems: (least, value, at) =>
    Array.isArray(value) && value.length < least ? [`${at}: ${value.length} items`] : [],
  maxItems: (most, value, at) =>
    Array.isArray(value) && value.length > most ? [`${at}: ${value.length} items`] : [],
  required: (names, value, at) =>
    typeOf(value) !== 'object' ? []
      : names.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}: no "${name}"`),
  properties: (schemas, value, at, root) =>
    typeOf(value) !== 'object' ? []
      : Object.entries(schemas).flatMap(([name, schema]) =>
        Object.hasOwn(value, name) ? faultsOf(schema, value[name], `${at}.${name}`, root) : []),
  prefixItems: (schemas, value, at, root) =>
    !Array.isArray(value) ? []
      : schemas.flatMap((schema, i) =>
        i < value.length ? faultsOf(schema, value[i], `${at}[${i}]`, root) : []),
  anyOf: (schemas, value, at, root) =>
    schemas.some((schema) => faultsOf(schema, value, at, root).length === 0) ? []
      : [`${at}: fits none of ${schemas.length} schemas`],
  oneOf: (schemas, value, at, root) => {
    const fitting = schemas.filter((schema) => faultsOf(schema, value, at, root).length === 0);
    return fitting.length === 1 ? [] : [`${at}: fits ${fitting.length} of ${schemas.length} schemas`];
  },
  $ref: (reference, value, at, root) => {
    const path = reference.replace(/^#\//, '').split('/');
    const schema = reference === '#' ? root : path.reduce((part, name) => part?.[name], root);
    if (schema === undefined) throw new Error(`no schema at ${reference}`);
    return faultsOf(schema, value, at, root);
  },
};

// Knows of `prefixItems` beside it.
function itemFaults({prefixItems = [], items}, value, at, root) {
  if (!Array.isArray(value)) return [];
  return value.slice(prefixItems.length).flatMap((item, i) =>
    faultsOf(items, item, `${at}[${prefixItems.length + i}]`, root));
}

// Knows of `then` beside it.
function conditionFaults(schema, value, at, root) {
  const holds = faultsOf(schema.if, value, at, root).length === 0;
  return holds ? faultsOf(schema.then, value, at, root) : [];
}

// All keys that the schema does not name, against one schema.
function otherFaults(schema, value, at, root) {
  if (typeOf(value) !== 'object') return [];
  return Object.keys(value).filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
    .flatMap((name) => faultsOf(schema.additionalProperties, value[name], `${at}.${name}`, root));
}

// Knows of `properties` beside it.
function additionalFaults(schema, value, at) {
  if (schema.additionalProperties !== false || typeOf(value) !== 'object') return [];
  return Object.keys(value).filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
    .map((name) => `${at}: unexpected "${name}"`);
}

export function faultsOf(schema, value, at = '$', root = schema) {
  if (schema === true) return [];
  if (schema === false) return [`${at}: not expected`];
  return Object.entries(schema).flatMap(([keyword, argument]) => {
    if (annotations.has(keyword)) return [];
    if (keyword === 'additionalProperties' && argument === false) {
      return additionalFaults(schema, value, at);
    }
    if (keyword === 'additionalProperties') return otherFaults(schema, value, at, root);
    if (keyword === 'if') return conditionFaults(schema, value, at, root);
    if (keyword === 'then') return [];
    if (keyword === 'items') return itemFaults(schema, value, at, root);
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the keyword "${keyword}" is not known here`);
    return check(argument, value, at, root);
  });
}
