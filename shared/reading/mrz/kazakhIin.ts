function weighted(digits: readonly number[], shift: number): number {
  let sum = 0;
  for (let index = 0; index < 11; index++) sum += (digits[index] ?? 0) * (((index + shift) % 11) + 1);
  return sum % 11;
}

/**
 * The IIN at the start of an optional field if its check digit holds and its birth date and sex equal the zone's,
 * else "" (12 digits; digit 7 is century and sex, odd = male; 0 says nothing).
 */
export function findKazakhIin(optional: string, birthField: string, sex: string): string {
  const iin = /^(\d{12})(?!\d)/.exec(optional)?.[1];
  if (iin === undefined || iin.slice(0, 6) !== birthField) return "";
  const digits = [...iin].map(Number);
  let check = weighted(digits, 0);
  if (check === 10) check = weighted(digits, 2);
  if (check !== digits[11]) return "";
  const seventh = digits[6] ?? 0;
  if (seventh > 6) return "";
  if (seventh > 0 && (sex === "M" || sex === "F") && (seventh % 2 === 1) !== (sex === "M")) return "";
  return iin;
}
