import { writeFileSync } from "node:fs";
import process from "node:process";
import type { Command } from "commander";
import colors from "picocolors";
import type { ExtractedArticle } from "../../../functions/article/articleOf.ts";
import { extractArticle } from "../../../functions/article/extract.ts";
import { Failure } from "../../../functions/article/failure.ts";
import type { Health } from "../../../functions/article/health.ts";
import { judgeHealth } from "../../../functions/article/judgeHealth.ts";
import { readPageFile } from "../pageFile.ts";
import { progress } from "../progress.ts";
import { plain } from "../terminal.ts";

interface Options {
  url: string;
  language: string[];
  out?: string;
}

interface TakenFile {
  id: string;
  article: ExtractedArticle;
  health: Health;
}

export function register(program: Command): void {
  program
    .command("text")
    .argument("<files...>", "pages (HTML), gzipped or not")
    .description("print what is taken from a page: headline, byline, times, health, body")
    .option("--url <url>", "where the pages were found, for what they leave relative", "https://unknown.invalid/page")
    .option("--language <code...>", "languages that count as healthy", ["en"])
    .option(
      "--out <file>",
      "write {id: {articleBody, headline, byline, published, modified, health}} as JSON instead, `-` for the terminal",
    )
    .action(printText);
}

function printText(files: string[], options: Options): void {
  if (!URL.canParse(options.url)) throw new Failure("usage", `--url ${options.url} is no URL.`);
  const bar = progress("pages", files.length);
  const taken = files.map((file, i) => {
    bar.update(i);
    return take(file, options);
  });
  bar.stop();
  if (options.out === undefined) process.stdout.write(`${taken.map(shown).join("\n\n")}\n`);
  else write(options.out, `${JSON.stringify(Object.fromEntries(taken.map(scorable)), null, 1)}\n`);
}

function take(file: string, { url, language }: Options): TakenFile {
  const { id, html } = readPageFile(file);
  const article = extractArticle(html, url);
  const seen = { requestedUrl: url, finalUrl: url, status: 200, contentType: "text/html", headers: {}, article };
  return { id, article, health: judgeHealth(seen, { languages: language, storedLength: null, agent: "Redline" }) };
}

const scorable = ({ id, article, health }: TakenFile): [string, Record<string, unknown>] => {
  const { text, byline, published, modified } = article;
  return [id, { articleBody: text.body, headline: text.headline, byline, published, modified, health }];
};

function shown({ id, article, health }: TakenFile): string {
  const { text, outlet, byline, published, modified, language, canonicalUrl } = article;
  const state = health.status === "ok" ? colors.green(health.status) : colors.yellow(health.status);
  const facts = { file: id, url: canonicalUrl, outlet, byline, published, modified, language };
  return [
    colors.bold(plain(text.headline || "(no headline)")),
    `health     ${state}: ${plain(health.reason)}`,
    ...Object.entries(facts).map(([name, value]) => `${name.padEnd(10)} ${value === null ? colors.dim("not stated") : plain(value)}`),
    "",
    plain(text.body || "(no text)"),
  ].join("\n");
}

function write(file: string, json: string): void {
  if (file === "-") return void process.stdout.write(json);
  try {
    writeFileSync(file, json);
  } catch (cause) {
    throw new Failure("file_unwritable", `${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
