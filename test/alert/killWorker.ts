import { createHash, randomBytes } from "node:crypto";
import process from "node:process";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { dueWork } from "../../functions/store/deliveryWork.ts";
import { openTable } from "../../functions/store/table.ts";
import { dossier } from "./harbour.ts";

/** A process to be killed: alerts and delivers over and over, and says "idle" when a whole round found nothing to do. */
const [, , endpoint = "", name = "", aheadMs = "0"] = process.argv;
const table = openTable({ endpoint, name });
const guard = createNetworkGuard({ httpsOnly: true, allowLoopback: true });
// The clock runs ahead with every life, so that the lease of the one before has ended.
const now = () => new Date(Date.now() + Number(aheadMs)).toISOString();
const deps: AlertDeps = {
  table,
  dossiers: new Map([[dossier.id, dossier]]),
  now,
  random: (bytes) => randomBytes(bytes),
  guard,
  send: (url, request) => guardedFetch(url, request, guard),
  mailer: { send: async () => ({ sent: true, id: "" }) },
  key: createHash("sha256").update("the key of the run").digest(),
  publicUrl: "https://redline.example",
  wake: async () => {},
  log: { info: () => {}, error: (event, fields) => process.stderr.write(`${event} ${JSON.stringify(fields)}\n`) },
};

process.send?.("begun");
for (;;) {
  const [planned, delivered] = await Promise.all([alertDossier(deps, dossier.id), deliverDue(deps, Date.parse(now()) + 30_000)]);
  const left = await dueWork(table, "9999-12-31T00:00:00.000Z");
  if (planned.changes + delivered.sent + delivered.failed + left.length === 0) process.send?.("idle");
}
