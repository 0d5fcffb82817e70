import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureFolders = ["lib/domain/**", "lib/forms/**", "lib/texts/**"];

/** A rule that runs without a clock takes the day as an argument; see docs/decisions/0003-pure-rules.md. */
const clocksAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "日付は引数で受け取ります。",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "時刻は引数で受け取ります。",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "乱数は引数で受け取ります。",
  },
];

const nodeGlobals = Object.fromEntries(
  [
    ...[
      "AbortController",
      "AbortSignal",
      "Buffer",
      "ReadableStream",
      "Response",
      "TextEncoderStream",
      "URL",
      "clearInterval",
      "clearTimeout",
      "console",
      "fetch",
    ],
    ...["performance", "process", "setInterval", "setTimeout"],
  ].map((name) => [name, "readonly"]),
);

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".next/",
      ".bench/",
      "coverage/",
      "reports/",
      ".stryker-tmp/",
      "tests/mutation/bundle/",
      "data/",
      "next-env.d.ts",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./tests/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    plugins: { "@next/next": next, "react-hooks": reactHooks },
    rules: { ...next.configs["core-web-vitals"].rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-syntax": ["error", ...clocksAndChance],
      "no-restricted-globals": [
        "error",
        "process",
        "window",
        "document",
        "fetch",
        "setTimeout",
        "localStorage",
      ],
    },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { module: "writable", ...nodeGlobals } },
  },
);
