import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Construct } from "constructs";

/**
 * Warns the operators by mail at 80% of the month's budget, and when the forecast passes it. It counts the whole account:
 * a filter by tag sees nothing, and says nothing, until somebody activates the tag in the billing console.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, usd: number, operators: readonly string[]) {
    super(scope, id);
    const subscribers = operators.map((address) => ({ subscriptionType: "EMAIL", address }));
    const at = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
      subscribers,
    });
    new CfnBudget(this, "Budget", {
      budget: { budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: { amount: usd, unit: "USD" } },
      notificationsWithSubscribers: [at("ACTUAL", 80), at("FORECASTED", 100)],
    });
  }
}
