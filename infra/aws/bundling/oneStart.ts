import { relative, resolve as resolvePath } from "node:path";
import type { Plugin } from "esbuild";

/**
 * What is loaded later (`import()`) imports the entry as well, which is long there by then. So all that the start needs is within reach of
 * every later part, and comes to lie in one chunk: esbuild makes one for each set of parts that share a file, and each costs Node 0.4 ms.
 * Two things follow: an entry may not await, before it has run, what is loaded later, and a default export does not come through.
 * @param root folder that paths are told from, so that every machine builds the same
 */
export function oneStart(entry: string, root: string): Plugin {
  return {
    name: "one-start",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, namespace, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "resolved" || namespace !== "file") return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
        if (found.external || found.errors.length > 0) return found;
        return { path: relative(root, found.path), namespace: "later", sideEffects: true };
      });
      onLoad({ filter: /./, namespace: "later" }, ({ path }) => ({
        contents: `import ${JSON.stringify(entry)}; export * from ${JSON.stringify(resolvePath(root, path))};`,
        resolveDir: root,
      }));
    },
  };
}
