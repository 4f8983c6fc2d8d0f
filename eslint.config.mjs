import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Cells in, records, outcome, sheets out: a folder may import only what stands before it in this line. */
const zones = [
  { target: "./src/domain", from: "./src", except: ["./domain"], message: "The domain imports nothing." },
  {
    target: "./src/application",
    from: "./src",
    except: ["./domain", "./application"],
    message: "The application imports the domain only; Excel comes in through the port Workbook.",
  },
  {
    target: "./src/locale",
    from: "./src",
    except: ["./domain", "./application", "./locale"],
    message: "Words know the domain's codes, not the screens.",
  },
  {
    target: "./src/excel",
    from: "./src",
    except: ["./domain", "./application", "./excel"],
    message: "The adapter knows the port, not the pane.",
  },
  {
    target: "./src/taskpane/!(main.tsx)",
    from: "./src/excel",
    message: "Only the composition root (main.tsx) brings the pane and Excel together.",
  },
  {
    target: "./src/taskpane/!(main.tsx)/**/*",
    from: "./src/excel",
    message: "Only the composition root (main.tsx) brings the pane and Excel together.",
  },
  {
    target: [
      "./src/domain",
      "./src/application",
      "./src/locale",
      "./src/excel",
      "./src/taskpane",
      "./src/commands",
    ],
    from: "./src/workbench",
    message: "The workbench is not part of what ships.",
  },
  {
    target: "./src/workbench/host",
    from: ["./src/domain", "./src/application", "./src/excel", "./src/taskpane", "./src/locale"],
    message: "The host takes Excel's place: it must not know our code.",
  },
];

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel names Excel or Office.",
}));

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/only-throw-error": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "no-restricted-globals": ["error", ...officeGlobals],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-eval": "error",
      "no-console": "error",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      eqeqeq: "error",
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "The domain is pure: no library, no clock, no I/O." }] },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // The workbench loads Microsoft's client, and tests speak to it directly.
    files: ["src/workbench/client/**/*.ts", "test/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/workbench/cli/**/*.ts", "scripts/**", "bench/**", "*.js", "*.mjs"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
