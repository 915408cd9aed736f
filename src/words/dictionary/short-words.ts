/**
 * Words that offices write in small letters although no dictionary has them: abbreviations, clipped words, English ones.
 * They look like the beginning of a longer word and are none.
 */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  `
    admin alm analisa apar asn baduta bal banten bast bed bedug belom bend bener bio bop bra bro bug dak dau des
    desk dik disk dop dulu ekst enter form gak gan giga hema hemo hep imb ins inst jan job kab kades kadis kal kalak
    kanak kasat katim kec kedelapan kedua keempat keenam kel kelima kemenag kesembilan kesepuluh kesling kesos kesra
    ket ketiga ketujuh kis komplek kua labor lamp list maks manifest market matrik mba menkes menpan merajan merk
    metoda mik min nebul new nib nip nop ortu pad page pak part peg pekon pemdes perbup perda perdes perenc pergub
    perka perma perpres perpu perpus persal perwal perwali petok plat pol port post pro prog prop prov pub pus
    puskes rab ref reg rekom renja report rest rev role run sampe sekcam sekdes send sep side sim sis site spo stand
    subbag sure surv swab tab tag tape tele telp temen test tip toa tone top tor tray tte tuh turn ukt ulu ups user
    vol
`
    .trim()
    .split(/\s+/),
);

/** Words and abbreviations of two letters. Any other is the beginning of a longer word. */
export const SHORTEST_WORDS: ReadonlySet<string> = new Set(
  `
    ab ac ad ah ai al an ap as at bb bu by cd cm cv db di do dr ds eh en fb gb gg gk gr ha he hj hp hz ia id ig ih
    in io ip ir is it iu iv jl jo kb ke kg kk kl km kp ku kw lt mb mg mh mi ml mm ms mu mw nb ni no ns of oh ok on
    os pc pd ph po pp ps pt qr rt rw sc sd sh si sk sp st tb tk to tu tv ud uh ui up us uu wa wc we wr xl ya yg yt
`
    .trim()
    .split(/\s+/),
);
