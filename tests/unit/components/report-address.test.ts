import { expect, test } from "vitest";
import { reportAddress } from "../../../src/components/frame/report-address.ts";

const page = "https://contoh.go.id/sop/kecamatan/a b/";

test("a mail holds the page's address", () => {
  expect(reportAddress({ laporan: "umum@contoh.go.id" }, page)).toBe(
    "mailto:umum@contoh.go.id?subject=Kekeliruan%20di%20katalog%20SOP&body=Halaman%3A%20https%3A%2F%2Fcontoh.go.id%2Fsop%2Fkecamatan%2Fa%20b%2F%0A%0A",
  );
});

test("a form on the web gets the address where it asks for it", () => {
  expect(reportAddress({ laporan: "https://contoh.go.id/lapor?hal={alamat}" }, page)).toBe(
    "https://contoh.go.id/lapor?hal=https%3A%2F%2Fcontoh.go.id%2Fsop%2Fkecamatan%2Fa%20b%2F",
  );
});

test("an office that names no place offers none", () => {
  expect(reportAddress({}, page)).toBeNull();
});
