// Stands in for the index of `@smithy/node-http-handler`, for all clients but that of Bedrock, which alone speaks HTTP/2: what two
// chunks can reach is loaded with the first of them, and ingest loaded Node's http2, and the assert that it brings, at every start.
export { streamCollector } from "@smithy/core/serde";
export { DEFAULT_REQUEST_TIMEOUT, NodeHttpHandler } from "@smithy/node-http-handler/dist-es/node-http-handler.js";
