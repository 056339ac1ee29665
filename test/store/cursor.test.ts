import fc from "fast-check";
import { expect, test } from "vitest";
import { CursorFailure, decodeCursor, encodeCursor } from "../../functions/store/cursor.ts";

const head = { seq: 40, at: "2025-04-17T08:00:00.000Z", epoch: 2 };

function problemOf(text: string): string {
  try {
    return `none: ${decodeCursor(text, "talks", head)}`;
  } catch (error) {
    return error instanceof CursorFailure ? error.problem : String(error);
  }
}

test("a cursor leads back to its place", () => {
  expect(decodeCursor(encodeCursor({ dossier: "talks", epoch: 2, seq: 40 }), "talks", head)).toBe(40);
});

test("a cursor can stand in a URL as it is", () => {
  expect(encodeCursor({ dossier: "talks-2025", epoch: 1, seq: 123456 })).toMatch(/^[A-Za-z0-9_-]+$/);
});

test("a cursor of another dossier is told apart", () => {
  expect(problemOf(encodeCursor({ dossier: "other-talks", epoch: 2, seq: 3 }))).toBe("cursor_of_other_dossier");
});

test.each([
  ["from before a restore", encodeCursor({ dossier: "talks", epoch: 1, seq: 3 })],
  ["ahead of the feed, which must have been restored then", encodeCursor({ dossier: "talks", epoch: 2, seq: 41 })],
  ["of a format that is gone", Buffer.from("0:2:3:talks").toString("base64url")],
])("a cursor %s has expired", (_, text) => {
  expect(problemOf(text)).toBe("cursor_expired");
});

test.each([
  ["nothing", ""],
  ["a word", "newest"],
  ["a number", "12"],
  ["with a sign", Buffer.from("1:2:-3:talks").toString("base64url")],
  ["with a letter changed in its padding bits", encodeCursor({ dossier: "talks", epoch: 2, seq: 3 }).replace(/.$/, "t")],
  ["with padding added", `${encodeCursor({ dossier: "talks", epoch: 2, seq: 3 })}=`],
  ["without end", "A".repeat(100_000)],
])("what is no cursor (%s) is malformed", (_, text) => {
  expect(problemOf(text)).toBe("cursor_malformed");
});

test("no text at all makes it throw anything but its own failure", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: "binary" })), (text) => {
      expect(problemOf(text)).toMatch(/^cursor_/);
    }),
    { seed: 1 },
  );
});
