import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/**
 * Accepts a finding of cdk-nag on one construct and what is in it. It stands beside the code that it is about, with its reason;
 * any finding that is not accepted fails the synth.
 */
export function acknowledge(where: IConstruct, finding: `AwsSolutions-${string}`, reason: string): void {
  Validations.of(where).acknowledge({ id: `AwsSolutions::${finding}`, reason });
}
