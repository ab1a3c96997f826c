import { afterIssueSentences } from "./afterIssue.ts";
import { companySentences } from "./companies.ts";
import { completenessSentences } from "./completeness.ts";
import { dateSentences } from "./dates.ts";
import { familySentences } from "./family.ts";
import { identitySentences } from "./identity.ts";
import { invitationSentences } from "./invitation.ts";
import { lookSentences } from "./looks.ts";
import { moneySentences } from "./money.ts";
import { placeSentences } from "./places.ts";
import { purposeSentences } from "./purpose.ts";
import { translationSentences } from "./translations.ts";

/** English sentences of findings, missing slots and questions, by "R001.mismatch"; for formatSentence with findingWords. */
export const findingSentences: Readonly<Record<string, string>> = {
  ...afterIssueSentences,
  ...companySentences,
  ...completenessSentences,
  ...dateSentences,
  ...familySentences,
  ...identitySentences,
  ...invitationSentences,
  ...lookSentences,
  ...moneySentences,
  ...placeSentences,
  ...purposeSentences,
  ...translationSentences,
};
