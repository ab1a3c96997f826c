/** A stop that the user can act on. Its sentence is in shared/copy under the same code. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly retry: boolean;

  constructor(code: AppErrorCode, detail: Readonly<Record<string, string | number>> = {}, retry = false) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
    this.retry = retry;
  }
}

export const APP_ERROR_CODES = [
  "usage",
  "route-unknown",
  "route-required",
  "case-file-invalid",
  "no-usable-input",
  "output-not-writable",
  "output-exists",
  "output-verification-failed",
  "size-limit-unreachable",
  "pack-locked",
  "pack-damaged",
  "pack-newer",
  "interrupted",
  "unknown-document",
  "unknown-page",
  "invalid-request",
  "internal",
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];
