/** Files of the official form as what their pages answer. */
import { OFFICIAL_FILES } from "../schema/formats/official-files.ts";

/** A file with its kind of content. The bytes are copied, as makers may hand out memory that they share. */
export function fileResponse(bytes: Uint8Array, kind: keyof typeof OFFICIAL_FILES): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": OFFICIAL_FILES[kind] } });
}
