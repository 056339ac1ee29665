import { resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { namesByThemselves } from "./namesByThemselves.ts";
import { oneStart } from "./oneStart.ts";
import { standIns } from "./standIns.ts";
import { unusedSchemas } from "./unusedSchemas.ts";

const root = resolve(import.meta.dirname, "../../..");

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
export const requireForCommonJs = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

export interface BundledEntry {
  /** Bytes of code that are loaded at the start. */
  bytes: number;
  /** Bytes of code in chunks that wait until they are needed. */
  laterBytes: number;
  /** Source files, from the root of the project, of which code is loaded at the start. */
  startsWith: readonly string[];
}

/**
 * Builds one entry file the way that every function is built: the AWS SDK goes in, since one that is pinned and tree-shaken
 * starts faster than that of the runtime, and does not change under our feet. `import()` makes a chunk that is loaded when needed.
 */
export async function bundleEntry(entry: string, directory: string): Promise<BundledEntry> {
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir: directory,
    absWorkingDir: root,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    plugins: [oneStart(entry, root), namesByThemselves(root), standIns, unusedSchemas],
    banner: { js: requireForCommonJs },
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: "none",
    logLevel: "error",
    metafile: true,
  });
  return sizesOf(metafile);
}

function sizesOf({ outputs }: Metafile): BundledEntry {
  const code = Object.entries(outputs).filter(([file]) => file.endsWith(".mjs"));
  const all = new Map(code);
  const atStart = new Set<string>();
  const follow = (file: string): void => {
    if (atStart.has(file)) return;
    atStart.add(file);
    for (const { path, kind } of all.get(file)?.imports ?? []) if (kind === "import-statement" && all.has(path)) follow(path);
  };
  for (const [file, { entryPoint }] of code) if (entryPoint !== undefined && file.endsWith("index.mjs")) follow(file);
  const sum = (wanted: boolean) => code.reduce((total, [file, { bytes }]) => total + (atStart.has(file) === wanted ? bytes : 0), 0);
  const used = code.flatMap(([file, { inputs }]) => (atStart.has(file) ? Object.entries(inputs) : []));
  const startsWith = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([source]) => source);
  return { bytes: sum(true), laterBytes: sum(false), startsWith };
}
