import packageJson from "../../package.json" with { type: "json" };

/** This version of Qujat. */
export const VERSION = packageJson.version;
