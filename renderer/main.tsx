import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createHttpClient } from "./client/httpClient.ts";
import { createAppStore } from "./state/createAppStore.ts";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App store={createAppStore(createHttpClient())} />);
