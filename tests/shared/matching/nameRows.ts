/** Pairs beyond the table, by topic: "A | B | context | verdict and flags". Invented holders. */
export const NAME_ROWS: Readonly<Record<string, string>> = {
  "Kazakh short vowels that Russian leaves out or fills otherwise": `
    Сейткали Арман | СЕЙІТҚАЛИ АРМАН | {} | same_translit
    Кайрбек | Қайырбек | {} | same_translit
    ABDRAKHMANOV TIMUR | Әбдірахманов Тимур | {} | same_translit
    Жунусов | Жүнісов | {} | same_translit
    ZHUNUSSOV | Жүнісов | {} | same_translit
    TURSUN | Тұрсын | {"nationality":"KAZ"} | same_translit
    Сейткали | Сейтпали | {} | different
    KHAN BILAL | Кран Билал | {} | different`,
  "a Russian rendering against the national spelling of Uzbek and Azerbaijani passports": `
    Тухтаев Шерзод | TOXTAYEV SHERZOD | {"nationality":"UZB"} | same_translit
    TOʻXTAYEV SHERZOD | Тухтаев Шерзод | {} | same_translit
    QODIROV JAHONGIR | Кадыров Жахонгир | {"nationality":"UZB"} | same_translit
    OTAJONOV | Атаджанов | {"nationality":"UZB"} | same_translit
    JOʻRAYEV | Джураев | {"nationality":"UZB"} | same_translit
    MAMMADOV | Мамедов | {"nationality":"AZE"} | same_translit
    GULIYEV | Кулиев | {"nationality":"AZE"} | same_translit
    ALIMOV | Олимов | {"nationality":"UZB"} | different
    KHAN | Кран | {"nationality":"PAK"} | different`,
  "one Russian name in every official and customary spelling": `
    IURII | Юрий | {} | same_translit
    YURIY | Юрий | {} | same_translit
    YURI | Юрий | {} | same_translit
    YURY | Юрий | {} | same_translit
    JURIJ | Юрий | {} | same_translit
    IOURI | Юрий | {} | same_translit
    IURII | YURIY | {} | same_translit
    IURII | YURI | {} | same_translit
    IURII | YURY | {} | same_translit
    IURII | JURIJ | {} | same_translit
    IURII | IOURI | {} | same_translit
    YURI | JURIJ | {} | same_translit
    YURY | IOURI | {} | same_translit
    IULIIA | YULIA | {} | same_translit
    IULIIA | JULIJA | {} | same_translit
    YULIYA | JULIJA | {} | same_translit
    YULIYA | JULIA | {} | same_translit
    YULIYA | YULIA | {} | same_translit
    JULIA | Юлия | {} | same_translit
    JULIJA | Юлия | {} | same_translit
    ALEKSEI | ALEXEY | {} | same_translit
    ALEKSEI | ALEKSEY | {} | same_translit
    ALEKSEI | ALEXEI | {} | same_translit
    ALEXEY | Алексей | {} | same_translit
    SERGEI | SERGEY | {} | same_translit
    SERGEI | SERGUEI | {"hints":["fr"]} | same_translit
    SERGUEI | Сергей | {"hints":["fr"]} | same_translit
    DMITRII | DMITRIY | {} | same_translit
    DMITRII | DMITRI | {} | same_translit
    DMITRII | DMITRY | {} | same_translit
    DMITRIY | Дмитрий | {} | same_translit
    PODYACHEV | Подъячев | {} | same_translit
    PODYACHEV | PODIEIACHEV | {"cyrillic":"Подъячев"} | same_translit
    FEDOR | Фёдор | {} | same_translit
    FEDOR | FYODOR | {} | same_translit
    FIODOR | Фёдор | {} | same_translit
    Федор | Фёдор | {} | same_translit
    SHCHERBAKOV | SCHERBAKOV | {} | same_translit
    CHTCHERBAKOV | Щербаков | {} | same_translit
    TSOI | TSOY | {} | same_translit
    TCOI | Цой | {} | same_translit
    CHAIKOVSKII | TCHAIKOVSKY | {} | same_translit
    Чайковский | TSCHAIKOWSKY | {} | same_translit
    KHRUSHCHEV | Хрущёв | {} | same_translit
    GORBACHEV | GORBACHYOV | {} | same_translit
    IVANOFF | IVANOV | {} | same_translit
    KSENIIA | XENIA | {} | same_translit
    KSENIA | Ксения | {} | same_translit
    RIHTER | RIKHTER | {} | same_translit
    RICHTER | RIKHTER | {"hints":["de"]} | same_translit
    SHULZ | SCHULZ | {} | same_translit
    ABDRAKHMANOV | ABDRAHMANOV | {} | same_translit
    DOSTOEVSKII | DOSTOYEVSKY | {} | same_translit
    SOLOVEV | SOLOVYEV | {} | same_translit
    SOLOVEV | SOLOVIEV | {} | same_translit
    SOLOVYOV | Соловьёв | {} | same_translit
    SOLOVIOV | Соловьёв | {} | same_translit
    PYOTR | PETR | {} | same_translit
    PIOTR | Пётр | {} | same_translit
    ARTEM | ARTYOM | {} | same_translit
    ZHUKOV | JUKOV | {} | same_translit
    OUSTINOV | USTINOV | {} | same_translit
    KOUZNETSOV | Кузнецов | {} | same_translit
    CHEKHOV | TCHEKHOV | {} | same_translit
    SHOSTAKOVICH | SCHOSTAKOWITSCH | {} | same_translit
    EFIMOV | YEFIMOV | {} | same_translit
    OBEDKOV | Объедков | {} | same_translit
    ILIN | ILYIN | {} | same_translit
    TATIANA | TATYANA | {} | same_translit
    NATALIA | Наталья | {} | same_translit
    DARIA | DARYA | {} | same_translit
    DARJA | Дарья | {} | same_translit
    KSENIIA | KSENIYA | {} | same_translit
    EVGENII | YEVGENIY | {} | same_translit
    EVGENIJ | EVGENY | {} | same_translit
    VITALII | VITALY | {} | same_translit
    GRIGORII | GRIGORIY | {} | same_translit`,
  "Kazakh names, Cyrillic and Latin": `
    ASEL | ASSEL | {} | same_translit
    KASYM | KASSYM | {} | same_translit
    KASYMZHOMART | KASSYM-JOMART | {} | same_translit spacing
    ZHANAR | JANAR | {"nationality":"KAZ"} | same_translit
    YERMEK | ERMEK | {"nationality":"KAZ"} | same_translit
    Асайын | Асаин | {} | same_translit
    Сәкен | Сакен | {} | same_translit
    Ғалым | GALYM | {} | same_translit
    Ғалым | GHALYM | {} | same_translit
    Қанат | QANAT | {} | same_translit
    KANAT | QANAT | {"nationality":"KAZ"} | same_translit
    BAKHYT | BAKYT | {} | different
    NURSULTAN | Нұрсұлтан | {} | same_translit
    AIGERIM | AYGERIM | {} | same_translit
    Әйгерім | AIGERIM | {} | same_translit
    Айгерім | AIGERIM | {} | same_translit
    Өмір | OMIR | {} | same_translit
    Үміт | UMIT | {} | same_translit
    Серікқызы Айгүл | SERIKKYZY AIGUL | {} | same_translit
    Ерланұлы Арман | YERLANULY ARMAN | {} | same_translit
    ARMAN YERLANULY | ARMAN YERLANOVICH | {} | same_translit patronymic_style
    Айгүл Ермекқызы Серікова | Айгуль Ермековна Серикова | {} | same_translit patronymic_style
    Ермекқызы Айгүл Серікова | Айгуль Ермекович Серикова | {} | different
    Мырза Ахметов Нұрлан | AKHMETOV NURLAN | {} | same_translit
    Асанов Бакыт | Асанов Бакыт Эрмек уулу | {} | same patronymic_missing
    Асанов Бакыт Эрмекович | Асанов Бакыт Эрмек уулу | {} | same_translit patronymic_style
    OLZHAS | ULZHAS | {"nationality":"KAZ","hints":["has:Ө"]} | same_translit
    RUSTAM | RUSTEM | {"hints":["has:Ə"]} | same_translit
    RUSTAM | RUSTEM | {"cyrillic":"Рүстем Әлі","nationality":"KAZ"} | same_translit
    Äsel | ASEL | {} | same_translit
    ZHUMABAEV | JUMABAYEV | {} | same_translit
    TOKAEV | TOKAYEV | {} | same_translit`,
  "Ukrainian, Belarusian, Central Asian, Azerbaijani and Turkish names": `
    HALYNA | GALINA | {"hints":["uk"]} | same_translit
    HALYNA | GALINA | {"nationality":"UKR"} | same_translit
    HALYNA | Галина | {"hints":["uk"]} | same_translit
    Олександр | Александр | {} | different
    SERHII | SERGEI | {"nationality":"UKR"} | different
    SERHII | Сергій | {} | same_translit
    YEVHENII | Євгеній | {} | same_translit
    IEVGENII | Євгеній | {} | same_translit
    ZGHURSKYI | Згурський | {"hints":["uk"]} | same_translit
    MARYIA | MARIIA | {"nationality":"BLR"} | same_translit
    HRYHORII | Григорій | {"nationality":"UKR"} | same_translit
    OʻTKIR HASANOV | OTKIR KHASANOV | {"nationality":"UZB"} | same_translit
    Oʻtkir | UTKIR | {"nationality":"UZB"} | same_translit
    Gʻani | GHANI | {"nationality":"UZB"} | same_translit
    G'ani | GANI | {"nationality":"UZB"} | same
    XURSHID | KHURSHID | {"nationality":"UZB"} | same_translit
    XURSHID | KHURSHID | {} | different language_variant
    HALIMA | XALIMA | {"nationality":"UZB"} | same_translit
    QODIR | KODIR | {"nationality":"UZB"} | same_translit
    JAHONGIR | DJAHONGIR | {"nationality":"UZB"} | same_translit
    HUSEYNLI ORKHAN | HÜSEYNLİ ORXAN | {"nationality":"AZE"} | same_translit
    HUSEYNLI ORKHAN | HÜSEYNLİ ORXAN | {} | different
    HƏSƏN | HASAN | {} | same_translit
    HƏSƏN | GASAN | {"nationality":"AZE"} | same_translit
    HƏSƏN | HESEN | {} | same_translit
    MƏMMƏD | MEMMED | {} | same_translit
    AYSEL QULIYEVA | AYSEL GULIYEVA | {"nationality":"AZE"} | same_translit
    CAVID | JAVID | {"nationality":"AZE"} | same_translit
    CELIK | CHELIK | {"nationality":"TUR"} | same_translit
    İSMAİL | ISMAIL | {} | same
    Işık | ISIK | {} | same_translit
    Азамат Серік | AZAMAT SERIK | {} | same_translit
    KHAKIMOV | HAKIMOV | {"nationality":"UZB"} | same_translit
    KARIMOV AZIZ | KARIMOV AZIZ AKMAL OʻGʻLI | {"nationality":"UZB"} | same patronymic_missing
    RUSTAM | RÜSTƏM | {} | same_translit`,
  "letters with marks, and umlauts written out only with a hint": `
    MICHAEL | MICHAL | {"nationality":"D"} | different
    MULLER | MUELLER | {} | different language_variant
    MULLER | MUELLER | {"nationality":"USA"} | different
    MÜLLER | MUELLER | {} | same_translit
    MÜLLER | MULLER | {} | same_translit
    JØRGENSEN | JOERGENSEN | {} | same_translit
    JÖRG | JORG | {} | same_translit
    AASE | ÅSE | {} | same_translit
    STRAUß | STRAUSS | {} | same_translit
    ŁUKASZ | LUKASZ | {} | same_translit
    MUNOZ | MUÑOZ | {} | same_translit
    MUNXXOZ | MUÑOZ | {} | same_translit
    MUXXLLER | MÜLLER | {} | same_translit
    ÞÓR | THOR | {} | same_translit
    LÜ WEI | LYU WEI | {"nationality":"CHN"} | same_translit
    SHUKRU | ŞÜKRÜ | {} | same_translit
    MEIER | MEYER | {"nationality":"D"} | different
    SANDER | ZANDER | {"nationality":"D"} | different
    BAUER | BAUR | {"nationality":"D"} | different
    NUNEZ | NUÑEZ | {} | same_translit
    IVANOVA ANNA | IVANOVA ANNA née PETROVA | {} | same`,
  "Arabic and Chinese names": `
    MUHAMMAD ALI | MOHAMMED ALI | {} | same_translit name_cluster
    AHMED HASSAN | AHMAD HASSAN | {} | same_translit
    ABDUL RAHMAN KHALID | ABDULRAHMAN KHALID | {} | same spacing
    ABD AL RAHMAN KHALID | ABDULRAHMAN KHALID | {} | same_translit
    ABDELRAHMAN KHALID | ABDULRAHMAN KHALID | {} | same_translit
    OMAR BIN KHALID | OMAR IBN KHALID | {} | same_translit
    YUSUF KHAN | YOUSSEF KHAN | {} | same_translit
    LYU WEI | LU WEI | {"nationality":"CHN"} | same_translit
    LYU WEI | LV WEI | {"nationality":"CHN"} | same_translit
    LYU WEI | LU WEI | {} | different
    WANG XIAOMING | XIAOMING WANG | {} | same order
    ZHANG WEI | DAVID ZHANG WEI | {} | same missing_token
    WANG XIAOMING | XIAO MING WANG | {} | same spacing order`,
  "order, spacing, particles, initials, titles and placeholders": `
    VAN DER BERG JAN | VANDERBERG JAN | {} | same spacing
    VAN DER MUELLEN MARTIN | MARTIN VAN DER MUELLEN | {} | same order
    GARCIA LOPEZ MARIA | GARCIA MARIA | {} | same missing_token
    SMITH JOHN | SMITH JOHN III | {} | same suffix_missing
    IVANOV I. | IVANOV IVAN | {} | same initials
    Иванов И.И. | IVANOV IVAN | {} | same_translit initials
    IVANOVA YU. | IVANOVA IULIIA | {} | same_translit initials
    MR JOHN SMITH | SMITH JOHN | {} | same order
    Г-Н ИВАНОВ ИВАН | ИВАНОВ ИВАН | {} | same
    гр. Иванов Иван | Иванов Иван | {} | same
    RAJNI XXX | RAJNI | {"singleNameOk":true} | same placeholder
    LNU RAJNI | RAJNI | {} | same placeholder
    RAJNI . | RAJNI | {} | same placeholder
    SATRIYA<SUDARPA | Satriya Sudarpa | {} | same
    ANNA MARIA | ANNA-MARIA | {} | same
    JEAN-PIERRE | JEAN PIERRE | {} | same
    CRUZ MARIA DE LA | DE LA CRUZ MARIA | {} | same
    THANH VAN NGUYEN | NGUYEN VAN THANH | {} | same order
    SMITH JOHN | SMITH J | {} | same initials
    IVANOVA ANNA | IVANOVA ANNA (PETROVA) | {} | same missing_token`,
  "two scripts in one cell or word": `
    ИВАНОВ/IVANOV | IVANOV | {} | same_translit
    ИВАНОВ ИВАН/IVANOV IVAN | IVANOV IVAN | {} | same_translit
    ИВАНОВ ИВАН IVANOV IVAN | IVANOV IVAN | | same_translit two_scripts
    ИВАНОВ/PETROV | IVANOV | {} | different
    ИВАНОВ/IVANOV ИВАН/IVAN | IVANOV IVAN | {} | same_translit
    ИВАНОВ IVAN | IVANOV IVAN | {} | same_translit`,
  "declined names in running text": `
    IVANOV IVAN | Иванову Ивану | {"freeTextB":true} | same_translit declined:dat-m
    IVANOV IVAN | Ивановым Иваном | {"freeTextB":true} | same_translit declined:ins-m
    IVANOVA ANNA | Иванову Анну | {"freeTextB":true} | same_translit declined:acc-f
    IVANOVA ANNA | Ивановой Анны | {"freeTextB":true} | same_translit declined:gen-f
    IVANOVA ANNA | Ивановой Анной Петровной | {"freeTextB":true} | same_translit declined:ins-f
    IVANOVA ANNA | Иванова Анна | {"freeTextB":true} | same_translit
    IVANOVA IVANA | Иванова Ивана Петровича | {"freeTextB":true} | different
    PETROVSKII SERGEI | Петровского Сергея Ивановича | {"freeTextB":true} | same_translit declined:gen-m
    PETROVSKAIA MARIIA | Петровской Марии | {"freeTextB":true} | same_translit
    PETROVSKAIA MARIIA | Петровскую Марию | {"freeTextB":true} | same_translit declined:acc-f
    SHEVCHENKO OLGA | Шевченко Ольге | {"freeTextB":true} | same_translit declined:dat-f
    SHEVCHENKO TARAS | Шевченко Тараса | {"freeTextB":true} | same_translit declined:gen-m
    CHERNYKH IGOR | Черных Игорю | {"freeTextB":true} | same_translit declined:dat-m
    AKHMETOV ILIIA | Ахметова Ильи | {"freeTextB":true} | same_translit declined:gen-m
    AKHMETOV ILIA | Ахметова Ильи | {"freeTextB":true} | same_translit
    KIM PAVEL | Ким Павла | {"freeTextB":true} | different
    KIM PAVEL | Кима Павла | {"freeTextB":true} | same_translit declined:gen-m
    AKHMETOV NURLAN | Ахметов Нұрланның | {"freeTextB":true} | same_translit
    AKHMETOV NURLAN | Ахметов Нұрланға | {"freeTextB":true} | same_translit
    AKHMETOVA ALIYA | Ахметова Әлияны | {"freeTextB":true} | same_translit
    AKHMETOV NURLAN | Ахметов Нұрланмен | {"freeTextB":true} | same_translit
    IVANOV IVAN | Петрова Ивана | {"freeTextB":true} | different
    Иванов Иван | Иванову Ивану Ивановичу | {"freeTextB":true} | same_translit declined:dat-m patronymic_missing
    Иванова Анна Сергеевна | Ивановой Анны Сергеевны | {"freeTextB":true} | same_translit declined:gen-f
    IVANOVA IRINA | Ивановой Ириной | {"freeTextB":true} | same_translit declined:ins-f
    TOLSTAIA OLGA | Толстой Ольги | {"freeTextB":true} | same_translit declined:gen-f
    NIKITIN NIKITA | Никитина Никиты | {"freeTextB":true} | same_translit declined:gen-m
    Ким Ирина | Ким Ириной | {"freeTextB":true} | same_translit declined:ins-f
    AKHMETOVA AIGUL | Ахметовой Айгуль | {"freeTextB":true} | same_translit
    SAAKIAN ARMEN | Саакяну Армену | {"freeTextB":true} | same_translit declined:dat-m
    GELASHVILI NINO | Гелашвили Нино | {"freeTextB":true} | same_translit`,
  "names that the MRZ cuts": `
    PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR | Papandropoulous Jonathon Warren Trevor | {"truncatedA":true} | same
    NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU | NILAVADHANANANDA ARNPOL PETCH CHARONGUKSA | {"truncatedA":true} | same mrz_truncation
    BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO | BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL DINGO POTOROO | {"truncatedA":true} | same mrz_truncation
    BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO | BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL DINGO POTOROO | {"truncatedA":true} | same mrz_truncation
    BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO | BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL PETER | {"truncatedA":true} | different
    AL<BASRI<<HUDA<MUHAMMAD<JAWAD | AL-BASRI HUDA MUHAMMAD JAWAD | {} | same
    ST<JOHN<<ADAM | St. John Adam | {} | same
    DARTAGNAN<<CHARLES | D'Artagnan Charles | {} | same`,
  "misreadings, only of a side that was read": `
    IVAN0V | IVANOV | {"ocrA":true} | likely_ocr
    !VANOV | IVANOV | {"ocrA":true} | likely_ocr
    IVANOV IVAN | IVANDV IVAN | {"ocrB":true} | likely_ocr
    Нурлан | Иурлан | {"ocrB":true} | likely_ocr
    NURLAN | Иурлан | {"ocrB":true} | likely_ocr
    Кұрманғазы | Құрманғазы | {"ocrA":true} | same_translit
    ASEL | ASET | {"ocrB":true} | different near_miss
    SAMAL | SAMAT | {"ocrB":true,"nationality":"KAZ"} | different near_miss
    IVANOV | IVANOVA | {"ocrB":true} | different gender_form
    ABDULLA | ABDULLAH | {"ocrB":true} | different near_miss
    GULNARA | GULNAR | {"ocrB":true} | different near_miss
    НҰРЛАН | НҮРЛАН | {"ocrB":true} | likely_ocr
    ӘСЕЛ | ЭСЕЛ | {"ocrB":true} | likely_ocr
    IVANOV | VANOV | {"ocrB":true} | different near_miss`,
  "other people": `
    SERGEI | SERGUEI | {} | different language_variant
    SERGUEI | Сергей | {} | different language_variant
    PODYACHEV | PODIEIACHEV | {} | different
    SMITH JOHN JR | SMITH JOHN SR | {} | different
    I. I. | IVAN IVANOV | {} | different
    IVANOV IVAN | Иванова Ивана | {} | different
    TOLSTOI | TOLSTAIA | {} | different gender_form
    ИВАНОВ | ИВАНОВА | {} | different gender_form
    IVANOVA | Иванов | {} | different gender_form
    MARIIA | MARIYA | {"nationality":"GBR"} | different
    ALIA | ALIYA | {"nationality":"GBR"} | different
    IVANOV IVAN | IVANOV | {} | different too_little_overlap
    IVANOV IVAN PETROVICH | IVANOV IVAN SERGEEVICH | {} | different
    KHAN | HAN | {"nationality":"PAK"} | different
    LE MINH | MINH | {} | different
    SMITH JOHN | SMITH P | {} | different
    ALI HASSAN | HASSAN | {} | different too_little_overlap`,
};
