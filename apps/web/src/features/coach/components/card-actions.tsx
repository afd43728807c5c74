import { chakra, List } from '@chakra-ui/react';
import type { CoachCard } from '@vigor/contract';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { splitNumbers } from '../model/contact-link.ts';

const CallLink = chakra('a', {
  base: {
    fontWeight: '700',
    color: 'colorPalette.fg',
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
    focusVisibleRing: 'outside',
  },
});

/** What to do, in order. Where somebody is to be called, a number is a tap away. */
export function CardActions({ card }: { card: CoachCard }): ReactElement {
  const { t } = useTranslation('coach');
  const canCall = card.kind === 'emergency' || card.kind === 'crisis';
  return (
    <List.Root ps="5" gap="2" aria-label={t('card.actions')}>
      {card.actions.map((action) => (
        <List.Item key={action}>{canCall ? <WithNumbers text={action} /> : action}</List.Item>
      ))}
    </List.Root>
  );
}

function WithNumbers({ text }: { text: string }): ReactElement {
  return (
    <>
      {splitNumbers(text).map(({ words, number }) => (
        <Fragment key={words + number}>
          {words}
          {number && <CallLink href={`tel:${number}`}>{number}</CallLink>}
        </Fragment>
      ))}
    </>
  );
}
