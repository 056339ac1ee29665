import { RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { limits } from "../../../functions/runtime/config.ts";
import { acknowledge } from "./acknowledge.ts";
import { type Alarms, fiveMinutes } from "./alarms.ts";
import type { HandlerFunction } from "./handlerFunction.ts";

/** The HTTP API in front of the api function. It exists before the function, which is told its address. */
export class HttpEndpoint extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly url: string;

  constructor(scope: Construct, id: string, logRetentionDays: number, alarms: Alarms) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", { description: "Redline: change feed, pages, subscriptions", createDefaultStage: false });
    this.url = this.api.apiEndpoint;
    acknowledge(
      this.api,
      "AwsSolutions-APIG4",
      "The app itself asks for keys (functions/api/access.ts): one-click unsubscription and feed readers cannot sign requests for AWS.",
    );
    const accessLog = new LogGroup(this, "AccessLog", { retention: logRetentionDays, removalPolicy: RemovalPolicy.DESTROY });
    this.stage = new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: limits.apiRate, burstLimit: limits.apiBurst },
      // The path stays out of the log: the link of an unsubscription carries a token.
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: "$context.requestId",
            at: "$context.requestTime",
            method: "$context.httpMethod",
            status: "$context.status",
            bytes: "$context.responseLength",
            ms: "$context.responseLatency",
            error: "$context.integrationErrorMessage",
          }),
        ),
      },
    });
    alarms.add(
      this,
      "ServerErrors",
      { metric: this.stage.metricServerError({ period: fiveMinutes, statistic: "Sum" }), threshold: 5, periods: 2 },
      {
        means: "Readers of the feed get errors instead of changes.",
        action: "read the log of the function api.",
        runbook: "the-api-fails",
      },
    );
  }

  serve(handler: HandlerFunction<"api">): void {
    const integration = new HttpLambdaIntegration("Handler", handler.function);
    for (const path of ["/", "/{proxy+}"]) this.api.addRoutes({ path, integration });
  }
}
