// Stands in for the YAML parser (115 kB): dossiers are read and checked when the functions are bundled, and lie beside them as JSON.
export function parseDocument() {
  throw new Error("A deployed function reads no YAML; see infra/aws/bundling/stand-ins/yaml.js.");
}
export class LineCounter {}
export const isNode = () => false;
