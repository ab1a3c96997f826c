import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button, IconButton } from "./Button.tsx";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  /** A line below the title. */
  readonly note?: ReactNode;
  /** small: one decision; large: work. */
  readonly size: "small" | "large";
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Controls on the title's line. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet laid over the page; focus stays in it and goes back to where it was. */
export function Dialog({ title, note, size, closeLabel, isOpen, onClose, tools, children }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-body">
          <header className="dialog-head">
            <div className="dialog-title">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {note !== undefined && <p className="soft small">{note}</p>}
            </div>
            {tools}
            <IconButton label={closeLabel} icon="close" onPress={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly danger?: boolean;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({
  title,
  children,
  confirmLabel,
  cancelLabel,
  danger = false,
  isOpen,
  onConfirm,
  onClose,
}: ConfirmProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="dialog dialog-small">
        <AriaDialog role="alertdialog" className="dialog-body">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="dialog-text">{children}</div>
          <div className="dialog-acts">
            <Button onPress={onClose} autoFocus>
              {cancelLabel}
            </Button>
            <Button
              look={danger ? "danger" : "primary"}
              onPress={() => {
                onConfirm();
                onClose();
              }}
            >
              {confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
