/** Structured data for search engines (schema.org). Says only what the catalogue knows. */
import type { RegulationKey, SopId } from "../../schema/ids.ts";
import { absoluteAddress, type SiteAddress } from "../addresses.ts";
import { must } from "../../basics/must.ts";
import type { Catalogue } from "../types.ts";
import type { Regulation } from "../regulation-types.ts";
import { titledName } from "../law/regulation-key.ts";
import { withSop } from "../../words/without-sop.ts";

/**
 * A SOP as a document: schema.org has no type for procedures of an office whose steps are not known.
 * Without `address` there is no `url`. Throws when the id is not in the catalogue (an impossible state).
 */
export function sopJsonLd(catalogue: Catalogue, id: SopId, address?: SiteAddress): object {
  const sop = must(catalogue.sops, id);
  const unit = must(catalogue.units, sop.unitId);
  // The day it was written is not one on which it was issued.
  const published = sop.tanggalEfektif?.iso || sop.tanggalPengesahan?.iso;
  return {
    "@context": "https://schema.org",
    "@type": "DigitalDocument",
    name: withSop(sop.nama),
    ...(sop.alias?.length ? { alternateName: sop.alias } : {}),
    ...(sop.nomor === undefined ? {} : { identifier: sop.nomor }),
    ...urlOf(sop.path, address),
    inLanguage: catalogue.site.bahasa,
    ...(sop.tanggalPembuatan?.iso ? { dateCreated: sop.tanggalPembuatan.iso } : {}),
    ...(published ? { datePublished: published } : {}),
    author: { "@type": "GovernmentOrganization", name: unit.nama },
    isPartOf: { "@type": "DataCatalog", name: catalogue.site.nama },
    citation: sop.regulationKeys.map((key) => legislation(must(catalogue.regulations, key), address)),
  };
}

/** A regulation as `Legislation`; its legal force only where the register confirms one. */
export function regulationJsonLd(catalogue: Catalogue, key: RegulationKey, address?: SiteAddress): object {
  const regulation = must(catalogue.regulations, key);
  const { registered } = regulation;
  const force = FORCE[registered?.status ?? ""];
  return {
    "@context": "https://schema.org",
    ...legislation(regulation, address),
    inLanguage: catalogue.site.bahasa,
    ...(registered?.tanggalPenetapan ? { legislationDate: registered.tanggalPenetapan } : {}),
    ...(force ? { legislationLegalForce: `https://schema.org/${force}` } : {}),
  };
}

const FORCE: Readonly<Record<string, string>> = {
  berlaku: "InForce",
  diubah: "InForce",
  diganti: "NotInForce",
  dicabut: "NotInForce",
};

function legislation(regulation: Regulation, address?: SiteAddress): object {
  const { longName, shortName, path, registered } = regulation;
  return {
    "@type": "Legislation",
    name: titledName(regulation),
    alternateName: shortName,
    legislationIdentifier: registered?.namaResmi ?? longName,
    ...urlOf(path, address),
  };
}

function urlOf(path: string, address: SiteAddress | undefined): object {
  return address ? { url: absoluteAddress(address, path) } : {};
}
