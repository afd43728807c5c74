import { useEffect } from 'react';

const variable = '--keyboard-height';

/**
 * A phone's keyboard lies over the page and does not change its height. While this is used, its
 * height is in `--keyboard-height`, so that what stands at the foot can stand above it.
 */
export function useKeyboardHeight(): void {
  useEffect(function followKeyboard() {
    const { visualViewport } = window;
    if (!visualViewport) return;
    const { style } = document.documentElement;
    const follow = () => {
      // A page that is zoomed in is smaller without any keyboard.
      const covered = visualViewport.scale === 1 ? window.innerHeight - visualViewport.height : 0;
      style.setProperty(variable, `${Math.max(0, Math.round(covered))}px`);
    };
    visualViewport.addEventListener('resize', follow);
    return () => {
      visualViewport.removeEventListener('resize', follow);
      style.removeProperty(variable);
    };
  }, []);
}
