import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createHttpClient } from "./client/httpClient.ts";
import { createIpcClient, desktopBridge } from "./client/ipcClient.ts";
import { createAppStore } from "./state/createAppStore.ts";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
const bridge = desktopBridge();
const client = bridge === null ? createHttpClient() : createIpcClient(bridge);
if (root !== null) createRoot(root).render(<App store={createAppStore(client)} />);
