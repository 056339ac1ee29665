import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Emulator and browser tests start processes: give them room, but never forever.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
