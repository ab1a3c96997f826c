import type { FieldName } from "#shared/domain/document.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { TextBox } from "../../ui/Field.tsx";
import { Mark } from "../../ui/Mark.tsx";
import type { Sight } from "./findingSides.ts";

const DATES: ReadonlySet<FieldName> = new Set([
  "birthDate",
  "expiryDate",
  "issueDate",
  "marriageDate",
  "stayFrom",
  "stayTo",
  "statementFrom",
  "statementTo",
]);

/** What was read at a place, to be put right where the picture shows something else. */
export function Reading({ sight }: { readonly sight: Sight }) {
  const { store, t } = useAppContext();
  const { field } = sight;
  if (field === null) return <p className="compare-text">{sight.text}</p>;
  const isDate = DATES.has(field.name) && /^\d{4}-\d{2}-\d{2}$/.test(field.value);
  const correct = (value: string | null, burst?: string) =>
    void store.command(
      {
        kind: "correctField",
        documentId: sight.documentId,
        field: field.name,
        person: field.person ?? null,
        value,
      },
      burst,
    );
  return (
    <div className="compare-reading">
      <TextBox
        label={t("compare.readAs", { field: t(`field.${field.name}`) })}
        value={field.value}
        type={isDate ? "date" : "text"}
        hint={sight.text === sight.value ? undefined : t("compare.printed", { text: sight.text })}
        onCommit={correct}
      />
      {field.source === "user" && (
        <p className="compare-corrected">
          <Mark tone="advice">{t("verdict.corrected")}</Mark>
          <Button size="small" look="plain" icon="undo" onPress={() => correct(null)}>
            {t("compare.takeBack")}
          </Button>
        </p>
      )}
    </div>
  );
}
