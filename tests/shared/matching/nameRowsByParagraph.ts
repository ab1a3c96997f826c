/** Pairs that follow from names.md, paragraph by paragraph: "A | B | context | verdict and flags". Invented holders. */
export const NAME_ROWS_BY_PARAGRAPH: Readonly<Record<string, string>> = {
  "normalisation: punctuation, titles, relations, placeholders, particles, order, initials": `
    ST. JOHN ADAM | ST<JOHN<<ADAM | | same
    St.John Adam | ST<JOHN<<ADAM | | same
    D'ARTAGNAN CHARLES | DARTAGNAN<<CHARLES | | same
    D’Artagnan Charles | DARTAGNAN<<CHARLES | | same
    DʼARTAGNAN CHARLES | DARTAGNAN<<CHARLES | | same
    MARIE-ELISE DUPONT | DUPONT<<MARIE<ELISE | | same order
    MARIE–ELISE DUPONT | MARIE-ELISE DUPONT | | same
    O’Connor, Enya | OCONNOR<<ENYA | | same
    Smith, John | SMITH<<JOHN | | same
    Smith,John | SMITH JOHN | | same
    VON BERG KARL | von Berg Karl | | same
    ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< | Eriksson Anna Maria | | same
    P<UTOERIKSSON<<ANNA<MARIA | ERIKSSON ANNA MARIA | | different
    МАРИЯ | MАРИЯ | | same homoglyph_fixed
    АННА | ANNA | | same_translit
    MAPAT | МАРАТ | | different
    ИВАНОВ MAPAT | ИВАНОВ МАРАТ | | same homoglyph_fixed
    СЕРГЕЙ ТЕСТОВ | CEPГЕЙ TECTОВ | | same homoglyph_fixed
    IVАNОV IVAN | IVANOV IVAN | | same homoglyph_fixed
    IVAN | ІVАN | | same homoglyph_fixed
    ІВАН | IВАН | | same homoglyph_fixed
    IVANOV (PETROVA) ANNA | IVANOV ANNA | | same missing_token
    DR. JOHN SMITH | SMITH JOHN | | same order
    MRS ANNA SMITH | SMITH ANNA | | same order
    Mr. Smith John | SMITH JOHN | | same
    SHRI RAHUL SINGH | SINGH RAHUL | | same order
    SMT. PRIYA SHARMA | SHARMA PRIYA | | same order
    Г-ЖА ИВАНОВА АННА | ИВАНОВА АННА | | same
    г-на Иванов Иван | Иванов Иван | | same
    ГРАЖДАНКА ИВАНОВА АННА | IVANOVA ANNA | | same_translit
    гражданину Иванову Ивану | IVANOV IVAN | {"freeTextA":true} | same_translit declined:dat-m
    гражданке Ивановой Анне | IVANOVA ANNA | {"freeTextA":true} | same_translit declined:dat-f
    АЗАМАТ ИВАНОВ ИВАН | ИВАНОВ ИВАН | | same
    АЗАМАТША ИВАНОВА АННА | ИВАНОВА АННА | | same
    АХМЕТОВ АЗАМАТ | AKHMETOV AZAMAT | | same_translit
    ХАНЫМ СЕИТОВА АСЕЛЬ | СЕИТОВА АСЕЛЬ | | same
    SINGH RAHUL S/O MOHAN | SINGH RAHUL | | same
    PRIYA D/O MOHAN LAL SHARMA | PRIYA | {"singleNameOk":true} | same
    KAUR SIMRAN W/O SINGH | KAUR SIMRAN | | same
    KAUR SIMRAN C/O SINGH | KAUR SIMRAN | | same
    RAHUL SINGH s/o Mohan Lal | SINGH<<RAHUL | | same order
    FNU RAJNI | RAJNI | {"singleNameOk":true} | same placeholder
    RAJNI LNU | RAJNI | {"singleNameOk":true} | same placeholder
    XXX RAJNI | RAJNI | {"singleNameOk":true} | same placeholder
    RAJNI RAJNI | RAJNI | | same placeholder
    RAJNI<<RAJNI | RAJNI | {"singleNameOk":true} | same placeholder
    RAJNI . | RAJNI | {"singleNameOk":true} | same placeholder
    RAJNI | RAJNI KUMARI | {"singleNameOk":true} | same missing_token
    RAJNI | RAJNI KUMARI | | different too_little_overlap
    SATRIYA SUDARPA | SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<< | | same
    ARKFREITH | ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< | | same
    VAN DER MUELLEN MARTIN | VAN<DER<MUELLEN<<MARTIN | | same
    VANDERMUELLEN MARTIN | VAN<DER<MUELLEN<<MARTIN | | same spacing
    VAN DERMUELLEN MARTIN | VAN<DER<MUELLEN<<MARTIN | | same spacing
    MUELLEN MARTIN | VAN<DER<MUELLEN<<MARTIN | | same particle_missing
    AL BASRI HUDA MUHAMMAD JAWAD | AL<BASRI<<HUDA<MUHAMMAD<JAWAD | | same
    ALBASRI HUDA MUHAMMAD JAWAD | AL<BASRI<<HUDA<MUHAMMAD<JAWAD | | same spacing
    BASRI HUDA MUHAMMAD JAWAD | AL<BASRI<<HUDA<MUHAMMAD<JAWAD | | same particle_missing
    MAC DONALD IAN | MACDONALD IAN | | same spacing
    DE LA CRUZ JUAN | DELACRUZ JUAN | | same spacing
    LI XIAO LONG | LI XIAOLONG | | same spacing
    XIAOLONG LI | LI XIAO LONG | | same spacing order
    OUYANG XIU | OU YANG XIU | | same spacing
    NGUYEN THI MINH KHAI | NGUYEN THI MINHKHAI | | same spacing
    SUKARNO | SUKARNO | | same
    IVANOV IVAN | IVAN IVANOV | | same order
    Иван Иванов | IVANOV IVAN | | same_translit order
    Иван Иванович Иванов | IVANOV IVAN | | same_translit order patronymic_missing
    Иванов И. И. | Иванов Иван Иванович | | same initials
    И.И. Иванов | Иванов Иван Иванович | | same initials order
    I. I. Ivanov | IVANOV IVAN | | same initials order initial_missing
    Иванов И.П. | IVANOV IVAN PETROVICH | | same_translit initials
    Иванов П.И. | IVANOV IVAN PETROVICH | | same_translit initials order
    Иванов С. | IVANOV IVAN | | different
    S. RAMANATHAN | SUBRAMANIAN RAMANATHAN | | same initials
    Ю.А. Гагарин | GAGARIN IURII | | same_translit initials order
    Ю.А. Гагарин | GAGARIN YURIY ALEKSEEVICH | | same_translit initials order
    Щеглова Ю. | SHCHEGLOVA IULIIA | | same_translit initials
    SHCHEGLOVA Y. | SHCHEGLOVA IULIIA | | same_translit initials
    I. IVANOV | P. IVANOV | | different
    I. PETROV | IVAN | | different
    SMITH JOHN JR. | SMITH JOHN | | same suffix_missing
    SMITH JOHN SR | SMITH JOHN JR | | different
    SMITH JOHN II | SMITH JOHN | | same suffix_missing
    Ахметов Нурлан мл. | AKHMETOV NURLAN | | same_translit suffix_missing
    GARCIA MARQUEZ GABRIEL | GARCIA GABRIEL | | same missing_token
    GARCIA MARQUEZ GABRIEL JOSE | GARCIA GABRIEL | | same missing_token
    SILVA SANTOS JOAO | SILVA JOAO | | same missing_token
    DA SILVA JOAO | SILVA JOAO | | same particle_missing
    JOÃO DA SILVA | SILVA JOAO | | same_translit order particle_missing
    MARIA GARCIA | MARIA LOPEZ | | different
    JOHN DAVID SMITH | JOHN SMITH | | same missing_token
    JOHN DAVID SMITH | JOHN D SMITH | | same initials
    JOHN D SMITH | JOHN SMITH | | same initial_missing
    ANNA MARIA ERIKSSON | ANNA ERIKSSON | | same missing_token
    ANNA MARIA ERIKSSON | MARIA ERIKSSON | | same missing_token`,
  "Kazakh names in every customary spelling": `
    Қасым | KASYM | | same_translit
    Қасым | QASYM | | same_translit
    Қасым | KASSYM | | same_translit
    Қасым | Касым | | same_translit
    Тоқаев | TOKAEV | | same_translit
    Тоқаев | TOQAEV | | same_translit
    Тоқаев | Токаев | | same_translit
    TOKAYEV | TOQAYEV | {"nationality":"KAZ"} | same_translit
    Жанар | ZHANAR | | same_translit
    Жанар | JANAR | | same_translit
    Бақыт | BAKHYT | | different
    Бахыт | BAKHYT | | same_translit
    Бахыт | BAHYT | | same_translit
    Бақыт | BAKYT | | same_translit
    Бақыт | BAQYT | | same_translit
    Әсел | ASSEL | | same_translit
    Әсел | ASEL | | same_translit
    Әсел | Асель | | same_translit
    Әсел | ÄSEL | | same_translit
    Асель | ASSEL | | same_translit
    Үміт | Умит | | same_translit
    Үміт | ÜMIT | | same_translit
    Өмірзақ | Омирзак | | same_translit
    Өмірзақ | ÖMIRZAQ | | same_translit
    Нұрсұлтан | NŪRSŪLTAN | | same_translit
    Нұрсұлтан | Нурсултан | | same_translit
    Гүлнар | GULNAR | | same_translit
    Гүлнар | Гульнар | | same_translit
    Гүлнұр | GULNUR | | same_translit
    Шынар | SHYNAR | | same_translit
    Шынар | ŞYNAR | | same_translit
    Шыңғыс | SHYNGYS | | same_translit
    Шыңғыс | CHINGIZ | | different
    Шыңғыс | Шынгыс | | same_translit
    Шыңғыс | ŞYÑĞYS | | same_translit
    Жәния | ZHANIYA | | same_translit
    Жәния | ZHANIIA | | same_translit
    Жәния | Жания | | same_translit
    Ілияс | ILIYAS | | same_translit
    Ілияс | Ильяс | | different
    Сәуле | SAULE | | same_translit
    Сәуле | Сауле | | same_translit
    Ғани | GANI | | same_translit
    Ғани | Гани | | same_translit
    Һасан | HASAN | | same_translit
    Һасан | Хасан | | same_translit
    Һасан | KHASAN | | same_translit
    Қайрат | KAIRAT | | same_translit
    Қайрат | KAYRAT | | same_translit
    Қайрат | QAIRAT | | same_translit
    KAIRAT | QAYRAT | {"nationality":"KAZ"} | same_translit
    Майра | MAIRA | | same_translit
    Мейрамгүл | MEIRAMGUL | | same_translit
    Дінмұхамед | DINMUKHAMED | | same_translit
    Дінмұхамед | Динмухамед | | same_translit
    Алтынай | ALTYNAI | | same_translit
    Алтынай | ALTYNAY | | same_translit
    Ерлан | YERLAN | | same_translit
    Ерлан | ERLAN | | same_translit
    Ержан | YERZHAN | | same_translit
    Ержан | ERJAN | | same_translit
    Сейітов | SEITOV | | same_translit
    Сейітов | Сеитов | | same_translit
    Сейітов | SEYITOV | | same_translit
    Сейітов | SEIITOV | | same_translit
    Асайын | ASAIYN | | same_translit
    Асайын | ASAIN | | same_translit
    Асайын | ASSAIN | | same_translit
    Хасейін | KHASEIN | | same_translit
    Қуандық | KUANDYK | | same_translit
    Қуандық | QUANDYQ | | same_translit
    Қуаныш | KWANYSH | {"hints":["kk"]} | same_translit
    Мұқағали | MUKAGALI | | same_translit
    Мұқағали | MUKAGHALI | | same_translit
    Нұрғали | NURGALI | | same_translit
    Нұрғали | NURGHALI | | same_translit
    NURGALI | NURGHALI | {"nationality":"KAZ"} | same_translit
    Алихан | ALIKHAN | | same_translit
    Алихан | ALIHAN | | same_translit
    Алиханұлы | ALIKHANULY | | same_translit
    Нұрланұлы Асқар | NURLANULY ASKAR | | same_translit
    Асқар Нұрланұлы | NURLANULY ASKAR | | same_translit
    Серікбаев Асқар Нұрланұлы | SERIKBAYEV ASKAR | | same_translit patronymic_missing
    Серікбаев Асқар Нұрланұлы | Серикбаев Аскар Нурланович | | same_translit patronymic_style
    Серікбаев Асқар Нұрланұлы | Серикбаев Аскар Нурланулы | | same_translit
    Сатыбалдина Әйгерім Маратқызы | Сатыбалдина Айгерим Маратовна | | same_translit patronymic_style
    Сатыбалдина Әйгерім Маратқызы | SATYBALDINA AIGERIM MARATKYZY | | same_translit
    Сатыбалдина Әйгерім Маратқызы | Сатыбалдина Айгерим Муратовна | | different
    Сатыбалдина Әйгерім Маратқызы | Сатыбалдина Айгерим Сериковна | | different
    Ермекович | Ермекұлы | | same_translit patronymic_style
    Сергеевич | Сергейұлы | | same_translit patronymic_style
    Абдиевич | Абдиұлы | | same_translit patronymic_style
    Әлиұлы Асан | ALIULY ASSAN | | same_translit
    Омар Әли | OMAR ALI | | same_translit
    Омар Әли | OMAR ALI | {"nationality":"KAZ"} | same_translit
    Кенесары | KENESSARY | {"nationality":"KAZ"} | same_translit
    Қайыргелді | KAIYRGELDI | | same_translit
    Қайыргелді | KAIRGELDI | | same_translit
    Сүйіндік | SUINDIK | | same_translit
    Сүйіндік | SUYINDIK | | same_translit
    Сүйіндік | Суиндик | | same_translit
    Сүйіндік | SUIINDIK | | same_translit
    Бейбіт | BEIBIT | | same_translit
    Бейбіт | BEYBIT | | same_translit
    Мейірім | MEIRIM | | same_translit
    Жұмабек | ZHUMABEK | | same_translit
    Жұмабек | JUMABEK | | same_translit
    Жұмабек | DZHUMABEK | | same_translit
    ZHUMABEK | DZHUMABEK | {"nationality":"KAZ"} | same_translit
    Жүсіп | ZHUSIP | | same_translit
    Жүсіп | ZHUSSIP | | same_translit
    Жүсіп | Жусип | | same_translit
    Жүсіп | Юсуп | | different
    Ә. Серікова | SERIKOVA ASEL | | same_translit initials order
    Әбілқайыр | ABILKAIYR | | same_translit
    Әбілқайыр | ABILKAIR | | same_translit
    Әбілқайыр | Абилкаир | | same_translit
    Көкшетаев | KOKSHETAEV | | same_translit
    Көкшетаев | KOEKSHETAEV | | same_translit
    Күләш | KULASH | | same_translit
    Күләш | Куляш | | same_translit
    Ләззат | LAZZAT | | same_translit
    Ләззат | Ляззат | | same_translit
    Ләззат | LYAZZAT | {"nationality":"KAZ"} | same_translit
    Төлеген | TOLEGEN | | same_translit
    Төлеген | Тулеген | | same_translit
    Төлеген | TULEGEN | {"nationality":"KAZ"} | same_translit
    Төлеген | Толеген | | same_translit
    Жангір | ZHANGIR | | same_translit
    JANGIR | ZHANGIR | {"nationality":"KAZ"} | same_translit
    Мәдина | MADINA | | same_translit
    Мәдина | Мадина | | same_translit
    Сәкен Сейфуллин | SAKEN SEIFULLIN | | same_translit
    Сәкен Сейфуллин | SAKEN SEYFULLIN | | same_translit`,
  "Ukrainian, Belarusian, Central Asian, Caucasian, Turkish, German, Arabic and Chinese names": `
    Зеленський Володимир | ZELENSKYI VOLODYMYR | {"nationality":"UKR"} | same_translit
    Згурський | ZGURSKII | {"nationality":"UKR"} | same_translit
    Євген | YEVHEN | {} | same_translit
    Євген | IEVGEN | {} | same_translit
    Їжак | YIZHAK | | same_translit
    Їжак | IZHAK | | same_translit
    Юрій | YURII | | same_translit
    Юрій | IURII | | same_translit
    Григорій | HRYHORII | | same_translit
    Ґалаґан | GALAGAN | | same_translit
    Щербина | SHCHERBYNA | {"nationality":"UKR"} | same_translit
    Соломія | SOLOMIIA | | same_translit
    Соломія | SOLOMIYA | | same_translit
    Наталія | NATALIIA | {"nationality":"UKR"} | same_translit
    Лук’янчук | LUKIANCHUK | {"nationality":"UKR"} | same_translit
    Лук'янчук | LUKYANCHUK | {"nationality":"UKR"} | same_translit
    Знам'янка | ZNAMIANKA | {"nationality":"UKR"} | same_translit
    Дем’яненко | DEMIANENKO | {"nationality":"UKR"} | same_translit
    SERHII | SERGII | {"nationality":"UKR"} | same_translit
    OLHA | OLGA | {"nationality":"UKR"} | same_translit
    OLHA | OLGA | {} | different language_variant
    Ольга | OLHA | {"nationality":"UKR"} | same_translit
    Ольга | OLHA | {} | different language_variant
    BOHDAN | BOGDAN | {"nationality":"UKR"} | same_translit
    BOHDAN | BOGDAN | {"nationality":"RUS"} | different language_variant
    Александр | Олександр | {"nationality":"UKR"} | different
    Марыя | MARYIA | {"nationality":"BLR"} | same_translit
    Марыя | MARYIA | {} | same_translit
    Ўладзімір | ULADZIMIR | | same_translit
    Уладзімір | ULADZIMIR | {"nationality":"BLR"} | same_translit
    Аляксей | ALIAKSEI | {"nationality":"BLR"} | same_translit
    Сяргей | SIARHEI | {"nationality":"BLR"} | same_translit
    Дзмітрый | DZMITRY | {"nationality":"BLR"} | same_translit
    Юлія | YULIYA | {"nationality":"BLR"} | same_translit
    OʻTKIR | Ўткир | | same_translit
    G'AYRAT | Ғайрат | | same_translit
    GAYRAT | Ғайрат | | same_translit
    GHAYRAT | Ғайрат | | same_translit
    SHAHNOZA | Шаҳноза | | same_translit
    SHAKHNOZA | Шаҳноза | | same_translit
    SHAKHNOZA | SHAHNOZA | {"nationality":"UZB"} | same_translit
    JASUR | Жасур | | same_translit
    ZHASUR | JASUR | {"nationality":"UZB"} | same_translit
    QOSIM | Қосим | | same_translit
    KOSIM | QOSIM | {"nationality":"UZB"} | same_translit
    XOLIDA | KHOLIDA | {"nationality":"UZB"} | same_translit
    XOLIDA | HOLIDA | {"nationality":"UZB"} | same_translit
    ÖTKIR | OTKIR | {"nationality":"UZB"} | same_translit
    ŞAHNOZA | SHAHNOZA | {"nationality":"UZB"} | same_translit
    ÇORI | CHORI | {"nationality":"UZB"} | same_translit
    OʻKTAM | UKTAM | {"nationality":"UZB"} | same_translit
    Ўктам | UKTAM | | same_translit
    Жаныбек | JANYBEK | {"nationality":"KGZ"} | same_translit
    Жаныбек | ZHANYBEK | {"nationality":"KGZ"} | same_translit
    JANYBEK | ZHANYBEK | {"nationality":"KGZ"} | same_translit
    Жыпар | DJYPAR | {"nationality":"KGZ"} | same_translit
    Өмүрбек | OMURBEK | {"nationality":"KGZ"} | same_translit
    Үмөт | UMOT | {"nationality":"KGZ"} | same_translit
    Таңсулуу | TANSULUU | {"nationality":"KGZ"} | same_translit
    Таңсулуу | TANGSULU | {"nationality":"KGZ"} | same_translit
    Асан Эрмек уулу | ASAN ERMEK UULU | | same_translit
    Асанова Айнура Эрмек кызы | ASANOVA AINURA | | same_translit patronymic_missing
    Ҷамшед | JAMSHED | | same_translit
    Ҷамшед | DZHAMSHED | | same_translit
    Ҳусейн | HUSEIN | | same_translit
    Ҳусейн | KHUSEIN | | same_translit
    Қурбон | QURBON | | same_translit
    Қурбон | KURBON | | same_translit
    Ӣсо | ISO | | same_translit
    Рӯзӣ | RUZI | | same_translit
    MYRADOW | MYRADOV | {"nationality":"TKM"} | same_translit
    AŞGABAT | ASHGABAT | {"nationality":"TKM"} | same_translit
    ÝUSUP | YUSUP | {"nationality":"TKM"} | same_translit
    ÇARY | CHARY | {"nationality":"TKM"} | same_translit
    ŽANNA | ZHANNA | {"nationality":"TKM"} | same_translit
    ƏLİYEV | ALIYEV | {"nationality":"AZE"} | same_translit
    ƏLİYEV | ELIYEV | {"nationality":"AZE"} | same_translit
    QASIMOV | GASIMOV | {"nationality":"AZE"} | same_translit
    QASIMOV | KASIMOV | {"nationality":"AZE"} | same_translit
    Гасымов | QASIMOV | {"nationality":"AZE"} | same_translit
    CƏFƏR | JAFAR | {"nationality":"AZE"} | same_translit
    ХӘЛИЛ | KHALIL | | same_translit
    XƏLİL | KHALIL | {"nationality":"AZE"} | same_translit
    ÇİNGİZ | CHINGIZ | {"nationality":"AZE"} | same_translit
    ELNUR MƏMMƏDOV OQTAY OĞLU | MAMMADOV ELNUR | {"nationality":"AZE"} | same_translit patronymic_missing
    ŞÜKRÜ | SUKRU | {"nationality":"TUR"} | same_translit
    ŞÜKRÜ | SUKRU | | same_translit
    IŞIL ÇAĞLAR | ISIL CAGLAR | {"nationality":"TUR"} | same_translit
    Işıl Çağlar | ISIL CAGLAR | {"nationality":"TUR"} | same_translit
    İbrahim | IBRAHIM | | same
    ÖZGÜR | OEZGUER | {"nationality":"TUR"} | same_translit
    OZGUR | OEZGUER | {"nationality":"TUR"} | same_translit
    OZGUR | OEZGUER | {} | different
    JOERG | JORG | {"nationality":"D"} | same_translit
    JOERG | JORG | {"nationality":"AUT"} | same_translit
    AASE | ASE | {"nationality":"NOR"} | same_translit
    HAAKON | HAKON | {"nationality":"NOR"} | same_translit
    MANUEL | MANUL | {"nationality":"D"} | different
    MICHAEL | MICHAL | {"nationality":"AUT"} | different
    MANUEL | MANUL | | different
    GROẞ | GROSS | | same_translit
    Groß | GROSS | | same_translit
    BJÖRK | BJOERK | | same_translit
    MOHAMED ALI | MUHAMMAD ALI | | same_translit name_cluster
    ABDULLAH KHAN | ABDULLA KHAN | | different
    YOUSEF OMAR | YUSUF OMAR | | same_translit
    ABDUL AZIZ KHALID | ABDULAZIZ KHALID | | same spacing
    ABDUL AZIZ KHALID | ABDELAZIZ KHALID | | same_translit
    HASSAN AL TURKI | HASSAN ALTURKI | | same spacing
    HASSAN AL-TURKI | HASSAN TURKI | | same particle_missing
    HASSAN IBN OMAR | HASSAN OMAR | | same particle_missing
    ABU BAKR SIDDIQ | ABUBAKR SIDDIQ | | same spacing
    LYU XIAO | LU XIAO | {"nationality":"CHN"} | same_translit
    LÜ XIAO | LU XIAO | {"nationality":"CHN"} | same_translit
    DAVID CHEN WEIMING | CHEN WEIMING | | same missing_token`,
  "names cut by the MRZ, by every legal method": `
    NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU | NILAVADHANANANDA ARNPOL PETCH CHARONGUKSA | {"truncatedA":true} | same mrz_truncation
    NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU | ARNPOL PETCH CHARONGUKSA NILAVADHANANANDA | {"truncatedA":true} | same mrz_truncation
    BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI | Bennelong Wooloomooloo Warrandyte Warnambool Dingo | {"truncatedA":true} | same mrz_truncation
    BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO | DINGO POTOROO BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL | {"truncatedA":true} | same mrz_truncation
    NONGSOMSAK<PHONGSATHORN<LERTSIRI<A<<K<P | NONGSOMSAK PHONGSATHORN LERTSIRI ANAN KITTI PRASERT | {"truncatedA":true} | same mrz_truncation
    NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K | NILAVADHANANANDA CHAYAPA DEJTHAMRONG PRASERT | {"truncatedA":true} | different
    NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K | NILAVADHANANANDA SOMCHAI DEJTHAMRONG KRASUANG | {"truncatedA":true} | different
    NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K | NILAVADHANANANDA CHAYAPA DEJTHAMRONG | {"truncatedA":true} | same
    NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K | NILAVADHANANANDA CHAYAPA | {"truncatedA":true} | same
    KHRISTOROZHDESTVENSKAIA<<ALEKSANDRA<IUR | Христорождественская Александра | {"truncatedA":true} | same_translit
    KHRISTOROZHDESTVENSKAIA<<ALEKSANDRAIULI | Христорождественская Александраюлиана | {"truncatedA":true} | same_translit mrz_truncation
    KHRISTOROZHDESTVENSKAIA<<ALEKSANDRA<IUR | Христорождественская Александра Юрьевна | {"truncatedA":true} | same_translit mrz_truncation
    PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR | PAPANDROPOULOUS JONATHON WARREN TREVOR | {"truncatedA":true} | same
    PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR | PAPANDROPOULOUS JONATHON WARREN | {"truncatedA":true} | same missing_token
    PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR | PAPANDROPOULOUS JONATHAN WARREN TREVOR | {"truncatedA":true} | different
    ABDULRAHMAN<<MUHAMMADABDULLAH<ABDULAZIZ | ABDUL RAHMAN MUHAMMAD ABDULLAH ABDULAZIZ SAID | {"truncatedA":true} | same mrz_truncation
    RAMACHANDRANVENKATASUBRAMANIAN<<KRISHNA | RAMACHANDRAN VENKATASUBRAMANIAN KRISHNAMURTHY | {"truncatedA":true} | same mrz_truncation
    NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K | NILAVADHANANANDA CHAYAPA DEJTHAMRONG KRASUANG |  | same mrz_truncation
    SEITKALIYEV<<NURSULTAN<BEKZHANULY<AAAAA | SEITKALIYEV NURSULTAN | {"truncatedA":true} | same
    IVANOV<<IVAN | IVANOVSKII IVAN | | different
    IVANOV<<IVAN | IVANOVSKII IVAN | {"truncatedA":false} | different`,
  "letters that a reader takes for each other": `
    GULNARA | CULNARA | {"ocrA":true} | likely_ocr
    IVANOV | IVAN0V | {"ocrB":true} | likely_ocr
    IVANOV | IVAN0V | | different
    ILYAS | LLYAS | {"ocrB":true} | likely_ocr
    ILYAS | !LYAS | {"ocrB":true} | likely_ocr
    SAULE | 5AULE | {"ocrB":true} | likely_ocr
    SAULE | $AULE | {"ocrB":true} | likely_ocr
    BOLAT | 8OLAT | {"ocrB":true} | likely_ocr
    GALIM | 6ALIM | {"ocrB":true} | likely_ocr
    ZARINA | 2ARINA | {"ocrB":true} | likely_ocr
    OLEG | QLEG | {"ocrB":true} | likely_ocr
    DANIYAR | OANIYAR | {"ocrB":true} | likely_ocr
    UMIT | VMIT | {"ocrB":true} | likely_ocr
    MARIAM | RNARIAM | {"ocrB":true} | likely_ocr
    WALTER | VVALTER | {"ocrB":true} | likely_ocr
    DAULET | CLAULET | {"ocrB":true} | likely_ocr
    ALIYA | AUYA | {"ocrB":true} | likely_ocr
    NURLAN | IIURLAN | {"ocrB":true} | likely_ocr
    TIMUR | IIMUR | {"ocrB":true} | likely_ocr
    VERA | YERA | {"ocrB":true} | likely_ocr
    VERANIKA | NERANIKA | {"ocrB":true} | likely_ocr
    KARINA | RARINA | {"ocrB":true} | likely_ocr
    HASANOV | NASANOV | {"ocrB":true} | likely_ocr
    BEKOV | REKOV | {"ocrB":true} | likely_ocr
    ERLAN | FRLAN | {"ocrB":true} | likely_ocr
    PETROV | FETROV | {"ocrB":true} | likely_ocr
    TALGAT | LALGAT | {"ocrB":true} | likely_ocr
    LYUBOV | EYUBOV | {"ocrB":true} | likely_ocr
    OSPAN | CSPAN | {"ocrB":true} | likely_ocr
    LIDIYA | HDIYA | {"ocrB":true} | likely_ocr
    MARINA | MANA | {"ocrB":true} | different
    MARINA | MANNA | {"ocrB":true} | likely_ocr
    Сергей | Сергеи | {"ocrB":true} | likely_ocr
    Шишкин | Щишкин | {"ocrB":true} | likely_ocr
    Рыбаков | Рьбаков | {"ocrB":true} | likely_ocr
    Николай | Ииколай | {"ocrB":true} | likely_ocr
    Павел | Навел | {"ocrB":true} | likely_ocr
    Попов | Лопов | {"ocrB":true} | likely_ocr
    Людмила | Дюдмила | {"ocrB":true} | likely_ocr
    Галина | Талина | {"ocrB":true} | likely_ocr
    Олег | 0лег | {"ocrB":true} | likely_ocr
    Захар | 3ахар | {"ocrB":true} | likely_ocr
    Борис | 6орис | {"ocrB":true} | likely_ocr
    Өмір | Омір | {"ocrB":true} | same_translit
    Ұлан | Үлан | {"ocrB":true} | likely_ocr
    Ұлан | Улан | {"ocrB":true} | same_translit
    Қанат | Канат | {"ocrB":true} | same_translit
    Әсел | Эсел | {"ocrB":true} | likely_ocr
    Егор | Сгор | {"ocrB":true} | likely_ocr
    Виктор | Никтор | {"ocrB":true} | likely_ocr
    Виктор | Киктор | {"ocrB":true} | likely_ocr
    Анна | Лнна | {"ocrB":true} | likely_ocr
    Михаил | Чихаил | {"ocrB":true} | likely_ocr
    Кирилл | Хирилл | {"ocrB":true} | likely_ocr
    Кирилл | Нирилл | {"ocrB":true} | likely_ocr
    Наталья | Маталья | {"ocrB":true} | likely_ocr
    Богдан | Ьогдан | {"ocrB":true} | likely_ocr
    Юлия | Олия | {"ocrB":true} | likely_ocr
    Петр | Цетр | {"ocrB":true} | likely_ocr
    NATALIA | Маталия | {"ocrB":true} | likely_ocr
    PAVEL | Навел | {"ocrB":true} | likely_ocr
    IVANOV IVAN | IVANOV 1VAN | {"sourceB":"ocr"} | likely_ocr
    IVANOV IVAN | IVANOV 1VAN | {"sourceB":"pdf-text"} | different
    IVANOV IVAN | IVANOV 1VAN | {"sourceB":"typed"} | different
    IVANOV IVAN | IVANOV 1VAN | {"b":{"source":"viz-ocr"}} | likely_ocr
    IVANOV IVAN | 1VAN0V IVAN | {"ocrB":true} | different near_miss
    KONSTANTINOPOLSKII | K0NSTANTIN0POLSKII | {"ocrB":true} | likely_ocr
    LI | L1 | {"ocrB":true} | different
    LI | LL | {"ocrB":true} | different
    ANA | AVA | {"ocrB":true} | different
    EGOR | IGOR | {"ocrB":true,"nationality":"RUS"} | different
    НИНА | МИНА | {"ocrB":true} | different both_known_names
    КАРЛ | КАРП | {"ocrB":true} | different both_known_names
    LORA | LUKA | {"ocrB":true} | different
    АДИЯ | АЛИЯ | {"ocrB":true} | different
    ASET | ASEL | {"ocrB":true,"nationality":"KAZ"} | different near_miss
    SAMAL | SAMAT | {"ocrB":true} | different near_miss
    ӘМІР | ӨМІР | {"ocrB":true} | different
    ABI | ARI | {"ocrB":true} | different
    BELZ | BETZ | {"ocrB":true} | different
    GEBHARDT | GERHARDT | {"ocrB":true} | different
    ADELIA | ADELLA | {"ocrB":true} | different`,
  "relatives, and names that only look alike": `
    KHASAN AKHMETOV | KHUSEIN AKHMETOV | {"ocrB":true} | different
    FATIMA ALIEVA | ZUKHRA ALIEVA | | different
    ALINA IVANOVA | ALENA IVANOVA | {"ocrB":true} | different
    ALINA IVANOVA | POLINA IVANOVA | | different
    MARIIA IVANOVA | MARINA IVANOVA | {"ocrB":true} | different
    DANIIL | DANILA | {"ocrB":true} | different
    Данил | Даниил | {"ocrB":true} | different
    NATALIIA | NATALIA | {"nationality":"RUS"} | same_translit
    Наталия | Наталья | | different
    София | Софья | | different
    Мария | Марья | | different
    SOFIIA | SOFYA | {"nationality":"RUS"} | different
    Татьяна | TATIANA | | same_translit
    Артём | Артемий | | different
    Юлий | Юлия | | different
    IULII | IULIIA | | different
    ALEKSANDR | ALEKSANDRA | {"ocrB":true} | different
    EVGENII | EVGENIIA | {"ocrB":true} | different
    VALENTIN PETROV | VALENTINA PETROVA | | different
    IVANOV | IVANOVA | {"nationality":"RUS"} | different gender_form
    ИВАНОВ | IVANOVA | | different gender_form
    PETROVSKY | PETROVSKAYA | | different gender_form
    PETROVSKIY | PETROVSKAYA | | different gender_form
    ПЕТРОВСКИЙ | ПЕТРОВСКАЯ | | different gender_form
    PETROVSKII | ПЕТРОВСКАЯ | | different gender_form
    TOLSTOI | TOLSTAYA | | different gender_form
    БЕЛЫЙ | БЕЛАЯ | | different gender_form
    PUSHKIN | PUSHKINA | | different gender_form
    АХМЕТОВ | АХМЕТОВА | | different gender_form
    SEIDAKHMETOV MADINA | SEIDAKHMETOVA MADINA | | different gender_form
    KOVALEV ANNA | KOVALEVA ANNA | {"ocrB":true} | different gender_form
    KOVALYOV ANNA | KOVALEVA ANNA | | different gender_form
    MAMMADOV | MAMMADOVA | {"nationality":"AZE"} | different gender_form
    Иванов Иван Иванович | Иванов Иван Петрович | | different
    Ахметов Нұрлан Серікұлы | Ахметов Серік Нұрланұлы | | different
    JOHN SMITH | JON SMITH | | different
    KATHERINE LEE | CATHERINE LEE | | different
    CATHERINE LEE | KATHERINE LEE | {"ocrB":true} | different near_miss
    JOHN SMITH | SMITH JOHNSON | | different
    MARIA GONZALEZ | MARIA GONZALES | {"nationality":"ESP"} | different
    ALEKSANDR | ALEXANDR | | same_translit
    ALEKSANDR | ALEXANDR | {"nationality":"GBR"} | different
    YURIY | IURII | {"nationality":"USA"} | different
    YURIY | IURII | {"nationality":"USA","cyrillic":"Юрий"} | same_translit
    YURIY | IURII | {"nationality":"ISR"} | same_translit
    YURIY | IURII | {"nationality":"USA","hints":["ru"]} | same_translit
    DMITRII | DMIRTII | {"ocrB":true} | different transposition
    IVANOV IVAN | IVANOV IVNA | | different transposition
    Нурлан | Нулран | | different transposition
    BRIAN SMITH | BRAIN SMITH | | different transposition
    ELENA | YELENA | {"nationality":"USA"} | different
    ELENA | HELENA | {"nationality":"RUS"} | different
    Елена | HELENA | | different
    Пётр | PETER | | different
    Екатерина | CATHERINE | | different
    Александр | ALEXANDER | | different
    Юлия | JULIE | | different
    MARIA | MARIIA | {"nationality":"RUS"} | same_translit
    MARIA | MARIIA | | same_translit
    MARIA | MARIYA | {"nationality":"DEU"} | different
    ALIA | ALIYA | {"nationality":"KAZ"} | same_translit
    ALIA | ALIYA | {"nationality":"IND"} | different
    ALISON | ALYSON | {"nationality":"USA"} | different
    AKHMED | AHMED | {"nationality":"EGY"} | same_translit name_cluster
    AKHMED | AHMED | {"nationality":"RUS"} | same_translit
    KHALID | HALID | {"nationality":"PAK"} | different
    KHALID | HALID | {"nationality":"UZB"} | same_translit
    RUSTAM | RUSTEM | {"hints":["has:Ә"]} | same_translit
    RUSTAM | RUSTEM | {"nationality":"AZE"} | different
    Рустам | RUSTEM | | different
    Рүстем | RUSTEM | | same_translit
    Рүстәм | RUSTEM | | same_translit
    ANAR | ANGAR | {"hints":["has:Ң"]} | same_translit
    OLZHAS | ULZHAS | {"hints":["kk"]} | different
    Олжас | ULZHAS | | different
    Ұлжас | OLZHAS | | different`,
  "two scripts, and names in running text": `
    Сергеева Анна Ивановна | Сергеева Анна | | same patronymic_missing
    Сергеева Анна Ивановна | SERGEEVA ANNA IVANOVNA | | same_translit
    ПЕТРОВА-ИВАНОВА АННА | PETROVA-IVANOVA ANNA | | same_translit
    ПЕТРОВА-ИВАНОВА АННА | PETROVA ANNA | | same_translit missing_token
    ИВАНОВ/IVANOV | IVANOV | | same_translit
    ИВАНОВ/IVANOV | ИВАНОВ | | same_translit
    ИВАНОВ / PETROV | ИВАНОВ | | different
    ИВАНОВА АННА / IVANOVA ANNA | IVANOVA ANNA | | same_translit
    АХМЕТОВ/AKHMETOV НҰРЛАН/NURLAN | AKHMETOV NURLAN | | same_translit
    NURLAN | НУРЛАН НУРЛАН | | same_translit placeholder
    Rahul Sharma-ға | SHARMA RAHUL | {"freeTextA":true} | same order
    Rahul SHARMA-ның | SHARMA RAHUL | {"freeTextA":true} | same order
    Серікбаев Асқар Нұрланұлының | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-gen
    Серікбаев Асқар Нұрланұлына | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-dat
    Серікбаев Асқарға | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-dat
    Серікбаев Асқарды | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-acc
    Серікбаев Асқардан | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-abl
    Серікбаев Асқармен | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-ins
    Серікбаева Әйгерімге | SERIKBAYEVA AIGERIM | {"freeTextA":true} | same_translit declined:kk-dat
    Серікбаева Әйгерімнің | SERIKBAYEVA AIGERIM | {"freeTextA":true} | same_translit declined:kk-gen
    Серікбаева Әйгерімді | SERIKBAYEVA AIGERIM | {"freeTextA":true} | same_translit declined:kk-acc
    Асқар Серікбаевтың | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-gen
    Асқар Серікбаевқа | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-dat
    Асқар Серікбаевпен | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-ins
    Асқар Серікбаевты | SERIKBAYEV ASKAR | {"freeTextA":true} | same_translit declined:kk-acc
    Серікбаев Мараттың | SERIKBAYEV MARAT | {"freeTextA":true} | same_translit declined:kk-gen
    Ахметова Гүлнардың | AKHMETOVA GULNAR | {"freeTextA":true} | same_translit declined:kk-gen
    Ахметова Гүлнараның | AKHMETOVA GULNAR | {"freeTextA":true} | different
    Иванова Ивана | IVANOV IVAN | {"freeTextA":true} | same_translit declined:gen-m
    Иванова Ивана | IVANOVA IVANA | {"freeTextA":true} | same_translit
    Иванова Ивана Петровича | ИВАНОВА ИВАНА | {"freeTextA":true} | different
    Цоя Виктора | TSOI VIKTOR | {"freeTextA":true} | same_translit declined:gen-m
    Цой Анны | TSOI ANNA | {"freeTextA":true} | same_translit declined:gen-f
    Войтович Ирины | VOITOVICH IRINA | {"freeTextA":true} | same_translit declined:gen-f
    Войтович Ирины Петровны | VOITOVICH IRINA | {"freeTextA":true} | same_translit declined:gen-f patronymic_missing
    Войтовича Ивана | VOITOVICH IVAN | {"freeTextA":true} | same_translit declined:gen-m
    Иванова Никиту | IVANOV NIKITA | {"freeTextA":true} | same_translit
    Ильина Илью | ILIN ILIA | {"freeTextA":true} | same_translit
    Смита Джона | SMITH JOHN | {"freeTextA":true} | different`,
  "look-alikes, patronymics, cases, gates and misreadings once more": `
    CARMEN COSTA | СARMEN СOSTA | | same homoglyph_fixed
    MAPИЯ | МАРИЯ | | same homoglyph_fixed
    ІВАНОВ | IВАНОВ | | same homoglyph_fixed
    HURLAN | НURLAN | | same homoglyph_fixed
    NURLAN | НURLAN | | different
    КAИРАТ | КАИРАТ | | same homoglyph_fixed
    ӘСЕЛ | ƏСЕЛ | | same homoglyph_fixed
    Müller | Müller | | same
    Йогансон | Йогансон | | same
    DOE, JOHN | DOE<<JOHN | | same
    JOHN DOE | DOE<<JOHN | | same order
    ABD EL RAHMAN ALI | ABDELRAHMAN ALI | | same spacing
    LE THI HONG NHUNG | LE THI HONGNHUNG | | same spacing
    SEO YEON KIM | KIM SEOYEON | | same spacing order
    SEO-YEON KIM | KIM SEOYEON | | same spacing order
    SUKARNO | SUKARNO FNU | | same placeholder
    SUKARNO | XXX SUKARNO | | same placeholder
    SUKARNO | SUHARTO | | different
    MARTIN KING III | MARTIN KING | | same suffix_missing
    MARTIN KING JUNIOR | MARTIN KING | | same suffix_missing
    MARTIN KING JR | MARTIN KING JUNIOR | | different
    IVANOV IVAN ml. | IVANOV IVAN | | same
    Касымов Ерлан Болатұлы | Касымов Ерлан Болатович | | same_translit patronymic_style
    KASSYMOV YERLAN BOLATULY | KASSYMOV YERLAN BOLATOVICH | {"nationality":"KAZ"} | same_translit patronymic_style
    KASSYMOV YERLAN BOLATULY | Касымов Ерлан Болатович | | same_translit patronymic_style
    Касымова Айгуль Болатқызы | Касымова Айгуль Болатовна | | same_translit patronymic_style
    Касымова Айгуль Болатқызы | Касымова Айгуль Болатович | | different
    Касымов Ерлан Болатұлы | Касымов Ерлан Болатқызы | | different
    Ермекова Айгуль | Ермекқызы Айгүл | | different
    Алимханұлы Нұрлан | ALIMKHANULY NURLAN | | same_translit
    IVANOV IVAN | Ивановым И.П. | {"freeTextB":true} | same_translit declined:ins-m initials
    IVANOVA ANNA | Ивановой А.С. | {"freeTextB":true} | same_translit initials
    PETROVSKII IVAN | Петровским Иваном | {"freeTextB":true} | same_translit declined:ins-m
    PETROVSKII IVAN | Петровскому Ивану | {"freeTextB":true} | same_translit declined:dat-m
    PETROVSKAIA ANNA | Петровской Анной | {"freeTextB":true} | same_translit declined:ins-f
    AKHMETOVA ALIIA | Ахметову Алию | {"freeTextB":true} | same_translit declined:acc-f
    AKHMETOVA ALIIA | Ахметовой Алии | {"freeTextB":true} | same_translit
    AKHMETOV SERIK | Ахметова Серика Нурлановича | {"freeTextB":true} | same_translit declined:gen-m patronymic_missing
    AKHMETOV SERIK | Ахметовой Серике | {"freeTextB":true} | different
    AKHMETOVA SERIKA | Ахметова Серика | {"freeTextB":true} | same_translit
    LYSENKO OLHA | Лисенко Ользі | {"freeTextB":true,"nationality":"UKR"} | different
    LI VEI | Ли Вею | {"freeTextB":true} | same_translit declined:dat-m
    KIM PAVEL | Киму Павлу | {"freeTextB":true} | same_translit declined:dat-m
    KUZNETSOV LEV | Кузнецова Льва | {"freeTextB":true} | same_translit declined:gen-m
    KUZNETSOV PETR | Кузнецова Петра | {"freeTextB":true} | same_translit declined:gen-m
    KUZNETSOV PAVEL | Кузнецову Павлу | {"freeTextB":true} | same_translit declined:dat-m
    KUZNETSOVA LIUBOV | Кузнецовой Любови | {"freeTextB":true} | same_translit declined:gen-f
    KUZNETSOVA LIUBOV | Кузнецовой Любовью | {"freeTextB":true} | same_translit declined:ins-f
    IVANOV IVAN | Иванова Ивана | {"freeTextB":false} | different
    IVANOV IVAN | Иванова Ивана Петровича | {} | different
    IVANOV IVAN | Ивановой Ивана | {"freeTextB":true} | different
    IVANOV IVAN PETROVICH | Ивановым Иваном Сергеевичем | {"freeTextB":true} | different
    Ивановым Иваном | Иванова Ивана | {"freeTextA":true,"freeTextB":true} | different
    PODYACHEV IVAN | PODIEIACHEV IVAN | {"cyrillic":"Подъячев Иван"} | same_translit bridge
    OBYEDKOV PETR | OBIEEDKOV PETR | {"cyrillic":["Объедков Пётр"]} | same_translit bridge
    PODYACHEV IVAN | PODIEIACHEV PETR | {"cyrillic":"Подъячев Иван"} | different
    IULIIA | YULIYA | {"nationality":"FRA"} | different
    IULIIA | YULIYA | {"nationality":"FRA","hints":["ru"]} | same_translit
    ZHANAR | JANAR | {"nationality":"DEU"} | different
    KHAN | HAN | {"nationality":"PAK","hints":["ru"]} | same_translit
    SCHMIDT | SHMIDT | {"nationality":"RUS"} | same_translit
    SCHMIDT | SHMIDT | {"nationality":"D"} | different
    WAGNER | VAGNER | {"nationality":"RUS"} | same_translit
    WAGNER | VAGNER | {"nationality":"D"} | different
    WOLF | WULF | {"nationality":"D"} | different
    JUERGEN | JURGEN | {"nationality":"CHE"} | same_translit
    AALTO | ALTO | {"nationality":"FIN"} | same_translit
    GOETZ | GOTZ | {"nationality":"USA"} | different
    MAEHARA | MAHARA | {"nationality":"JPN"} | different
    OSPANOV | 0SPAN0V | {"ocrB":true} | different near_miss
    ALEKSANDROV | ALEKSANDR0V | {"ocrB":true} | likely_ocr
    ALEKSANDROVSKII | A1EKSANDR0VSKII | {"ocrB":true} | likely_ocr
    NURLAN SERIK | NURLAN 5ERIK | {"ocrB":true} | likely_ocr
    NURLAN SERIK | NURLAN 5ERIK | {"ocrB":false} | different
    NURLAN SERIK | NVRLAN SERIK | {"ocrA":true} | likely_ocr
    ҚАЙРАТ | КАЙРАТ | {"ocrB":true} | same_translit
    ТӨЛЕГЕН | ТОЛЕГЕН | {"ocrB":true} | same_translit
    ГҮЛНАР | ГҰЛНАР | {"ocrB":true} | likely_ocr
    СЕРГЕЙ | СЕРГЕИ | {"ocrB":true} | likely_ocr
    СЕРГЕЙ | СЕРГЕИ | {} | different
    ЩЕГЛОВ | ШЕГЛОВ | {"ocrB":true} | likely_ocr
    РЫЖКОВ | РЬЖКОВ | {"ocrB":true} | likely_ocr
    SHCHEGLOV | ШЕГЛОВ | {"ocrB":true} | likely_ocr
    NURLAN | ПУРЛАН | {"ocrB":true} | likely_ocr
    ANDREI | АНДРЕИ | {"ocrB":true} | same_translit`,
};
