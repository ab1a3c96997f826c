const monthsEn = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthsRu = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const monthIndex = (iso: string): number => Number(iso.slice(5, 7)) - 1;
const day = (iso: string): number => Number(iso.slice(8, 10));

/** 17.03.1996 */
export const dotted = (iso: string): string => `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
/** 17 March 1996 */
export const longEn = (iso: string): string => `${day(iso)} ${monthsEn[monthIndex(iso)]} ${iso.slice(0, 4)}`;
/** March 17, 1996 */
export const americanEn = (iso: string): string => `${monthsEn[monthIndex(iso)]} ${day(iso)}, ${iso.slice(0, 4)}`;
/** 17 марта 1996 года */
export const longRu = (iso: string): string => `${day(iso)} ${monthsRu[monthIndex(iso)]} ${iso.slice(0, 4)} года`;
/** 17 MAR 1996 */
export const passportDate = (iso: string): string =>
  `${iso.slice(8, 10)} ${monthsEn[monthIndex(iso)]?.slice(0, 3).toUpperCase()} ${iso.slice(0, 4)}`;
