import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { functionNames } from "../../functions/runtime/config.ts";
import { at, exampleStage, isObject, references, synthesise } from "./synthesised.ts";

const readsAndWrites = ["BatchGet", "BatchWrite", "ConditionCheck", "Delete", "Get", "Put", "Update"]
  .map((call) => `dynamodb:${call}Item`)
  .concat("dynamodb:Query");
const ownLog = ["logs:CreateLogStream", "logs:PutLogEvents"];
const readsStream = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"];
const takes = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage"];
const sends = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];
const tells = [...sends, "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "ses:SendEmail"];

/** Everything that each function may do, written out: a further permission has to be put here, and thought about. */
const expected = {
  poll: [...readsAndWrites, "dynamodb:Scan", ...ownLog, ...sends],
  ingest: [...readsAndWrites, ...ownLog, ...sends, ...takes],
  assess: [...readsAndWrites, ...ownLog, ...readsStream, ...sends],
  alert: [...readsAndWrites, ...ownLog, ...readsStream, ...tells],
  deliver: [...readsAndWrites, ...ownLog, ...tells, ...takes],
  digest: [...readsAndWrites, ...ownLog, ...tells],
  api: [...readsAndWrites, ...ownLog, ...tells],
} satisfies Record<(typeof functionNames)[number], string[]>;

interface Statement {
  Effect: string;
  Action: string[];
  Resource: unknown[];
}

function statementsOf(name: string, config = exampleStage): Statement[] {
  const { ofType } = synthesise(config);
  const policies = ofType("AWS::IAM::Policy").filter((policy) =>
    references(at(policy, "Properties.Roles")).some((role) => role.startsWith(name)),
  );
  return policies.flatMap((policy) => [at(policy, "Properties.PolicyDocument.Statement")].flat().map(statement));
}

function statement(raw: unknown): Statement {
  if (!isObject(raw)) throw new Error("A policy has a statement that is none.");
  return { Effect: String(raw.Effect), Action: [raw.Action].flat().map(String), Resource: [raw.Resource].flat() };
}

describe.each(functionNames)("%s", (name) => {
  const statements = statementsOf(`${name}Role`);

  it("may do what its job needs and nothing else", () => {
    const actions = new Set(statements.flatMap((s) => s.Action));

    expect([...actions].sort()).toEqual([...new Set(expected[name])].sort());
  });

  it("has no wildcard action, and no wildcard resource but for ListStreams, which knows no resources", () => {
    const wild = statements.filter((s) => s.Action.some((a) => a.includes("*")) || s.Resource.some((r) => JSON.stringify(r).includes("*")));

    expect(wild.flatMap((s) => s.Action)).toEqual(name === "assess" || name === "alert" ? ["dynamodb:ListStreams"] : []);
  });
});

it("whatever the store calls on items is among what the functions may do", () => {
  // Of a whole table: what people run with their own rights, and what a migration does with those of poll.
  const ofAll = ["backup.ts", "sweepExpired.ts", "table.ts", "movesOfFeed.ts"];
  const sources = globSync("functions/**/*.ts").filter((file) => !ofAll.includes(basename(file)));
  const called = sources.flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/new (Scan|Query|(?:Batch)?(?:Get|Put|Write|Update|Delete))(?:Item)?Command\(/g),
  ]);
  const actions = new Set(called.map(([, call]) => `dynamodb:${call}${call === "Query" || call === "Scan" ? "" : "Item"}`));

  expect(actions.size).toBeGreaterThan(5);
  expect([...actions].filter((action) => !readsAndWrites.includes(action))).toEqual([]);
});

it("without mail, no function may send any", () => {
  const { mail: _, ...withoutMail } = exampleStage;

  expect(statementsOf("digestRole", withoutMail).flatMap((s) => s.Action)).not.toContain("ses:SendEmail");
});

it("with a model, ingest alone may call it, and that model only", () => {
  const arn = "arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude";
  const withModel = { ...exampleStage, model: { id: "anthropic.claude", arns: [arn] } };

  const callers = functionNames.filter((name) =>
    statementsOf(`${name}Role`, withModel).some((s) => s.Action.includes("bedrock:InvokeModel")),
  );

  expect(callers).toEqual(["ingest"]);
  expect(statementsOf("ingestRole", withModel).find((s) => s.Action.includes("bedrock:InvokeModel"))?.Resource).toEqual([arn]);
});
