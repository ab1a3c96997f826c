import "./app/styles.ts";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { loadPackSteps } from "./app/usePackSteps.ts";
import { createHttpClient } from "./client/httpClient.ts";
import { createIpcClient, desktopBridge } from "./client/ipcClient.ts";
import { createAppStore } from "./state/createAppStore.ts";
import { placeOf } from "./state/place.ts";

const root = document.getElementById("root");
const bridge = desktopBridge();
const store = createAppStore(bridge === null ? createHttpClient() : createIpcClient(bridge));
const place = placeOf(window.location.hash);
// What the first screen shows is asked for while it is being drawn.
if (place.kind === "pack") void loadPackSteps();
void store.go(place);
if (root !== null) createRoot(root).render(<App store={store} />);
