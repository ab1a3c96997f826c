import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn, speakPageIssueIn } from "#shared/copy/reportCopy.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import { assertNever } from "#shared/domain/assertNever.ts";
import type { Translate } from "../../state/translate.ts";
import { documentName } from "../documents/documentFacts.ts";
import type { Mender, MendGroup, MendItem } from "./mendGroups.ts";
import { paperName } from "./paperNames.ts";

const OWN_WORDS: ReadonlySet<Mender> = new Set(["applicant", "reading", "scan", "mission"]);

/** A plain letter with all that one person can mend, to be pasted into a mail or a chat. */
export function mendMessage(group: MendGroup, view: PackView, t: Translate, language: Language): string {
  const applicant = view.pack.people.find(({ role }) => role === "applicant");
  const name = applicant === undefined ? "" : `${applicant.givenNames} ${applicant.surname}`.trim();
  const whose = name === "" ? "" : t("message.whose", { name });
  const ask = t(`message.${OWN_WORDS.has(group.mender) ? group.mender : "others"}`, { whose });
  const lines = [...new Set(group.items.map((item) => lineOf(item, view, t, language)))];
  return [
    t("message.hello"),
    ask,
    lines.map((line, index) => `${index + 1}. ${line}`).join("\n"),
    t("message.thanks"),
  ].join("\n\n");
}

/** Without the part that tells the applicant whom to ask: whoever reads it is the one. */
function lineOf(item: MendItem, view: PackView, t: Translate, language: Language): string {
  switch (item.kind) {
    case "finding":
      return speakFindingIn(language, { ...item.finding, params: { ...item.finding.params, mend: "" } });
    case "missing": {
      const { sentence, params } = item.missing;
      return speakFindingIn(language, { sentence: params.group === undefined ? "R190.wanted" : sentence, params });
    }
    case "page": {
      const { document, pageNumber, issues } = item.page;
      const where = [paperName(document, t), documentName(document, view), t("check.page", { page: pageNumber })];
      return `${where.join(", ")}: ${issues.map((issue) => speakPageIssueIn(language, issue)).join(" ")}`;
    }
    default:
      return assertNever(item);
  }
}
