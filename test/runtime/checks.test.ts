import { describe, expect, it } from "vitest";
import { checkMessages, checksMessage, remainingMessages } from "../../functions/runtime/checks.ts";
import { limits } from "../../functions/runtime/config.ts";

const targets = (host: string, count: number) => Array.from({ length: count }, (_, i) => ({ url: `https://${host}/${i}`, source: null }));
const hostsOf = (body: string) => checksMessage.parse(JSON.parse(body)).targets.map(({ url }) => new URL(url).host);

describe("messages of checks", () => {
  it("keep a host in one lane, whatever else is due", () => {
    const hosts = Array.from({ length: 40 }, (_, i) => `site${i}.example`);
    const messages = checkMessages(
      "talks",
      hosts.flatMap((host) => targets(host, 30)),
      "round 1",
    );

    const lanes = hosts.map((host) => new Set(messages.filter((m) => hostsOf(m.body).includes(host)).map((m) => m.group)));

    expect(lanes.every((groups) => groups.size === 1)).toBe(true);
    expect(new Set(messages.map((m) => m.group)).size).toBe(limits.checkLanes);
  });

  it("alternate between hosts, so that those who work side by side do not wait for one", () => {
    const hosts = Array.from({ length: limits.checkLanes + 1 }, (_, i) => `site${i}.example`);
    const messages = checkMessages(
      "talks",
      hosts.flatMap((host) => targets(host, 3)),
      "round 1",
    );
    const shared = messages.map((m) => hostsOf(m.body)).find((each) => new Set(each).size > 1) ?? [];

    expect(shared[0]).toBeDefined();
    expect(shared[0]).not.toBe(shared[1]);
  });

  it("hold a limited number of articles, and lose none", () => {
    const messages = checkMessages("talks", targets("a.example", limits.articlesPerMessage + 1), "round 1");

    expect(messages.map((m) => hostsOf(m.body).length)).toEqual([limits.articlesPerMessage, 1]);
  });

  it("are the same for the same round, so that the queue takes them once, and others for the next", () => {
    const once = (round: string) => checkMessages("talks", targets("a.example", 2), round).map((m) => m.once);

    expect(once("round 1")).toEqual(once("round 1"));
    expect(once("round 1")).not.toEqual(once("round 2"));
  });

  it("put what failed alone, and what was left back into its lane", () => {
    const [bad, ...left] = targets("a.example", 3);
    if (!bad) throw new Error("no target");

    const messages = remainingMessages("talks", { failed: [{ target: bad, error: new Error("poison") }], left }, "message-1");

    const [lane] = checkMessages("talks", left, "").map((m) => m.group);
    expect(messages.map((m) => [hostsOf(m.body).length, m.group === lane])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});
