const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
  "^.+\\.m?js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
};
const shared = {
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|@formulajs)/)", "office-js"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty-style.js",
    "^@fluentui/react-components$": "<rootDir>/test/support/fluent.js",
  },
};

/** @type {import('jest').Config} */
module.exports = {
  // Jest leaves one processor idle unless told otherwise; with two, that is half the machine.
  maxWorkers: "100%",
  // Busy processors make everything slower, and no test is about its time.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/jsdom.ts"],
    },
  ],
};
