import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { parseDossier } from "../../functions/position/dossier.ts";
import type { entryPoints } from "./entryPoints.ts";

const root = resolve(import.meta.dirname, "../..");

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
const requireForCommonJs = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

export interface Bundle {
  /** Folder to upload: `index.mjs`, chunks that are loaded when they are first needed, source maps, and the dossiers. */
  directory: string;
  /** Bytes of code that are loaded at the start. */
  bytes: number;
  /** Bytes of code in chunks that wait until they are needed. */
  laterBytes: number;
  /** Source files, from the root of the project, of which code is loaded at the start. */
  startsWith: readonly string[];
}

export type Bundles = Record<keyof typeof entryPoints, Bundle>;

/**
 * Bundles every entry point `functions/<name>.ts` with all that it imports.
 *
 * @param into folder that gets one subfolder per function; what was in them is removed
 * @param dossiers paths of dossier files, from the root of the project; they are checked here, and laid beside the code as JSON
 * @throws Failure `dossier_invalid` for a mistake in a dossier; the esbuild error for an entry point that does not build
 */
export async function bundleFunctions(into: string, dossiers: readonly string[]): Promise<Bundles> {
  const checked = dossiers.map((file) => parseDossier(readFileSync(resolve(root, file), "utf8"), file));
  const bundle = async (name: keyof Bundles): Promise<Bundle> => {
    const directory = join(into, name);
    rmSync(directory, { recursive: true, force: true });
    const sizes = await bundleEntry(join(root, "functions", `${name}.ts`), directory);
    mkdirSync(join(directory, "dossiers"), { recursive: true });
    for (const dossier of checked) writeFileSync(join(directory, "dossiers", `${dossier.id}.json`), JSON.stringify(dossier));
    return { directory, ...sizes };
  };
  const [poll, ingest, assess, alert, deliver, digest, api] = await Promise.all([
    bundle("poll"),
    bundle("ingest"),
    bundle("assess"),
    bundle("alert"),
    bundle("deliver"),
    bundle("digest"),
    bundle("api"),
  ]);
  return { poll, ingest, assess, alert, deliver, digest, api };
}

/** Packages of which a function needs a small part or nothing; the files in stand-ins/ say why. A wrong path fails the bundling. */
const standIns: Plugin = {
  name: "stand-ins",
  setup({ onResolve }) {
    const replace = (filter: RegExp, file: string) => onResolve({ filter }, () => ({ path: join(import.meta.dirname, "stand-ins", file) }));
    replace(/^@aws-sdk\/credential-provider-node$/, "lambdaCredentials.ts");
    replace(/^yaml$/, "yaml.js");
    replace(/^undici$/, "undiciClient.js");
    replace(/^\.\.\/(milo\/|llhttp\/llhttp-wasm\.js$)/, "otherHttpParsers.js");
    replace(/^@acemir\/cssom$/, "styleSheets.js");
    onResolve({ filter: /^@smithy\/node-http-handler$/ }, ({ importer }) =>
      importer.includes("/client-bedrock-runtime/") ? undefined : { path: join(import.meta.dirname, "stand-ins", "httpHandler.js") },
    );
  },
};

/**
 * Schemas are made at the top of modules that many functions share, and making one takes time at every start. Nothing but the
 * schema comes of it: said to esbuild as a call marked pure, those that a function never looks at are left out of its bundle.
 */
const unusedSchemas: Plugin = {
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

/**
 * A file that only passes names on ties them together: what one part of a function takes from it, esbuild holds to be within reach of
 * all that take anything, and loads it at the start. What comes by `export *` it follows name by name; so each name gets a file to come by.
 */
const namesByThemselves: Plugin = {
  name: "names-by-themselves",
  setup({ onResolve, onLoad }) {
    const passedOn = /^export (?:\{([^}]*)\}|(\* as \w+)) from ("[^"]+");$/gm;
    onLoad({ filter: /\/node_modules\/(@smithy|@aws-sdk|zod)\/.*\/(index|external)\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(passedOn, (_, names: string | undefined, whole: string, from: string) =>
        (names?.split(",") ?? [whole])
          .map((name) => name.trim())
          .filter((name) => name !== "")
          .map((name) => `export * from ${JSON.stringify(`one-name:export ${name === whole ? name : `{ ${name} }`} from ${from}`)};`)
          .join("\n"),
      ),
    }));
    onResolve({ filter: /^one-name:/ }, ({ path, resolveDir }) => ({
      path: `${path}, ${resolveDir}`,
      namespace: "one-name",
      sideEffects: false,
      pluginData: { contents: path.slice("one-name:".length), resolveDir },
    }));
    onLoad({ filter: /./, namespace: "one-name" }, ({ pluginData }) => pluginData);
  },
};

/**
 * What is loaded later imports the entry as well, which is long there by then. So all that the start needs is within reach of every later
 * part, and comes to lie in one chunk: esbuild makes one for each set of parts that share a file, and Node takes 0.4 ms to open each.
 */
function oneStart(entry: string): Plugin {
  return {
    name: "one-start",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, namespace, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "resolved" || namespace !== "file") return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
        return found.external || found.errors.length > 0 ? found : { path: found.path, namespace: "later", sideEffects: true };
      });
      onLoad({ filter: /./, namespace: "later" }, ({ path }) => ({
        contents: `import ${JSON.stringify(entry)}; export * from ${JSON.stringify(path)};`,
        resolveDir: dirname(path),
      }));
    },
  };
}

/**
 * Builds one entry file the way that every function is built: the AWS SDK goes in, since one that is pinned and tree-shaken
 * starts faster than that of the runtime, and does not change under our feet. `import()` makes a chunk that is loaded when needed.
 */
export async function bundleEntry(entry: string, directory: string): Promise<Omit<Bundle, "directory">> {
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
    plugins: [oneStart(entry), namesByThemselves, standIns, unusedSchemas],
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

function sizesOf({ outputs }: Metafile): Omit<Bundle, "directory"> {
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
