import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export type Attributes = Record<string, AttributeValue>;

/**
 * Values as DynamoDB writes them; what is `undefined` is left out. The document client does the same and much beside, at several times the cost, which
 * tells where a call is made for every edit.
 */
export function attributesOf(values: Readonly<Record<string, unknown>>): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) attributes[name] = attributeOf(value, name);
  return attributes;
}

function attributeOf(value: unknown, name: string): AttributeValue {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number" && Number.isFinite(value)) return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: value };
  if (Array.isArray(value)) return { L: value.filter((each) => each !== undefined).map((each) => attributeOf(each, name)) };
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) return { M: attributesOf({ ...value }) };
  throw new TypeError(`Attribute ${name} is of a kind that the store does not write.`);
}
