/** Documents made in this process: the page that tells a file's size and the file itself need the same bytes. */
import { firstOf } from "../basics/must.ts";
import { formDocx } from "./form-docx.ts";

/** A page and its files are drawn one after the other, so a few are enough. */
const MOST = 20;

/** What `make` made of the same data a moment ago, or else what it makes of it. */
export function remembering<Form>(
  make: (form: Form) => Uint8Array | Promise<Uint8Array>,
): (form: Form) => Promise<Uint8Array> {
  const made = new Map<string, Promise<Uint8Array>>();
  return (form) => {
    const key = JSON.stringify(form);
    const known = made.get(key);
    if (known) return known;
    const making = Promise.resolve(make(form));
    made.set(key, making);
    if (made.size > MOST) made.delete(firstOf([...made.keys()]));
    return making;
  };
}

export const madeDocx = remembering(formDocx);
