import { FIELD_LABELS } from "../../schema/field-labels.ts";
import { formatDate, isBefore } from "../../schema/printed/printed-date.ts";
import { countingDate } from "../lifetime/signing.ts";
import { endOf } from "../lifetime/standing.ts";
import type { Rule } from "./rule.ts";

export const endedBeforeBegun = {
  code: "TANGGAL_STATUS_SEBELUM_BERLAKU",
  severity: "galat",
  ofPast: true,
  title: "SOP ditandai dicabut atau diganti sebelum berlaku",
  reason: "SOP tidak dapat dicabut atau diganti sebelum ada. Salah satu tanggal keliru.",
  advice: "Periksa tanggal pada formulir dan pada surat pencabutannya, lalu betulkan yang keliru.",
  check: ({ data }) => {
    const how = endOf(data);
    const end = data.tanggalStatus;
    const begun = countingDate(data);
    if (how === null || !end || !isBefore(end.iso, begun.iso)) return [];
    const message = `${FIELD_LABELS["tanggalStatus"]} (${how} ${end.printed}) mendahului tanggal SOP ini (${formatDate(begun.iso)}).`;
    return [{ field: "tanggalStatus", message }];
  },
} as const satisfies Rule;
