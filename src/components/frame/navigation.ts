/** The main pages, in the order of header and footer. */
export const NAVIGATION = [
  ["/sop/", "Daftar SOP"],
  ["/peraturan/", "Peraturan"],
  ["/keterkaitan/", "Keterkaitan"],
  ["/temuan/", "Temuan"],
  ["/istilah/", "Istilah"],
  ["/tentang/", "Tentang"],
] as const;
