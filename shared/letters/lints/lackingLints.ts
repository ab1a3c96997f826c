import { type LintContext, phraseNamesOf } from "./lintContext.ts";
import type { LintDraft } from "./lintFinding.ts";
import type { LintText } from "./lintText.ts";
import { findPhrases, type PhraseNames } from "./phrase.ts";
import { type Tokenised, tokenise } from "./tokens.ts";

/** Something that a letter should say: it does where one of the phrases stands, or the test holds. */
interface Element {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly also?: (scene: Scene) => boolean;
}

interface Scene {
  readonly letter: LintText;
  readonly tokenised: Tokenised;
  readonly context: LintContext;
  readonly names: PhraseNames;
}

const RETURN: Element = {
  id: "return",
  phrases: [
    "return*|leave|leaving|depart*|resume*",
    "go|come|going|coming back",
    "remain|remains employed",
    "верн*|возвра*|покин*|выех*|выезд*|убы*|сохраня*",
    "қайт*|орал*|кет*",
  ],
};
const PAYER: Element = {
  id: "payer",
  phrases: [
    "cost|costs|expense*|cover|covers|covered|borne|bear|bears|paid|pay|pays|payer|financ*|fund|funds|funded|funding",
    "расход*|оплат*|оплач*|финанс*|обеспеч*",
    "шығын*|төле*|қаржы*",
  ],
};
const DATES: Element = {
  id: "dates",
  phrases: [],
  also: ({ letter }) =>
    /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}/u.test(
      letter.text,
    ),
};
const EQUIPMENT: Element = {
  id: "equipment",
  phrases: [
    "equipment|machine*|line|lines|system|systems|plant|unit|units|software|hardware|device*|turbine*|compressor*|pump*|press|robot*|boiler*|scanner*",
    "serial no|number*",
    "оборудовани*|станок|станк*|лини|линия|линии|линию|систем*|установк*|агрегат*|машин*|насос*|турбин*|аппарат*|прибор*|пресс*",
    "жабдық*|жабдығ*|станок*|желі*|жүйе*|қондырғы*|машина*",
  ],
  also: ({ tokenised, context }) => tokenised.tokens.some(({ norm }) => context.equipment.has(norm)),
};
const SITE: Element = {
  id: "site",
  phrases: [
    "site|plant|factory|workshop|premises|address|street|warehouse|mine|hospital|refinery",
    "at|in <kz>",
    "объект*|завод*|цех*|площадк*|адрес*|предприяти*|ул|город*",
    "зауыт*|цех*|алаң*|мекенжай*|көше*|нысан*|қала*",
  ],
  also: ({ tokenised, context }) => hasWordsOf(tokenised, context.facts["b2.site"]),
};

const FAMILY_LETTER: readonly Element[] = [
  {
    id: "sponsor-name",
    phrases: [],
    also: ({ tokenised, context }) =>
      !isInScriptOf(tokenised.text, context.sponsor) || tokenised.tokens.some(({ norm }) => context.sponsor.has(norm)),
  },
  {
    id: "sponsor-status",
    phrases: [
      "citizen*|national|nationals",
      "permanent|temporary|lawful resident*|residence",
      "residence permit",
      "гражданин*|гражданк*|гражданств*",
      "вид* на жительство",
      "внж|рвп",
      "постоянн*|временн* ~1 прожив*",
      "азамат*|ықтиярхат*",
    ],
  },
  {
    id: "relationship",
    phrases: [
      "wife|husband|spouse|spouses|son|daughter|child|children|mother|father|parent|parents",
      "жен*|муж|мужа|мужу|мужем|супруг*|сын*|доч*|ребен*|дет*|мать|матер*|отец|отц*|родител*",
      "әйел*|күйеу*|жұбай*|зайып*|ұл*|қыз*|бала*|ана*|әке*|ата-ана*",
    ],
  },
  {
    id: "stay",
    phrases: [
      "address|street|avenue|apartment|apt",
      "live|lives|living|reside|resides|residing|stay|staying at|in",
      "адрес*|ул|улиц*|просп*|пр|кв",
      "прожива* в|по",
      "мекенжай*|көше*|пәтер*|тұра*",
    ],
  },
  {
    id: "support",
    phrases: [
      ...PAYER.phrases,
      "support*|accommodat*|housing|maintenance|maintain",
      "содерж*|жиль*|проживание*",
      "баспана*|тұрғын*|асыра*",
    ],
  },
];
const COMPLIANCE: Element = {
  id: "compliance",
  phrases: [
    "regist*|migration|law|laws|rules|formalities|comply|obey|leave|depart",
    "закон*|миграц*|регистр*|правил*",
    "заң*|көші-қон*|тірке*|ереже*",
  ],
};
const STUDY: readonly Element[] = [
  {
    id: "programme",
    phrases: [
      "programme*|program|programs|course*|major|speciality|specialty",
      "программ*|специальност*|курс*|направлени*",
      "бағдарлама*|мамандық*|курс*",
    ],
  },
  {
    id: "institution",
    phrases: [
      "university*|college*|school|institute*|academy|lyceum",
      "университет*|институт*|академи*|колледж*|школ*|вуз*|лице*",
      "университет*|институт*|академия*|колледж*|мектеп*|лицей*",
    ],
    also: ({ tokenised, context }) => hasWordsOf(tokenised, context.facts["study.institution"]),
  },
  {
    id: "level",
    phrases: [
      "bachelor*|master|master's|masters|phd|doctoral|doctorate|degree|undergraduate|postgraduate|foundation|preparatory|secondary|vocational|exchange|residency",
      "бакалавр*|магистр*|докторант*|аспирант*|подготовительн*|среднее|высшее|обмен*|степен*",
      "бакалавр*|магистр*|докторант*|дайындық*|алмасу*",
    ],
  },
];

/** Letters by kind or slot, as one list of ids. */
const LACKING: readonly {
  readonly lint: string;
  readonly papers: readonly string[];
  readonly elements: readonly Element[];
}[] = [
  { lint: "LN-B11-10", papers: ["cover-letter"], elements: [...FAMILY_LETTER, COMPLIANCE] },
  {
    lint: "LN-B11-10",
    papers: ["invitation-letter"],
    elements: FAMILY_LETTER.filter(({ id }) => id !== "sponsor-name"),
  },
  { lint: "LN-B1-18", papers: ["cover-letter", "employer-letter"], elements: [PAYER, RETURN] },
  { lint: "LN-B2-15", papers: ["cover-letter", "employer-letter"], elements: [RETURN] },
  {
    lint: "LN-B2-18",
    papers: ["cover-letter", "host-company-letter", "employer-letter"],
    elements: [EQUIPMENT, SITE, DATES, PAYER],
  },
  { lint: "LN-ST-02", papers: ["cover-letter", "study-plan-statement"], elements: STUDY },
];

/** Lints about what a letter does not say. Silent where words may be missing from what was read. */
export function findLacking(letter: LintText, context: LintContext, lints: ReadonlySet<string>): readonly LintDraft[] {
  if (!letter.complete || letter.text.trim() === "") return [];
  const scene: Scene = {
    letter,
    tokenised: tokenise(letter.text),
    context,
    names: phraseNamesOf(context, letter.author === "host"),
  };
  const found = LACKING.filter(({ lint, papers }) => lints.has(lint) && isOneOf(letter, papers)).map(
    ({ lint, elements }): LintDraft => ({
      lint,
      text: letter,
      elements: elements.filter((element) => !says(scene, element)).map(({ id }) => id),
    }),
  );
  return [...found, ...(lints.has("LN-SE-02") ? lackingProfession(scene) : [])].filter(
    ({ elements }) => (elements?.length ?? 0) > 0,
  );
}

/** Whether the paper is of one of the kinds, or in one of the slots. A slot says more than a kind. */
export function isOneOf(letter: LintText, papers: readonly string[]): boolean {
  return papers.includes(letter.slot ?? letter.kind) || (papers.includes(letter.kind) && letter.slot === null);
}

/** Whether one of the names is known in the script in which the text is written. */
function isInScriptOf(text: string, names: ReadonlySet<string>): boolean {
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  return [...names].some((name) => /\p{Script=Cyrillic}/u.test(name) === cyrillic);
}

function says(scene: Scene, { phrases, also }: Element): boolean {
  return findPhrases(phrases, scene.tokenised.tokens, scene.names).length > 0 || also?.(scene) === true;
}

/** Whether every longer word of a fact stands in the text, by its stem. */
function hasWordsOf({ tokens }: Tokenised, fact: unknown): boolean {
  if (typeof fact !== "string" || fact.trim() === "" || fact === "unknown") return false;
  const stems = stemsOf(fact);
  return stems.length > 0 && stems.every((stem) => tokens.some(({ norm }) => norm.startsWith(stem)));
}

function stemsOf(text: string): readonly string[] {
  return tokenise(text)
    .tokens.map(({ norm }) => norm)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, word.length - 2)));
}

/** LN-SE-02: the profession is named, and as the diploma names it. */
function lackingProfession(scene: Scene): readonly LintDraft[] {
  const { letter, tokenised, context } = scene;
  if (!isOneOf(letter, ["cover-letter", "professional-activity-statement"])) return [];
  const profession = context.facts["selfEmployment.profession"];
  const isKnown = typeof profession === "string" && profession !== "" && profession !== "unknown";
  const isNamed = isKnown
    ? hasWordsOf(tokenised, profession)
    : findPhrases(
        ["profession*|occupation|qualified as|speciality|specialty", "професси*|специальност*", "мамандық*|мамандығ*"],
        tokenised.tokens,
      ).length > 0;
  const differs = isKnown && context.diplomas !== "" && !hasWordsOf(tokenise(context.diplomas), profession);
  const elements = [...(isNamed ? [] : ["profession"]), ...(differs ? ["diploma-profession"] : [])];
  return [{ lint: "LN-SE-02", text: letter, elements }];
}
