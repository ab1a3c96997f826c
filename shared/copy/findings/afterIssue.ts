/** After issue, extension, long stay (routes.md 3.11); dates are in dates.ts. */
export const afterIssueSentences: Readonly<Record<string, string>> = {
  "R212.question": "Will you travel with the passport that the visa names?",
  "R216.new-inviter":
    "The inviter has changed. A visa for one purpose and inviter usually needs a new invitation, perhaps a new visa: ask the migration service.",
  "R216.question": "Is the inviter still the same as when the visa was issued?",
  "R217.ground":
    "The ground on which the permit was given has changed. Find out first which route fits now; a renewal may not be possible.",
  "R217.question": "Does the ground on which the permit was given still exist: the same work, studies or family?",
  "R220.ground": "The studies on which the permit rests have ended. Find out first which route fits now.",
  "R220.question": "Will the studies still go on when the permit is renewed?",
};
