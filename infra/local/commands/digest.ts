import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import type { AlertDeps } from "../../../functions/alert/deps.ts";
import { Failure } from "../../../functions/article/failure.ts";
import type { EmailSubscription } from "../../../functions/digest/digestMail.ts";
import { sampleDigest } from "../../../functions/digest/sample.ts";
import { sendDueDigests } from "../../../functions/digest/sendDigests.ts";
import { filter, readSubscription } from "../../../functions/store/subscriptions.ts";
import { plain } from "../terminal.ts";
import { type TellingOptions, tellingOptions, withTelling } from "../withTelling.ts";

interface Options extends TellingOptions {
  preview?: string | true;
  open: boolean;
}

export function register(program: Command): void {
  tellingOptions(program.command("digest"))
    .description("send the digests that are due, or look at one before anybody gets it")
    .option("--preview [subscription]", "build the digest of the newest changes and open it in the browser; nothing is sent")
    .option("--no-open", "with --preview: only print where the page is")
    .action(digest);
}

async function digest(options: Options): Promise<void> {
  await withTelling(options, async (deps) => {
    if (options.preview !== undefined) return showPreview(deps, options, options.preview);
    const { sent, empty, failed } = await sendDueDigests(deps);
    process.stdout.write(`${sent} sent, ${empty} with nothing to say, ${failed} failed.\n`);
    if (failed > 0) throw new Failure("digest_failed", "Some digests could not be sent; they are tried again while their period lasts.");
  });
}

async function showPreview(deps: AlertDeps, { folder, open }: Options, wanted: string | true): Promise<void> {
  const mail = await sampleDigest(deps, wanted === true ? everybody(deps) : await named(deps, wanted));
  const file = resolve(join(folder, "outbox", "preview.html"));
  mkdirSync(join(folder, "outbox"), { recursive: true });
  writeFileSync(file, mail.html ?? mail.text);
  process.stdout.write(`${plain(mail.subject)}\n${pathToFileURL(file).href}\n`);
  if (open && process.stdout.isTTY) openInBrowser(file);
}

async function named(deps: AlertDeps, id: string): Promise<EmailSubscription> {
  const found = id.includes("_") ? await readSubscription(deps.table, id) : undefined;
  if (found?.target.kind === "email") return { ...found, target: found.target };
  throw new Failure(
    "subscription_unknown",
    `There is no subscription by email called ${plain(id)}: \`redline subscribe list\` shows those there are.`,
  );
}

/** A reader who wants everything, for a look at the mail before anybody is subscribed. */
function everybody(deps: AlertDeps): EmailSubscription {
  const dossier = [...deps.dossiers.keys()][0] ?? "";
  const now = deps.now();
  const rhythm = { every: "day", hour: 8, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, evenIfEmpty: true } as const;
  return {
    id: `${dossier}_0000000000000000`,
    dossier,
    owner: "local",
    name: null,
    ownerEmail: null,
    target: { kind: "email", address: "you@example.org", rhythm, consent: null },
    filter: filter.parse({}),
    status: { state: "active" },
    createdAt: now,
    since: new Date(Date.parse(now) - 86_400_000).toISOString(),
    failingSince: null,
    version: 1,
  };
}

/** The file is ours and its name holds nothing from outside. */
function openInBrowser(file: string): void {
  const [program, ...args] =
    process.platform === "darwin" ? ["open", file] : process.platform === "win32" ? ["explorer", file] : ["xdg-open", file];
  spawn(program, args, { detached: true, stdio: "ignore" })
    .on("error", () => process.stderr.write("No browser could be opened; the address is above.\n"))
    .unref();
}
