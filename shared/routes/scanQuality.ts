import { z } from "zod";
import { SEVERITIES } from "#shared/domain/finding.ts";
import type { DeepReadonly } from "./deepReadonly.ts";

/** One scan-quality rule (routes.md section 4): what the guides ask, and how it is tested here. */
export const scanRuleSchema = z.strictObject({
  id: z.string().regex(/^SQ\d{2}$/),
  requirement: z.string().min(1),
  test: z.string().min(1),
  severity: z.enum(SEVERITIES),
  /** Which slots, in words. */
  scope: z.string().min(1),
  sources: z.array(z.string()),
  operationalised: z.boolean(),
});

/** One fault of a visa photo. */
export const photoFaultSchema = z.strictObject({
  id: z.string().regex(/^PH\d{2}$/),
  fault: z.string().min(1),
  test: z.string().min(1),
  severity: z.enum(SEVERITIES),
  sources: z.array(z.string()),
  operationalised: z.boolean(),
});

export const qualityCatalogueSchema = z.strictObject({
  format: z.literal(1),
  scanRules: z.array(scanRuleSchema),
  photoFaults: z.array(photoFaultSchema),
});

export type ScanRule = DeepReadonly<z.infer<typeof scanRuleSchema>>;
export type PhotoFault = DeepReadonly<z.infer<typeof photoFaultSchema>>;
export type QualityCatalogue = DeepReadonly<z.infer<typeof qualityCatalogueSchema>>;
