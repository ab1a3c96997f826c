const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Titles that are never part of a name. Upper case, dots and dashes already gone (names.md 3.2 step 3). */
export const HONORIFICS = words(`
  MR MRS MS MISS DR PROF MX MSTR MASTER SHRIMATI SMT MONSIEUR MADAME MME MLLE HERR FRAU SENOR SENORA SEÑOR SEÑORA SIR
  ГРАЖДАНИН ГРАЖДАНИНА ГРАЖДАНИНУ ГРАЖДАНИНОМ ГРАЖДАНИНЕ ГРАЖДАНКА ГРАЖДАНКИ ГРАЖДАНКЕ ГРАЖДАНКУ ГРАЖДАНКОЙ
  ГР ГРН ГРКА ГН ГЖА ГНА ГНУ ГНОМ ГЖИ ГЖЕ ГЖУ ГЖОЙ ГОСПОДИН ГОСПОДИНА ГОСПОДИНУ ГОСПОДИНОМ
  ГОСПОЖА ГОСПОЖИ ГОСПОЖЕ ГОСПОЖУ ГОСПОЖОЙ ТОВАРИЩ ПАНІ ГРОМАДЯНИН ГРОМАДЯНКА`);

/** Titles that are also names: dropped only where nothing answers them on the other side. */
export const POSSIBLE_HONORIFICS = words(`
  SHRI SRI BEY BAY BAYAN HANIM SAYIN KHANUM XONIM JANOB
  МЫРЗА ХАНЫМ АЗАМАТ АЗАМАТША АЗАМАТЫ АЗАМАТШАСЫ АЗАМАТҚА АЗАМАТШАҒА`);

/** What stands where a name is missing (names.md 2.3, Indian and US practice). */
export const PLACEHOLDERS = words(
  "FNU LNU SNU NFN NLN XXX XXXX XXXXX UNKNOWN NIL ОТСУТСТВУЕТ НЕТ ЖОҚ БЕЗОТЧЕСТВА NONAME",
);

/** Particles of surnames and kunyas that papers keep or drop. */
export const PARTICLES = words(`
  DE LA LE LES DEL DELLA DELLO DELLE DEGLI DI DA DO DOS DAS DU D VAN VON DER DEN DEM TER TE TEN OP ZU ZUM ZUR AF AV
  AL EL UL AS AN AR AD AT ASH AZ BIN IBN BINT BINTI BIN BEN ABU ABI UMM Y E ST SAN SANTA
  АЛЬ ЭЛЬ АЛ ЭЛ ИБН БИН БЕН АБУ ДЕ ЛА ВАН ФОН ДЕР ДА ДОС ДИ`);

/** Particles that are also given names or surnames, Vietnamese, Chinese, Korean or Italian. */
export const PARTICLES_THAT_ARE_NAMES = words("AN LE DO DU LA VAN SAN TE TEN AS AD BEN BIN DA");

/** "Son of" and "daughter of" written apart (names.md 2.2, 2.3). */
export const PATRONYMIC_MARKS = words(
  "УУЛУ КЫЗЫ ҰЛЫ ҚЫЗЫ УЛЫ ОГЛЫ ОГЛУ УГЛИ ЎҒЛИ КИЗИ ҚИЗИ UULU ULY KYZY QYZY OGLU OĞLU OGLY OGLI UGLI QIZI KIZI",
);

/** Suffixes that tell father from son. */
export const SUFFIXES = words("JR SR II III IV JUNIOR SENIOR JNR SNR МЛ СТ МЛАДШИЙ СТАРШИЙ FILHO NETO");

/** Two-letter initials as they are printed with a dot: "Yu. A. Ivanova". */
export const LETTER_GROUP_INITIALS = words("SH ZH KH CH TS YU YA IU IA YE YO JU JA SHCH DZH GH TH PH ДЖ");
