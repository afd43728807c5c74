import { chakra } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Term, useExplainTerm } from './term-context.ts';

const TermButton = chakra('button', {
  base: {
    display: 'inline',
    // The line stays as high as the text; the finger gets more.
    position: 'relative',
    _before: { content: '""', position: 'absolute', inset: '-0.625rem -0.25rem' },
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    textDecoration: 'underline dotted',
    textDecorationColor: 'fg.muted',
    textUnderlineOffset: '0.2em',
    cursor: 'help',
    borderRadius: 'sm',
    focusVisibleRing: 'outside',
    colorPalette: 'ember',
  },
});

interface TermHintProps {
  term: Term;
  /** As it stands in the sentence, such as “2 in reserve”. */
  word: string;
}

/** A word that explains itself when it is tapped; plain text where nothing can explain it. */
export function TermHint({ term, word }: TermHintProps): ReactElement {
  const { t } = useTranslation('motivation');
  const explain = useExplainTerm();
  if (!explain) return <>{word}</>;
  return (
    <TermButton
      type="button"
      aria-haspopup="dialog"
      aria-label={t('term.ask', { word })}
      onClick={() => explain(term)}
    >
      {word}
    </TermButton>
  );
}
