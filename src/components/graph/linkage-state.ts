/** The linkage view's state in the address: `?fokus=…&jenis=…&kelompok=…&unit=…&status=…&cari=…`. */

export interface ViewState {
  /** Id of the node in focus mode. */
  readonly focus: string | null;
  /** Kinds shown; null: all. */
  readonly kinds: readonly string[] | null;
  readonly group: string;
  readonly unit: string;
  readonly status: string;
  readonly query: string;
}

/** Reads the state from a query string. What is missing is not filtered. */
export function readState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const kinds = query.get("jenis");
  return {
    focus: query.get("fokus") || null,
    kinds: kinds?.split(",").filter((kind) => kind !== "") ?? null,
    group: query.get("kelompok") ?? "",
    unit: query.get("unit") ?? "",
    status: query.get("status") ?? "",
    query: query.get("cari") ?? "",
  };
}

/** The query string of a state, with `?`, or empty when nothing is chosen. */
export function searchOf({ focus, kinds, group, unit, status, query }: ViewState): string {
  const parts: readonly (readonly [name: string, value: string])[] = [
    ["fokus", focus ?? ""],
    ["jenis", kinds === null ? "" : kinds.join(",") || ","],
    ["kelompok", group],
    ["unit", unit],
    ["status", status],
    ["cari", query],
  ];
  const readable = (value: string): string =>
    encodeURIComponent(value).replace(/%2F/g, "/").replace(/%2C/g, ",");
  const text = parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${readable(value)}`)
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** Puts the state into the address: `push` for steps that "back" should undo. */
export function writeState(state: ViewState, how: "push" | "replace"): void {
  const url = location.pathname + searchOf(state);
  if (how === "push") history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}
