import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { bundleFunctions } from "./bundle.ts";
import { loadStage, stageFile } from "./loadStage.ts";
import { RedlineStack } from "./stack.ts";

/**
 * The CDK app: `node infra/aws/app.ts` or `npx cdk synth`, with `-c stage=NAME` or REDLINE_STAGE for another stage than `example`.
 * It asks nobody anything: no look-ups, no network.
 */
const outdir = process.env.CDK_OUTDIR ?? "cdk.out";
const app = new App({
  outdir,
  analyticsReporting: false,
  context: {
    "@aws-cdk/aws-iam:minimizePolicies": true,
    "@aws-cdk/core:enablePartitionLiterals": true,
    "@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption": true,
    "@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy": false,
  },
});
const stage: unknown = app.node.tryGetContext("stage") ?? process.env.REDLINE_STAGE ?? "example";
const config = loadStage(stageFile(String(stage)));
new RedlineStack(app, config, await bundleFunctions(join(outdir, "bundles"), config.dossiers));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
