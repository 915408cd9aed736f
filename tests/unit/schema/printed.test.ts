/** Printed dates and numbers. */
import { describe, expect, it } from "vitest";
import { formatDate, isBefore, parsePrintedDate } from "../../../src/schema/printed/printed-date.ts";
import { hasBlankSerial, isBlankNumber, parseSopNumber } from "../../../src/schema/printed/sop-number.ts";

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
    ["JUNI 2020", "2020-06"],
    ["September 2019", "2019-09"],
    ["2018", "2018"],
    ["02 June 2025", "2025-06-02"],
    ["June 2, 2025", "2025-06-02"],
    ["30/7/2013", "2013-07-30"],
    ["1 Oktober     2015", "2015-10-01"],
    ["Contoh, 1 Februari 2021", "2021-02-01"],
    ["-", ""],
    ["………", ""],
    ["", ""],
  ])("%s is as precise as printed", (printed, iso) => {
    expect(parsePrintedDate(printed)).toEqual({ printed, iso });
  });

  it("with a year of two digits are a guess, and say so", () => {
    expect(parsePrintedDate("07/06/17")).toEqual({ printed: "07/06/17", iso: "2017-06-07", unsure: true });
  });

  it("are before one another only as far as both are known", () => {
    expect(isBefore("2020-06", "2020-07-01")).toBe(true);
    expect(isBefore("2020-06", "2020-06-15")).toBe(false);
    expect(isBefore("2019", "2020-06-15")).toBe(true);
    expect(isBefore("", "2020")).toBe(false);
  });

  it.each([
    ["31 Februari 2021", "impossible"],
    ["29 Februari 2021", "impossible"],
    ["0 Mei 2021", "impossible"],
    ["05-13-2021", "impossible"],
    ["1 Ferbuari 2021", "unreadable"],
    ["Ferbuari 2021", "unreadable"],
    ["-1", "unreadable"],
  ])("%s is %s", (printed, problem) => {
    expect(parsePrintedDate(printed)).toBe(problem);
  });

  it("are shown in today's spelling", () => {
    expect(formatDate("2021-02-01")).toBe("1 Februari 2021");
    expect(formatDate("2021-02")).toBe("Februari 2021");
    expect(formatDate("2021")).toBe("2021");
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

describe("a number left blank", () => {
  it.each(["Nomor:", "No. ......", "Nomor SOP :", "NO. DOKUMEN : -", "No", "-", ""])(
    "is seen in “%s”",
    (number) => expect(isBlankNumber(number)).toBe(true),
  );

  it.each(["Nomor 5", "No. 065/1", "Norma/1", "NO/2021"])("is not claimed of %s", (number) =>
    expect(isBlankNumber(number)).toBe(false),
  );
});

describe("a serial left blank", () => {
  it.each([
    "065 / /35.07.27/2021",
    "045/  /DISPUS/2020",
    "UPN/LPPM/TU/ .....",
    "070/-/2020",
    "SOP/____/2021",
    "065 .... 2021",
    "065 …… 2021",
    "SOP-   /2021",
    "SOP-/2021",
    "No. .../SOP/2021",
    "  /SOP/2021",
    "SOP-___-2021",
  ])("is seen in %s", (number) => expect(hasBlankSerial(number)).toBe(true));

  it.each([
    "01/SOP/434.411/2017",
    "065 / 23.c / DKPS / II / 2014",
    "SOP-1-102/17000/2025",
    "01",
    "SOP/01/",
    "SOP/01/ ",
    "065 - 01 - 2021",
    "Nomor:",
    "No. ......",
    "-",
    "………",
    "",
  ])("is not claimed of “%s”", (number) => expect(hasBlankSerial(number)).toBe(false));
});
