import { Failure } from "../../functions/article/failure.ts";

const advice: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full. Free some space and start again",
  EDQUOT: "the disk quota is used up. Free some space and start again",
  EROFS: "the file system is read-only. Name another folder with --folder DIR",
  EACCES: "it is not ours to write to. Change its owner, or name another folder with --folder DIR",
};

/** One line for a file or folder of the store that cannot be made or written: what, why, what to do. */
export function folderUnusable(what: string, error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure("folder_unusable", `${what}: ${advice[code] ?? `${reason}. Name another folder with --folder DIR`}.`, {
    cause: error,
  });
}
