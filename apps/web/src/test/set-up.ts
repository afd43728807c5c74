import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startI18n } from '../lib/i18n.ts';

/** What jsdom does not have and Chakra asks for. */
class InertObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// The tests of the server run without a window.
if (typeof window !== 'undefined') {
  // Pages are loaded when they are first shown, which takes its time on a busy machine.
  configure({ asyncUtilTimeout: 15_000 });
  beforeAll(startI18n);
  afterEach(cleanup);
  window.matchMedia ??= asMediaQueryList;
  window.scrollTo = () => undefined;
  Element.prototype.scrollTo ??= () => undefined;
  Object.assign(globalThis, { ResizeObserver: InertObserver, IntersectionObserver: InertObserver });
}

function asMediaQueryList(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}
