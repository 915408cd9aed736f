/** The graph of SOPs and regulations: who names whom. */
import type { Past } from "../types.ts";

export type NodeKind = "sop" | "belum-terbit" | "peraturan";

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Path below the base. */
  readonly url: string;
  /** How a regulation ceased to be in force, where the register says so. */
  readonly gone?: Past | undefined;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: "keterkaitan" | "dasar-hukum";
}

/** Nodes are distinct; edges are distinct per pair and kind. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
