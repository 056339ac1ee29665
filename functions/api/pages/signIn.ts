import type { Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { findKey } from "../../store/apiKeys.ts";
import { keyCookie } from "../access.ts";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { readForm } from "../form.ts";
import { page } from "./layout.ts";
import { signInPage } from "./signInPage.ts";

/** Signing in to the pages with a key, and out. */
export function mountSignIn(app: Hono<ApiEnv>, deps: ApiDeps): void {
  const cookie = { path: "/", httpOnly: true, secure: deps.publicUrl.startsWith("https:"), sameSite: "Strict" } as const;

  app.get("/sign-in", (c) => page(c, deps, { title: "Sign in", at: null, dossier: null, body: signInPage(c.get("caller"), false) }));

  app.post("/sign-in", async (c) => {
    const given = (await readForm(c, deps)).get("key")?.trim() ?? "";
    if (!(await findKey(deps.table, given, deps.now())))
      return page(c, deps, { title: "Sign in", at: null, dossier: null, status: 401, body: signInPage(c.get("caller"), true) });
    setCookie(c, keyCookie, given, { ...cookie, maxAge: 30 * 86_400 });
    return c.redirect("/", 303);
  });

  app.post("/sign-out", async (c) => {
    await readForm(c, deps);
    deleteCookie(c, keyCookie, cookie);
    return c.redirect("/", 303);
  });
}
