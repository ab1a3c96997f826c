/** Rules of routes.md section 3 that have no finding of their own, with where they are told instead. */
export const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  R032: "decides who mends R001, R003, R005, R006, R020 and R026 when the invitation is the odd one out, and is named in their `because`",
  R045: "its five parts are R040, R060, R061, R064, R130 and R160: one cause gives one finding",
  R048: "its parts are R042, R061, R094, R130, R133 and R160: one cause gives one finding",
  R102: "the paper that the tie needs is a conditional slot, told as missing by R190",
  R105: "the proof of lawful residence is a conditional slot, told as missing by R190",
  R106: "the work permit is a conditional slot (R190), and that it is current is R074",
  R117: "both are groups of which one is needed, told as missing by R190",
  R120: "each of these papers is a slot, told as missing by R190",
  R138: "the basis agreements are a group of which one is needed, told as missing by R190",
  R144: "the power of attorney is a conditional slot, told as missing by R190",
  R162: "each payer's evidence is a conditional slot, told as missing by R190",
  R173: "the host's undertaking is a conditional slot, told as missing by R190",
  R192: "the index is written from the plan that the pack is written from, and read back after writing",
  R194: "files are named by the plan",
  R207: "everything is checked again as a whole after every change; letters are filled from the same fields",
  R218: "each of these papers is a slot, told as missing by R190",
};
