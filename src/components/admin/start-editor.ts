/** Starts the editor with the settings that the page holds. Loaded on `/admin/` only. */
import CMS from "@sveltia/cms";
import type { CmsConfig } from "@sveltia/cms";
import { partOf } from "../part-of.ts";

const config = JSON.parse(partOf(document, "#pengaturan").textContent) as CmsConfig;
void CMS.init({ config });
