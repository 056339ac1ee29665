import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { Failure } from "../../functions/article/failure.ts";
import { bundleFunctions } from "./bundle.ts";
import { loadStage, stageFile } from "./loadStage.ts";
import { RedlineStack } from "./stack.ts";

/**
 * The CDK app: `npm run synth` or `npx cdk deploy`, with `-c stage=NAME` or REDLINE_STAGE for another stage than `example`.
 * It asks nobody anything: no look-ups, no network. The CDK's feature flags stand here, so that both ways give the same template.
 */
async function synthesise(): Promise<void> {
  const outdir = process.env.CDK_OUTDIR ?? "cdk.out";
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: { "@aws-cdk/aws-iam:minimizePolicies": true, "@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption": true },
  });
  const stage: unknown = app.node.tryGetContext("stage") ?? process.env.REDLINE_STAGE ?? "example";
  const config = loadStage(stageFile(String(stage)));
  new RedlineStack(app, config, await bundleFunctions(join(outdir, "bundles"), config.dossiers));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

try {
  await synthesise();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`redline: ${error.message}\n`);
  process.exitCode = 1;
}
