/** Twelve words a line, January first; "/" between forms of one month. Nominative, genitive, abbreviations. */
const LINES: readonly string[] = [
  // Russian, Kyrgyz, Tajik, Uzbek in Cyrillic
  "январь/января/январе/янв февраль/февраля/феврале/фев/февр март/марта/марте/мар апрель/апреля/апреле/апр май/мая/мае июнь/июня/июне/июн июль/июля/июле/июл август/августа/августе/авг сентябрь/сентября/сентябре/сен/сент октябрь/октября/октябре/окт ноябрь/ноября/ноябре/ноя/нояб декабрь/декабря/декабре/дек",
  // Kazakh (CLDR)
  "қаңтар/қаң ақпан/ақп наурыз/нау сәуір/сәу мамыр/мам маусым/мау шілде/шіл тамыз/там қыркүйек/қыр қазан/қаз қараша/қар желтоқсан/жел",
  // Ukrainian
  "січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/кві/квіт травень/травня/тра/трав червень/червня/чер/черв липень/липня/лип серпень/серпня/сер/серп вересень/вересня/вер жовтень/жовтня/жов/жовт листопад/листопада/лис/лист грудень/грудня/гру/груд",
  // Belarusian
  "студзень/студзеня/сту люты/лютага сакавік/сакавіка/сак красавік/красавіка/кра май/мая/травень/траўня чэрвень/чэрвеня/чэр ліпень/ліпеня/ліп жнівень/жніўня/жні верасень/верасня кастрычнік/кастрычніка лістапад/лістапада/ліс снежань/снежня/сне",
  // English
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
  // Uzbek, Azerbaijani, Turkmen in Latin
  "yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avgust/avg sentabr/sentyabr/sen oktabr/oktyabr/okt noyabr/noy dekabr/dek",
  "yanvar/ýanwar fevral/fewral mart aprel may/maý iyun/iýun iyul/iýul avqust/awgust sentyabr/sentýabr oktyabr/oktýabr noyabr/noýabr dekabr",
  // Turkish
  "ocak/oca şubat/şub mart nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
  // German
  "januar/jänner/jan februar/feber/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov dezember/dez",
  // French
  "janvier/janv février/fevr/fév mars avril/avr mai juin juillet/juil/jui août/aou septembre/sept octobre/oct novembre/nov décembre/déc",
  // Spanish, Portuguese
  "enero/ene/janeiro febrero/fevereiro marzo/março abril/abr mayo/maio junio/junho julio/julho agosto/ago septiembre/setiembre/setembro/set octubre/outubro/out noviembre/novembro diciembre/dic/dezembro",
  // Italian
  "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre dicembre",
  // Polish
  "styczeń/stycznia/sty luty/lutego/lut marzec/marca kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru",
];

/** Croatian, on request only: its listopad is October, and srpanj July. */
const CROATIAN =
  "siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga prosinac/prosinca";

const FOLDS: Readonly<Record<string, string>> = {
  қ: "к",
  ғ: "г",
  ә: "а",
  ң: "н",
  ү: "у",
  ұ: "у",
  ө: "о",
  і: "и",
  ї: "и",
  ё: "е",
  й: "и",
  ў: "у",
  һ: "х",
  ł: "l",
  ı: "i",
  ß: "ss",
};

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "и",
  k: "к",
  m: "м",
  n: "п",
  o: "о",
  p: "р",
  t: "т",
  u: "и",
  x: "х",
  y: "у",
};
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  н: "h",
  и: "i",
  к: "k",
  м: "m",
  о: "o",
  р: "p",
  т: "t",
  у: "y",
  х: "x",
};

const KAZAKH_ENDING =
  /^(?:ы|и|сы|си)?(?:н?(?:да|де|та|те)(?:гы|ги)?|н?(?:ан|ен)|(?:дан|ден|тан|тен|нан|нен)|(?:нын|нин|дын|дин|тын|тин)|(?:га|ге|ка|ке|на|не)|(?:ды|ди|ны|ни|ты|ти)|н)?$/;

const EXACT = new Map<string, number>();
const EXACT_CROATIAN = new Map<string, number>();
const KAZAKH: (readonly [word: string, month: number])[] = [];
for (const [index, line] of LINES.entries()) fileLine(line, EXACT, index === 1 ? KAZAKH : null);
// Kyrgyz and Tajik put their endings on the Russian words: 12-мартында, 12 июни.
for (const [index, word] of "январ феврал март апрел июн июл август сентябр октябр ноябр декабр".split(" ").entries()) {
  KAZAKH.push([word, index < 4 ? index + 1 : index + 2]);
}
fileLine(CROATIAN, EXACT_CROATIAN, null);

function fileLine(line: string, map: Map<string, number>, whole: (readonly [string, number])[] | null): void {
  line.split(" ").forEach((forms, index) => {
    for (const form of forms.split("/")) {
      const folded = foldMonthWord(form);
      if (!map.has(folded)) map.set(folded, index + 1);
      if (whole !== null && folded.length > 3) whole.push([folded, index + 1]);
    }
  });
}

/** A month's number, and whether the word had to be guessed from a misreading. */
export interface FoundMonth {
  readonly month: number;
  readonly fuzzy: boolean;
}

/**
 * The month that a word names, 1..12, in any of the languages (names.md 4.1); Kazakh case endings allowed.
 * `fuzzy` also takes one wrong letter in 4 to 6, two in 7 and more, if only one month is that near.
 */
export function findMonth(word: string, language: string, fuzzy: boolean): FoundMonth | null {
  const folded = foldMonthWord(word);
  if (folded === "") return null;
  const croatian = language === "hr" || language === "hrv" ? EXACT_CROATIAN.get(folded) : undefined;
  const exact = croatian ?? EXACT.get(folded) ?? withKazakhEnding(folded);
  if (exact !== undefined) return { month: exact, fuzzy: false };
  if (!fuzzy || folded.length < 4) return null;
  const months = new Set<number>();
  let nearest = folded.length >= 7 ? 2 : 1;
  for (const [known, month] of EXACT) {
    if (known.length < 4 || Math.abs(known.length - folded.length) > nearest) continue;
    if (known.length < 7 && nearest > 1 && editDistance(known, folded) > 1) continue;
    const distance = editDistance(known, folded);
    if (distance > nearest) continue;
    if (distance < nearest) months.clear();
    nearest = distance;
    months.add(month);
  }
  const [month] = months;
  return months.size === 1 && month !== undefined ? { month, fuzzy: true } : null;
}

function withKazakhEnding(folded: string): number | undefined {
  return KAZAKH.find(([word]) => folded.startsWith(word) && KAZAKH_ENDING.test(folded.slice(word.length)))?.[1];
}

/** Lower case, one script, no marks; Kazakh letters as their Russian neighbours. */
export function foldMonthWord(word: string): string {
  let lower = word.normalize("NFC").replace(/İ/g, "i").toLowerCase();
  lower = [...lower].map((letter) => FOLDS[letter] ?? letter).join("");
  lower = [...lower.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")]
    .filter((one) => /\p{L}/u.test(one))
    .join("");
  const cyrillic = lower.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = lower.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return lower;
  const table = cyrillic >= latin ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN;
  return [...lower].map((letter) => table[letter] ?? letter).join("");
}

/** Levenshtein distance of two short words. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
