import process from "node:process";
import { readModelUsage } from "../../../functions/store/modelAnswers.ts";
import { openMachine } from "../machine.ts";

const shownDays = 31;

export interface ModelUsageOptions {
  folder: string;
  dossier: string;
  /** Dollars for a million tokens, by the model's price list. */
  usdIn: number;
  usdOut: number;
}

/** Prints what the second coder has used in a store: tokens and dollars by day, and on average for a call, which codes one version of one article. */
export async function printModelUsage({ folder, dossier: file, usdIn, usdOut }: ModelUsageOptions): Promise<void> {
  const machine = await openMachine({ folder, dossiers: [file] });
  try {
    for (const { dossier } of machine.followed.values()) {
      const days = await readModelUsage(machine.table, dossier.id, shownDays);
      const usd = (input: number, output: number) => (input * usdIn + output * usdOut) / 1_000_000;
      for (const { day, calls, inputTokens, outputTokens } of days) {
        const cost = usd(inputTokens, outputTokens);
        const each = calls === 0 ? "" : `, $${(cost / calls).toFixed(4)} a version of an article`;
        process.stdout.write(`${day}  ${calls} calls, ${inputTokens} tokens in, ${outputTokens} out: $${cost.toFixed(2)}${each}\n`);
      }
      if (days.length === 0) process.stdout.write("No model was asked in this store: the rules code alone.\n");
    }
  } finally {
    await machine.close();
  }
}
