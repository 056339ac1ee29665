import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/**
 * Schemas are made at the top of modules that many functions share, and making one takes time at every start. Nothing but the
 * schema comes of it: said to esbuild as a call marked pure, those that a function never looks at are left out of its bundle.
 */
export const unusedSchemas: Plugin = {
  name: "unused-schemas",
  setup({ onLoad }) {
    /** `const name = z.…;` or an object with schemas in it, up to the `;` that ends it at the margin. */
    const topLevel = /^((?:export )?const \w+) = ((?:z\.|\{)[\s\S]*?);\n(?=[\n\w/]|$(?![\s\S]))/gm;
    const asPure = (whole: string, name: string, value: string) =>
      /\bz\./.test(value) ? `${name} = /* @__PURE__ */ (() => (${value}))();\n` : whole;
    onLoad({ filter: /\/functions\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(topLevel, asPure),
      loader: "ts",
    }));
  },
};
