/** The official form of a SOP as a tagged PDF, where `situs.yaml` asks for it and this machine has the typesetter. */
import type { APIRoute } from "astro";
import { madePdf, makesPdf } from "../../../documents/pdf/made.ts";
import { pdfForm, type PdfForm } from "../../../documents/pdf/pdf-form.ts";
import { keyedPages } from "../../../build/keyed-pages.ts";
import { fileResponse } from "../../../documents/file-response.ts";

export const getStaticPaths = () =>
  keyedPages((catalogue) =>
    makesPdf(catalogue.site)
      ? Array.from(catalogue.sops.values(), (sop) => ({
          params: { unit: sop.unitId, slug: sop.slug },
          view: () => ({ form: pdfForm(catalogue, sop) }),
        }))
      : [],
  );

export const GET: APIRoute<{ form: PdfForm }> = async ({ props }) =>
  fileResponse(await madePdf(props.form), "pdf");
