import { useEffect, useRef, useState } from 'react';

const typingMs = 250;

interface TypedText {
  text: string;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** Text that belongs to the address, but is only sent there when the typing pauses or ends. */
export function useTypedText(value: string, onChange: (text: string) => void): TypedText {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(function stopWaitingWhenGone() {
    return () => clearTimeout(timer.current);
  }, []);
  const send = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim() !== value) onChange(text.trim());
  };
  return {
    text: draft ?? value,
    onType: (text) => {
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(text), typingMs);
    },
    onLeave: () => {
      if (draft !== undefined) send(draft);
      setDraft(undefined);
    },
  };
}
