/** All that a regulation's page shows. */
import { sopsCiting } from "../addresses.ts";
import type { RegulationKey } from "../../schema/ids.ts";
import { must } from "../../schema/must.ts";
import { formatDate } from "../../schema/printed-date.ts";
import type { RegulationData } from "../../schema/regulation.ts";
import type { Catalogue } from "../types.ts";
import type { Successor, Wording } from "../regulation-types.ts";
import { regulationStatus, successorTerm, type RegulationStatus } from "./regulation-status.ts";
import { sopLink, type CountedLink, type PageLink } from "./page-link.ts";

/** Another regulation as the register words it; without a path where it has no page. */
interface OtherRegulation {
  readonly teks: string;
  readonly note: string | null;
  readonly path: string | null;
}

export interface RegulationView {
  readonly key: string;
  readonly path: string;
  readonly shortName: string;
  readonly longName: string;
  /** Official form of name and number where it is unusual. */
  readonly officialName: string | null;
  readonly title: string | null;
  readonly region: string | null;
  readonly status: RegulationStatus;
  readonly successor: OtherRegulation | null;
  /** What the successor did. */
  readonly successorTerm: string;
  readonly amendments: readonly OtherRegulation[];
  readonly note: string | null;
  readonly sources: RegulationData["sumber"] & {};
  readonly checkedOn: string | null;
  readonly enacted: string | null;
  readonly gazette: string | null;
  readonly wordings: readonly RegulationWording[];
  readonly sopCount: number;
}

/** A printed wording with the SOPs that use it: by name, or counted by unit where they are many. */
interface RegulationWording {
  readonly teks: string;
  readonly count: number;
  readonly sops: readonly PageLink[];
  /** Links lead to the unit's list, narrowed to this regulation. */
  readonly units: readonly CountedLink[];
}

/** Above this number a wording's SOPs are counted by unit, so that no page grows with the catalogue. */
const NAMED = 100;

/** The view of one regulation. Throws when the key is not in the catalogue (an impossible state). */
export function regulationView(catalogue: Catalogue, key: RegulationKey): RegulationView {
  const regulation = catalogue.regulations.get(key);
  if (!regulation) throw new Error(`No regulation "${key}" in the catalogue`);
  const register = regulation.registered;
  return {
    key,
    path: regulation.path,
    shortName: regulation.shortName,
    longName: regulation.longName,
    officialName: register?.namaResmi ?? null,
    title: regulation.title,
    region: regulation.region,
    status: regulationStatus(regulation),
    successor: regulation.successor && otherRegulation(catalogue, regulation.successor),
    successorTerm: successorTerm(regulation),
    amendments: regulation.amendments.map((one) => otherRegulation(catalogue, one)),
    note: register?.keterangan ?? null,
    sources: register?.sumber ?? [],
    checkedOn: register?.diperiksa ? formatDate(register.diperiksa) : null,
    enacted: register?.tanggalPenetapan ? formatDate(register.tanggalPenetapan) : null,
    gazette: register?.pengundangan ?? null,
    wordings: regulation.wordings.map((wording) => wordingView(catalogue, key, wording)),
    sopCount: regulation.sopIds.length,
  };
}

function wordingView(catalogue: Catalogue, key: RegulationKey, { teks, sopIds }: Wording): RegulationWording {
  const count = sopIds.length;
  if (count <= NAMED) return { teks, count, sops: sopIds.map((id) => sopLink(catalogue, id)), units: [] };
  const counts = new Map<string, number>();
  for (const id of sopIds) {
    const { unitId } = must(catalogue.sops, id);
    counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  }
  const units = Array.from(counts, ([id, sops]) => {
    const { nama, path } = must(catalogue.units, id);
    return { label: nama, path: sopsCiting(key, path), count: sops };
  });
  return { teks, count, sops: [], units };
}

function otherRegulation(catalogue: Catalogue, { teks, note, key }: Successor): OtherRegulation {
  const target = key === null ? undefined : catalogue.regulations.get(key);
  return { teks, note, path: target?.path ?? null };
}
