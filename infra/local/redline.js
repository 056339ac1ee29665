#!/usr/bin/env node
// Plain JavaScript, so that even an old Node gets as far as the sentence below.
import process from "node:process";

const needed = 24;
const found = Number(process.versions.node.split(".")[0]);
if (found < needed) {
  process.stderr.write(
    `redline: this is Node ${process.versions.node}, and Redline runs on Node ${needed}. ` +
      "Run `npm ci` and then `npx redline …` in the project's folder: both use the Node that is locked there.\n",
  );
  process.exit(1);
}
const { main } = await import("./commandLine.ts");
await main(process.argv);
