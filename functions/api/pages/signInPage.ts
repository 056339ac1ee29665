import { html } from "hono/html";
import type { Caller } from "../access.ts";
import type { Markup } from "./layout.ts";

/** `/sign-in`: a key, kept in a cookie that no script and no other site can use, opens in the browser what it opens in the API. */
export function signInPage(caller: Caller, wrong: boolean): Markup {
  if (caller.keyId !== null)
    return html`<h1>Signed in</h1><p class="lead">With key <code>${caller.keyId}</code> of ${caller.owner}, for ${[...caller.scopes].join(", ")}.</p>
<form method="post" action="/sign-out"><button>Sign out</button></form>`;
  return html`<h1>Sign in with a key</h1><p class="lead">What everybody may read needs no key. Whole article texts need one with the scope “text”. Whoever runs this monitor makes one with <code>npx redline key create</code>.</p>
${wrong ? html`<p class="note" role="alert">That key is unknown, expired or revoked.</p>` : ""}
<form class="stack" method="post" action="/sign-in"><div><label class="f" for="key">Key</label><input id="key" name="key" type="password" autocomplete="current-password" required maxlength="100" size="40"></div><button>Sign in</button></form>`;
}
