import type { Context, Hono } from "hono";
import { createSubscription } from "../../alert/subscribing.ts";
import { subscriptionWish } from "../../alert/subscriptionWish.ts";
import { inEnglish } from "../../article/inEnglish.ts";
import { askForConsent, confirm, subscriptionOfLink, unsubscribe } from "../../digest/consent.ts";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { dossierOf } from "../dossier.ts";
import { readForm } from "../form.ts";
import { Problem, problemOf, problems } from "../problem.ts";
import { faultsOf } from "../route.ts";
import { page } from "./layout.ts";
import { askedDossier } from "./pages.ts";
import { askPage, saidPage, subscribedPage, subscribePage } from "./subscribePage.ts";

const unknownLink = "This link is not one of ours, or not whole: copy it from the mail in full.";

/** Subscribing by email, confirming and unsubscribing. Links from mails ask first and act on the button alone. */
export function mountSubscribe(app: Hono<ApiEnv>, deps: ApiDeps): void {
  const plainPage = (c: Context<ApiEnv>, title: string, body: ReturnType<typeof saidPage>, status: 200 | 404 | 410 = 200) =>
    page(c, deps, { title, at: "subscribe", dossier: null, body, status });

  app.get("/subscribe", (c) => {
    const dossier = askedDossier(c, deps);
    return page(c, deps, { title: "Subscribe", at: "subscribe", dossier, body: subscribePage(dossier, null, null) });
  });

  app.post("/subscribe", async (c) => {
    const form = await readForm(c, deps);
    const dossier = dossierOf(deps, form.get("dossier") ?? "");
    try {
      const { subscription } = await createSubscription(deps, "public", wishOf(form));
      await askForConsent(deps, subscription);
    } catch (error) {
      const problem = problemOf(error);
      const { status } = problems[problem.code];
      if (status >= 500) throw error;
      return page(c, deps, { title: "Subscribe", at: "subscribe", dossier, status, body: subscribePage(dossier, form, problem.message) });
    }
    return page(c, deps, {
      title: "One more step",
      at: "subscribe",
      dossier,
      body: subscribedPage(dossier, form.get("address") ?? "", deps),
    });
  });

  app.get("/confirm/:token", async (c) => {
    const found = await subscriptionOfLink(deps, "confirm", c.req.param("token"));
    if (found?.target.kind !== "email") return plainPage(c, "Unknown link", saidPage("Unknown link", unknownLink), 404);
    return plainPage(c, "Confirm", askPage("Confirm your digest", `Digests go to ${found.target.address} once you confirm.`, "Confirm"));
  });

  app.post("/confirm/:token", async (c) => {
    const { outcome } = await confirm(deps, c.req.param("token"), deps.addressOf(c));
    if (outcome === "confirmed")
      return plainPage(c, "Confirmed", saidPage("Confirmed", "Your digests begin with what changes from now on."));
    if (outcome === "unknown") return plainPage(c, "Unknown link", saidPage("Unknown link", unknownLink), 404);
    return plainPage(c, "Too late", saidPage("This link no longer works", "Subscribe once more to get a new one."), 410);
  });

  app.get("/unsubscribe/:token", async (c) => {
    if (!(await subscriptionOfLink(deps, "unsubscribe", c.req.param("token"))))
      return plainPage(c, "Unknown link", saidPage("Unknown link", unknownLink), 404);
    return plainPage(c, "Unsubscribe", askPage("Stop these mails?", "One click, and no further digest is sent to you.", "Unsubscribe"));
  });

  // Mail programs post here by themselves (RFC 8058): no cookie, no origin, and a body that says nothing new.
  app.post("/unsubscribe/:token", async (c) => {
    if (await unsubscribe(deps, c.req.param("token")))
      return plainPage(c, "Unsubscribed", saidPage("Unsubscribed", "No further digest is sent to you."));
    return plainPage(c, "Unknown link", saidPage("Unknown link", unknownLink), 404);
  });
}

/** The form as a wish. Throws `bad_request` with what is wrong first. */
function wishOf(form: URLSearchParams) {
  const at = { hour: Number(form.get("hour")), timeZone: form.get("timeZone")?.trim() ?? "" };
  const rhythm = form.get("every") === "week" ? { every: "week", weekday: Number(form.get("weekday")), ...at } : { every: "day", ...at };
  const read = subscriptionWish.safeParse(
    {
      dossier: form.get("dossier"),
      target: { kind: "email", address: form.get("address"), rhythm },
      filter: { parties: form.getAll("party"), issues: form.getAll("issue"), minSeverity: Number(form.get("minSeverity") || 0) },
    },
    inEnglish(),
  );
  if (read.success) return read.data;
  const [first] = faultsOf(read.error);
  throw new Problem("bad_request", `${labels[first?.pointer ?? ""] ?? "The form"}: ${first?.detail ?? "something is missing"}.`);
}

const labels: Record<string, string> = {
  "target/address": "Email address",
  "target/rhythm/timeZone": "Time zone",
  "target/rhythm/hour": "Hour",
  "target/rhythm/weekday": "Day",
  "filter/minSeverity": "Severity",
};
