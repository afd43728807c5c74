/** Where calls go, taken apart once. */
export interface WireAddress {
  /** Scheme, host and port. */
  origin: string;
  /** With its query. */
  path: string;
}

export function toAddress(url: string): WireAddress {
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
}
