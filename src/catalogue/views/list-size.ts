/** How many SOPs one page may list: beyond it the list is split by unit, so that no page grows with the catalogue. */
export const LIST_LIMIT = 400;
