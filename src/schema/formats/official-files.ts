/** Files that a build can make, by the ending of their names, with their types (IANA). */
export const OFFICIAL_FILES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

type OfficialFile = keyof typeof OFFICIAL_FILES;

/** Their endings. */
export const OFFICIAL_KINDS: readonly [OfficialFile, ...OfficialFile[]] = ["docx", "pdf", "xlsx"];
