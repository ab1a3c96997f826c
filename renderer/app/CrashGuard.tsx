import { Component, type ReactNode } from "react";
import { useAppContext } from "../state/useApp.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/StepPage.tsx";

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Keeps a fault of one step from taking the window with it. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return <Crashed onReopen={() => this.setState({ crashed: false })} />;
  }
}

function Crashed({ onReopen }: { readonly onReopen: () => void }) {
  const { t } = useAppContext();
  return (
    <Empty
      isPage
      icon="warning"
      title={t("frame.crashed")}
      acts={
        <Button look="primary" onPress={onReopen}>
          {t("frame.reload")}
        </Button>
      }
    />
  );
}
