/** A file, and the words in it that prove what is claimed of it. */
type Proof = readonly [path: string, ...words: readonly string[]];

/** Points of scan and photo that another part of the product tells, with where it does, is tested and is shown. */
export const QUALITY_ELSEWHERE: Readonly<Record<string, readonly [implemented: Proof, tested: Proof, screen: Proof]>> =
  {
    /** R002 and the zone's own check digits. */
    SQ09: [
      ["shared/checks/rules/passportZone.ts", '"R002"'],
      ["tests/shared/checks/identityRules.test.ts", '"R002"'],
      ["renderer/steps/check/CheckStep.tsx", "MendList"],
    ],
    /** The size limit of the Pack step, which is never exceeded. */
    SQ10: [
      ["electron/pdf/fitSize.ts", "export"],
      ["tests/electron/pdf/writePack.test.ts", "a size limit", "maxSizeBytes"],
      ["renderer/steps/pack/SizeLimit.tsx", "UPLOAD_LIMITS.map"],
    ],
    /** Kept by the plan. */
    SQ11: [
      ["shared/plan/gatherEntries.ts", "translation: 1"],
      ["tests/shared/plan/buildPackPlan.test.ts", "binds translation, certification and apostille directly behind"],
      ["renderer/steps/pack/PackStep.tsx", "known.plan"],
    ],
    /** Kept by the plan: one file a document. */
    SQ12: [
      ["shared/plan/namePackFiles.ts", "export function"],
      ["tests/electron/pdf/writePack.test.ts", "01_document-index.pdf"],
      ["renderer/steps/pack/MakePanel.tsx", "naming"],
    ],
    /** R205 asks the user. */
    SQ18: [
      ["shared/checks/rules/factRules.ts", '"R205"'],
      ["tests/shared/checks/completenessRules.test.ts", '"R205"'],
      ["renderer/steps/check/CheckStep.tsx", "QuestionList"],
    ],
    /** Locked, broken and live forms are dealt with at intake and by the writer. */
    SQ19: [
      ["electron/intake/inspectPdf.ts", 'refuse("encrypted")'],
      ["tests/electron/intake/everyInput.test.ts", "locked"],
      ["renderer/steps/documents/Tray.tsx", "rejected.map"],
    ],
    /** Date rule DT21. */
    PH03: [
      ["shared/plan/dates/dateWindows.ts", "DT21"],
      ["tests/shared/plan/dateNotes.test.ts", "DT21"],
      ["renderer/steps/prepare/DatesPanel.tsx", "dates.windows.map"],
    ],
    /** A place that is empty (R190). */
    PH09: [
      ["shared/checks/rules/completeness.ts", "findMissing"],
      ["tests/shared/checks/completenessRules.test.ts", "R190"],
      ["renderer/steps/check/CheckStep.tsx", "MendList"],
    ],
  };
