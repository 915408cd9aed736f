/** A link to a page of this site. */
export interface PageLink {
  readonly label: string;
  readonly path: string;
}
