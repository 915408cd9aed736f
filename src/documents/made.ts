/** Word documents made in this process: the page that tells a file's size and the file itself need the same bytes. */
import { formDocx } from "./form-docx.ts";
import type { OfficialForm } from "./official-form.ts";
import { present } from "../schema/must.ts";

/** More are made anew: memory is worth more than the few milliseconds of a document. */
const MOST = 200;
const made = new Map<string, Promise<Uint8Array>>();

export function madeDocx(form: OfficialForm): Promise<Uint8Array> {
  const key = JSON.stringify(form);
  const known = made.get(key);
  if (known) return known;
  const making = formDocx(form);
  made.set(key, making);
  if (made.size > MOST) made.delete(present(made.keys().next().value));
  return making;
}
