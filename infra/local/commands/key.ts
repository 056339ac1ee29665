import { randomBytes } from "node:crypto";
import process from "node:process";
import type { Command } from "commander";
import colors from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import { createKey, type KeyScope, keyScope, listKeys, revokeKey } from "../../../functions/store/apiKeys.ts";
import type { Table } from "../../../functions/store/table.ts";
import { defaultFolder, openMachine } from "../machine.ts";
import { plain } from "../terminal.ts";

const folderOption = ["--folder <dir>", "folder of the store; REDLINE_DYNAMODB_ENDPOINT names a store elsewhere", defaultFolder] as const;

export function register(program: Command): void {
  const key = program.command("key").description("keys that open the API and the pages");
  key
    .command("create")
    .description("make a key; it is shown this once")
    .requiredOption("--owner <name>", "whose it is: a person or a program; subscriptions belong to it")
    .option("--scope <scopes>", `what it opens, separated by commas: ${keyScope.options.join(", ")}`, "read")
    .option("--days <n>", "days until it ends; without it, it does not end")
    .option(...folderOption)
    .action(create);
  key
    .command("list")
    .description("every key, by its id")
    .option(...folderOption)
    .action(list);
  key
    .command("revoke")
    .argument("<id>", "as `redline key list` shows it")
    .description("end a key at once")
    .option(...folderOption)
    .action(revoke);
}

async function create(options: { owner: string; scope: string; days?: string; folder: string }): Promise<void> {
  const owner = options.owner.trim();
  if (owner === "" || owner.length > 120) throw new Failure("usage", "--owner is a name of 1 to 120 characters.");
  const scopes = options.scope.split(",").map(readScope);
  const created = new Date();
  const until = options.days === undefined ? null : new Date(created.getTime() + readDays(options.days) * 86_400_000).toISOString();
  await withTable(options.folder, async (table) => {
    const wanted = { owner, scopes, created: created.toISOString(), until };
    const { secret, key } = await createKey(table, wanted, (bytes) => randomBytes(bytes));
    process.stderr.write(
      `Key ${key.id} of ${plain(owner)} for ${scopes.join(", ")}${until ? ` until ${until.slice(0, 10)}` : ""}. Keep it now: it is not shown again.\n`,
    );
    process.stdout.write(`${secret}\n`);
  });
}

async function list({ folder }: { folder: string }): Promise<void> {
  await withTable(folder, async (table) => {
    const keys = await listKeys(table);
    if (keys.length === 0) process.stderr.write("There is no key yet: `redline key create --owner NAME` makes one.\n");
    for (const { id, owner, scopes, created, until } of keys)
      process.stdout.write(
        `${colors.bold(id)}  ${plain(owner)}  ${scopes.join(",")}  made ${created.slice(0, 10)}  ${until ? `until ${until.slice(0, 10)}` : "no end"}\n`,
      );
  });
}

async function revoke(id: string, { folder }: { folder: string }): Promise<void> {
  await withTable(folder, async (table) => {
    if (!(await revokeKey(table, id)))
      throw new Failure("key_unknown", `There is no key ${plain(id)}: \`redline key list\` shows those there are.`);
    process.stdout.write(`Key ${plain(id)} is revoked.\n`);
  });
}

async function withTable(folder: string, use: (table: Table) => Promise<void>): Promise<void> {
  const machine = await openMachine({ folder, dossiers: [] });
  try {
    await use(machine.table);
  } finally {
    await machine.close();
  }
}

function readScope(text: string): KeyScope {
  const scope = keyScope.safeParse(text.trim());
  if (scope.success) return scope.data;
  throw new Failure("usage", `--scope knows ${keyScope.options.join(", ")}, not ${plain(text)}.`);
}

function readDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 3650) return days;
  throw new Failure("usage", "--days is a whole number from 1 to 3650.");
}
