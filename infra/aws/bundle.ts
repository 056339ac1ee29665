import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDossier } from "../../functions/position/dossier.ts";
import { type BundledEntry, bundleEntry } from "./bundling/bundleEntry.ts";
import type { entryPoints } from "./entryPoints.ts";

const root = resolve(import.meta.dirname, "../..");

export interface Bundle extends BundledEntry {
  /** Folder to upload: `index.mjs`, chunks, source maps, and the dossiers. */
  directory: string;
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
