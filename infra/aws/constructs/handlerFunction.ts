import { CfnElement, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type FunctionName, functionShapes, metricNamespace, service } from "../../../functions/runtime/config.ts";
import type { EnvironmentOf } from "../../../functions/runtime/environment.ts";
import { type Alarms, fiveMinutes } from "./alarms.ts";

interface HandlerProps<F extends FunctionName> {
  name: F;
  /** Folder of the bundle. */
  code: string;
  environment: EnvironmentOf<F>;
  alarms: Alarms;
  logRetentionDays: number;
  /** Gets the events of asynchronous calls that failed every time. */
  failures: IQueue;
}

/** One entry point of functions/ as a Lambda function with its own role, log group and error alarm. */
export class HandlerFunction<F extends FunctionName = FunctionName> extends Construct {
  readonly name: F;
  readonly function: LambdaFunction;

  /** Name of the function in the template, for findings that quote it. */
  get logicalId(): string {
    const resource = this.function.node.defaultChild;
    return CfnElement.isCfnElement(resource) ? Stack.of(this).getLogicalId(resource) : "";
  }

  constructor(scope: Construct, props: HandlerProps<F>) {
    super(scope, props.name);
    this.name = props.name;
    const shape = functionShapes[props.name];
    const logGroup = new LogGroup(this, "Logs", { retention: props.logRetentionDays, removalPolicy: RemovalPolicy.DESTROY });
    // A role of our own: the managed policy for logs would let every function write to every log group of the account.
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `Redline ${props.name}: ${shape.description}`,
    });
    logGroup.grantWrite(role);
    this.function = new LambdaFunction(this, "Function", {
      description: shape.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.code),
      handler: "index.handler",
      memorySize: shape.memory,
      timeout: Duration.seconds(shape.timeout),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        ...props.environment,
        NODE_OPTIONS: "--enable-source-maps",
        POWERTOOLS_SERVICE_NAME: service,
        POWERTOOLS_METRICS_NAMESPACE: metricNamespace,
      },
      onFailure: new SqsDestination(props.failures),
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
    });
    props.alarms.add(
      this,
      "Errors",
      { metric: this.function.metricErrors({ period: fiveMinutes }), threshold: 3, periods: 2 },
      {
        means: `The function ${props.name} keeps failing, so this is not being done: ${shape.description.toLowerCase()}.`,
        action: `read the last error in ${Stack.of(this).stackName}'s log group of ${props.name}.`,
        runbook: "a-function-keeps-failing",
      },
    );
    props.alarms.add(
      this,
      "Throttled",
      { metric: this.function.metricThrottles({ period: fiveMinutes }), threshold: 1, periods: 3 },
      {
        means: `Calls of ${props.name} wait because the account has no free concurrency.`,
        action: "ask for a higher quota of concurrent executions, or lower the concurrency of the queues in functions/runtime/config.ts.",
        runbook: "throttled",
      },
    );
  }
}
