import { expect, test } from "vitest";
import { lanesAtOnce } from "../../functions/alert/sending.ts";
import { replay } from "./killedReplay.ts";

/** 200 in `npm run test:faults`, a handful in `npm test`. */
const kills = process.env.REDLINE_FAULTS === "all" ? 200 : 3;

/** Each replay has a store on disk of its own, which is what is killed; a DynamoDB that an endpoint names would be one for both. */
const elsewhere = (process.env.REDLINE_DYNAMODB_ENDPOINT ?? "") !== "";

test.skipIf(elsewhere)(
  `killed ${kills} times in a replay of the nine days, the monitor leaves what the undisturbed run leaves`,
  {
    timeout: 1_800_000,
  },
  async () => {
    const undisturbed = await replay(0);
    expect(undisturbed.feed.length).toBeGreaterThan(50);
    expect(undisturbed.messages).toHaveLength(undisturbed.feed.length);
    expect(undisturbed.duplicates).toBe(0);
    let killed = 0;
    // Moments are random, so a replay may end before enough of them came: then another one is killed more often.
    for (let meanLife = undisturbed.worked / (kills + 1); killed < kills / 2; meanLife /= 2) {
      const disturbed = await replay(kills, meanLife);
      killed = disturbed.kills;
      console.log(`${killed} kills, ${disturbed.messages.length} messages, ${disturbed.duplicates} of them came twice`);
      expect(disturbed.feed).toEqual(undisturbed.feed);
      expect(disturbed.standings).toEqual(undisturbed.standings);
      expect(disturbed.messages).toEqual(undisturbed.messages);
      // A message comes twice where the kill fell between sending it and noting that: at most those of the one subscription that were in the air.
      expect(disturbed.duplicates).toBeLessThanOrEqual(killed * lanesAtOnce);
    }
  },
);
