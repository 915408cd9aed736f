/** The SOPs of a unit with all their fields as an Excel workbook, where `situs.yaml` asks for it. */
import type { APIRoute } from "astro";
import { sopTable } from "../../../catalogue/export/csv.ts";
import { makesTable } from "../../../documents/makes-table.ts";
import { tableXlsx } from "../../../documents/table-xlsx.ts";
import { keyedPages } from "../../../build/keyed-pages.ts";
import { must } from "../../../basics/must.ts";
import { fileResponse } from "../../../documents/file-response.ts";

interface Props {
  readonly title: string;
  readonly rows: string[][];
}

export const getStaticPaths = () =>
  keyedPages((catalogue) =>
    [...catalogue.units.values()]
      .filter((unit) => makesTable(catalogue, unit))
      .map(({ id, nama, sopIds }) => ({
        params: { unit: id },
        view: (): Props => {
          const { alamat, basis } = catalogue.site;
          const sops = sopIds.map((sopId) => must(catalogue.sops, sopId));
          return { title: `SOP ${nama}`, rows: sopTable(catalogue, sops, alamat + basis) };
        },
      })),
  );

export const GET: APIRoute<Props> = ({ props: { rows, title } }) =>
  fileResponse(tableXlsx(rows, title), "xlsx");
