import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import { fixerOf, mendWord, paperWord, printed } from "../describe.ts";
import { draft, type Located, question, type RuleOutput } from "../draft.ts";
import { isDoubtful } from "../judge.ts";
import { truthOf } from "../view/caseFacts.ts";
import { daysBetween } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { tripDay } from "../view/trip.ts";
import { findAffirmed, isDigitalText, readableWording } from "../view/wording.ts";

/** Purpose families (routes.md 5.0), by words of the purpose line. */
const FAMILIES: readonly (readonly [string, RegExp])[] = [
  [
    "family",
    /famil|reun|spouse|husband|wife|join\b|live with|reside with|семь|семей|воссоед|супруг|к мужу|к жене|отбасы|жұбай/iu,
  ],
  [
    "technical",
    /install|assembl|commission|set-?up|repair|maintenance|servic(?:e|ing) (?:of|under)|warrant|diagnos|монтаж|наладк|ремонт|техническ\p{L}* обслуж|гарант|құрастыр|жөндеу|кепілдік/iu,
  ],
  [
    "business",
    /business|negotiat|meeting|conference|seminar|exhibition|trade fair|forum|делов|бизнес|переговор|конференц|семинар|выставк|іскер|келіссөз|көрме/iu,
  ],
  ["work", /employment|labou?r activ|to work\b|трудов|работа по найму|еңбек/iu],
  ["study", /stud(?:y|ies)\b|education|enrol|учеб|обучение в|образован|оқу/iu],
  ["tourism", /touris|sightsee|leisure|holiday|туризм|турист|отдых|саяхат/iu],
];

const OWN_FAMILY: Readonly<Record<string, readonly string[]>> = {
  b11: ["family"],
  "ext-b11": ["family"],
  "family-residence": ["family"],
  b1: ["business"],
  "ext-b1": ["business"],
  b2: ["technical"],
  "ext-b2": ["technical"],
  work: ["work"],
  study: ["study"],
  tourist: ["tourism"],
};

/** R040 to R044, R047, R050 to R052, R055: the same purpose in every paper, and the one of the route. */
export function checkPurpose(view: PackView): readonly RuleOutput[] {
  return [
    ...checkPurposeLines(view),
    ...checkTechnicalTerms(view),
    ...checkActivities(view),
    ...checkStayStory(view),
    ...checkTraining(view),
    ...checkHandsOn(view),
    ...checkLocalPayment(view),
    ...checkSeparateProcedure(view),
  ];
}

const WITH_PURPOSE: readonly DocumentKind[] = [
  "application-form",
  "invitation",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "cover-letter",
];

/** R040 on purpose lines that were read as such; the lints look at running text. */
function checkPurposeLines(view: PackView): readonly RuleOutput[] {
  const own = OWN_FAMILY[view.route.id];
  if (own === undefined) return [];
  return ofKind(view, ...WITH_PURPOSE).flatMap((document) => {
    if (view.strangers.has(document.id)) return [];
    const wrong = valuesOf(document, "purpose").find((value) => {
      const found = FAMILIES.filter(([, words]) => words.test(value.field.value)).map(([family]) => family);
      return found.length > 0 && !found.some((family) => own.includes(family));
    });
    if (wrong === undefined) return [];
    const doubtful = isDoubtful(wrong.field);
    return [
      draft({
        rule: "R040",
        verdict: doubtful ? "possible-misread" : "wrong-purpose",
        severity: doubtful ? "warning" : "blocker",
        odd: [wrong],
        fixer: fixerOf(view, document),
        params: {
          document: paperWord(document),
          page: wrong.field.pageNumber,
          value: printed(wrong),
          route: view.route.title,
          mend: mendWord(view, document),
        },
        causes: [`${document.id}/purpose`],
      }),
    ];
  });
}

/** Canonical terms of the technical route (routes.md 5.0). */
const TERMS: readonly (readonly [string, RegExp])[] = [
  ["installation", /install|mounting|assembl|монтаж|установк|құрастыр|орнат/iu],
  ["commissioning", /commission|start-?up|adjust|set-?up|наладк|іске қосу/iu],
  ["repair", /repair|ремонт|жөндеу/iu],
  ["maintenance", /maintenance|scheduled servic|servicing|техническ\p{L}* обслуж|техникалық қызмет/iu],
  ["warranty", /warrant|гарант|кепілдік/iu],
  ["after-sales", /after-?sales|послепродаж|сатудан кейін/iu],
];

interface Termed {
  readonly document: PackDocument;
  readonly terms: ReadonlySet<string>;
}

function termsOn(view: PackView, documents: readonly PackDocument[]): readonly Termed[] {
  return documents.flatMap((document) => {
    const wording = [readableWording(view, document), ...valuesOf(document, "purpose").map(({ field }) => field.value)]
      .join("\n")
      .trim();
    if (wording === "" || view.strangers.has(document.id)) return [];
    return [{ document, terms: new Set(TERMS.filter(([, words]) => words.test(wording)).map(([term]) => term)) }];
  });
}

function checkTechnicalTerms(view: PackView): readonly RuleOutput[] {
  if (view.route.id !== "b2") return [];
  const core = termsOn(view, ofKind(view, "invitation", "contract-extract", "employer-letter"));
  const outputs: RuleOutput[] = core
    .filter(({ terms }) => terms.size === 0)
    .map(({ document }) =>
      draft({
        rule: "R041",
        verdict: "wrong-purpose",
        severity: isDigitalText(view, document) ? "blocker" : "warning",
        field: "purpose",
        papers: [document.id],
        fixer: fixerOf(view, document),
        params: { document: paperWord(document), mend: mendWord(view, document) },
        causes: [`${document.id}/terms`],
      }),
    );
  const basis = core.filter(({ document, terms }) => document.kind !== "employer-letter" && terms.size > 0);
  const known = new Set(basis.flatMap(({ terms }) => [...terms]));
  if (known.size === 0) return outputs;
  const letters = [
    ...core.filter(({ document }) => document.kind === "employer-letter"),
    ...termsOn(view, [
      ...ofKind(view, "host-company-letter", "cover-letter"),
      ...inSlot(view, "technical-mission-summary"),
    ]),
  ];
  for (const { document, terms } of letters) {
    const foreign = [...terms].filter((term) => !known.has(term));
    if (foreign.length === 0) continue;
    outputs.push(
      draft({
        rule: document.kind === "cover-letter" ? "R043" : "R042",
        verdict: "wrong-purpose",
        field: "purpose",
        papers: [document.id, ...basis.map((one) => one.document.id)],
        fixer: fixerOf(view, document),
        params: {
          document: paperWord(document),
          terms: foreign.map((term) => `@term.${term}`).join(", "),
          known: [...known].map((term) => `@term.${term}`).join(", "),
        },
        because: foreign,
        causes: [`${document.id}/terms`],
      }),
    );
  }
  return outputs;
}

const ACTIVITIES: readonly (readonly [string, RegExp])[] = [
  ["negotiation", /negotiat|discuss|переговор|обсужден|келіссөз/iu],
  ["conference", /conference|seminar|forum|конференц|семинар|форум/iu],
  ["exhibition", /exhibition|trade fair|выставк|ярмарк|көрме/iu],
  [
    "site-visit",
    /site (?:visit|inspection)|visit .{0,20}(?:plant|factory|branch)|посещени\p{L}* .{0,20}(?:завод|объект|филиал)|инспекц/iu,
  ],
  ["market-research", /market research|explore .{0,20}(?:market|invest)|изучени\p{L}* рынка/iu],
  ["signing", /sign\p{L}* .{0,20}(?:contract|agreement)|подписан\p{L}* .{0,20}(?:договор|контракт)/iu],
];

/** R044: what the traveller and what the host say they will do. */
function checkActivities(view: PackView): readonly RuleOutput[] {
  const [letter] = ofKind(view, "cover-letter");
  const hosts = ofKind(view, "invitation-letter", "invitation");
  if (view.route.id !== "b1" || letter === undefined || hosts.length === 0) return [];
  const read = (documents: readonly PackDocument[]): ReadonlySet<string> => {
    const wording = documents
      .map((one) =>
        [readableWording(view, one), ...valuesOf(one, "purpose").map(({ field }) => field.value)].join("\n"),
      )
      .join("\n");
    return new Set(ACTIVITIES.filter(([, words]) => words.test(wording)).map(([activity]) => activity));
  };
  const mine = read([letter]);
  const theirs = read(hosts);
  if (mine.size === 0 || theirs.size === 0) return [];
  const onlyMine = [...mine].filter((activity) => !theirs.has(activity));
  const onlyTheirs = [...theirs].filter((activity) => !mine.has(activity));
  if (onlyMine.length + onlyTheirs.length === 0) return [];
  const word = (activities: readonly string[]): string =>
    activities.length === 0 ? "@activity.none" : activities.map((one) => `@activity.${one}`).join(", ");
  return [
    draft({
      rule: "R044",
      verdict: "wrong-purpose",
      field: "purpose",
      papers: [letter.id, ...hosts.map(({ id }) => id)],
      params: { document: paperWord(letter), mine: word(onlyMine), theirs: word(onlyTheirs) },
      causes: [`${letter.id}/activities`],
    }),
  ];
}

const FOR_GOOD =
  /permanent(?:ly)? (?:resid|live|move)|settle|for good|на постоянное (?:место )?жительство|постоянно прожива|тұрақты тұру/giu;
const FOR_A_WHILE =
  /temporar\p{L}* (?:stay|visit)|short (?:stay|visit)|return (?:home|to my country) (?:before|after)|временн\p{L}* пребыван|краткосрочн|уақытша/giu;

/** R047: letters tell one story of how long the stay is and what follows. */
function checkStayStory(view: PackView): readonly RuleOutput[] {
  if (!view.familyRoute) return [];
  const letters = ofKind(view, "cover-letter", "invitation-letter", "support-letter");
  const saying = (pattern: RegExp) =>
    letters.flatMap((document) => {
      const hit = findAffirmed(readableWording(view, document), pattern);
      return hit === null ? [] : [{ document, text: hit.text }];
    });
  const [long] = saying(FOR_GOOD);
  const short = saying(FOR_A_WHILE).find(({ document }) => document.id !== long?.document.id);
  if (long === undefined || short === undefined) return [];
  return [
    draft({
      rule: "R047",
      verdict: "wrong-purpose",
      papers: [long.document.id, short.document.id],
      params: {
        document: paperWord(long.document),
        value: long.text,
        other: paperWord(short.document),
        otherValue: short.text,
      },
      causes: [`stay-story/${long.document.id}`],
    }),
  ];
}

const TRAINING = /training|train(?:s|ing)? (?:of|the)|обучени|инструктаж|оқыту/giu;

/** R050: training belongs to the technical visa only as a part of the contract. */
function checkTraining(view: PackView): readonly RuleOutput[] {
  if (view.route.id !== "b2") return [];
  const letters = ofKind(view, "host-company-letter", "employer-letter", "cover-letter", "invitation-letter");
  const saying = letters.find((document) => findAffirmed(readableWording(view, document), TRAINING) !== null);
  if (saying === undefined) return [];
  const contracts = ofKind(view, "contract-extract");
  const wording = contracts.map((document) => readableWording(view, document)).join("\n");
  const agreed =
    truthOf(view.facts, "b2.trainingInContract") ??
    (wording.trim() === "" ? null : findAffirmed(wording, TRAINING) !== null);
  if (agreed === null) return [question("R050", { document: paperWord(saying) }, [saying.id])];
  if (agreed) return [];
  return [
    draft({
      rule: "R050",
      verdict: "wrong-purpose",
      field: "purpose",
      papers: [saying.id, ...contracts.map(({ id }) => id)],
      fixer: fixerOf(view, saying),
      params: { document: paperWord(saying) },
      causes: [`${saying.id}/training`],
    }),
  ];
}

const HANDS_ON =
  /\binstall(?:ation|ing)?\b(?! of (?:power|authority))|\bcommissioning\b|\brepair(?:s|ing)?\b|\bassembl(?:y|ing)\b|\bmaintenance of\b|technical services|supervis(?:e|ion|ing) (?:of )?(?:operation|install|production)|монтаж\p{L}*|пуско-?налад\p{L}*|наладк\p{L}*|ремонт\p{L}*|құрастыру|жөндеу/giu;
const DISCUSSED =
  /discuss|negotiat|contract for|offer|proposal|quotation|schedule of|обсужд|переговор|предложени|смет/iu;

/** R051 and R052: work with one's hands is not a business visit. */
function checkHandsOn(view: PackView): readonly RuleOutput[] {
  if (view.route.id !== "b1" && view.route.id !== "ext-b1") return [];
  if (truthOf(view.facts, "trip.handsOnWork") === true) {
    return [
      draft({ rule: "R051", verdict: "wrong-purpose", sentence: "fact", field: "purpose", causes: ["hands-on"] }),
    ];
  }
  const papers = [
    ...ofKind(view, "cover-letter", "invitation-letter", "employer-letter", "invitation"),
    ...inSlot(view, "contract-discussion-docs", "meeting-agenda"),
  ];
  const hits = papers.flatMap((document) => {
    const hit = findAffirmed(readableWording(view, document), HANDS_ON);
    return hit === null || DISCUSSED.test(hit.sentence) ? [] : [{ document, hit }];
  });
  const [first] = hits;
  if (first === undefined) return [];
  const from = tripDay(view, "from");
  const to = tripDay(view, "to");
  const days = from === null || to === null ? 0 : daysBetween(from.date, to.date) + 1;
  return [
    draft({
      rule: days > 30 ? "R052" : "R051",
      verdict: "wrong-purpose",
      severity: days > 30 || !isDigitalText(view, first.document) ? "warning" : "blocker",
      field: "purpose",
      papers: hits.map(({ document }) => document.id),
      fixer: fixerOf(view, first.document),
      params: { document: paperWord(first.document), value: first.hit.text, sentence: first.hit.sentence, days },
      causes: ["hands-on"],
    }),
  ];
}

const PAID_HERE =
  /(?:salary|wage|remunerat\p{L}*|fee)s? .{0,40}(?:paid|payable) by (?:the )?(?:host|inviting|kazakh\p{L}*)|(?:we|our company) (?:will )?pay .{0,20}(?:salary|wage|remunerat)|заработн\p{L}* плат\p{L}* .{0,40}приглаша\p{L}*|вознагражден\p{L}* .{0,40}(?:выплач|приглаша)/giu;

/** R055: money from a Kazakh company may be employment. */
function checkLocalPayment(view: PackView): readonly RuleOutput[] {
  const fact = truthOf(view.facts, "trip.localPayment");
  if (fact === true)
    return [draft({ rule: "R055", verdict: "wrong-purpose", sentence: "fact", causes: ["local-payment"] })];
  const hits: readonly { readonly document: PackDocument; readonly text: string }[] = ofKind(
    view,
    "invitation-letter",
    "host-company-letter",
    "employer-letter",
    "cover-letter",
    "contract-extract",
  ).flatMap((document) => {
    const hit = findAffirmed(readableWording(view, document), PAID_HERE);
    return hit === null ? [] : [{ document, text: hit.text }];
  });
  const [first] = hits;
  if (first === undefined) return fact === null ? [question("R055")] : [];
  const odd: readonly Located[] = [];
  return [
    draft({
      rule: "R055",
      verdict: "wrong-purpose",
      odd,
      papers: hits.map(({ document }) => document.id),
      fixer: fixerOf(view, first.document),
      params: { document: paperWord(first.document), value: first.text },
      causes: ["local-payment"],
    }),
  ];
}

const AS_EXTENSION = /exten(?:d|sion)|renew(?:al)?|продл\p{L}*|ұзарту/giu;

/** R219: permanent residence is a procedure of its own, no extension. */
function checkSeparateProcedure(view: PackView): readonly RuleOutput[] {
  return ofKind(view, "cover-letter", "application-form").flatMap((document) => {
    const hit = document.kind === "cover-letter" ? findAffirmed(readableWording(view, document), AS_EXTENSION) : null;
    const onForm = valuesOf(document, "purpose").find(({ field }) =>
      new RegExp(AS_EXTENSION.source, "iu").test(field.value),
    );
    const text = hit?.text ?? onForm?.field.value;
    if (text === undefined) return [];
    return [
      draft({
        rule: "R219",
        verdict: "wrong-purpose",
        field: "purpose",
        odd: onForm === undefined ? [] : [onForm],
        papers: [document.id],
        params: { document: paperWord(document), value: text },
        causes: [`${document.id}/extension`],
      }),
    ];
  });
}
