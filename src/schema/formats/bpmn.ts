/** What our BPMN files hold beyond BPMN: who writes them and who reads them ask here. */

export const BPMN_NAMESPACES = {
  bpmn: "http://www.omg.org/spec/BPMN/20100524/MODEL",
  bpmndi: "http://www.omg.org/spec/BPMN/20100524/DI",
  dc: "http://www.omg.org/spec/DD/20100524/DC",
  di: "http://www.omg.org/spec/DD/20100524/DI",
  katalog: "urn:katalog-sop:prosedur",
} as const;

/** Keys of a step that hold the number of another step, and those that hold words. */
export const BPMN_TARGETS = ["ya", "tidak", "lanjut"] as const;
export const BPMN_TEXTS = ["kelengkapan", "waktu", "output", "keterangan"] as const;

/** Keys of a step that go along as attributes; its performers are elements, its activity is the node's name. */
export const BPMN_KEYS = [...BPMN_TARGETS, ...BPMN_TEXTS] as const;
