import { describe, expect, test } from "vitest";
import { discordLimits, discordMessage, fitsDiscord } from "../../functions/alert/formats/discord.ts";
import type { Setting } from "../../functions/alert/formats/shown.ts";
import { fitsSlack, slackLimits, slackMessage } from "../../functions/alert/formats/slack.ts";
import { fitsTeams, teamsLimit, teamsMessage } from "../../functions/alert/formats/teams.ts";
import { webhookBody, webhookLimit } from "../../functions/alert/formats/webhook.ts";
import type { Change, FoundChange } from "../../functions/change/change.ts";
import { dossier, headlineChange, position, stanceChange, standingChange, start } from "./harbour.ts";

const setting: Setting = { publicUrl: "https://redline.example", names: dossier, dossierTitle: dossier.title };
const placed = (found: FoundChange, seq = 1): Change => ({
  ...found,
  id: `harbour.${seq}`,
  dossier: "harbour",
  seq,
  at: start,
  cause: "article_edit",
});

describe("a stance change", () => {
  const change = placed(stanceChange());

  test("in Slack: who, what, from, to; outlet and basis; the redline in strikes and bold; links", () => {
    expect(slackMessage([change], setting)).toMatchObject({
      text: "North on use of the harbour: supports → open (softened)",
      blocks: [
        { type: "header", text: { type: "plain_text", text: "North on use of the harbour: supports → open (softened)" } },
        {
          type: "rich_text",
          elements: [
            { type: "rich_text_section", elements: [{ text: "Example News, on a named official\n" }] },
            {
              type: "rich_text_quote",
              elements: [
                { text: "North " },
                { text: "will let", style: { strike: true } },
                { text: "is open to letting", style: { bold: true } },
                { text: " South use the harbour." },
              ],
            },
            {
              elements: [
                { type: "link", url: "https://redline.example/changes/harbour.1" },
                { text: " · " },
                { type: "link", url: "https://news.example/harbour" },
              ],
            },
          ],
        },
      ],
    });
  });

  test("in Discord: the same, with its own marks, and no mention allowed", () => {
    const { embeds, allowed_mentions } = discordMessage([change], setting);
    expect(allowed_mentions).toEqual({ parse: [] });
    expect(embeds[0]).toMatchObject({
      title: "North on use of the harbour\\: supports → open \\(softened\\)",
      url: "https://redline.example/changes/harbour.1",
    });
    expect(embeds[0]?.description).toContain("> North ~~will let~~**is open to letting** South use the harbour\\.");
  });

  test("in Teams: an Adaptive Card with struck and bold runs", () => {
    const card = JSON.stringify(teamsMessage([change], setting));
    expect(card).toContain('{"type":"TextRun","text":"will let","strikethrough":true,"color":"Attention"}');
    expect(card).toContain('{"type":"TextRun","text":"is open to letting","weight":"Bolder","color":"Good"}');
    expect(card).toContain('{"type":"Action.OpenUrl","title":"See the change","url":"https://redline.example/changes/harbour.1"}');
  });

  test("as a webhook: type, time, and the change without what the coder thought", () => {
    const body = JSON.parse(webhookBody(change, setting));
    expect(body).toMatchObject({
      type: "change.stance_changed",
      timestamp: start,
      data: { id: "harbour.1", direction: "softened", before: { stance: "supports" } },
    });
    expect(JSON.stringify(body)).not.toContain("explanation");
  });
});

test("a move of the picture shows who reports it, before and after", () => {
  const message = JSON.stringify(slackMessage([placed(standingChange())], setting));
  expect(message).toContain("3 independent origins");
  expect(message).toContain("North is open to letting South use the harbour. (Example News)");
});

const hostile = `<script>alert(1)</script> <!channel> <!everyone> <@U1> @everyone @here <@&1> [x](javascript:alert(1)) *b* _i_ ~s~ \`c\` **bb** ||spoiler|| # h :tada: <t:1:R> https://evil.example \r\n> quote\u202Egnitirw\u202C\u0007\u200B`;
const everywhere = placed(
  stanceChange({
    article: { id: "0123456789abcdef0123", url: "javascript:alert(1)//", outlet: hostile, headline: hostile },
    redline: [
      { op: "same", text: `${hostile} and much that stays the same` },
      { op: "removed", text: hostile },
      { op: "added", text: hostile },
    ],
    before: position({ evidence: hostile, speaker: hostile, source: hostile }),
    after: position({ evidence: hostile, speaker: hostile, source: hostile }),
  }),
);
const changes = [everywhere, placed(headlineChange(hostile)), placed(standingChange())];

/** Every string in a message, with the name it stands under. */
function strings(value: unknown, name = ""): { name: string; text: string }[] {
  if (typeof value === "string") return [{ name, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, Array.isArray(value) ? name : key));
}

describe.each([
  ["one", changes.slice(0, 1)],
  ["several", changes],
])("hostile text from %s", (_, some) => {
  const messages = { slack: slackMessage(some, setting), discord: discordMessage(some, setting), teams: teamsMessage(some, setting) };

  test.each(Object.entries(messages))(
    "%s: no control or direction character, no line of its own, no link but to the web",
    (_kind, message) => {
      for (const { name, text } of strings(message)) {
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
        if (name === "url") expect(text).toMatch(/^https:\/\//);
      }
    },
  );

  test("Slack: what would be parsed is escaped, all else is shown letter by letter", () => {
    const { text, mrkdwn, blocks } = messages.slack;
    expect(text).not.toMatch(/<[!@#]|<script/);
    expect(mrkdwn).toBe(false);
    // Nothing in the blocks is of the type that Slack parses.
    expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
    expect(
      strings(blocks)
        .filter(({ name }) => name === "type")
        .map((s) => s.text),
    ).not.toContain("user");
    expect(
      new Set(
        strings(blocks)
          .filter(({ name }) => name === "type")
          .map((s) => s.text),
      ),
    ).toEqual(
      new Set([
        "header",
        "plain_text",
        "rich_text",
        "rich_text_section",
        "rich_text_quote",
        "text",
        "link",
        ...(some.length > 1 ? ["divider"] : []),
      ]),
    );
  });

  test("Discord: every sign that could begin a mark, a mention, a link or an emoji stands behind a backslash", () => {
    for (const { description, title } of messages.discord.embeds) {
      const own = description
        .replaceAll(/^> /gm, "")
        .replaceAll(/~~|\*\*(?:Before:|After:)?/g, "")
        .replace(/\n\[Read the article\]\(https:[^)]*\)$/, "");
      for (const text of [own, title]) expect(text.replaceAll(/\\[^A-Za-z0-9\s]/g, "")).not.toMatch(/[*_~`|<>@[\]()#:]/);
    }
  });

  test("Teams: it stands in runs, which are not Markdown; no TextBlock is used", () => {
    expect(JSON.stringify(messages.teams)).not.toContain('"TextBlock"');
  });
});

test("a webhook's body is JSON that gives the text back as it was", () => {
  const { data } = JSON.parse(webhookBody(everywhere, setting));
  expect(data.after.evidence).toBe(hostile);
});

describe("limits", () => {
  const long = "North said a great deal about the harbour, * _and_ ~more~. ".repeat(400);
  const huge = placed(
    stanceChange({
      article: { id: "0123456789abcdef0123", url: `https://news.example/${"x".repeat(3_000)}`, outlet: long, headline: long },
      redline: [
        { op: "same", text: long },
        { op: "removed", text: long },
        { op: "added", text: long },
      ],
      before: position({ evidence: long, source: long }),
      after: position({ evidence: long, source: long }),
    }),
  );

  test("the longest change alone fits everywhere", () => {
    expect(fitsSlack(slackMessage([huge], setting))).toBe(true);
    expect(fitsDiscord(discordMessage([huge], setting))).toBe(true);
    expect(fitsTeams(teamsMessage([huge], setting))).toBe(true);
    expect(Buffer.byteLength(webhookBody(huge, setting))).toBeLessThanOrEqual(webhookLimit);
  });

  test("a webhook's body that was shortened says so and keeps its link whole", () => {
    const { data } = JSON.parse(webhookBody(huge, setting));
    expect(data).toMatchObject({ shortened: true, link: "https://redline.example/changes/harbour.1", from: "supports", to: "open" });
  });

  test("a change that cannot be shortened enough still says who and what", () => {
    const url = `https://news.example/${"x".repeat(30_000)}`;
    const { data } = JSON.parse(
      webhookBody(placed(stanceChange({ article: { id: "0", url, outlet: "Example News", headline: "" } })), setting),
    );
    expect(data).toMatchObject({ shortened: true, party: "north", provision: "harbour.use", from: "supports", to: "open" });
  });

  test("a change with any number of long parts stays under 20 kB", () => {
    const parts = Array.from({ length: 5_000 }, (_, n) => ({ op: n % 2 ? ("added" as const) : ("same" as const), text: "x".repeat(50) }));
    expect(Buffer.byteLength(webhookBody(placed(stanceChange({ redline: parts })), setting))).toBeLessThanOrEqual(webhookLimit);
  });

  test("each text stays within what the medium takes", () => {
    const { title, description } = discordMessage([huge], setting).embeds[0] ?? { title: "", description: "" };
    expect(title.length).toBeLessThanOrEqual(discordLimits.title);
    expect(description.length).toBeLessThanOrEqual(discordLimits.description);
    for (const { name, text } of strings(slackMessage([huge], setting))) {
      expect(text.length).toBeLessThanOrEqual(name === "text" ? slackLimits.text : 2_000);
    }
    expect(Buffer.byteLength(JSON.stringify(teamsMessage([huge], setting)))).toBeLessThanOrEqual(teamsLimit);
  });

  test("a long redline keeps the changed words and drops what stayed the same", () => {
    const edit = placed(
      stanceChange({
        redline: [
          { op: "same", text: long },
          { op: "removed", text: "will" },
          { op: "added", text: "may" },
          { op: "same", text: long },
        ],
      }),
    );
    expect(JSON.stringify(slackMessage([edit], setting))).toMatch(/"will","style":\{"strike":true\}.*"may","style":\{"bold":true\}/);
  });
});
