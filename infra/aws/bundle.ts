import { copyFileSync, mkdirSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type { FunctionName } from "../../functions/runtime/config.ts";

const root = resolve(import.meta.dirname, "../..");

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
const requireForCommonJs = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

export interface Bundle {
  /** Folder to upload: `index.mjs`, its source map, and the dossiers. */
  directory: string;
  /** Size of `index.mjs` in bytes. */
  bytes: number;
}

/**
 * Bundles the entry point `functions/<name>.ts` with all that it imports, the AWS SDK too: a pinned SDK that is tree-shaken
 * starts faster than the one of the runtime, and does not change under our feet.
 *
 * @param into folder that gets one subfolder per function
 * @param dossiers paths of dossier files, from the root of the project
 * @throws the esbuild error when the entry point does not build
 */
export function bundle(name: FunctionName, into: string, dossiers: readonly string[]): Bundle {
  const directory = join(into, name);
  const outfile = join(directory, "index.mjs");
  rmSync(directory, { recursive: true, force: true });
  build(join(root, "functions", `${name}.ts`), outfile);
  mkdirSync(join(directory, "dossiers"), { recursive: true });
  for (const file of dossiers) {
    const path = resolve(root, file);
    copyFileSync(path, join(directory, "dossiers", dossierFileName(path)));
  }
  return { directory, bytes: statSync(outfile).size };
}

/** Builds one entry file the way that every deployed function is built. */
export function build(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    alias: { "@aws-sdk/credential-provider-node": join(import.meta.dirname, "lambdaCredentials.ts") },
    banner: { js: requireForCommonJs },
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: "none",
    logLevel: "error",
  });
}

/** `fixtures/ukraine-2025/dossier.yaml` → `ukraine-2025.yaml`: every file in the folder has a name of its own. */
function dossierFileName(path: string): string {
  const name = basename(path);
  return name === "dossier.yaml" ? `${basename(resolve(path, ".."))}.yaml` : name;
}
