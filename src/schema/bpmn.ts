/** What our BPMN files hold beyond BPMN: who writes them and who reads them ask here. */

export const BPMN_NAMESPACES = {
  bpmn: "http://www.omg.org/spec/BPMN/20100524/MODEL",
  bpmndi: "http://www.omg.org/spec/BPMN/20100524/DI",
  dc: "http://www.omg.org/spec/DD/20100524/DC",
  di: "http://www.omg.org/spec/DD/20100524/DI",
  katalog: "urn:katalog-sop:prosedur",
} as const;

/** Keys of a step that go along as attributes; its performers are elements, its activity is the node's name. */
export const BPMN_KEYS = ["ya", "tidak", "lanjut", "kelengkapan", "waktu", "output", "keterangan"] as const;
