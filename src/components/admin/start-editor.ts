/** Starts the editor with the settings that the page holds. Loaded on `/admin/` only. */
import CMS from "@sveltia/cms";
import type { CmsConfig } from "@sveltia/cms";
import { partOf } from "../part-of.ts";
import { ownJson } from "../../basics/own-json.ts";

const config = ownJson<CmsConfig>(partOf(document, "#pengaturan").textContent);
void CMS.init({ config });
