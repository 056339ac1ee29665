import { expect, test } from "vitest";
import { makeToken, readToken, seal, unseal } from "../../functions/alert/sealing.ts";

const key = new Uint8Array(32).fill(1);
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

test("what is sealed opens with the same key in the same place", () => {
  expect(unseal(key, "a url", seal(key, "a url", "https://hooks.example/ü", random))).toBe("https://hooks.example/ü");
});

test.each([
  ["another key", new Uint8Array(32).fill(2), "a url", (s: string) => s],
  ["another place", key, "b url", (s: string) => s],
  ["one byte altered", key, "a url", (s: string) => `${s.slice(0, -2)}${s.endsWith("AA") ? "BB" : "AA"}`],
  ["nothing at all", key, "a url", () => ""],
])("it does not open with %s", (_, otherKey, place, altered) => {
  const sealed = seal(key, "a url", "https://hooks.example/", random);
  expect(() => unseal(otherKey, place, altered(sealed))).toThrow("does not open");
});

test("the same text is never sealed alike", () => {
  expect(seal(key, "a", "x", random)).not.toBe(seal(key, "a", "x", random));
});

test("a token names its subject, and only for its purpose", () => {
  const token = makeToken(key, "unsubscribe", "harbour_0011223344556677");
  expect(readToken(key, "unsubscribe", token)).toBe("harbour_0011223344556677");
  expect(readToken(key, "confirm", token)).toBeUndefined();
});

test.each(["", ".", "x.y", "a".repeat(10_000), "\u0000.\u0000"])("%j is no token", (token) => {
  expect(readToken(key, "unsubscribe", token)).toBeUndefined();
});

test("a token for somebody else's subscription cannot be made by changing the name in it", () => {
  const [, mac] = makeToken(key, "unsubscribe", "harbour_0011223344556677").split(".");
  const forged = `${Buffer.from("harbour_7766554433221100").toString("base64url")}.${mac}`;
  expect(readToken(key, "unsubscribe", forged)).toBeUndefined();
});
