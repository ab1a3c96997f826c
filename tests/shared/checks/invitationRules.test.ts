import { describeRules, type RuleRow } from "./ruleTable.ts";

const cover = {
  id: "coverb11",
  kind: "cover-letter",
  source: "text",
  language: "eng",
  fields: { visaCategory: "B11" },
} as const;

const ROWS: readonly RuleRow[] = [
  {
    rule: "R020",
    route: "b11",
    fires: { facts: { "case.codeConfirmedByMission": "C2" } },
    quiet: { facts: { "case.codeConfirmedByMission": "B11" } },
    lacking: { change: { invitation: { fields: { visaCategory: [] } } } },
  },
  {
    rule: "R021",
    route: "b11",
    fires: { drop: ["invitation"], change: { form: { fields: { visaCategory: "B2" } } } },
    quiet: {},
    lacking: { change: { form: { fields: { visaCategory: [] } } } },
  },
  {
    rule: "R022",
    route: "tourist",
    fires: { change: { form: { fields: { visaCategory: "B12" } } } },
    quiet: {},
    lacking: { drop: ["invitation"] },
  },
  {
    rule: "R023",
    route: "b1",
    fires: { change: { cover: { fields: { visaCategory: "C3" } } } },
    quiet: { change: { cover: { fields: { visaCategory: [] } } } },
    lacking: { drop: ["cover"] },
  },
  {
    rule: "R023",
    route: "b11",
    fires: { add: [{ ...cover, fields: {}, words: "I want to live with my husband in Almaty." }] },
    quiet: { add: [{ ...cover, fields: {}, words: "I ask for a visa of category В 11 to live with my husband." }] },
    lacking: { add: [{ ...cover, fields: {} }] },
  },
  {
    rule: "R024",
    route: "b1",
    fires: { change: { letter: { fields: { visaCategory: "C3" } } } },
    quiet: {},
    lacking: { change: { letter: { fields: { visaCategory: [] } } } },
  },
  {
    rule: "R025",
    route: "b11",
    fires: { add: [{ ...cover, fields: { invitationNumber: "2611048290" } }] },
    quiet: { add: [{ ...cover, fields: { invitationNumber: "№ 2611048820" } }] },
    lacking: { change: { invitation: { fields: { invitationNumber: [] } } } },
  },
  {
    rule: "R026",
    route: "b11",
    fires: {
      change: {
        invitation: { source: "text", fields: { invitationNumber: [] } },
        form: { fields: { invitationNumber: [] } },
      },
    },
    quiet: { change: { invitation: { fields: { invitationNumber: [] } } } },
    lacking: { drop: ["invitation"], change: { form: { fields: { invitationNumber: [] } } } },
  },
  {
    rule: "R027",
    route: "b11",
    fires: { change: { form: { fields: { entries: "multiple" } } } },
    quiet: { change: { form: { fields: { entries: { value: "single", raw: "1" } } } } },
    lacking: { change: { form: { fields: { entries: [] } } } },
  },
  {
    rule: "R028",
    route: "b1",
    fires: { change: { form: { fields: { entries: "multiple" } }, invitation: { fields: { entries: "multiple" } } } },
    quiet: {
      change: {
        form: { fields: { entries: "multiple" } },
        invitation: { fields: { entries: "multiple" } },
        letter: { words: "Several visits follow, one each quarter." },
      },
    },
    lacking: { change: { form: { fields: { entries: [] } } } },
  },
  {
    rule: "R029",
    route: "b11",
    fires: { facts: { "case.reentryPlanned": true } },
    quiet: { facts: { "case.reentryPlanned": false } },
    lacking: {},
  },
  {
    rule: "R030",
    route: "b1",
    fires: {
      change: { form: { fields: { entries: "multiple" } }, invitation: { fields: { entries: "multiple" } } },
      facts: { "trip.recurringVisits": false, "case.reentryPlanned": false },
    },
    quiet: { facts: { "trip.recurringVisits": false, "case.reentryPlanned": false } },
    lacking: { change: { form: { fields: { entries: "multiple" } } } },
  },
  {
    rule: "R031",
    route: "b1",
    fires: {
      change: {
        letter: { fields: { passportNumber: [] }, words: "Saryarka Trade LLP asks you to help Mr Jonas Weber." },
      },
    },
    quiet: {},
    lacking: { drop: ["letter"] },
  },
  {
    rule: "R033",
    route: "b11",
    fires: {
      add: [
        {
          id: "earlier",
          kind: "invitation",
          fields: { surname: "KARIMOVA", givenNames: "NILUFAR", invitationNumber: "2609000417" },
        },
      ],
    },
    quiet: {
      add: [
        {
          id: "copy",
          kind: "invitation",
          fields: { surname: "KARIMOVA", givenNames: "NILUFAR", invitationNumber: "2611048820" },
        },
      ],
    },
    lacking: { add: [{ id: "earlier", kind: "invitation" }] },
  },
  {
    rule: "R034",
    route: "b11",
    fires: { drop: ["id", "letter", "marriage", "translation", "lease", "statement"] },
    quiet: {},
    lacking: {
      drop: [
        "passport",
        "photo",
        "form",
        "invitation",
        "id",
        "letter",
        "marriage",
        "translation",
        "lease",
        "statement",
      ],
    },
  },
  {
    rule: "R035",
    route: "b1",
    fires: { facts: { "host.kind": "soleProprietor" } },
    quiet: { facts: { "host.kind": "legalEntity" } },
    lacking: {},
  },
];

describeRules("3.2 visa category, invitation, entries", ROWS);
