/** Builds the tests' own sites, one after the other since builds share a cache, before the tests that run on them. */
import { mkdirSync } from "node:fs";
import { test } from "@playwright/test";
import { makeCorpus, writeContent } from "../bench/corpus.ts";
import { buildSite } from "./support/build.ts";
import {
  empty,
  flowcharts,
  office,
  region,
  REGION_SOPS,
  single,
  twelve,
  twelveBelow,
} from "./support/sites.ts";

test("the tests' own sites are built", () => {
  test.setTimeout(300_000);
  mkdirSync(empty.content, { recursive: true });
  writeContent(makeCorpus(REGION_SOPS), region.content);
  for (const site of [office, twelve, twelveBelow, flowcharts, single, empty, region]) buildSite(site);
});
