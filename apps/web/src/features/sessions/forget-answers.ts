/**
 * At sign-out: what the server has is removed from this device. A session that runs, and one that
 * waits to be sent, stay for their member: they are nowhere else.
 */
export function forgetAnswers(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    const isEmptyOutbox = key.startsWith('vigor.outbox.') && storage.getItem(key) === '[]';
    if (key.startsWith('vigor.finished.') || isEmptyOutbox) storage.removeItem(key);
  }
}
