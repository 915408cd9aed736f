import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/** Where a type is told and not found out, each with the reason why it cannot be: nowhere else under src/. */
const SEAMS = {
  // `Object.keys` and its like forget the keys of a table; all others ask here.
  "src/basics/typed-keys.ts": "what is built in",
  // What this code has written is read as what it was; all others ask here.
  "src/basics/own-json.ts": "JSON",
  // Of a message between threads only its number tells what it answers.
  "src/components/desk/worker-link.ts": "messages",
  // Modules that are found by an address, which tells no type.
  "src/components/search/load-engine.ts": "the index, made by the indexer",
  "src/integrations/draw-pages.ts": "the bundle that this build has made",
  "src/documents/pdf/compiler.ts": "a package that may be missing",
  "src/words/dictionary/roots.ts": "a package whose types are written for bundlers",
  // Libraries whose types are wider or narrower than what they give.
  "src/schema/shape.ts": "a schema of Zod by its kind",
  "src/schema/body/mdx-body.ts": "what all nodes of a tree may have",
  // The one thing that copies of a module share has no type of its own.
  "src/reader/process-wide.ts": "the registry of symbols",
  // The keys of a schema, taken out of what holds them among others.
  "src/catalogue/export/periksa.ts": "a part of an object, by a list of keys",
};

export default defineConfig(
  { ignores: ["dist/", ".astro/", ".cache/", "node_modules/", "tests/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.recommended,
  astro.configs["flat/recommended"],
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    // What must be there is asked of `basics/must.ts` or `components/part-of.ts`, which say what is missing.
    files: ["src/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      // A function is read without turning the page; what needs more is a class or several functions.
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      // A type is found out (`basics/typed-keys.ts`, `instanceof`), not told; `as const` tells none.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  {
    files: Object.keys(SEAMS),
    rules: { "@typescript-eslint/consistent-type-assertions": "off" },
  },
  {
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
);
