import { useEffect } from 'react';

/** Names the tab, which is also what a screen reader hears after a navigation. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Vigor`;
  }, [title]);
}
