import type { Sitter } from "../press/portrait.ts";

/** What the papers of a business or an installation trip say. Everybody and everything in it is invented. */
export interface TradeStory {
  readonly folder: string;
  readonly route: "b1" | "b2";
  readonly code: "B1" | "B2";
  /** Fixes stamps, skew and grain. */
  readonly seed: number;
  readonly traveller: {
    readonly surname: string;
    readonly givenNames: string;
    readonly surnameRu: string;
    readonly givenRu: string;
    readonly birthDate: string;
    readonly birthPlace: string;
    readonly nationality: string;
    readonly countryEn: string;
    readonly countryRu: string;
    readonly passportNumber: string;
    readonly passportIssued: string;
    readonly passportExpires: string;
    readonly authority: string;
    readonly homeAddress: string;
    readonly phone: string;
    readonly jobTitle: string;
    readonly face: Sitter;
    readonly pen: number;
  };
  readonly employer: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly signatory: string;
    readonly signatoryTitle: string;
    readonly pen: number;
  };
  readonly host: {
    readonly nameEn: string;
    readonly nameRu: string;
    readonly bin: string;
    readonly addressEn: string;
    readonly addressRu: string;
    readonly phone: string;
    readonly contact: string;
    readonly signatory: string;
    readonly signatoryTitle: string;
    readonly pen: number;
  };
  readonly trip: {
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly cityEn: string;
    readonly cityRu: string;
    readonly homeCity: string;
    readonly purposeEn: string;
    readonly purposeRu: string;
    readonly missionCity: string;
    readonly missionCountry: string;
  };
  readonly invitation: { readonly number: string; readonly issued: string };
  readonly hotel: { readonly name: string; readonly address: string; readonly addressRu: string };
  readonly flight: { readonly out: string; readonly back: string; readonly reference: string };
  readonly fee: string;
  readonly filed: string;
}

export const fullName = (story: TradeStory): string => `${story.traveller.givenNames} ${story.traveller.surname}`;
