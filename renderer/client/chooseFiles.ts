/** Asks for files with the system's own dialog; none where it was closed without choosing. */
export function chooseFiles({ many, accept = "" }: { readonly many: boolean; readonly accept?: string }) {
  return new Promise<readonly File[]>((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = many;
    input.accept = accept;
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
