/** What the page asks its worker, and what that answers. */
import type { Checked, DeskSite, Draft, OpenedFile } from "../../desk/draft.ts";
import type { DeskField } from "../../desk/form-fields.ts";

export interface Questions {
  /** First of all; `base`: address of the site's root. Loads what the rest needs, so that the line may then be cut. */
  readonly ready: { readonly ask: { readonly base: string }; readonly answer: Ready };
  readonly open: {
    readonly ask: { readonly name: string; readonly bytes: ArrayBuffer };
    readonly answer: OpenedFile;
  };
  readonly check: {
    readonly ask: { readonly draft: Draft; readonly today: string };
    readonly answer: Checked;
  };
}

export interface Ready extends DeskSite {
  readonly fields: readonly DeskField[];
}

export type Kind = keyof Questions;

export type Asked = {
  [K in Kind]: { readonly number: number; readonly kind: K; readonly ask: Questions[K]["ask"] };
}[Kind];

export interface Answered {
  readonly number: number;
  /** Undefined when it failed. */
  readonly answer?: unknown;
}
