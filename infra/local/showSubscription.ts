import colors from "picocolors";
import type { Subscription } from "../../functions/store/subscriptions.ts";
import { plain } from "./terminal.ts";

/** A subscription in a few words: id, state, target, filter. */
export function describe({ id, name, status, target, filter }: Subscription): string {
  const where = target.kind === "email" ? `email ${plain(target.address)}` : `${target.kind} ${plain(target.shown)}`;
  const limits = Object.entries(filter).flatMap(([field, value]) => {
    if (Array.isArray(value)) return value.length > 0 && field !== "causes" ? [`${field}: ${value.join(", ")}`] : [];
    return (field === "minSeverity" && value !== 0) || (field === "minOrigins" && value !== 1) ? [`${field}: ${value}`] : [];
  });
  const state = status.state === "disabled" ? colors.red(`disabled (${status.why})`) : status.state;
  return [colors.bold(id), state, where, ...(name === null ? [] : [`“${plain(name)}”`]), ...limits.map((l) => colors.dim(plain(l)))].join(
    "  ",
  );
}
