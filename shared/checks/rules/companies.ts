import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import { type Comparison, compareCompanyValues, compareNumberValues } from "../comparing.ts";
import { bothSides, differenceWord, fixerOf, paperWord } from "../describe.ts";
import { draft, type Located, question, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { RULE_CATALOGUE } from "../ruleCatalogue.ts";
import { textOfFact } from "../view/caseFacts.ts";
import { isCyrillic } from "../view/nameClaims.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { readableWording } from "../view/wording.ts";

const HOST_ROLES: ReadonlySet<string> = new Set(["host", "inviter", "company"]);

/** R130 to R133, R135, R136, R140, R146, R147, R150, R153: the companies, their numbers and their contract. */
export function checkCompanies(view: PackView): readonly RuleOutput[] {
  if (view.familyRoute) return [];
  return [
    ...checkNames(view),
    ...checkNumbers(view),
    ...checkContracts(view),
    ...checkSerials(view),
    ...checkTechnicians(view),
    ...checkVerifiable(view),
  ];
}

/** Papers that speak of the host, in the order in which they are trusted. */
function hostPapers(view: PackView): readonly PackDocument[] {
  return [
    ...ofKind(view, "invitation", "company-registration", "host-company-letter", "invitation-letter"),
    ...inSlot(view, "host-support-letter", "host-guarantee-letter", "host-employer-letter", "work-authorisation"),
  ].filter(
    ({ id, slot }) =>
      !view.strangers.has(id) && slot !== "company-registration-docs" && slot !== "applicant-company-registration",
  );
}

function hostName(document: PackDocument): Located | undefined {
  const all = valuesOf(document, "companyName");
  return (
    all.find(({ field }) => HOST_ROLES.has(field.person ?? "")) ?? all.find(({ field }) => field.person === undefined)
  );
}

/** R130, R132, R135, R150, R153: the same names of host and employer; a third company is nobody's mistake. */
function checkNames(view: PackView): readonly RuleOutput[] {
  const hosts = hostPapers(view);
  const hostNames = hosts.map(hostName).filter((value) => value !== undefined);
  const employers = ofKind(view, "employer-letter").flatMap((document) =>
    valuesOf(document, "companyName").filter(({ field }) => !HOST_ROLES.has(field.person ?? "")),
  );
  const outputs: RuleOutput[] = [];
  for (const [index, value] of hostNames.entries()) {
    const earlier = hostNames.slice(0, index);
    if (isOneOf(value, earlier) || isOneOf(value, employers)) continue;
    const reference = inSameScript(value, earlier);
    if (reference !== undefined) outputs.push(...companyDraft(view, hostRule(view, value.document), value, reference));
  }
  const others = ofKind(view, "application-form", "employer-letter", "cover-letter", "contract-extract");
  for (const document of others.filter(({ id }) => !view.strangers.has(id))) {
    for (const value of valuesOf(document, "companyName")) {
      const role = value.field.person ?? "";
      const isHost = HOST_ROLES.has(role);
      const elsewhere = (one: Located): boolean => one.document.id !== document.id;
      const hostsElsewhere = role === "employer" ? [] : hostNames.filter(elsewhere);
      const employersElsewhere = isHost ? [] : employers.filter(elsewhere);
      if (isOneOf(value, [...hostsElsewhere, ...employersElsewhere])) continue;
      const host = inSameScript(value, hostsElsewhere);
      const employer = inSameScript(value, employersElsewhere);
      const isNear = (one: Located): boolean => compareCompanyValues(partsOf(value.field), partsOf(one.field)).near;
      const labelled = isHost || role === "employer";
      const close = [host, employer].find((one) => one !== undefined && (labelled || isNear(one)));
      if (close === undefined) continue;
      const rule = close === host ? hostRule(view, document) : "R132";
      outputs.push(...companyDraft(view, rule, value, close));
    }
  }
  return [
    ...outputs,
    ...checkParties(view, hostNames[0] ?? null, employers[0] ?? null),
    ...checkDeclaredName(view, hostNames[0] ?? null),
  ];
}

/** Whether the company is one of these, in whichever script or legal form. */
function isOneOf(value: Located, companies: readonly Located[]): boolean {
  return companies.some((one) =>
    ["same", "same_translit"].includes(compareCompanyValues(partsOf(value.field), partsOf(one.field)).verdict),
  );
}

/** The company to hold it against: one in its own script where there is one. */
function inSameScript(value: Located, companies: readonly Located[]): Located | undefined {
  const cyrillic = isCyrillic(value.field.value);
  return companies.find(({ field }) => isCyrillic(field.value) === cyrillic) ?? companies[0];
}

function hostRule(view: PackView, { kind }: PackDocument): string {
  if (view.route.id === "work" || view.route.id === "ext-work-permit") return "R150";
  return kind === "application-form" || kind === "invitation" ? "R130" : "R130.letter";
}

function companyDraft(view: PackView, ruleAndPlace: string, value: Located, reference: Located): readonly RuleOutput[] {
  const [rule = "R130", place] = ruleAndPlace.split(".");
  const comparison = compareCompanyValues(partsOf(value.field), partsOf(reference.field));
  const severity = place === "letter" ? "warning" : (RULE_CATALOGUE[rule]?.severity ?? "warning");
  const judgement = judge(comparison, [value.field, reference.field], severity);
  // The same name in another script or with another legal form is as it should be.
  if (judgement === null || judgement.verdict === "variant") return [];
  return [
    draft({
      rule,
      ...judgement,
      odd: [value],
      against: [reference],
      fixer: fixerOf(view, value.document),
      params: { ...bothSides(view, value, reference), difference: differenceWord(comparison) },
      because: [...comparison.flags, ...comparison.because],
      causes: [`${value.document.id}/companyName/${reference.document.id}`],
    }),
  ];
}

/** R135: the contract is between the employer and the host, or an authorisation links them. */
function checkParties(view: PackView, host: Located | null, employer: Located | null): readonly RuleOutput[] {
  if (inSlot(view, "manufacturer-authorization").length > 0) return [];
  return ofKind(view, "contract-extract").flatMap((document) => {
    const parties = valuesOf(document, "companyName");
    if (parties.length < 2) return [];
    const absent = [host, employer].filter(
      (company) =>
        company !== null &&
        parties.every((party) => {
          const comparison = compareCompanyValues(partsOf(party.field), partsOf(company.field));
          return comparison.verdict === "different" && !comparison.near;
        }),
    );
    const [first] = absent;
    if (first === undefined || first === null) return [];
    return [
      draft({
        rule: "R135",
        verdict: "mismatch",
        odd: parties,
        against: [first],
        fixer: "employer",
        params: {
          document: paperWord(document),
          value: parties.map(({ field }) => field.value).join(", "),
          expected: first.field.value,
          reference: paperWord(first.document),
        },
        causes: [`${document.id}/parties`],
      }),
    ];
  });
}

/** R153, second half: the business that the case names. */
function checkDeclaredName(view: PackView, host: Located | null): readonly RuleOutput[] {
  const declared = textOfFact(view.facts, "business.entityName");
  if (view.route.id !== "business-immigrant" || declared === "") return [];
  const values = [
    ...(host === null ? [] : [host]),
    ...inSlot(view, "business-basis-proof", "business-activity-statement").flatMap((document) =>
      valuesOf(document, "companyName"),
    ),
  ];
  return values.flatMap((value) => {
    const comparison = compareCompanyValues(partsOf(value.field), { value: declared, raw: declared, ocr: false });
    const judgement = judge(comparison, [value.field], "blocker");
    if (judgement === null || judgement.verdict === "variant") return [];
    return [
      draft({
        rule: "R153",
        ...judgement,
        odd: [value],
        fixer: fixerOf(view, value.document),
        params: { ...bothSides(view, value, value), reference: "@fact.business.entityName", expected: declared },
        causes: [`${value.document.id}/companyName`],
      }),
    ];
  });
}

/** Values of one field over papers: all against the first; no role tells whose number it is, so the host's papers only. */
function allAlike(
  view: PackView,
  rule: string,
  name: FieldName,
  documents: readonly PackDocument[],
  compare: (a: Located, b: Located) => Comparison,
): readonly RuleOutput[] {
  const values = documents.flatMap((document) => valuesOf(document, name).slice(0, 1));
  const [reference, ...others] = values;
  if (reference === undefined) return [];
  return others.flatMap((value) => {
    const comparison = compare(value, reference);
    const judgement = judge(comparison, [value.field, reference.field], RULE_CATALOGUE[rule]?.severity ?? "warning");
    if (judgement === null) return [];
    return [
      draft({
        rule,
        ...judgement,
        odd: [value],
        against: [reference],
        fixer: fixerOf(view, value.document),
        params: { ...bothSides(view, value, reference), difference: differenceWord(comparison) },
        because: [...comparison.flags, ...comparison.because],
        causes: [`${value.document.id}/${name}`],
      }),
    ];
  });
}

const asNumbers = (a: Located, b: Located): Comparison => compareNumberValues(partsOf(a.field), partsOf(b.field));

/** R131: the host's registration number. */
function checkNumbers(view: PackView): readonly RuleOutput[] {
  return allAlike(view, "R131", "companyNumber", hostPapers(view), asNumbers);
}

/** R133: the contract's number. */
function checkContracts(view: PackView): readonly RuleOutput[] {
  const papers = ofKind(
    view,
    "contract-extract",
    "host-company-letter",
    "employer-letter",
    "cover-letter",
    "invitation-letter",
  );
  return allAlike(
    view,
    "R133",
    "contractNumber",
    papers.filter(({ id }) => !view.strangers.has(id)),
    asNumbers,
  );
}

const SERIAL =
  /(?:serial\s*(?:no|number|№)|s\/n|зав(?:одской)?\.?\s*(?:номер|№)|серийн\p{L}*\s*(?:номер|№)|сериялық нөмірі)\s*[:.№]*\s*([A-Z0-9][A-Z0-9/-]{3,})/giu;

/** R136: a serial number that letters quote stands in the contract. */
function checkSerials(view: PackView): readonly RuleOutput[] {
  const contracts = ofKind(view, "contract-extract");
  const agreed = contracts.flatMap((document) => serialsOn(view, document));
  if (agreed.length === 0) return [];
  return [
    ...ofKind(view, "host-company-letter", "employer-letter", "cover-letter"),
    ...inSlot(view, "technical-mission-summary"),
  ].flatMap((document) => {
    const strange = serialsOn(view, document).filter((serial) => !agreed.includes(serial));
    if (strange.length === 0) return [];
    return [
      draft({
        rule: "R136",
        verdict: "mismatch",
        papers: [document.id, ...contracts.map(({ id }) => id)],
        fixer: fixerOf(view, document),
        params: { document: paperWord(document), value: strange.join(", "), expected: agreed.join(", ") },
        causes: [`${document.id}/serials`],
      }),
    ];
  });
}

function serialsOn(view: PackView, document: PackDocument): readonly string[] {
  return [...readableWording(view, document).matchAll(SERIAL)].map((match) => (match[1] ?? "").toUpperCase());
}

/** R140: the applicant is on the technician list. */
function checkTechnicians(view: PackView): readonly RuleOutput[] {
  const surname = view.references.get(view.applicant)?.names.find(({ surname: one }) => one !== null)?.surname?.value;
  if (surname === undefined) return [];
  return inSlot(view, "technical-mission-summary").flatMap((document) => {
    const wording = readableWording(view, document);
    if (wording.trim() === "" || wording.toUpperCase().includes(surname.toUpperCase())) return [];
    return [
      draft({
        rule: "R140",
        verdict: "missing",
        papers: [document.id],
        fixer: "employer",
        params: { document: paperWord(document), expected: surname },
        causes: [`${document.id}/technicians`],
      }),
    ];
  });
}

/** R146 and R147: the inviter can be looked up, and there is a relationship to show. */
function checkVerifiable(view: PackView): readonly RuleOutput[] {
  const hosts = hostPapers(view);
  const outputs: RuleOutput[] = [];
  const registered =
    ofKind(view, "company-registration").length + inSlot(view, "host-registration-docs", "host-tax-id").length;
  const numbered = hosts.some((document) => valuesOf(document, "companyNumber").length > 0);
  const wording = hosts.map((document) => readableWording(view, document)).join("\n");
  if (
    hosts.length > 0 &&
    registered === 0 &&
    !numbered &&
    wording.trim() !== "" &&
    !/\b\d{12}\b|БИН|БСН|\bBIN\b/u.test(wording)
  ) {
    outputs.push(
      draft({
        rule: "R146",
        verdict: "missing",
        field: "companyNumber",
        papers: hosts.map(({ id }) => id),
        fixer: "host",
        causes: ["host/registration"],
      }),
    );
  }
  const evidence =
    inSlot(view, "commercial-relationship-proof", "contract-discussion-docs").length +
    ofKind(view, "contract-extract").length;
  if (hosts.length > 0 && evidence === 0) {
    outputs.push(draft({ rule: "R147", verdict: "missing", fixer: "applicant", causes: ["host/relationship"] }));
  }
  if (view.route.id === "b2" && ofKind(view, "contract-extract").length === 0) outputs.push(question("R137"));
  return outputs;
}
