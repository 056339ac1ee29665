import { beforeEach, expect, test } from "vitest";
import type { Mail } from "../../functions/alert/mail.ts";
import { createApi } from "../../functions/api/app.ts";
import { listSubscriptions } from "../../functions/store/subscriptions.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { publicUrl, testDeps } from "./testApi.ts";

let table: Table;
let mails: Mail[];
let api: ReturnType<typeof createApi>;

beforeEach(async () => {
  table = await freshTable();
  mails = [];
  api = createApi(
    testDeps(table, {
      mailer: {
        send: async (mail) => {
          mails.push(mail);
          return { sent: true, id: "kept" };
        },
      },
    }),
  );
});

const fields = {
  dossier: "harbour",
  address: "ada@quay.org",
  every: "week",
  weekday: "1",
  hour: "7",
  timeZone: "Europe/Kyiv",
  party: "port",
  issue: "Pay",
  minSeverity: "0.4",
};
const post = (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  api.request(publicUrl + path, {
    method: "POST",
    body: new URLSearchParams(form).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", origin: publicUrl, "sec-fetch-site": "same-origin", ...headers },
  });
const states = async () => (await listSubscriptions(table, "harbour")).map((s) => s.status.state);
const linkIn = (mail: Mail | undefined, page: "confirm" | "unsubscribe") =>
  new RegExp(`${publicUrl}(/${page}/\\S+)`).exec(mail?.text ?? "")?.[1] ?? "";

test("an address gets one mail, and nothing counts before its link is followed", async () => {
  expect((await post("/subscribe", fields)).status).toBe(200);
  expect([mails.map((m) => m.to), await states()]).toEqual([["ada@quay.org"], ["unconfirmed"]]);
});

test("what is wished for is what is kept", async () => {
  await post("/subscribe", fields);
  const [kept] = await listSubscriptions(table, "harbour");
  expect(kept).toMatchObject({
    owner: "public",
    filter: { parties: ["port"], issues: ["Pay"], minSeverity: 0.4 },
    target: { kind: "email", address: "ada@quay.org", rhythm: { every: "week", weekday: 1, hour: 7, timeZone: "Europe/Kyiv" } },
  });
});

test("following the link changes nothing, the button on its page confirms", async () => {
  await post("/subscribe", fields);
  const link = linkIn(mails[0], "confirm");
  const seen = await api.request(publicUrl + link);
  const before = await states();
  const done = await post(link);
  expect([seen.status, before, done.status, await states()]).toEqual([200, ["unconfirmed"], 200, ["active"]]);
});

test("unsubscribing asks on a page, and takes a mail program at its word (RFC 8058)", async () => {
  await post("/subscribe", fields);
  await post(linkIn(mails[0], "confirm"));
  const link = linkIn(mails[0], "unsubscribe");
  const seen = await api.request(publicUrl + link);
  const before = await states();
  const oneClick = await api.request(publicUrl + link, {
    method: "POST",
    body: "List-Unsubscribe=One-Click",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect([seen.status, before, oneClick.status, await states()]).toEqual([200, ["active"], 200, ["unsubscribed"]]);
});

test.each([
  [{ address: "not an address" }, "Email address"],
  [{ address: "a@quay.org\r\nBcc: b@quay.org" }, "Email address"],
  [{ timeZone: "Mars/Olympus" }, "Time zone"],
  [{ minSeverity: "7" }, "Severity"],
  [{ party: "nobody" }, "nobody"],
])("%j is told where it is wrong, and the rest stays filled in", async (wrong, named) => {
  const response = await post("/subscribe", { ...fields, ...wrong });
  const page = await response.text();
  expect([response.status >= 400 && response.status < 500, page.includes(named), page.includes('name="hour"')]).toEqual([true, true, true]);
  expect(mails).toEqual([]);
});

test("another site's form subscribes nobody", async () => {
  const response = await post("/subscribe", fields, { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
  expect([response.status, mails]).toEqual([403, []]);
});

test.each(["/confirm/nonsense", "/unsubscribe/nonsense"])("%s is a link that is not ours", async (link) => {
  expect([(await api.request(publicUrl + link)).status, (await post(link)).status]).toEqual([404, 404]);
});
