import { formatDate, isBefore } from "../../schema/printed/printed-date.ts";
import type { SopData } from "../../schema/sop.ts";
import type { Rule } from "./rule.ts";

export const reviewOverdue = {
  code: "TINJAUAN_LEWAT",
  severity: "peringatan",
  title: "Waktu peninjauan sudah lewat",
  reason:
    "Kantor ini menetapkan berapa tahun sekali SOP ditinjau (kunci tinjauan). SOP dievaluasi berkala agar tetap sesuai dengan tugas, peraturan, dan keadaan.",
  advice: "Tinjau SOP ini; bila tetap berlaku, catat hari peninjauannya pada riwayat.",
  question: "Kapan SOP ini terakhir ditinjau?",
  check: ({ data, past }, { today, reviewYears }) => {
    if (past !== null || reviewYears === null) return [];
    const last = lastTouched(data, today);
    if (last === "") return [];
    const due = yearsAfter(last, reviewYears);
    if (!isBefore(due, today)) return [];
    const message = `Tanggal terakhir ${formatDate(last)}; ditinjau setiap ${reviewYears} tahun, jadi waktunya sudah lewat sejak ${formatDate(due)}.`;
    return [{ field: "tanggalRevisi", message }];
  },
} as const satisfies Rule;

/** The latest day on which somebody is known to have dealt with the SOP; a revision that lies ahead is only planned. */
function lastTouched(data: SopData, today: string): string {
  const { tanggalPembuatan, tanggalPengesahan, tanggalEfektif, tanggalRevisi, riwayat = [] } = data;
  const dates = [
    tanggalPembuatan,
    tanggalPengesahan,
    tanggalEfektif,
    tanggalRevisi,
    ...riwayat.map(({ tanggal }) => tanggal),
  ];
  return dates
    .flatMap((date) => (date && date.iso !== "" && !isBefore(today, date.iso) ? [date.iso] : []))
    .reduce((latest, iso) => (latest === "" || isBefore(latest, iso) ? iso : latest), "");
}

/** The same day or month some years later, as precise as it was. */
function yearsAfter(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
}
