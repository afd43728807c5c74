import { Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { CoachCard } from '@vigor/contract';
import { ExternalLink, Phone } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import { linkOfContact } from '../model/contact-link.ts';

type Helpline = CoachCard['helplines'][number];

/** Large enough for a shaking hand; a number is called with one tap. */
export function Helplines({ helplines }: { helplines: readonly Helpline[] }): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Stack as="ul" gap="2" listStyleType="none" aria-label={t('card.helplines')}>
      {helplines.map((helpline) => (
        <li key={helpline.name + helpline.contact}>
          <HelplineRow helpline={helpline} />
        </li>
      ))}
    </Stack>
  );
}

function HelplineRow({ helpline }: { helpline: Helpline }): ReactElement {
  const link = linkOfContact(helpline.contact);
  const words = (
    <Stack gap="0" minW="0" flex="1">
      <Text as="span" textStyle="sm" color="fg.muted">
        {helpline.name}
      </Text>
      <Text as="span" textStyle="heading" overflowWrap="anywhere">
        {helpline.contact}
      </Text>
    </Stack>
  );
  if (!link) {
    return (
      <Surface padding="none" px="4" py="3">
        {words}
      </Surface>
    );
  }
  const isPhone = link.startsWith('tel:');
  return (
    <Surface
      padding="none"
      asChild
      display="block"
      borderColor="colorPalette.border"
      focusVisibleRing="outside"
      _hover={{ borderColor: 'colorPalette.solid' }}
    >
      <a href={link} {...(!isPhone && { target: '_blank', rel: 'noopener noreferrer' })}>
        <Flex align="center" gap="3" px="4" py="3" minH="16">
          {words}
          <Icon
            as={isPhone ? Phone : ExternalLink}
            boxSize="6"
            color="colorPalette.fg"
            aria-hidden
          />
        </Flex>
      </a>
    </Surface>
  );
}
