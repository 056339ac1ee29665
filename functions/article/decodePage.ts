/**
 * The text of a page from its bytes. Bytes that are valid UTF-8 and not plain ASCII are UTF-8, whatever the page claims: no other encoding
 * looks like it by chance. Else a byte order mark, the header and `<meta>` decide, in this order; windows-1252 where they are silent or wrong.
 */
export function decodePage(body: Buffer, contentType: string): string {
  const mark = byteOrderMark(body);
  if (mark !== null) return new TextDecoder(mark).decode(body);
  const utf8 = decodeUtf8(body);
  if (utf8 !== null) return utf8;
  const declared = charsetOf(contentType) ?? metaCharset(body);
  return decoder(declared).decode(body);
}

function byteOrderMark(body: Buffer): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return "utf-8";
  if (body[0] === 0xff && body[1] === 0xfe) return "utf-16le";
  if (body[0] === 0xfe && body[1] === 0xff) return "utf-16be";
  return null;
}

/** `null` where the bytes are no UTF-8, or where ISO-2022-JP's escapes hide in plain ASCII. A last character that was cut off is forgiven where others were whole. */
function decodeUtf8(body: Buffer): string | null {
  if (body.includes("\u001b$") || body.includes("\u001b(J")) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body, { stream: true });
    const cutOff = Buffer.byteLength(text) < body.length;
    return cutOff && Buffer.byteLength(text) === text.length ? null : text;
  } catch {
    return null;
  }
}

const charsetOf = (text: string): string | null => /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(text)?.[1] ?? null;

/** What `<meta>` declares within the first 1,024 bytes, as browsers look for it; we grant it four times as much. */
function metaCharset(body: Buffer): string | null {
  const head = body.subarray(0, 4_096).toString("latin1");
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,400}>/gi)) {
    const declared = charsetOf(tag);
    // A page that can be read as ASCII is not UTF-16, whatever it declares (HTML standard, "prescan").
    if (declared !== null) return /^utf-?16/i.test(declared) ? "utf-8" : declared;
  }
  return /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(head)?.[1] ?? null;
}

function decoder(label: string | null): TextDecoder {
  try {
    return new TextDecoder(label ?? "windows-1252");
  } catch {
    return new TextDecoder("windows-1252");
  }
}
