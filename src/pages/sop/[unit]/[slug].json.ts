import type { APIRoute, GetStaticPaths } from "astro";
import { sopJson } from "../../../catalogue/export/sop-json.ts";
import { getCatalogue } from "../../../reader/catalogue.ts";

/** A SOP's data, at the address of its page with `.json` in place of the slash. */
export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return Array.from(catalogue.sops.values(), ({ id, unitId, slug }) => ({ params: { unit: unitId, slug }, props: { id } }));
}) satisfies GetStaticPaths; // prettier-ignore

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const catalogue = await getCatalogue();
  return Response.json(sopJson(catalogue, catalogue.sops.get(props.id)!, import.meta.env.BASE_URL));
};
