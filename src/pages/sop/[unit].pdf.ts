/** All SOPs of a unit as one book, where `situs.yaml` asks for PDF files and this machine has the typesetter. */
import type { APIRoute } from "astro";
import { madeBook, makesBook } from "../../documents/pdf/made.ts";
import { unitBook, type Book } from "../../documents/pdf/book.ts";
import { keyedPages } from "../../build/keyed-pages.ts";
import { fileResponse } from "../../documents/file-response.ts";

export const getStaticPaths = () =>
  keyedPages((catalogue) =>
    Array.from(catalogue.units.values())
      .filter((unit) => makesBook(catalogue, unit))
      .map((unit) => ({
        params: { unit: unit.id },
        view: () => ({ book: unitBook(catalogue, unit) }),
      })),
  );

export const GET: APIRoute<{ book: Book }> = async ({ props }) =>
  fileResponse(await madeBook(props.book), "pdf");
