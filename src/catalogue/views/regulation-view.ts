/** All that a regulation's page shows. */
import { sopsCiting } from "../addresses.ts";
import type { RegulationKey } from "../../schema/ids.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import type { RegulationData } from "../../schema/regulation.ts";
import type { Catalogue } from "../types.ts";
import type { Successor, Wording } from "../regulation-types.ts";
import { regulationStatus, successorTerm, type RegulationStatus } from "./regulation-status.ts";
import { byNameOrUnit, type NamesOrCounts } from "./name-or-count.ts";
import { linkTo, type PageLink } from "./page-link.ts";
import { must } from "../../basics/must.ts";

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

/** A printed wording with the SOPs that use it; links of units lead to their lists, narrowed to this regulation. */
interface RegulationWording extends NamesOrCounts<PageLink> {
  readonly teks: string;
}

/** The view of one regulation. Throws when the key is not in the catalogue (an impossible state). */
export function regulationView(catalogue: Catalogue, key: RegulationKey): RegulationView {
  const regulation = must(catalogue.regulations, key);
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
  const sops = byNameOrUnit(
    catalogue,
    sopIds.map((id) => must(catalogue.sops, id)),
    linkTo,
    (path) => sopsCiting(key, path),
  );
  return { teks, ...sops };
}

function otherRegulation(catalogue: Catalogue, { teks, note, key }: Successor): OtherRegulation {
  const target = key === null ? undefined : catalogue.regulations.get(key);
  return { teks, note, path: target?.path ?? null };
}

/** Other regulations that the register names, by what they are to this one; none where it names none. */
export function relationsOf({
  successor,
  successorTerm,
  amendments,
}: RegulationView): { term: string; others: readonly OtherRegulation[] }[] {
  return [
    { term: successorTerm, others: successor ? [successor] : [] },
    { term: "Diubah oleh", others: amendments },
  ].filter(({ others }) => others.length > 0);
}
