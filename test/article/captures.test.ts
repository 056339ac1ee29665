import { describe, expect, it } from "vitest";
import { type Archive, readCaptures } from "../../functions/article/captures.ts";

const page = "https://news.example/a";
const archive: Archive = { index: "https://archive.example/cdx?url=", capture: "https://archive.example/web/{timestamp}id_/{url}" };

it("reads a CDX answer, oldest first, each time once", () => {
  const rows = [
    ["timestamp", "original", "statuscode", "digest"],
    ["20250417120000", "https://news.example/a", "200", "B"],
    ["20250417080000", "http://news.example/a?x=$&y", "200", "A"],
    ["20250417120000", "https://news.example/a", "200", "B"],
    ["2025", "https://news.example/a", "200", "C"],
  ];
  expect(readCaptures(JSON.stringify(rows), page, archive)).toEqual([
    { at: "2025-04-17T08:00:00.000Z", address: "https://archive.example/web/20250417080000id_/http://news.example/a?x=$&y" },
    { at: "2025-04-17T12:00:00.000Z", address: "https://archive.example/web/20250417120000id_/https://news.example/a" },
  ]);
});

it("reads a Memento TimeMap, and asks for the page as it was", () => {
  const map = `<https://news.example/a>; rel="original",
<https://archive.example/web/timemap/link/https://news.example/a>; rel="self"; type="application/link-format",
<https://archive.example/web/20250417120000/https://news.example/a>; rel="memento"; datetime="Thu, 17 Apr 2025 12:00:00 GMT",
<https://archive.example/web/20250417080000/https://news.example/a>; rel="first memento"; datetime="Thu, 17 Apr 2025 08:00:00 GMT"`;
  expect(readCaptures(map, page, archive)).toEqual([
    { at: "2025-04-17T08:00:00.000Z", address: "https://archive.example/web/20250417080000id_/https://news.example/a" },
    { at: "2025-04-17T12:00:00.000Z", address: "https://archive.example/web/20250417120000id_/https://news.example/a" },
  ]);
});

describe("an index of nothing", () => {
  it.each(["", "[]", '[["timestamp","original"]]'])("%j has no captures", (index) => {
    expect(readCaptures(index, page, archive)).toEqual([]);
  });
});

it.each(["<html>Not here</html>", '{"error":1}', "[[", '[["a","b"],["c","d"]]'])("%j is no index", (index) => {
  expect(() => readCaptures(index, page, archive)).toThrow(expect.objectContaining({ code: "bad_index" }));
});
