import { errorSentence } from "../state/sentences.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Mark.tsx";

/** What the window notices itself, and no engine says. */
const OWN_SENTENCES: Readonly<Record<string, string>> = {
  "connection-lost": "frame.lost",
  "engine-restarted": "engine.restarted",
};

/** The last act that failed: what is wrong, and what to do. */
export function ErrorBar() {
  const { store, t, language } = useAppContext();
  const error = useApp((state) => state.error);
  const retry = useApp((state) => state.retry);
  return (
    <div role="alert" className="error-bar">
      {error !== null && (
        <Notice
          tone="blocker"
          acts={
            <>
              {retry !== null && (
                <Button
                  size="small"
                  onPress={() => {
                    store.dismissError();
                    retry();
                  }}
                >
                  {t("frame.retry")}
                </Button>
              )}
              <Button size="small" look="plain" onPress={store.dismissError}>
                {t("frame.dismiss")}
              </Button>
            </>
          }
        >
          {OWN_SENTENCES[error.code] !== undefined
            ? t(OWN_SENTENCES[error.code] ?? "")
            : (errorSentence(language, error) ?? errorSentence(language, { ...error, code: "internal" }))}
        </Notice>
      )}
    </div>
  );
}
