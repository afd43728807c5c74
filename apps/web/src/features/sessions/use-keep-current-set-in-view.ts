import { useEffect, useRef } from 'react';

/** After a tick the page moves just as far as the next set needs to be seen. */
export function useKeepCurrentSetInView(currentSetId: string | undefined): void {
  const before = useRef(currentSetId);
  useEffect(
    function scrollToCurrentSet() {
      if (before.current === currentSetId) return;
      before.current = currentSetId;
      document.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
    },
    [currentSetId],
  );
}
