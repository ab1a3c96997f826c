import { errorSentence } from "../state/sentences.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Mark.tsx";

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
          {error.code === "connection-lost"
            ? t("frame.lost")
            : (errorSentence(language, error) ?? errorSentence(language, { ...error, code: "internal" }))}
        </Notice>
      )}
    </div>
  );
}
