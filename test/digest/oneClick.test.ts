import { expect, test } from "vitest";
import { makeToken } from "../../functions/alert/sealing.ts";
import { confirm } from "../../functions/digest/consent.ts";
import { sendDueDigests } from "../../functions/digest/sendDigests.ts";
import { readSubscription } from "../../functions/store/subscriptions.ts";
import { publish, stanceChange } from "../alert/harbour.ts";
import { subscribe, worldOf } from "../alert/world.ts";
import { testApi } from "../api/testApi.ts";
import { freshTable } from "../store/emulator.ts";
import { mailServer } from "./post.ts";

test("the address in List-Unsubscribe ends the subscription by a post alone: no cookie, no key, and a GET changes nothing", async () => {
  const server = await mailServer();
  const world = worldOf(await freshTable(), { mailer: server.mailer });
  const rhythm = { every: "day", hour: 9, timeZone: "Europe/Berlin" };
  const { subscription } = await subscribe(world, { target: { kind: "email", address: "reader@example.org", rhythm } });
  await confirm(world, makeToken(world.key, "confirm", subscription.id), "test");
  await publish(world, [stanceChange()]);
  world.pass(86_400_000);
  await sendDueDigests(world);
  const header = server.letters[0]?.parsed.headers.find((h) => h.key === "list-unsubscribe")?.value ?? "";
  const path = header.slice(1, -1).replace(world.publicUrl, "");
  const api = testApi(world.table, world);
  const state = async () => (await readSubscription(world.table, subscription.id))?.status.state;

  expect((await api.request(path)).status).toBe(200);
  expect(await state()).toBe("active");
  const oneClick = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await api.request(path, { method: "POST", headers: oneClick, body: "List-Unsubscribe=One-Click" });
  expect([answer.status, await state()]).toEqual([200, "unsubscribed"]);
});

test.each(["GET", "POST"])("%s with a token that was altered finds nothing", async (method) => {
  const world = worldOf(await freshTable());
  const answer = await testApi(world.table, world).request("/unsubscribe/aGFyYm91cl8x.AAAAAAAAAAAAAAAAAAAAAAAAAAA", { method });
  expect(answer.status).toBe(404);
});
