import { describeRules, type RuleRow } from "./ruleTable.ts";

const letter = (id: string, kind: "cover-letter" | "support-letter", words: string) =>
  ({
    id,
    kind,
    source: "text",
    language: "eng",
    words,
    slot: kind === "support-letter" ? "sponsor-support-letter" : kind,
  }) as const;
const long = letter(
  "cover",
  "cover-letter",
  "I ask for a B11 visa to move and permanently reside in Almaty. A residence permit will follow.",
);

const ROWS: readonly RuleRow[] = [
  {
    rule: "R040",
    route: "b11",
    fires: { change: { form: { fields: { purpose: "Туризм" } } } },
    quiet: { change: { form: { fields: { purpose: "Воссоединение семьи" } } } },
    lacking: {},
  },
  {
    rule: "R041",
    route: "b2",
    fires: {
      change: {
        employer: {
          words:
            "Weber Pumpen GmbH sends Mr Jonas Weber to Almaty; he will return to his position. We bear all expenses.",
        },
      },
    },
    quiet: {},
    lacking: { change: { employer: { words: " " } } },
  },
  {
    rule: "R042",
    route: "b2",
    fires: {
      change: {
        employer: {
          words:
            "Mr Jonas Weber travels for the repair of the pump and will return to his position. We bear all expenses.",
        },
      },
    },
    quiet: {},
    lacking: { drop: ["employer"] },
  },
  {
    rule: "R043",
    route: "b2",
    fires: {
      change: { cover: { words: "I ask for a B2 visa for warranty work on the pump. I will leave Kazakhstan." } },
    },
    quiet: {},
    lacking: { drop: ["cover"] },
  },
  {
    rule: "R044",
    route: "b1",
    fires: {
      change: {
        cover: {
          words:
            "I ask for a B1 business visa. I visit a conference in Almaty from 8 February 2027. I will leave Kazakhstan after it. I meet Saryarka Trade LLP.",
        },
      },
    },
    quiet: {},
    lacking: { drop: ["letter", "invitation"] },
  },
  {
    rule: "R046",
    route: "b1",
    fires: {
      change: {
        cover: {
          fields: { companyName: [] },
          words: "I ask for a B1 business visa to hold negotiations and will leave Kazakhstan afterwards.",
        },
      },
    },
    quiet: {},
    lacking: { drop: ["cover", "letter"] },
  },
  {
    rule: "R047",
    route: "b11",
    fires: {
      add: [long],
      change: {
        letter: {
          language: "eng",
          words: "I invite my wife for a short visit to my address in Almaty, street Abay 5. Phone +7 701 111 22 33",
        },
      },
    },
    quiet: {
      add: [long],
      change: {
        letter: { language: "eng", words: "I invite my wife to live with me at my address. Phone +7 701 111 22 33" },
      },
    },
    lacking: { add: [long] },
  },
  {
    rule: "R049",
    route: "b2",
    fires: {
      change: {
        host: {
          words:
            "Saryarka Trade LLP asks for a B2 visa for Mr Jonas Weber, installation, contract No SP-2026/14, 8 February 2027. Costs: employer. Phone +7 727 250 11 22",
        },
      },
    },
    quiet: {},
    lacking: { drop: ["host"] },
  },
  {
    rule: "R050",
    route: "b2",
    fires: {
      change: {
        host: {
          words:
            "A qualified specialist is needed for installation and training, contract No SP-2026/14 of 1 March 2026, costs: employer, phone +7 727 250 11 22",
        },
      },
    },
    quiet: {
      change: {
        host: {
          words:
            "A qualified specialist is needed for installation and training, contract No SP-2026/14 of 1 March 2026, costs: employer, phone +7 727 250 11 22",
        },
      },
      facts: { "b2.trainingInContract": true },
    },
    lacking: { drop: ["contract"], change: { host: { words: "installation and training by a qualified specialist" } } },
  },
  {
    rule: "R051",
    route: "b1",
    fires: {
      change: {
        employer: {
          words: "Mr Jonas Weber travels for the repair of pumps at the plant and will return to his position.",
        },
      },
    },
    quiet: {
      change: {
        employer: {
          words:
            "Mr Jonas Weber travels to discuss a contract for the repair of pumps. He will not do any repair himself. He will return to his position.",
        },
      },
    },
    lacking: { change: { employer: { words: " " }, letter: { words: " " }, cover: { words: " " } } },
  },
  {
    rule: "R052",
    route: "b1",
    fires: {
      change: {
        employer: { words: "Mr Jonas Weber travels for technical services at the plant and will return." },
        form: { fields: { stayTo: "2027-04-08" } },
        invitation: { fields: { stayTo: "2027-04-08" } },
      },
    },
    quiet: { change: { form: { fields: { stayTo: "2027-04-08" } }, invitation: { fields: { stayTo: "2027-04-08" } } } },
    lacking: {
      change: {
        employer: { words: "technical services; return" },
        form: { fields: { stayTo: [] } },
        invitation: { fields: { stayTo: [] } },
      },
    },
  },
  {
    rule: "R053",
    route: "b11",
    fires: { facts: { "trip.localPayment": true } },
    quiet: { facts: { "trip.localPayment": false, "trip.handsOnWork": false } },
    lacking: {},
  },
  {
    rule: "R054",
    route: "b11",
    fires: { facts: { "sponsor.unionType": "engaged" } },
    quiet: { facts: { "sponsor.unionType": "registeredMarriage" } },
    lacking: {},
  },
  {
    rule: "R055",
    route: "b1",
    fires: {
      change: {
        letter: {
          words:
            "We invite Mr Weber to negotiations, our supplier. Salary will be paid by the host. 8 February 2027, phone +7 727 250 11 22, expenses: host",
        },
      },
    },
    quiet: { facts: { "trip.localPayment": false } },
    lacking: {},
  },
];

describeRules("3.3 purpose wording", ROWS);
