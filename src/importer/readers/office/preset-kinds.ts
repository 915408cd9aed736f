import type { ShapeKind } from "../../blocks.ts";

/** Preset outlines (ECMA-376, 20.1.10.56). A rounded box is a terminator only at the beginning and at the end. */
export const PRESET_KINDS: Readonly<Record<string, ShapeKind>> = {
  flowChartTerminator: "terminator",
  roundRect: "terminator",
  ellipse: "terminator",
  flowChartProcess: "process",
  rect: "process",
  flowChartDecision: "decision",
  diamond: "decision",
  flowChartOffpageConnector: "connector",
  homePlate: "connector",
};
