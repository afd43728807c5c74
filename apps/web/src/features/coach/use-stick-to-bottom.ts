import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A reader this close to the end follows what comes. */
const nearPx = 48;
const reducedMotion = '(prefers-reduced-motion: reduce)';

export interface StickToBottom {
  scrollerRef: RefObject<HTMLDivElement | null>;
  contentRef: RefObject<HTMLDivElement | null>;
  isAtBottom: boolean;
  onScroll: () => void;
  toBottom: () => void;
}

/**
 * Follows the end of a growing text while the reader is there, and lets go when they scroll up.
 * When something is put before `firstKey`, what was on the screen stays where it was.
 */
export function useStickToBottom(firstKey: string | undefined): StickToBottom {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const isSticking = useRef(true);
  const lastTop = useRef(0);
  const [isAtBottom, setAtBottom] = useState(true);

  const toBottom = useCallback(() => {
    isSticking.current = true;
    setAtBottom(true);
    const scroller = scrollerRef.current;
    const behavior = matchMedia(reducedMotion).matches ? 'auto' : 'smooth';
    scroller?.scrollTo({ top: scroller.scrollHeight, behavior });
  }, []);

  const onScroll = useCallback(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const gap = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    // Text that grew under the reader is no reason to let go; only going up is.
    const isGoingUp = scroller.scrollTop < lastTop.current && gap > 1;
    lastTop.current = scroller.scrollTop;
    if (isGoingUp) isSticking.current = false;
    else if (gap <= nearPx) isSticking.current = true;
    setAtBottom(isSticking.current || gap <= nearPx);
  }, []);

  useEffect(function followGrowth() {
    const follow = () => {
      const scroller = scrollerRef.current;
      if (scroller && isSticking.current) scroller.scrollTop = scroller.scrollHeight;
    };
    const observer = new ResizeObserver(follow);
    if (contentRef.current) observer.observe(contentRef.current);
    if (scrollerRef.current) observer.observe(scrollerRef.current);
    return () => observer.disconnect();
  }, []);

  useKeepPlace(scrollerRef, firstKey);
  return { scrollerRef, contentRef, isAtBottom, onScroll, toBottom };
}

/** Older messages come in above: the distance to the end stays the same. */
function useKeepPlace(
  scrollerRef: RefObject<HTMLDivElement | null>,
  firstKey: string | undefined,
): void {
  const before = useRef<{ firstKey: string | undefined; height: number }>(undefined);
  useLayoutEffect(function keepPlace() {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const last = before.current;
    const height = scroller.scrollHeight;
    before.current = { firstKey, height };
    const hasOlder = last?.firstKey !== undefined && last.firstKey !== firstKey;
    if (hasOlder && last.height < height) scroller.scrollTop += height - last.height;
  });
}
