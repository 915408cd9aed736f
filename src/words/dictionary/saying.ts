/**
 * Words that can say something alone although they have no prefix of a verb: qualities, states, orders, what happens. Read
 * from the whole dictionary of roots; any other root that it knows names a thing.
 */
export const SAYING = new Set(
  `
    abadi abai abnormal absen absurd acak acungkan ada adalah adaptif adil aduk agresif ajaib ajak ajar ajek aju
    akan akrab aktif aktual akuntabel akur akurat alami alergi alih aman amanah ambigu ambil ambisius amblas ambles
    ambrol ambruk ambyar amis amit amoral ampuh amuk anarkis ancam andal aneh anemia anggap angguk angkat angker
    angkuh angkut anjlok anjur anonim antap antar antipati antiseptik antisipasi antre antusias anut anyam anyar
    anyir apatis apek apes apik apkir arif arogan asah asin asli asma asuh asyik atur aus awam awas awet ayo ayun
    backup bacok badung bagus bahagia bahas bahaya baik bajak bakar baku balas baling bandel banding bangga bangkit
    bangkrut bangun banjir bantah bantai bantu banyak bareng baring basah basi basmi basuh batal batuk bau bawa
    bawel bayar bebal bebas becek beda bedah bejat beken bekerja beku bela belah belajar beli belia belit belok
    belum benam benar bengis bengkak bengkok bengong bentrok bentuk bentur berabe berahi berangkat berani berantakan
    berantas berat berbeda berdiri berdua beredel berengsek beres bergas berhak beri beringas berisik berkah
    berontak bersih beruntung besar betah betul biadab biasa bicara bidik bijak bijaksana bikin bilang bilas bimbang
    bimbing bina binal binasa bincang bingung biru bisa bisik bising bisu bius blokir bobol bobrok bocor bodoh
    bohong boikot bokek bolak boleh bolong bolos bongkar bopong borong boros bosan botak brutal buang buas buat
    bubar bubuh bubut budek bugar bugil bujuk buka bukan buktikan bulat buncit bundar bungkam bungkuk bungkus buntu
    bunuh bunyi buram buron buru buruk busuk buta butuh cabik cabul cabut cacat cadel cair cakap calonkan campur
    cancel canggih canggung cantik cantum capai capek cari cash catat cebok cecer cedera cegah cegat cek cekal
    cekatan ceking cekok cekung celaka celup cemar cemas cemberut cemburu cemerlang cemooh cendekia cenderung
    cengang cengeng cepak cepat ceplos cerah cerai ceramah cerdas cerdik cerewet ceria cerih cerita cermat cerna
    ceroboh cetak chat cicil cicip cilik cinta cipta cium ciut coba coblos cocok cokelat cokok colok comot condong
    congkak contek contoh copas copot corat coret cuci cuek cukil cukup cukur culas culik cuma cungkil curam curang
    curi curiga cuti dahaga dahsyat daluwarsa damai dandan dangkal dapat daring datang datangi dayung defisit dekat
    dekil delete demam denda dendam dengar dengki dengkur deras derita desak diabetes diagonal diam diare didih
    didik diet dilarang dinamis dingin dini disiplin diskon diskriminatif dobel dobrak dominan domisili dorong down
    download dramatis drastis drop duda duduga duduk duduki duga dukung dulu dungu durhaka eceran edar edit efektif
    efisien egois eja ejek ekonomis ekor eksak eksis ekskavasi eksklusif eksplisit ekstra ekstrem elak elastis
    elektif elok elus emoh emosi emosional empati empuk enak encer encok endap engah enggan entas enteng entri entry
    enyah erat error esensial estetis etis evakuasi evaluasi expired fana fanatik fasih fatal favorit fenomenal
    fiktif final fisibel fit fitnah fleksibel fokus formal frustrasi futuristik gabuk gabung gadai gaduh gagah gagal
    gagap gaib galak galau gali gampang ganas ganda gandeng ganggu ganjal ganjil ganteng ganti gantung garang garing
    garuk gatal gawal gawat gede gegabah gegar gelagapan gelap gelar geledah gelincir gelisah gemar gemas gembira
    gemetar gempa gempar gempur gemuk genap gencar gendeng gendong gendut genggam genit gentar genting gerah gerak
    geram gerebek gerimis gersang gertak gesa gesek geser gesit getar getir getol giat gigih gigil gigit gila gilas
    giling girang gitu global goblok godok gogok golput goncang gondrong gonjang gonta goreng gores gosok gosong
    gotong goyah goyang gratis grogi gugat gugup gugur gulung gunakan gundah gundul gunting gurih gusar gusur guyur
    habis hadang hadap hadir hafal haid halal halang halau halus hambar hambat hamil hampa hampir hamuk hancur
    handal hang hangat hangus hantam hantar hanya hanyut hapus hapuskan haram harap harus hasut haus hayati hebat
    heboh hemat hendak hendaknya hening henti heran heroik hias hidang hidup higienis hijau hilang hina hindar
    hipertensi hirup hisap historis hitam hitung hoaks hoax hormat hosti hubung hubungi hujan hujat huni hunus ialah
    ideal identik ikat ikhlas ikut ilegal ilmiah iman imbang imbau imbuh impor impoten imun inap incar indah
    independen individual informatif ingat ingin ingkar injak inklusif inkonsisten inkrah inovatif input insaf
    insidental instal instan intai intensif interaktif internal intim intip invalid irasional iri iring iris irit
    ironis isap isi isolasi istimewa istirahat jadi jadul jaga jahat jahil jahit jajah jajal jajan jalan jalin jamak
    jamin jaminkan janda jangan janggal janji jantan jarang jatuh jauh jauhi jawab jebak jebol jejal jelajah jelang
    jelas jelek jeli jelita jemput jemu jemur jenaka jengkel jenguk jenius jenuh jepit jera jerawatan jerit jernih
    jerumus jijik jilat jilid jinak jingga jinjing jiplak jitu jomlo jomplang jongkok jorok jual juang juga jujur
    juling julur jumpa junjung junub kabul kabur kacau kadaluarsa kadang kaget kagok kagum kait kaku kalah kalap
    kalem kalis kalut kambuh kandas kangen kapok karam karantina karuan kasar kasasi kasih kasihan kawin kaya kayuh
    kebakar kebal kebas keberatan kebut kecam kecele kecewa kecil kecoh kecopetan kecuali kecut kedaluwarsa kedap
    kedinginan kehabisan kehausan kehilangan kehujanan kejam kejang kejar kejepit keji kejut kekal kekang kekurangan
    kelahi kelak kelam kelaparan kelar kelebihan kelelahan keliling keliru kelola keluar keluh kelupas kemalaman
    kemas kembali kembang kembar kembung kempes kempis kena kenal kenang kencang kencing kendali kendur kental
    kentara kentut kenyal kenyang kepal kepanasan kepung keramas keramat kerap keras kerasan kerek keren keri kering
    keringat keriput keriting kerok keropos keroyok kersang keruh keruk kerut kesakitan kesal kesasar kesat
    kesiangan kesulitan kesurupan ketat ketawa ketiduran ketik ketinggalan ketuk ketus khas khatam khawatir khianat
    khidmat khilaf khusus khusyuk kian kikir kikis kikuk kilat kilau kini kira kirim kisruh kita klarifikasi
    klasifikasi klasik klik klop kocak kocok kokoh kolektif kolot kompak kompatibel kompeten kompetitif kompleks
    komplet komprehensif kompres konfirmasi kongkret konkret konsekuen konservatif konsisten konsolidasi konstan
    konstruktif konsul konsultasi kontak kontan kontra kontradiktif kontras kontrol kontroversial konvensional
    konyol kooperatif koordinasi korek koreksi korosif korting korup koruptif kosong kotor koyak kreatif kremasi
    kriminal kritik kriting kritis kronis krusial kuak kualitatif kuasai kuat kubur kucek kucil kucur kukuh kulum
    kumal kumat kumpul kumuh kumulatif kumur kuning kunjung kuno kunyah kupas kurang kurangi kuras kurung kurus
    kusam kusut kutip kutuk kuyup labil labrak labuh lacak ladeni lafal lagi lahap lahir lajang laju laki laku
    lakukan lalai lalu lamar lamban lambat lampau lamun lancang lancar lancip landai langgar langgeng langka langkah
    langsing langsung lanjut lanjutkan lansia lantang lantik lapang lapar lapor laporkan lapuk larang lari laris
    larut latah latih lawan lawas layak layan layang layani layu lazim lebam lebar lebat lebih lebur leceh lecet
    ledak lega legal leha lelah lelaki lelap leleh lelet leluasa lemah lemas lembap lembek lembur lembut lemot
    lempar lempem lena lengah lengang lenggang lengkap lengket lengkung lenting lentur lenyap lepas lepaskan lepuh
    lerai les lesat lestari lestarikan lesu letak letih letus lewat lezat liang liar liat libat liberal libur licik
    licin lihai lihat lilit limbung limpah lindung linglung lintas lipat liput lirih lirik lockdown login logis
    logout lolos lompat loncat longgar longsor lontar loyal loyo luang luap luas luber lucu lucut ludah ludes lugas
    lugu luhur luka lulus lumas lumat lumayan lumpuh lumrah lumuri lunak lunas lunasi luncur luntur lupa luput
    luring luruh lurus lusuh luwes maaf mabuk macam macet mafhum magang magel mahal mahir main maju makan makin
    maklum makmur makruh maksimal maksimum malang malas malu mampat mampet mampir mampu mampus manasuka mancung
    mandek mandi mandiri mandul mangap mangkat mangkir mangkrak manis manja manjur mantap manual marah marak mari
    masak masam masif masih masuk masuki masyhur matang mati mau mediasi medit megah mekar melar melarat melas melek
    melempem meleset melotot melulu memang memar menang mending mengerti mengi menguning menjadi menor mentah
    mentereng merah merdeka merdu meriah merosot merugi merupakan mesra mesti mesum metodis mewah minder minggir
    minim minimal minimum minta minum minus miring mirip miskin misterius modis mogok mohon molek molor monoton
    montok moral muak mual muat mubah mubazir muda mudah mudik mufakat mujarab mujur mukim mulai mulas mules mulia
    mulur mulus munafik muncrat muncul mundur mungil mungkin mungkir muntah murah muram murka murni murtad mustahil
    musyawarah mutakhir mutasi mutlak nafas naif naik nakal naturalisasi negatif negosiasi nekat netral netralisasi
    ngaco ngambek nganggur ngantuk ngawur ngebut ngeri ngilu nginap niat nihil nikmat ningrat nol nonaktif nongkrong
    nongol nonreaktif norak normal normatif numpang nunggak nyala nyalang nyaman nyanyi nyaring nyaris nyata nyenyak
    nyeri objektif obral obrol offline ok oke olah oleng oles omong ompong online oper operasi operasional oplos
    opname optimal optimis optimistis oral orisinal otentik otomatis otonom otoriter overdosis pacu padam padamkan
    padan padat padu paham pahami pahat pahit pailit pakai paksa palsu pamer pamit pamungkas panas pancing pandai
    pandang panggang panggil panggul panik panjang panjat pantang pantas pantaskan pantau papar paraf parah paralel
    parut pasang pasif pasok pasrah pasti pastikan patah patok patuh patuhi patut payah pecah pecat pedas peduli
    pegal pegang pejal peka pekat pelan pelesir pelihara pelik pelintir pelit pelototi peluk penat pencar pencet
    pendam pendek pending pengap pening penting penuh penuhi peraga perah perai peram perang perangah peras percaya
    percik percuma perempuan peres pergi perhati peri perih periksa perinci peringati perintah perkosa perlahan
    perlu permanen pernah perpanjang persegi persilakan persis perut pesan pesat pesimis pesimistis pesing pesta
    petang petik piawai picik picu pijak pijat pikat pikir pikul pikun pilah pilek pilih pilu pimpin pincang pindah
    pindai pingsan pinjam pintar pintas pisah pitam plagiat plin plong polos populer pose positif potensial potong
    praktis prematur preventif pria prihatin prima primer primitif print prioritas privat produktif profesional
    progresif promosi proporsional protes provokatif puas puasa pudar pugar puji pukul pulang pulas pulih punah
    pungut punya pupuk pura pusing putar putih putus puyeng raba rabun racik racun ragu rahasia raib raih rajin
    rajut rakit rakus ralat ramah ramai ramal rambat rampas ramping rampok rampung rancang rangkai rangkak rangkap
    rangkul rangkum rangsang rapat rapi rapikan rapuh rasional rata raup rawan rawat raya rayu reaktif realistis
    rebah rebus rebut receh reda redam redup refleks rehat rekam rekap rekat reken rekonsiliasi relaks relevan reli
    remaja remang remas rembes remedial remeh remuk renang rendah rendam rendang renggang renggut renta rentan
    renyah repot resah resap reset resik resmi responsif restart retak retur revisi rewel riang ribet ribut ricuh
    rinci rindang rindu ringan ringkas ringkih ringkus rintis risau risih riskan robek roboh robohkan rogoh rombak
    rombeng rompang ronda rontok ruam rugi rujuk rukun rumit runcing runding runtuh runut runyam rusak rusuh rutin
    ruwet sabar sabet sadap sadar sadis sah sahih sahut saja sakit sakral saksama salah salahi salam salin saling
    salip salur salut sama samakan samar sambang sambar sambung sambut sandar sanggah sanggup sangka sangkal sangsi
    sanksi santai santap santun sapa sapu saring sarjana sasar save scan seadanya sebal sebar sebarkan sebentar
    sebut sedang sederhana sedia sedih sedikit sedot segan segar segel segera sehat seimbang seizin sejahtera
    sejajar sejuk sekarat selamat selaras selesai selidik selingkuh selip selisih selundup semai semangat semata
    sembab sembah sembelit sembrono sembuh sembunyi semburkan semir sempat sempit sempoyongan semprot sempurna
    semrawut semu senam senang sengaja sengak sengau sengit sengketa sengsara senonoh sensitif sentil sentuh senyap
    senyum sepadan sepakat separuh sepele seperempat seperlunya sepi seragam serah serahkan serak serakah seram
    serang serap serbu serempak serentak sering serius sesak sesal sesat sesuai setara setengah seteru setia setir
    setop setor setrap setrika setuju sewa share sia siaga siap siapkan siar siarkan sibuk sidak sigap sih sikat
    siksa sila silakan silam silang silau simak simpan simpang simpel simpul singgah singgung singkap singkat
    singkir sinis sinkron sipit siram sirik sirna sisih sisip sisir sita skeptis skors skorsing sobek sogok sohor
    sok solo sombong sopan sorak sorong sorot spesial spesifik spontan sporadis stabil stagnan steril stop stres
    suam suap subjektif subur sudah sudi suka sukar sukarela sukses sulam sulit sulung sumbang sumbat sumbing sumpah
    sunah sundul sungguh sungkan sungsang suntik sunyi supel superior suruh surut survei susah suspek susul susun
    susut syok taat tabah tabrak tabu tabur tadah tagih tahan tahu tajam tak takabur takar takjub taklik takluk
    taktis takut talak talangi tamak tamat tambah tambal tampak tampal tampar tampil tancap tandang tandas tanding
    tandus tanggal tanggap tanggapi tangguhan tangguhkan tanggung tangkal tangkap tangkas tangkis tanpa tanya tanyai
    tarik taring taruh tarung tatap tawakal tawan tawar tayang tebak tebal tebang tebar tebas tebus teduh tegak
    tegang tegap tegas teguh teguk tegur tekan teken tekun telaah telah telan telanjang telanjur telantar telat
    telaten teledor telentang telepon teliti telungkup telusur telusuri temani tembak tembus tempel tempuh temu
    temui tenang tenar tengadah tenggang tenggelam tengik tengkurap tengok tenteram tentu tentukan tepat tepis
    teraba terampil terang terap terapkan terbang terbit tergesa terima terjal terjang terjun terka terkunci
    terlambat terlihat tersinggung tertib tertinggal terus teruskan tetap tetapkan tetas tewas tidak tidur tiduran
    tikung tilang timbang timbul timpa timpang tindas tindih tinggal tinggi tingkat tinjau tinju tipis tipu tiru
    titip tiup tobat tolak toleran tolol tolong tonjok tonjol tonton tragis transparan trendi tua tuai tuduh tukar
    tular tulen tuli tulus tumbang tumbuh tumbuk tumpah tumpang tumpas tumpuk tumpul tunai tunda tunduk tunggak
    tunggal tunggang tunggu tunjuk tuntas tuntaskan tuntun tuntut turun turut tusuk tutup tutupi ubah ubahlah ucap
    ugal ujar uji ukir ukur ulang ulangi ulas ulet ulur umbar umumkan unduh undur unggah unggul ungkap ungsi ungu
    unik unjuk update upload urai urgen urung urus urut urutkan usah usai usang usap usik usir usul usung usut utang
    utuh utus uzur vakansi vaksinasi vakum vakumkan valid validasi verifikasi veto viral vital vulgar wabah wafat
    wajar wajib wakaf wangi wanita waras was was-was waskat waspada waspadai yakin yatim zalim ziarah zina
`
    .trim()
    .split(/\s+/),
);
