/** A BPMN file as an entry: its name and its steps, all else of the form empty. */
import { Unreadable } from "../blocks.ts";
import type { Doubt, ImportedSop } from "../entry.ts";
import { readDiagram } from "./diagram.ts";
import { procedureOf } from "./procedure.ts";

/** @throws Unreadable when there is no XML or no step in it */
export function readBpmn(text: string, file: string): { sop: ImportedSop; doubts: Doubt[] } {
  const diagram = readDiagram(text);
  if (diagram.nodes.length === 0)
    throw new Unreadable("Diagram BPMN ini tidak memuat satu langkah pun. Periksa apakah berkasnya benar.");
  const { procedure, doubts } = procedureOf(diagram);
  const unnamed = { bidang: "nama", teks: "Diagram tidak bernama; nama SOP diambil dari nama berkas." };
  return {
    sop: {
      nama: diagram.name || file.replace(/\.\w+$/, ""),
      disahkanOleh: {},
      dasarHukum: [],
      kualifikasiPelaksana: [],
      keterkaitan: [],
      peralatan: [],
      peringatan: [],
      pencatatan: [],
      prosedur: procedure,
      sumber: { dokumen: file },
    },
    doubts: diagram.name === "" ? [unnamed, ...doubts] : doubts,
  };
}
