import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Packages of which a function needs a small part or nothing; the files in stand-ins/ say why. A wrong path fails the bundling. */
export const standIns: Plugin = {
  name: "stand-ins",
  setup({ onResolve }) {
    const replace = (filter: RegExp, file: string) => onResolve({ filter }, () => ({ path: join(import.meta.dirname, "stand-ins", file) }));
    replace(/^@aws-sdk\/credential-provider-node$/, "lambdaCredentials.ts");
    replace(/^yaml$/, "yaml.js");
    replace(/^undici$/, "undiciClient.js");
    replace(/^\.\.\/(milo\/|llhttp\/llhttp-wasm\.js$)/, "otherHttpParsers.js");
    replace(/^@acemir\/cssom$/, "styleSheets.js");
    onResolve({ filter: /^@smithy\/node-http-handler$/ }, ({ importer }) =>
      importer.includes("/client-bedrock-runtime/") ? undefined : { path: join(import.meta.dirname, "stand-ins", "httpHandler.js") },
    );
  },
};
