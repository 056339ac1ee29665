import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "esbuild";

/**
 * A file that passes names on ties them together: what one part of a function takes from it, esbuild holds to be within reach of all that
 * take anything, and loads it at the start. What comes by `export *` it follows name by name; so each name gets a file to come by.
 * @param root folder that paths are told from, so that every machine builds the same
 */
export function namesByThemselves(root: string): Plugin {
  return {
    name: "names-by-themselves",
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /\/node_modules\/(@smithy|@aws-sdk|zod)\/.*\/(index|external)\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replace(passedOn, (_, names: string | undefined, all: string, from: string) =>
          (names?.split(",").map((name) => `{ ${name.trim()} }`) ?? [all])
            .filter((name) => name !== "{  }")
            .map((name) => `export * from ${JSON.stringify(`one-name:export ${name} from ${from}`)};`)
            .join("\n"),
        ),
      }));
      onResolve({ filter: /^one-name:/ }, ({ path, resolveDir }) => ({
        path: `${path} in ${relative(root, resolveDir)}`,
        namespace: "one-name",
        sideEffects: false,
        pluginData: { contents: path.slice("one-name:".length), resolveDir },
      }));
      onLoad({ filter: /./, namespace: "one-name" }, ({ pluginData }) => pluginData);
    },
  };
}

/** `export { name, other as another } from "file";` and `export * as name from "file";` */
const passedOn = /^export (?:\{([^}]*)\}|(\* as \w+)) from ("[^"]+");$/gm;
