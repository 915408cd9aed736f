/**
 * How a picture looks where no style sheet reaches it: the rules of `components/graph/graph.css` in light colours, as
 * attributes, since the site's Content-Security-Policy stops a style element and drawing programs know no custom
 * properties.
 */
import { escapeXml } from "../words/xml.ts";
import type { PictureKind } from "./picture.ts";

/** What is painted: the whole, its lettering, its lines, its boxes. */
type PaintedPart =
  | "picture"
  | "text"
  | "heading"
  | "note"
  | "count"
  | "dasar-hukum"
  | "keterkaitan"
  | "keterkaitan-to-sop"
  | "gone"
  | PictureKind;

/** Attributes (with a leading space) of a part. */
export type Paint = (part: PaintedPart) => string;

/** Light values of the design, by the names of `styles/tokens.css`. */
export const LIGHT = {
  text: "#1d2427",
  muted: "#536066",
  surface: "#ffffff",
  sunken: "#f2f0ea",
  "line-strong": "#7d868a",
  accent: "#0b5f66",
  gap: "#8a4b08",
  "gap-soft": "#fdf3e3",
} as const;

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

type Attributes = Readonly<Record<string, string | number>>;

const PAINTS: Readonly<Record<PaintedPart, Attributes>> = {
  picture: { "font-family": FONT },
  text: { fill: LIGHT.text },
  heading: { fill: LIGHT.muted, "font-weight": 700 },
  note: { fill: LIGHT.muted, "font-weight": 400 },
  count: { fill: LIGHT.muted },
  "dasar-hukum": { fill: "none", stroke: LIGHT["line-strong"], "stroke-width": 1.25 },
  keterkaitan: { fill: "none", stroke: LIGHT.gap, "stroke-width": 2 },
  "keterkaitan-to-sop": { fill: "none", stroke: LIGHT.accent, "stroke-width": 2 },
  peraturan: { fill: LIGHT.sunken, stroke: LIGHT["line-strong"], "stroke-width": 1.5 },
  gone: { fill: LIGHT["gap-soft"], stroke: LIGHT.gap, "stroke-width": 1.5 },
  sop: { fill: LIGHT.surface, stroke: LIGHT.accent, "stroke-width": 1.5 },
  unit: { fill: LIGHT.surface, stroke: LIGHT.accent, "stroke-width": 3 },
  kelompok: { fill: LIGHT.surface, stroke: LIGHT.accent, "stroke-width": 3 },
  "belum-terbit": {
    fill: LIGHT["gap-soft"],
    stroke: LIGHT.gap,
    "stroke-width": 1.5,
    "stroke-dasharray": "6 4",
  },
};

/** Leaves the paint to the page's style sheet. */
export const unpainted: Paint = () => "";

/** Paints for a file that stands alone. */
export const painted: Paint = (part) =>
  Object.entries(PAINTS[part])
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
