import { useId } from "react";
import { SAMPLE_NAMES } from "../../state/packName.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";

const SAMPLES = [
  { folder: "b11-family", icon: "family", words: "home.sampleFamily" },
  { folder: "b1-business", icon: "meeting", words: "home.sampleBusiness" },
  { folder: "b2-installation", icon: "tools", words: "home.sampleInstallation" },
] as const;

/** Fictional packs to look at, one for each of the guides' routes. */
export function Samples() {
  const { store, t } = useAppContext();
  const title = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div className="samples" role="group" aria-labelledby={title}>
      <span id={title} className="soft small">
        {t("home.samples")}
      </span>
      {SAMPLES.map(({ folder, icon, words }) => (
        <Button
          key={folder}
          size="small"
          icon={icon}
          onPress={() => void store.createSample(folder, t(SAMPLE_NAMES[folder]))}
        >
          {t(words)}
        </Button>
      ))}
    </div>
  );
}
