/** The SOPs of all units as one book (`/sop.pdf`), where there are several, PDF files are asked for, and this machine makes them. */
import type { APIRoute } from "astro";
import { siteBookName } from "../catalogue/file-addresses.ts";
import { siteBook, type Book } from "../documents/pdf/book.ts";
import { madeBook, makesSiteBook } from "../documents/pdf/made.ts";
import { keyedPages } from "../build/keyed-pages.ts";
import { fileResponse } from "../documents/file-response.ts";

export const getStaticPaths = () =>
  keyedPages((catalogue) =>
    makesSiteBook(catalogue)
      ? [{ params: { buku: siteBookName }, view: () => ({ book: siteBook(catalogue) }) }]
      : [],
  );

export const GET: APIRoute<{ book: Book }> = async ({ props }) =>
  fileResponse(await madeBook(props.book), "pdf");
