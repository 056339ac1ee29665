import { afterAll, beforeAll, expect, it } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import { queue } from "./awsEvents.ts";
import { type BedrockStandIn, startBedrock } from "./bedrockStandIn.ts";
import { type Deployment, deploy } from "./deployed.ts";
import { articlePage, harbourDossier, longStory, type Site, startSite, tableThatKnows } from "./site.ts";

/** `ingest` from its bundle where the stage names a model: the client of Bedrock, which alone speaks HTTP/2, is in a chunk of its own. */
let site: Site;
let aws: Deployment;
let bedrock: BedrockStandIn;
const said = "South will never use the harbour of North again.";

beforeAll(async () => {
  site = await startSite();
  aws = await deploy(`${harbourDossier}coding:
  mode: model
`);
  bedrock = await startBedrock(({ sentences }) => ({
    rows: sentences.filter(({ text }) => text === said).map(({ n }) => ({ ...row, sentence: n })),
  }));
}, 120_000);
afterAll(() => bedrock.stop());

const row = {
  party: "south",
  provision: "harbour.use",
  stance: "opposes",
  basis: "article_voice",
  source: null,
  speaker: null,
  quoted: false,
  hedged: false,
  evidence: "never use the harbour",
};

it("stores what the model found in the text", async () => {
  const table = await tableThatKnows(site);
  site.pages.set("/asked", articlePage("Harbour talks go on", [...longStory, said]));
  const ingest = await aws.start("ingest", table, {
    REDLINE_MODEL: "test.model",
    REDLINE_ALLOW_LOOPBACK: "yes",
    ...bedrock.environment,
  });

  await ingest.invoke(queue("checks.fifo", [{ dossier: "harbour", targets: [{ url: `${site.url}/asked`, source: null }] }]));

  const stored = await latestSnapshot(table, "harbour", articleId(`${site.url}/asked`));
  expect(stored?.coding.positions).toMatchObject([{ party: "south", stance: "opposes", evidence: row.evidence, coders: ["model"] }]);
});
