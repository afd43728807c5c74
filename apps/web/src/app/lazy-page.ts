import i18next from 'i18next';
import type { ComponentType } from 'react';
import type { EnglishWords } from '../lib/i18n.ts';

type LazyRoute = () => Promise<{ Component: ComponentType }>;

/** Loads a page and its words at the same time. */
export function lazyPage(
  load: () => Promise<ComponentType>,
  ...namespaces: (keyof EnglishWords)[]
): LazyRoute {
  return async () => {
    const [Component] = await Promise.all([load(), i18next.loadNamespaces(namespaces)]);
    return { Component };
  };
}
