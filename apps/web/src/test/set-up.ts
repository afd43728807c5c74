import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startI18n } from '../lib/i18n.ts';

beforeAll(startI18n);
afterEach(cleanup);

/** What jsdom does not have and Chakra asks for. */
class InertObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.matchMedia ??= (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
Object.assign(globalThis, { ResizeObserver: InertObserver, IntersectionObserver: InertObserver });
Element.prototype.scrollTo ??= () => undefined;
window.scrollTo = () => undefined;
