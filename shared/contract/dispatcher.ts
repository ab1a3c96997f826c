import { AppError } from "../domain/appError.ts";
import { type Answer, METHOD_PARAMS, type Method, type ParamsOf, type ResultOf } from "./methods.ts";

/** One function a method. */
export type Handlers = { readonly [M in Method]: (params: ParamsOf<M>) => Promise<ResultOf<M>> };

/** Carries a call from any door to its handler. Never throws: an answer is a result or an error code. */
export type Dispatch = (method: string, params: unknown) => Promise<Answer>;

/**
 * Checks what came in against the contract, calls the handler, and turns what went wrong into a code.
 * `onBug` receives what nobody expected; the caller only learns "internal".
 */
export function createDispatcher(handlers: Handlers, onBug: (method: string, error: unknown) => void): Dispatch {
  return async (method, params) => {
    if (!isMethod(method)) return failure("invalid-request", { what: `method ${method.slice(0, 60)}` });
    const parsed = METHOD_PARAMS[method].safeParse(params ?? {});
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return failure("invalid-request", {
        what: `${issue?.path.join(".") || method}: ${issue?.message ?? "not valid"}`,
      });
    }
    try {
      return { ok: true, result: await callHandler(handlers, method, parsed.data) };
    } catch (error) {
      if (error instanceof AppError) {
        return { ok: false, error: { code: error.code, detail: error.detail, retry: error.retry } };
      }
      onBug(method, error);
      return failure("internal", {});
    }
  };
}

function isMethod(method: string): method is Method {
  return Object.hasOwn(METHOD_PARAMS, method);
}

/** The compiler cannot follow that `params` was parsed by the schema of this very method; this is the one place. */
function callHandler(handlers: Handlers, method: Method, params: unknown): Promise<ResultOf<Method>> {
  const handler = handlers[method] as (params: unknown) => Promise<ResultOf<Method>>;
  return handler(params);
}

function failure(code: string, detail: Readonly<Record<string, string | number>>): Answer {
  return { ok: false, error: { code, detail, retry: false } };
}
