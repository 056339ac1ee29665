// Stands in for undici's parsers that a Lambda function on ARM never runs: the experimental one (milo), which has to be asked
// for, and the one for processors without SIMD. 220 kB of base64 that would be loaded at every start.
throw new Error("This HTTP parser is not part of the bundle; see infra/aws/bundling/stand-ins/otherHttpParsers.js.");
