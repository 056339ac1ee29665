import { CfnOutput, RemovalPolicy, Stack, Tags } from "aws-cdk-lib";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import type { FunctionName } from "../../functions/runtime/config.ts";
import type { EnvironmentOf } from "../../functions/runtime/environment.ts";
import { feedPrefix, outboxPrefix } from "../../functions/runtime/wakeUp.ts";
import type { Bundles } from "./bundle.ts";
import { acknowledge } from "./constructs/acknowledge.ts";
import { Alarms } from "./constructs/alarms.ts";
import { MonthlyBudget } from "./constructs/budget.ts";
import { Clock } from "./constructs/clock.ts";
import { MonitorDashboard } from "./constructs/dashboard.ts";
import { DeadLetters, GuardedQueue } from "./constructs/guardedQueue.ts";
import { HandlerFunction } from "./constructs/handlerFunction.ts";
import { HttpEndpoint } from "./constructs/httpEndpoint.ts";
import { MailService } from "./constructs/mailService.ts";
import { MonitorTable } from "./constructs/monitorTable.ts";
import { own } from "./constructs/ownMetric.ts";
import type { StageConfig } from "./stageConfig.ts";

/** The whole monitor of one stage: what there is, who wakes whom, and who may touch what. */
export class RedlineStack extends Stack {
  constructor(scope: Construct, config: StageConfig, bundles: Bundles) {
    super(scope, `Redline-${config.stage}`, {
      description: `Redline (${config.stage}): tracks what each side of a negotiation is reported to want`,
      terminationProtection: true,
      env: { ...(config.region ? { region: config.region } : {}), ...(config.account ? { account: config.account } : {}) },
    });
    Tags.of(this).add("redline:stage", config.stage);

    // What there is.
    const alarms = new Alarms(this, "Alarms", config.operators);
    const store = new MonitorTable(this, "Table", alarms);
    const checks = new GuardedQueue(this, "checks", alarms);
    const deliveries = new GuardedQueue(this, "deliveries", alarms);
    const mailNotices = new GuardedQueue(this, "mailNotices", alarms);
    const failures = new DeadLetters(this, "Failures", "scheduled runs and stream records", alarms);
    const mail = new MailService(this, "Mail", config.mail, mailNotices, alarms);
    const endpoint = new HttpEndpoint(this, "Endpoint", config.logRetentionDays, alarms);
    const key = new Secret(this, "Key", {
      description: "Redline: seals webhook addresses and secrets in the table, signs the links in mails. Moves with the table.",
      generateSecretString: {
        passwordLength: 64,
        excludeUppercase: true,
        excludePunctuation: true,
        excludeCharacters: "ghijklmnopqrstuvwxyz",
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      key,
      "AwsSolutions-SMG4",
      "What the key has sealed can only be opened with it; a new key on a schedule would silence every webhook.",
    );

    const everywhere = { REDLINE_TABLE: store.table.tableName, REDLINE_DOSSIERS: "dossiers" };
    const fetching = { REDLINE_CHECKS_QUEUE: checks.queue.queueUrl, REDLINE_CONTACT_URL: config.contactUrl };
    const telling = {
      REDLINE_DELIVERIES_QUEUE: deliveries.queue.queueUrl,
      REDLINE_PUBLIC_URL: config.publicUrl ?? endpoint.url,
      REDLINE_KEY_SECRET: key.secretArn,
      REDLINE_MAIL_FROM: mail.from,
      REDLINE_MAIL_CONFIGURATION_SET: mail.configurationSetName,
    };
    const environments: { [F in FunctionName]: EnvironmentOf<F> } = {
      poll: { ...everywhere, ...fetching },
      ingest: { ...everywhere, ...fetching, REDLINE_MODEL: config.model?.id ?? "" },
      assess: everywhere,
      alert: { ...everywhere, ...telling },
      deliver: { ...everywhere, ...telling },
      digest: { ...everywhere, ...telling },
      api: { ...everywhere, ...telling, REDLINE_ANONYMOUS: config.openToReaders ? "read" : "" },
    };
    const handler = <F extends FunctionName>(name: F) =>
      new HandlerFunction(this, {
        name,
        code: bundles[name].directory,
        environment: environments[name],
        alarms,
        logRetentionDays: config.logRetentionDays,
        failures: failures.queue,
      });
    const functions = {
      poll: handler("poll"),
      ingest: handler("ingest"),
      assess: handler("assess"),
      alert: handler("alert"),
      deliver: handler("deliver"),
      digest: handler("digest"),
      api: handler("api"),
    } satisfies { [F in FunctionName]: HandlerFunction<F> };
    const { poll, ingest, assess, alert, deliver, digest, api } = functions;

    // Who wakes whom.
    for (const woken of [poll, assess, alert, deliver, digest]) new Clock(this, woken, failures.queue, alarms);
    checks.feed(ingest);
    deliveries.feed(deliver);
    mailNotices.feed(deliver);
    store.wake(assess, outboxPrefix, failures.queue, alarms);
    store.wake(alert, feedPrefix, failures.queue, alarms);
    endpoint.serve(api);

    // Who may touch what.
    for (const writer of Object.values(functions)) store.letReadAndWrite(writer);
    store.letReadRecent(poll);
    store.letReadAll(poll);
    for (const sender of [poll, ingest]) checks.queue.grantSendMessages(sender.function);
    for (const sender of [alert, deliver, digest, api]) {
      deliveries.queue.grantSendMessages(sender.function);
      key.grantRead(sender.function);
      mail.letSend(sender);
    }
    if (config.model) {
      ingest.function.addToRolePolicy(
        new PolicyStatement({ effect: Effect.ALLOW, actions: ["bedrock:InvokeModel"], resources: config.model.arns }),
      );
    }

    // Who watches.
    alarms.add(
      this,
      "SetAside",
      { metric: own("SetAside"), threshold: 1 },
      {
        means: "A snapshot could not be assessed and was set aside: the standings lack its reports.",
        action: "List it with `redline dead-letters`, repair the cause, redrive it.",
        runbook: "a-snapshot-was-set-aside",
      },
    );
    new MonthlyBudget(this, "Budget", config.monthlyBudgetUsd, config.operators);
    new MonitorDashboard(this, "Dashboard", {
      handlers: Object.values(functions),
      waiting: { checks, deliveries, mailNotices },
      table: store.table,
      alarms,
    });
    new CfnOutput(this, "ApiUrl", { value: endpoint.url, description: "The API and the pages" });
    new CfnOutput(this, "TableName", { value: store.table.tableName, description: "For `redline … --table` and for backups" });
    new CfnOutput(this, "KeySecret", { value: key.secretArn, description: "The installation's key; copy it when the table moves" });
  }
}
