import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { Failure } from "../article/failure.ts";

/** A key for one purpose, so that what is made for one can't be used for another (HKDF, RFC 5869). */
const keyFor = (key: Uint8Array, purpose: string) => Buffer.from(hkdfSync("sha256", key, "redline", purpose, 32));

/** Encrypts a short text for the store (AES-256-GCM). `context` binds it to its place: it opens nowhere else. */
export function seal(key: Uint8Array, context: string, text: string, random: (bytes: number) => Uint8Array): string {
  const nonce = random(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(key, "seal"), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** @throws Failure `unsealing_failed` when the key is another one, or the text belongs elsewhere or was altered */
export function unseal(key: Uint8Array, context: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(key, "seal"), bytes.subarray(0, 12)).setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new Failure("unsealing_failed", `What is sealed for ${context} does not open: was the installation's key replaced?`, { cause });
  }
}

/** An opaque token that names `subject` and that nobody else can make: for links in mails. Nothing needs to be stored for it. */
export function makeToken(key: Uint8Array, purpose: "confirm" | "unsubscribe", subject: string): string {
  const mac = createHmac("sha256", keyFor(key, purpose)).update(subject).digest().subarray(0, 20);
  return `${Buffer.from(subject).toString("base64url")}.${mac.toString("base64url")}`;
}

/** The subject of a token of ours; undefined for any other text. */
export function readToken(key: Uint8Array, purpose: "confirm" | "unsubscribe", token: string): string | undefined {
  if (token.length > 400) return undefined;
  const subject = Buffer.from(token.split(".")[0] ?? "", "base64url").toString("utf8");
  const given = createHash("sha256").update(token).digest();
  const expected = createHash("sha256")
    .update(makeToken(key, purpose, subject))
    .digest();
  return timingSafeEqual(given, expected) ? subject : undefined;
}
