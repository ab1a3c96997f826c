import type { Chance } from "#resources/samples/press/chance.ts";
import { makeBin, makeIin } from "#resources/samples/press/officialNumbers.ts";
import { addDays, makeSponsor, makeTraveller, type Soul, someDay } from "./people.ts";

/** What all papers of one pack say, until a paper tells it otherwise. */
export interface Tale {
  readonly route: "b11" | "b1";
  readonly applicant: Soul;
  readonly sponsor: Soul;
  readonly sponsorIin: string;
  readonly sponsorCard: string;
  /** Somebody who has nothing to do with the case. */
  readonly stranger: Soul;
  readonly code: string;
  readonly purpose: string;
  readonly entries: "single" | "multiple";
  readonly from: string;
  readonly to: string;
  readonly invitation: string;
  readonly marriage: string;
  readonly certificate: string;
  readonly house: string;
  readonly host: { readonly latin: string; readonly russian: string; readonly bin: string };
  readonly statementHolder: Soul;
}

export const TODAY = "2026-11-20";

const HOSTS = [
  ["Tengri Trade LLP", "ТОО «Тенгри Трейд»"],
  ["Samruk Agro LLP", "ТОО «Самрук Агро»"],
  ["Saryarka Energo LLP", "ТОО «Сарыарка Энерго»"],
] as const;

export function makeTale(route: Tale["route"], c: Chance): Tale {
  const woman = c.chance(0.6);
  const applicant = makeTraveller(woman ? "F" : "M", c);
  const sponsor = makeSponsor(woman ? "M" : "F", c);
  const [hostLatin, hostRussian] = c.pick(HOSTS);
  const from = someDay(c, "2026-12-20", "2027-02-25");
  return {
    route,
    applicant,
    sponsor,
    sponsorIin: makeIin(sponsor.birthDate, sponsor.sex, c.whole(1000, 8000)),
    sponsorCard: `0${c.digits(8)}`,
    stranger: strangerTo(applicant, sponsor, c),
    code: route.toUpperCase(),
    purpose: route === "b11" ? "Family reunification" : "Business negotiations",
    entries: "single",
    from,
    to: addDays(from, route === "b11" ? c.whole(45, 88) : c.whole(6, 28)),
    invitation: `26${c.digits(8)}`,
    marriage: someDay(c, "2021-02-01", "2026-03-01"),
    certificate: `0${c.digits(6)}`,
    house: String(c.whole(2, 190)),
    host: {
      latin: hostLatin,
      russian: hostRussian,
      bin: makeBin(c.whole(2003, 2022), c.whole(1, 12), c.whole(100, 9000)),
    },
    statementHolder: applicant,
  };
}

function strangerTo(applicant: Soul, sponsor: Soul, c: Chance): Soul {
  for (;;) {
    const one = makeTraveller(c.chance(0.5) ? "F" : "M", c);
    const known = [applicant.surname, sponsor.surname, applicant.given, sponsor.given];
    if (!known.includes(one.surname) && !known.includes(one.given)) return one;
  }
}
