/** The filters of a linkage view: from the form to the state and back, and what they leave. */
import type { ViewState } from "./linkage-state.ts";

type FormState = Pick<ViewState, "kinds" | "group" | "unit" | "status" | "query">;

/** What the form says; all kinds ticked is no filter. */
export function formState(form: HTMLFormElement): FormState {
  const data = new FormData(form);
  const text = (name: string): string =>
    data
      .getAll(name)
      .filter((value) => typeof value === "string")
      .join();
  const kinds = data.getAll("jenis").map(String);
  return {
    kinds: kinds.length === form.querySelectorAll("[name=jenis]").length ? null : kinds,
    group: text("kelompok"),
    unit: text("unit"),
    status: text("status"),
    query: text("cari").trim(),
  };
}

/** Makes the form say what the state says. */
export function setForm(form: HTMLFormElement, { kinds, group, unit, status, query }: FormState): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("[name=jenis]")) {
    input.checked = kinds?.includes(input.value) ?? true;
  }
  for (const [name, value] of Object.entries({ kelompok: group, unit, status, cari: query })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** What filters and search have left, in words. */
export function foundWords(query: string, hits: number, shown: number, all: number): string {
  if (query === "") return `${shown} dari ${all} kotak ditampilkan.`;
  return hits > 0
    ? `${hits} kotak cocok dengan “${query}”. Tekan Enter untuk ke kotak pertama.`
    : `Tidak ada kotak yang cocok dengan “${query}”.`;
}
