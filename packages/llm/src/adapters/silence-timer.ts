/** Tells once when nothing has happened for a while; it is set again at little cost. */
export class SilenceTimer {
  readonly #onSilence: () => void;
  #timer: NodeJS.Timeout | undefined;
  #lengthMs = 0;

  constructor(onSilence: () => void) {
    this.#onSilence = onSilence;
  }

  /** Counts from now on, also where it rang before. */
  restart(lengthMs: number): void {
    if (this.#timer && this.#lengthMs === lengthMs) {
      this.#timer.refresh();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onSilence, lengthMs);
    this.#lengthMs = lengthMs;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
