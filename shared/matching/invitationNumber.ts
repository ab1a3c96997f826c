/** Whether an invitation number has the portal's shape, ten digits; any other is "check", never an error (names.md 5.4). */
export function fitsInvitationNumber(text: string): boolean {
  return /^\d{10}$/.test(text.replace(/[\s\-№]/gu, ""));
}
