// Stands in for `undici` in the bundles: its index pulls in mocks, caches, proxies and WebSockets (280 kB) besides the
// client and the connector, which are all that functions/article/guardedFetch.ts uses. A wrong path fails the bundling.
import api from "undici/lib/api/index.js";
import buildConnector from "undici/lib/core/connect.js";
import Client from "undici/lib/dispatcher/client.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";

Object.assign(Dispatcher.prototype, api);

export { buildConnector, Client };
