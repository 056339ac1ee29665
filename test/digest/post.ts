import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll } from "vitest";
import { createSmtpMailer } from "../../functions/digest/mailers.ts";

const opened: SMTPServer[] = [];
afterAll(() => {
  for (const server of opened.splice(0)) server.close(() => {});
});

export interface Letter {
  raw: string;
  parsed: Email;
  envelope: { from: string; to: string[] };
}

/** A mail server on loopback that keeps what it gets, and a mailer that hands over to it. `answer` refuses with a code. */
export async function mailServer(answer: (n: number) => number | null = () => null) {
  const letters: Letter[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const refused = answer(++count);
        if (refused !== null) return done(Object.assign(new Error("refused"), { responseCode: refused }));
        const raw = Buffer.concat(chunks).toString("utf8");
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          raw,
          parsed: await PostalMime.parse(raw),
          envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo.map((r) => r.address) },
        });
        done();
      });
    },
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  return { letters, mailer: createSmtpMailer(`smtp://127.0.0.1:${port}`, "Redline <redline@redline.example>"), tried: () => count };
}
