// What the store refuses, as one sentence for people and a code for programs.

export type StoreErrorCode =
  | 'not-a-catalogue'
  | 'newer-catalogue'
  | 'busy'
  | 'frozen-norm'
  | 'malformed-cursor'
  | 'nothing-imported';

export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
