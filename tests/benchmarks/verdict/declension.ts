type Case = "gen" | "dat" | "ins";
type Forms = Readonly<Record<Case, string>>;

/** Schoolbook endings, written apart from the product's own tables so that the two check each other. */
const CONSONANT: Forms = { gen: "а", dat: "у", ins: "ом" };
const SOFT: Forms = { gen: "я", dat: "ю", ins: "ем" };

/** A Russian full name in a case, as letters, contracts and diplomas print it. */
export function decline(surname: string, given: string, patronymic: string, sex: "F" | "M", to: Case): string {
  return [surnameIn(surname, sex, to), givenIn(given, sex, to), patronymicIn(patronymic, sex, to)]
    .filter((word) => word !== "")
    .join(" ");
}

function surnameIn(name: string, sex: "F" | "M", to: Case): string {
  if (/(?:ова|ева|ёва|ина|ына)$/u.test(name) && sex === "F") return `${name.slice(0, -1)}ой`;
  if (/ая$/u.test(name)) return `${name.slice(0, -2)}ой`;
  if (sex === "F" || /(?:ко|ых|их|о|е|и|у|ю|а|я)$/u.test(name)) return name;
  if (/(?:ск|цк)ий$/u.test(name)) return name.slice(0, -2) + { gen: "ого", dat: "ому", ins: "им" }[to];
  if (/(?:ов|ев|ёв|ин|ын)$/u.test(name)) return name + { gen: "а", dat: "у", ins: "ым" }[to];
  return withEnding(name, to);
}

function givenIn(name: string, sex: "F" | "M", to: Case): string {
  const fleeting: Readonly<Record<string, string>> = { Павел: "Павл", Лев: "Льв", Пётр: "Петр", Петр: "Петр" };
  const stem = fleeting[name];
  if (stem !== undefined) return stem + CONSONANT[to];
  if (/ия$/u.test(name)) return name.slice(0, -1) + { gen: "и", dat: "и", ins: "ей" }[to];
  if (/я$/u.test(name)) return name.slice(0, -1) + { gen: "и", dat: "е", ins: "ей" }[to];
  if (/а$/u.test(name)) {
    const bare = name.slice(0, -1);
    return (
      bare + { gen: /[кгхжшчщ]$/u.test(bare) ? "и" : "ы", dat: "е", ins: /[жшчщц]$/u.test(bare) ? "ей" : "ой" }[to]
    );
  }
  if (/ь$/u.test(name) && sex === "F") return name.slice(0, -1) + { gen: "и", dat: "и", ins: "ью" }[to];
  return sex === "M" && /[бвгджзйклмнпрстфхцчшщь]$/u.test(name) ? withEnding(name, to) : name;
}

function patronymicIn(name: string, sex: "F" | "M", to: Case): string {
  if (name === "") return "";
  return sex === "M"
    ? name + { gen: "а", dat: "у", ins: "ем" }[to]
    : name.slice(0, -1) + { gen: "ы", dat: "е", ins: "ой" }[to];
}

function withEnding(name: string, to: Case): string {
  if (/[йь]$/u.test(name)) return name.slice(0, -1) + SOFT[to];
  return name + (to === "ins" && /[жшчщц]$/u.test(name) ? "ем" : CONSONANT[to]);
}
