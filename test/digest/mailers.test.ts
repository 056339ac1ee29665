import { createServer, type Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import type { Mail } from "../../functions/alert/mail.ts";
import { createSmtpMailer } from "../../functions/digest/mailers.ts";

const mail: Mail = { to: "a@example.org", subject: "s", text: "t", html: null, messageId: "<1@redline.example>", headers: {} };
const opened: { close(): void }[] = [];
afterAll(() => {
  for (const server of opened.splice(0)) server.close();
});

/** A mail server that answers each line by the first rule that fits; a rule that is no answer ends the connection. */
async function speaking(rules: readonly [RegExp, string | null][]): Promise<string> {
  const server = createServer((socket: Socket) => {
    const answer = (line: string) => {
      const [, said] = rules.find(([pattern]) => pattern.test(line)) ?? [null, "250 ok"];
      if (said === null) socket.destroy();
      else socket.write(`${said}\r\n`);
    };
    let inData = false;
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      const text = chunk.toString("utf8");
      if (inData && !text.endsWith("\r\n.\r\n")) return;
      const line = inData ? "END OF DATA" : text;
      inData = /^DATA/.test(line);
      answer(line);
    });
    answer("GREETING");
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return `smtp://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
}

const greets: [RegExp, string] = [/^GREETING/, "220 mail.example"];
const takesData: [RegExp, string] = [/^DATA/, "354 go on"];
const outcome = async (rules: readonly [RegExp, string | null][]) =>
  createSmtpMailer(await speaking(rules), "r@redline.example").send(mail);

describe("what becomes of a mail", () => {
  test("taken", async () => {
    expect(await outcome([greets, takesData])).toEqual({ sent: true, id: "<1@redline.example>" });
  });

  test.each([
    ["the server is full, after the mail", /^END OF DATA/, "452 full", true],
    ["the server wants nothing of it, after the mail", /^END OF DATA/, "554 no", false],
    ["there is no such mailbox", /^RCPT/, "550 unknown", false],
    ["greylisted", /^RCPT/, "450 later", true],
  ])("%s: refused", async (_, when, said, retryable) => {
    expect(await outcome([greets, [when, said], takesData])).toMatchObject({ sent: false, state: "refused", retryable });
  });

  test("the connection ends while the mail is being handed over: nobody knows", async () => {
    expect(await outcome([greets, takesData, [/^END OF DATA/, null]])).toMatchObject({ sent: false, state: "unknown" });
  });

  test("nobody listens: refused, and later may help", async () => {
    expect(await createSmtpMailer("smtp://127.0.0.1:1", "r@redline.example").send(mail)).toMatchObject({
      state: "refused",
      retryable: true,
    });
  });
});
