/** Where keys come from. A secret that does not exist is `undefined`, not an error. */
export interface SecretSource {
  get(name: string): Promise<string | undefined>;
}

/**
 * A store that could not be asked. Its message names the store and what it answered, and never
 * a secret, a token or an address.
 */
export class SecretStoreError extends Error {
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(store: string, status?: number) {
    super(status === undefined ? `${store} is out of reach.` : `${store} answered ${status}.`);
    this.name = 'SecretStoreError';
    this.status = status;
  }
}
