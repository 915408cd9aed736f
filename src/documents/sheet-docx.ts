/** The sheet of a Word form, in twentieths of a point: A4 with margins of 2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 };
