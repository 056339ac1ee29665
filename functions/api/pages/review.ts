import type { Context, Hono } from "hono";
import { type Position, stance } from "../../position/position.ts";
import type { Review } from "../../position/review.ts";
import { type OpenQuestion, reviewQueue } from "../../watch/reviewQueue.ts";
import { settleReview } from "../../watch/settleReview.ts";
import { demand } from "../access.ts";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { dossierOf } from "../dossier.ts";
import { readForm } from "../form.ts";
import { Problem } from "../problem.ts";
import { page } from "./layout.ts";
import { askedDossier } from "./pages.ts";
import { reviewPage } from "./reviewPage.ts";

/** Where a person settles what the coders disagree on; needs a key with the scope `review`. */
export function mountReview(app: Hono<ApiEnv>, deps: ApiDeps): void {
  app.get("/review", async (c) => {
    demand(c.get("caller"), "review");
    return show(c, deps, askedDossier(c, deps).id, null);
  });

  app.post("/review", async (c) => {
    demand(c.get("caller"), "review");
    const form = await readForm(c, deps);
    const dossier = dossierOf(deps, form.get("dossier") ?? "");
    const { open } = await reviewQueue(deps.table, dossier.id);
    const question = open.find((each) => isAbout(each, form));
    // A second click, or a colleague who was faster: there is nothing left to do.
    if (question === undefined) return show(c, deps, dossier.id, "That sentence was settled or edited meanwhile.");
    const about = {
      dossier: dossier.id,
      article: question.article.id,
      sentence: question.sentence,
      party: question.party,
      provision: question.provision,
    };
    const by = c.get("caller").owner ?? "unknown";
    const why = (form.get("why") ?? "").trim().slice(0, 2_000);
    const id = Buffer.from(deps.random(16)).toString("hex");
    const review: Review = { ...wordOf(question, form), ...about, by, why, id, at: deps.now() };
    const changes = await settleReview({ table: deps.table, dossier, now: deps.now }, review);
    return show(c, deps, dossier.id, `Settled (${review.verdict}): ${changes.length} changes with the cause review.`);
  });
}

async function show(c: Context<ApiEnv>, deps: ApiDeps, id: string, said: string | null): Promise<Response> {
  const dossier = dossierOf(deps, id);
  return page(c, deps, { title: "Review", at: null, dossier, body: reviewPage(dossier, await reviewQueue(deps.table, id), said, deps) });
}

const isAbout = ({ article, sentence, party, provision }: OpenQuestion, form: URLSearchParams): boolean =>
  article.id === form.get("article") &&
  sentence === form.get("sentence") &&
  party === form.get("party") &&
  provision === form.get("provision");

/** What the button said. Throws `bad_request` where it is no button of ours. */
function wordOf(
  { rows }: OpenQuestion,
  form: URLSearchParams,
): { verdict: "accept" | "correct"; row: Row } | { verdict: "reject"; row: null } {
  const word = form.get("word") ?? "";
  const [first] = rows;
  const accepted = rows[Number(/^accept-(\d{1,2})$/.exec(word)?.[1] ?? -1)];
  if (accepted) return { verdict: "accept", row: rowOf(accepted, accepted.stance) };
  if (word === "reject") return { verdict: "reject", row: null };
  const chosen = stance.safeParse(form.get("stance"));
  if (word === "correct" && first && chosen.success) return { verdict: "correct", row: rowOf(first, chosen.data) };
  throw new Problem("bad_request", "Choose one of the buttons of the page.");
}

type Row = ReturnType<typeof rowOf>;
const rowOf = ({ basis, source, speaker, quoted, hedged }: Position, chosen: Position["stance"]) => ({
  stance: chosen,
  basis,
  source,
  speaker,
  quoted,
  hedged,
});
