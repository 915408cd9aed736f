import { describe, expect, it } from "vitest";
import {
  buildModel,
  matches,
  passing,
  walk,
  type LinkageFilters,
  type ModelNode,
} from "../../../src/components/graph/linkage-model.ts";
import { readState, searchOf } from "../../../src/components/graph/linkage-state.ts";

const node = (id: string, kind: string, x: number, y: number, more: Partial<ModelNode> = {}): ModelNode => ({
  id,
  kind,
  label: id,
  unit: "",
  group: "",
  status: "",
  x,
  y,
  ...more,
});

/** Two regulations, three SOPs, two unpublished; `s3` rests on `r2` only and names nothing. */
const model = buildModel(
  [
    node("r1", "peraturan", 0, 10, { status: "berlaku" }),
    node("r2", "peraturan", 0, 20, { status: "sudah-diganti" }),
    node("s1", "sop", 100, 10, { group: "perencanaan", unit: "a" }),
    node("s2", "sop", 100, 20, { group: "perencanaan", unit: "b" }),
    node("s3", "sop", 100, 30, { group: "pelaporan", unit: "b" }),
    node("u1", "belum-terbit", 200, 10),
    node("u2", "belum-terbit", 200, 30),
  ],
  [
    ["s1", "r1"],
    ["s2", "r1"],
    ["s2", "r2"],
    ["s3", "r2"],
    ["s1", "u1"],
    ["s2", "u1"],
    ["s2", "u2"],
  ],
);
const all = new Set(model.nodes.keys());
const filters = (more: Partial<LinkageFilters>): LinkageFilters => ({
  kinds: null,
  group: "",
  unit: "",
  status: "",
  ...more,
});
const left = (more: Partial<LinkageFilters>): string[] => [...passing(model, filters(more))];

describe("filters", () => {
  it("leave all when nothing is chosen", () => {
    expect(left({})).toEqual([...all]);
  });

  it("drop kinds", () => {
    expect(left({ kinds: new Set(["sop"]) })).toEqual(["s1", "s2", "s3"]);
    expect(left({ kinds: new Set() })).toEqual([]);
  });

  it("by group or unit keep what the SOPs left are linked to", () => {
    expect(left({ group: "pelaporan" })).toEqual(["r2", "s3"]);
    expect(left({ unit: "a" })).toEqual(["r1", "s1", "u1"]);
  });

  it("by status keep the SOPs that cite such regulations and what these name", () => {
    expect(left({ status: "sudah-diganti" })).toEqual(["r2", "s2", "s3", "u1", "u2"]);
    expect(left({ status: "sudah-diganti", group: "pelaporan" })).toEqual(["r2", "s3"]);
  });
});

describe("filters of an overview", () => {
  it("treat units as SOPs", () => {
    const overview = buildModel(
      [
        node("r1", "peraturan", 0, 10, { status: "berlaku" }),
        node("r2", "peraturan", 0, 20),
        node("a", "unit", 100, 10),
        node("b", "unit", 100, 20),
      ],
      [
        ["a", "r1"],
        ["b", "r2"],
      ],
    );
    expect([...passing(overview, filters({ status: "berlaku" }))]).toEqual(["r1", "a"]);
    expect([...passing(overview, filters({ kinds: new Set(["unit"]) }))]).toEqual(["a", "b"]);
  });
});

describe("arrow keys", () => {
  it("follow a line to the side, the nearest first", () => {
    expect(walk(model, "s2", "left", all, null)).toBe("r2");
    expect(walk(model, "s2", "right", all, null)).toBe("u1");
    expect(walk(model, "s3", "right", all, null)).toBeNull();
  });

  it("go up and down among the neighbours of where one came from", () => {
    expect(walk(model, "s1", "down", all, null)).toBe("s2");
    expect(walk(model, "s2", "down", all, "r1")).toBe("s3");
    expect(walk(model, "s3", "up", all, "u1")).toBe("s2");
    expect(walk(model, "u1", "down", all, "s2")).toBe("u2");
    expect(walk(model, "r1", "up", all, null)).toBeNull();
  });

  it("skip what filters hide", () => {
    expect(walk(model, "s1", "down", new Set(["s1", "s3"]), null)).toBe("s3");
  });
});

describe("search in the picture", () => {
  it("asks for every word, case and accents aside", () => {
    expect(matches("Penyusunan Rencana Strategi", "strategi PENY")).toBe(true);
    expect(matches("Penyusunan Rencana Strategi", "strategi laporan")).toBe(false);
  });
});

describe("the address", () => {
  it("holds the whole state and gives it back", () => {
    const state = {
      focus: "kecamatan/penyusunan-sakip",
      kinds: ["sop"],
      group: "pelaporan",
      unit: "a",
      status: "berlaku",
      query: "SPP & IKM",
    };
    const search = searchOf(state);
    expect(search).toBe(
      "?fokus=kecamatan/penyusunan-sakip&jenis=sop&kelompok=pelaporan&unit=a&status=berlaku&cari=SPP%20%26%20IKM",
    );
    expect(readState(search)).toEqual(state);
  });

  it("is bare when nothing is chosen, and tells no kinds from all kinds", () => {
    const nothing = readState("");
    expect(searchOf(nothing)).toBe("");
    expect(readState(searchOf({ ...nothing, kinds: [] })).kinds).toEqual([]);
  });
});
