/**
 * Short roots of the dictionary with which nobody ends a sentence of an office, and which begin a word that offices do use:
 * "acar" of "acara", "teta" of "tetap". Read from the whole dictionary; where one stands last, a longer word is meant.
 */
export const UNUSED_ROOTS: ReadonlySet<string> = new Set(
  `
    aba acar acu adan adap adi aga agun aku alu ama ami amor ampu anca angga angku anju anta apak apar awa ayu baba
    baco bad bada baka bal bala banji bap bapa bara baran bari basa baya bebe beber bek beker belak belu bena bende
    bera berik beron beru beser bida bik boi bol bong boron bota boto bua bubu buk bung bur bura caba caca cak cal
    canggu capa cece ceki ceku celak cema cemer ceng cere ceri cili cip ciu cok coko cop cua cuk cuki cuku cula culi
    cun cung cur cura dad dah dai dal dalu danda dang dangka dap dapa dar dara dasa dayu demik den depa dera derit
    dian diang diar dik dil dila dilak dim din dina dipan dito doku dom don dop dor dos dram duk duku dung dup
    duplik dur ekon ela elo elu empu ente enten esens fleksi futur gaga gai gala gam gana ganden gar garan gari garu
    gebu gela geli gema gena gendon geng genta gera gerim geta gili gir gob gugu gul gundu guri gus had hai hala ham
    hap hara haru hem hia hidu hip hot huma iba ina inca indik indu inga ira iras jab jah jaha jaja jala jali jalu
    jara jaran jel jela jem jemba jenak jeng jenu jeri jerum jil jila jin jip jongko juan juar juju kad kada kade
    kadi kam kama kamp kampa kan kana kanda kang kanti kanto kap kapa kapi kapit kapita kapu kara kawi kece keci
    kecu kedal kedi kedung kejan kejuju kek kekel kelab kelah kelap keli kelih kelir kelom kelu kelua kemal kemala
    kemam kemat kembal kemban kembu kemi ken kenan kencan kentar kenya kep keper kepol kera keram kerama kere kerip
    kerit kero kerop kers kes kesak kesel kesi keta ketel keten keter keti keting ketu kha khi kiam kila kim kio
    klor kol kolek kroni kuali kubu kui kuit kuk kuli kup kupa kur kura kurik kus kusa kusu kuti kuyu lai laja lak
    lam lambu lamin lamina lanca lang langsi lantan lapo lara laru lat lata lawa lela lele lema lemo leng lenga lepa
    lepu lesa leta lewa lian lici lil lili lin lindu ling lipu lir lis lok loka loya luk lum lup luru lus mag maha
    mai maki maksi maksim mal mala malan mam mang mani manta mar mara mare masin masya mat matan mate mek mel meleng
    mem mena mendap mendu mengap menget mengga meni menung menur mere meri meru mes mete mik min misa mob mole mua
    mud muk mundu mung mura muri mus naf naka nal nara nas nasion neka nia ning non nona not nun nung otomat padah
    pai pail paja pajan pala pali pana panca pandan panggu panja par pasi paya peda pegan pek pelak pelang peles
    pelo penca penda pengar pengga peni pensi penyu pera perat perca pere perek pering person perun pesa pese peser
    pesi pet petan phi pika pike pinda pinta pir pis pit pok poko pol polo pon pons porta pres pro prop pub pul
    pulan pung pupu pus pusa pusta puti putu rad radi rai ram rama rampa ranca rang rap rapu rasi rat rau reak
    realis reba rebu regi reka rema remedi remi rena renda reng rengga resa ret reta ria rian risa risi risik rua
    ruku rum rumi rusa saba sad saf sahi sai saki sala sali salina samba sampa sanda sang sanga sangga santa sap sar
    sari sasa sat saw sawa seba sebel sebu seg sega seh sek seka sekal sekar sekret selai selak selan selar selara
    sele seling seluru sema seman semang semat sempur sen sena senti sep sepada sepak sepan sepel sepen sepul sera
    seraga seran seta setel setela setem seten seter seti setra setrik setu sian sida sidi sika sil sing singga sip
    sipi sir sira sis sit skrip sogo sol som sopi sosi spora sri sua suar suat suda suh suli sum sumba sumbi sun
    sunti supa sus swa syar tabe tabun tahana taja tal tala tam tampi tan tandan tar taut tawa tawak teban tega teka
    tela tele telus tem tembu tempa teng tengku tepa ter terak teran terban teri term terpa teta tib tik tika tilan
    tin ting tip tipi tir tis titi tok toke tom top topan tra trans tri tuju tuk tula tule tulu tum tumbu tumpu tun
    tung tur tus tutu uan uba ulan ulu umu unda undan ungka uni untun upa uri urun vak varia verba vet wafa wak wan
    wani wara wari wawa wewe zal
`
    .trim()
    .split(/\s+/),
);
