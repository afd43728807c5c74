/**
 * Makes something of an object once, and remembers it for as long as the object is there. Tools
 * and schemas are written down once in a product, and nobody changes one that was used.
 */
export function rememberByObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
