import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { newSecret, signedHeaders } from "../../functions/alert/signing.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";

test("the specification's own example gives the specification's own signature", () => {
  const headers = signedHeaders(id, new Date(1_614_265_330_000).toISOString(), '{"test": 2432232314}', [secret]);
  expect(headers).toEqual({
    "webhook-id": id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

test("while a secret is rotated, a receiver with either of the two verifies the message", () => {
  const [before, after] = [newSecret(random), newSecret(random)];
  const headers = signedHeaders(id, new Date().toISOString(), '{"a":"ü"}', [after, before]);
  for (const known of [before, after]) expect(new Webhook(known).verify('{"a":"ü"}', headers)).toEqual({ a: "ü" });
});

test("a message that was altered does not verify", () => {
  const headers = signedHeaders(id, new Date().toISOString(), '{"a":1}', [secret]);
  expect(() => new Webhook(secret).verify('{"a":2}', headers)).toThrow("No matching signature");
});

test("a secret is whsec_ and between 24 and 64 random bytes", () => {
  const made = newSecret(random);
  expect(Buffer.from(made.slice("whsec_".length), "base64").length).toBe(32);
});

function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
