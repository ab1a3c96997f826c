import type { ErrorAnswer } from "#shared/contract/methods.ts";

/** A call that was answered with an error code; shared/copy has the sentence. */
export class ClientError extends Error {
  readonly answer: ErrorAnswer;

  constructor(answer: ErrorAnswer) {
    super(answer.code);
    this.name = "ClientError";
    this.answer = answer;
  }
}
