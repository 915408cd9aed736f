/** Printed dates and numbers. */
import { describe, expect, it } from "vitest";
import { formatDate, parsePrintedDate } from "../../../src/schema/printed-date.ts";
import { parseSopNumber } from "../../../src/schema/sop-number.ts";

describe("printed dates", () => {
  it.each([
    ["1 Pebruari 2021", "2021-02-01"],
    ["30 Nopember 2020", "2020-11-30"],
    ["29 Februari 2024", "2024-02-29"],
    ["17 AGUSTUS 2021", "2021-08-17"],
    ["05-02-2021", "2021-02-05"],
    ["5/2/2021", "2021-02-05"],
    ["2021-02-05", "2021-02-05"],
    [" 1  Mei 2021 ", "2021-05-01"],
  ])("%s", (printed, iso) => {
    expect(parsePrintedDate(printed)).toEqual({ printed, iso });
  });

  it.each([
    ["31 Februari 2021", "impossible"],
    ["29 Februari 2021", "impossible"],
    ["0 Mei 2021", "impossible"],
    ["05-13-2021", "impossible"],
    ["1 Ferbuari 2021", "unreadable"],
    ["Februari 2021", "unreadable"],
    ["-", "unreadable"],
  ])("%s is %s", (printed, problem) => {
    expect(parsePrintedDate(printed)).toBe(problem);
  });

  it("are shown in today's spelling", () => {
    expect(formatDate("2021-02-01")).toBe("1 Februari 2021");
  });
});

describe("printed numbers", () => {
  it.each([
    ["065 / /35.07.27/2021", null],
    ["065 / / 35.07.27/2021", null],
    ["065/12/35.07.124/2017", "12"],
  ])("%s", (printed, serial) => {
    expect(parseSopNumber(printed)?.serial).toBe(serial);
  });

  it("have the parts of the form", () => {
    expect(parseSopNumber("000.8.3 / 7 / 35.07.27 / 2024")).toEqual({
      classification: "000.8.3",
      serial: "7",
      areaCode: "35.07.27",
      year: 2024,
    });
    expect(parseSopNumber("SOP-12")).toBeNull();
  });
});
