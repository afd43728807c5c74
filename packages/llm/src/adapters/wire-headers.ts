const fixedHeaders = ['content-type', 'application/json', 'user-agent', 'vigor-llm'];

/** Writes the headers of a call, again only when its key has changed. */
export function createHeaders(keyHeader: (key: string) => string[]): (key: string) => string[] {
  let last: { key: string; headers: string[] } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, headers: [...fixedHeaders, ...keyHeader(key)] };
    return last.headers;
  };
}

/** The usual header of a key; none where there is no key. */
export function bearer(key: string): string[] {
  return key === '' ? [] : ['authorization', `Bearer ${key}`];
}
