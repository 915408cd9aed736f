/** The official form of a SOP as a Word document, where `situs.yaml` asks for it. */
import type { APIRoute } from "astro";
import { madeDocx } from "../../../documents/made.ts";
import { officialForm, type OfficialForm } from "../../../documents/official-form.ts";
import { keyedPages } from "../../../build/keyed-pages.ts";
import { fileResponse } from "../../../documents/file-response.ts";

export const getStaticPaths = () =>
  keyedPages((catalogue) =>
    catalogue.site.berkas.includes("docx")
      ? Array.from(catalogue.sops.values(), (sop) => ({
          params: { unit: sop.unitId, slug: sop.slug },
          view: () => ({ form: officialForm(catalogue, sop) }),
        }))
      : [],
  );

export const GET: APIRoute<{ form: OfficialForm }> = async ({ props }) =>
  fileResponse(await madeDocx(props.form), "docx");
