import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../functions/article/failure.ts";
import { folderUnusable } from "./folderUnusable.ts";

/**
 * The key of this installation, 32 bytes, made at the first start and readable by its owner alone: it seals webhook secrets in the store and signs
 * the links in mails, so that it is backed up with the store or both are lost.
 */
export function installationKey(folder: string): Uint8Array {
  const file = join(folder, "key");
  if (!existsSync(file)) make(folder, file);
  const text = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new Failure("key", `${file} is not 64 hexadecimal digits. Put the key of this installation back, or remove it with the store.`);
  }
  return Buffer.from(text, "hex");
}

/** All of the key or nothing: half a key would stand in the way of every later start. */
function make(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    // Another command was faster: its key is the one.
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return;
    rmSync(file, { force: true });
    throw folderUnusable(`${file} cannot be written`, error);
  }
}
