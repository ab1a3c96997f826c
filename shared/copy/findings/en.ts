import { completenessSentences } from "./completeness.ts";
import { dateSentences } from "./dates.ts";
import { familySentences } from "./family.ts";
import { identitySentences } from "./identity.ts";
import { invitationSentences } from "./invitation.ts";
import { translationSentences } from "./translations.ts";

/** English sentences of findings, missing slots and questions, by "R001.mismatch"; for formatSentence with findingWords. */
export const findingSentences: Readonly<Record<string, string>> = {
  ...identitySentences,
  ...invitationSentences,
  ...dateSentences,
  ...familySentences,
  ...translationSentences,
  ...completenessSentences,
};
