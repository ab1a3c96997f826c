import { type RefObject, useRef } from "react";
import { useDrag, useDrop } from "react-aria-components";

/** Something of the window that is being dragged: its kind and its id. */
export interface Dragged {
  readonly type: string;
  readonly id: string;
}

/** Makes an element draggable by pointer, and its handle (a button) by keyboard and screen reader. */
export function useCardDrag({ type, id }: Dragged, isDisabled: boolean) {
  const handle = useRef<HTMLButtonElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [type]: id, "text/plain": id }],
    getAllowedDropOperations: () => ["move"],
    hasDragButton: true,
    isDisabled,
  });
  return { dragProps, dragButtonProps, isDragging, handle };
}

/** Makes an element a place where things of one kind may be put. */
export function useCardDrop(ref: RefObject<HTMLElement | null>, type: string, onDrop: (id: string) => void) {
  return useDrop({
    ref,
    getDropOperation: (types) => (types.has(type) ? "move" : "cancel"),
    onDrop: async (event) => {
      for (const item of event.items) {
        if (item.kind === "text" && item.types.has(type)) onDrop(await item.getText(type));
      }
    },
  });
}
