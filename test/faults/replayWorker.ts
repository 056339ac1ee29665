import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import { assessPending } from "../../functions/watch/assess.ts";
import { replayVersion } from "../../functions/watch/replayVersion.ts";
import { answerTo, readHistory } from "../../infra/local/history.ts";
import { openMachine } from "../../infra/local/machine.ts";

/**
 * The monitor as a process on disk, to be killed: replays the fixtures' history with its own clock, ingests, assesses, alerts and delivers.
 * What it has done for good it notes in `step`; a later life goes on there. Says "done" at the end.
 */
const [, , folder = "", life = "0"] = process.argv;
const dossierFile = "fixtures/ukraine-2025/dossier.yaml";
const steps = readHistory("fixtures/ukraine-2025/articles");

/** Deliveries run on a clock of their own: ahead of every lease that an earlier life has left. */
const deliveryClock = () =>
  new Date(Date.parse("2025-04-26T00:00:00.000Z") + Number(life) * 600_000 + process.uptime() * 1_000).toISOString();

const noted = join(folder, "step");
const machine = await openMachine({ folder, dossiers: [dossierFile] });
const { table } = machine;
const [followed] = machine.followed.values();
if (followed === undefined) throw new Error("There is no dossier.");
const { dossier } = followed;
process.send?.("open");
const guard = createNetworkGuard({ httpsOnly: true, allowLoopback: true });
for (let i = existsSync(noted) ? Number(readFileSync(noted, "utf8")) : 0; i < steps.length; i++) {
  const step = steps[i];
  if (step === undefined) break;
  const now = () => step.at;
  const deps: AlertDeps = {
    table,
    dossiers: new Map([[dossier.id, dossier]]),
    now: deliveryClock,
    random: (bytes) => new Uint8Array(bytes),
    guard,
    send: (to, request) => guardedFetch(to, request, guard),
    mailer: { send: async (mail) => ({ sent: true, id: mail.messageId }) },
    key: new Uint8Array(32).fill(7),
    publicUrl: "https://redline.example.com",
    wake: async () => {},
    log: { info() {}, error() {} },
  };
  const sites = storedSiteMemories(table, () => Date.parse(step.at));
  await replayVersion({ table, followed, sites, agent: "Redline" }, answerTo(step));
  await assessPending({ table, followed, now });
  await alertDossier(deps, dossier.id);
  await deliverDue(deps, Date.parse(deps.now()) + 30_000);
  writeFileSync(`${noted}.part`, String(i + 1));
  renameSync(`${noted}.part`, noted);
}
process.send?.("done");
await machine.close();
