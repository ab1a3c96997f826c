import type { DocumentKind, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Severity } from "#shared/domain/finding.ts";
import { compareNumberValues } from "../comparing.ts";
import { fixerOf, mendWord, paperWord } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { ruleApplies } from "../ruleCatalogue.ts";
import { truthOf } from "../view/caseFacts.ts";
import { daysBetween } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { tripDay } from "../view/trip.ts";
import { isDigitalText, readableWording } from "../view/wording.ts";

/** Something that a paper should say: words in English, Russian or Kazakh, or a value that was read. */
interface Element {
  readonly rule: string;
  readonly kinds?: readonly DocumentKind[];
  readonly slots?: readonly string[];
  /** Word of shared/copy for what is missing: "@element.phone". */
  readonly element: string;
  readonly words: RegExp;
  readonly field?: FieldName;
  readonly severity?: Severity;
  /** Asked only while this holds; null: not known, ask the user. */
  readonly when?: (view: PackView) => boolean | null;
}

const PHONE =
  /(?:\+|00)?[78][\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}|(?:tel|phone|тел|телефон|ұялы)\p{L}*[^\n\d+]{0,15}\+?\d[\d\s()-]{6,}|\+\d[\d\s()-]{8,}/iu;
const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}|\d+\s*(?:days|months|дн|месяц|күн|ай)/iu;
const PURPOSE =
  /purpose|reun|visit|invit|negotiat|meeting|install|repair|maint|цел|воссоедин|приглаша|перегово|монтаж|наладк|обслуж|мақсат|шақыр/iu;
const PAYING = /expens|costs?\b|cover|bear|borne|paid|pay\b|расход|оплат|обеспеч|шығын|төле/iu;

const COMPANY_LETTERS: readonly DocumentKind[] = ["invitation-letter", "host-company-letter"];
const isFamily = (view: PackView): boolean => view.familyRoute;
const isCompany = (view: PackView): boolean => !view.familyRoute;

const ELEMENTS: readonly Element[] = [
  { rule: "R031", kinds: COMPANY_LETTERS, element: "purpose", words: PURPOSE, field: "purpose" },
  { rule: "R031", kinds: COMPANY_LETTERS, element: "dates", words: DATE, field: "stayFrom" },
  { rule: "R031", kinds: COMPANY_LETTERS, element: "payer", words: PAYING, severity: "warning", when: isCompany },
  {
    rule: "R031",
    kinds: ["invitation-letter"],
    element: "relationship",
    severity: "warning",
    when: isFamily,
    words:
      /wife|husband|spouse|son\b|daughter|child|mother|father|parent|жен[аеуы]|муж|супруг|сын|доч|мать|отец|родител|әйел|күйеу|жұбай|зайып|бала|ана|әке/iu,
  },
  {
    rule: "R031",
    kinds: ["invitation-letter"],
    element: "stay-address",
    severity: "warning",
    when: isFamily,
    field: "address",
    words: /address|street|avenue|apt|адрес|ул\.|улиц|просп|пр\.|мкр|кв\.|мекенжай|көше|пәтер/iu,
  },
  { rule: "R046", kinds: ["cover-letter", "invitation-letter"], element: "dates", words: DATE, field: "stayFrom" },
  {
    rule: "R046",
    kinds: ["cover-letter", "invitation-letter"],
    element: "counterparty",
    field: "companyName",
    words: /\b(?:LLP|LLC|Ltd|GmbH|JSC|Inc|Co\.)|ТОО|АО\b|ЖШС|АҚ\b|company|компани|with\s+\p{Lu}/u,
  },
  {
    rule: "R049",
    kinds: ["host-company-letter"],
    element: "necessity",
    words:
      /foreign specialist|qualified|no local|not available|manufacturer|only .{0,40}(?:specialist|engineer)|expert|because|необходим|специалист|квалифиц|отсутств|завод|изготовител|қажет|маман/iu,
  },
  { rule: "R118", kinds: ["invitation-letter"], element: "phone", words: PHONE },
  {
    rule: "R134",
    kinds: ["host-company-letter"],
    element: "contract",
    field: "contractNumber",
    words: /(?:contract|agreement|договор\p{L}*|контракт\p{L}*|шарт\p{L}*)\s*(?:no|№|n°|number|#|from|от|dated)/iu,
  },
  {
    rule: "R139",
    kinds: ["contract-extract"],
    element: "equipment",
    words: /equipment|machin|line|plant|unit|system|software|оборудован|станок|лини|установк|жабдық/iu,
  },
  {
    rule: "R139",
    kinds: ["contract-extract"],
    element: "service-duty",
    words:
      /service|warrant|maint|install|commission|repair|обслуж|гарант|монтаж|наладк|ремонт|кепілдік|қызмет көрсету/iu,
  },
  {
    rule: "R139",
    kinds: ["contract-extract"],
    element: "staff",
    words: /specialist|engineer|technician|personnel|staff|специалист|инженер|персонал|маман/iu,
  },
  { rule: "R139", kinds: ["contract-extract"], element: "timeline", words: DATE, field: "stayTo" },
  { rule: "R145", kinds: COMPANY_LETTERS, element: "phone", words: PHONE, when: isCompany },
  {
    rule: "R148",
    kinds: ["invitation-letter"],
    element: "business-tie",
    when: isCompany,
    words:
      /partner|client|customer|supplier|distribut|cooperat|contract|subsidiar|branch|agreement|партн[её]р|клиент|сотруднич|заказчик|поставщик|договор|филиал|серіктес|ынтымақ/iu,
  },
  {
    rule: "R149",
    kinds: ["employer-letter"],
    element: "return-to-job",
    words: /return|resum|come back|remain[s]? employed|position .{0,30}(?:kept|retained)|верн|возвра|сохраня|қайт/iu,
  },
  {
    rule: "R149",
    kinds: ["cover-letter"],
    element: "departure",
    words: /return|leave|depart|come back|верн|возвра|покин|выех|выед|убы|қайт|кет/iu,
  },
  {
    rule: "R172",
    kinds: ["employer-letter", "support-letter"],
    element: "employer-pays",
    words: PAYING,
    when: (view) => truthOf(view.facts, "funding.employerPays") === true,
  },
  {
    rule: "R076",
    kinds: ["cover-letter"],
    element: "residence-step",
    words:
      /residence permit|temporary residence|permanent residence|extend|after arrival|вид на жительство|разрешени\p{L}* на .{0,20}проживан|РВП|ВНЖ|продл|ықтиярхат|тұруға рұқсат/iu,
    when: (view) => {
      const from = tripDay(view, "from");
      const to = tripDay(view, "to");
      return from === null || to === null ? null : daysBetween(from.date, to.date) > 90;
    },
  },
];

/** R031, R046, R049, R076, R118, R134, R139, R145, R148, R149, R172: what a letter or a contract should say. */
export function checkLetterContents(view: PackView): readonly RuleOutput[] {
  const asked = ELEMENTS.filter(({ rule }) => ruleApplies(rule, view.route.id, view.route.variantOf));
  return [...asked.flatMap((element) => checkElement(view, element)), ...checkPassportNumber(view)];
}

function checkElement(view: PackView, element: Element): readonly RuleOutput[] {
  const when = element.when?.(view) ?? (element.when === undefined ? true : null);
  if (when !== true) return [];
  const papers = [...ofKind(view, ...(element.kinds ?? [])), ...inSlot(view, ...(element.slots ?? []))];
  return papers.flatMap((document) => {
    if (view.strangers.has(document.id)) return [];
    if (element.field !== undefined && valuesOf(document, element.field).length > 0) return [];
    // A line may end within "foreign specialist".
    const wording = readableWording(view, document).replace(/\s+/gu, " ").trim();
    if (wording === "" || element.words.test(wording)) return [];
    return [missingElement(view, document, element.rule, element.element, element.severity)];
  });
}

/** A blocker only where nothing can have been misread. */
function missingElement(
  view: PackView,
  document: PackDocument,
  rule: string,
  element: string,
  severity: Severity = isDigitalText(view, document) ? "blocker" : "warning",
): RuleOutput {
  return draft({
    rule,
    verdict: "missing",
    severity,
    papers: [document.id],
    fixer: fixerOf(view, document),
    params: { document: paperWord(document), element: `@element.${element}`, mend: mendWord(view, document) },
    because: [element],
    causes: [`${document.id}/says/${element}`],
  });
}

/** R031: the invitee's passport number, compared with every number-like word of the letter. */
function checkPassportNumber(view: PackView): readonly RuleOutput[] {
  const own = view.references.get(view.applicant)?.values("passportNumber")[0];
  if (own === undefined) return [];
  return ofKind(view, ...COMPANY_LETTERS).flatMap((document) => {
    if (view.strangers.has(document.id) || valuesOf(document, "passportNumber").length > 0) return [];
    const wording = readableWording(view, document);
    if (wording.trim() === "") return [question("R031", { document: paperWord(document) }, [document.id])];
    const words = wording.split(/\s+/).filter((word) => /\d{4}/.test(word));
    const isClose = words.some((word) => {
      const comparison = compareNumberValues(
        { value: word, raw: word, ocr: true },
        { value: own.field.value, raw: own.field.value, ocr: true },
      );
      return comparison.verdict !== "different" || comparison.near;
    });
    const joined = wording.replace(/\s+/g, "");
    if (isClose || joined.includes(own.field.value)) return [];
    return [missingElement(view, document, "R031", "passport-number")];
  });
}
