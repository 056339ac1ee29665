import { expect, it } from "vitest";
import { decodePage } from "../../functions/article/decodePage.ts";

const bytes = (text: string, encoding: BufferEncoding = "latin1") => Buffer.from(text, encoding);

it.each([
  ["UTF-8 without a word about it", bytes("café", "utf8"), "", "café"],
  ["UTF-8 that its header calls latin-1", bytes("café", "utf8"), "text/html; charset=iso-8859-1", "café"],
  ["UTF-8 cut off within a character", bytes("é, café", "utf8").subarray(0, -1), "", "é, caf"],
  ["windows-1252 that its header calls latin-1", bytes("\x93caf\xe9\x94"), "text/html; charset=ISO-8859-1", "“café”"],
  ["windows-1252 without a word about it", bytes("\x93caf\xe9\x94"), "text/html", "“café”"],
  ["windows-1251 by its header", bytes("\xec\xe8\xf0"), 'text/html; charset="windows-1251"', "мир"],
  ["windows-1251 by <meta>", bytes('<meta charset="windows-1251">\xec\xe8\xf0'), "text/html", '<meta charset="windows-1251">мир'],
  [
    "windows-1251 by <meta http-equiv>",
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xec\xe8\xf0'),
    "",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">мир',
  ],
  [
    "the header before <meta>",
    bytes('<meta charset="koi8-r">\xec\xe8\xf0'),
    "text/html; charset=windows-1251",
    '<meta charset="koi8-r">мир',
  ],
  ["a byte order mark before the header", Buffer.concat([bytes("\xff\xfe"), bytes("мир", "utf16le")]), "text/html; charset=utf-8", "мир"],
  ["big-endian by its mark", Buffer.from([0xfe, 0xff, 0x04, 0x3c]), "", "м"],
  ["a charset that nobody knows", bytes("caf\xe9"), "text/html; charset=klingon", "café"],
  ["ASCII that calls itself UTF-16", bytes('<meta charset="utf-16">caf\xe9'), "", '<meta charset="utf-16">caf\ufffd'],
  ["nothing at all", bytes(""), "text/html", ""],
])("reads %s", (_, body, contentType, text) => {
  expect(decodePage(body, contentType)).toBe(text);
});

it("reads Shift_JIS, EUC-KR and ISO-2022-JP by their names", () => {
  expect(decodePage(Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "text/html; charset=Shift_JIS")).toBe("日本");
  expect(decodePage(Buffer.from([0xc7, 0xd1]), "text/html; charset=euc-kr")).toBe("한");
  expect(decodePage(bytes("\x1b$BF|K\\\x1b(B"), "text/html; charset=iso-2022-jp")).toBe("日本");
});
