import { Flex, Icon, Stack, Text } from '@chakra-ui/react';
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Surface } from './surface.tsx';

export type NoticeTone = 'info' | 'done' | 'caution' | 'stop';

interface NoticeProps {
  tone: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Announced at once: for what just happened. */
  isLive?: boolean;
}

const looks: Record<NoticeTone, { colorPalette: string; icon: LucideIcon }> = {
  info: { colorPalette: 'sky', icon: Info },
  done: { colorPalette: 'pine', icon: CircleCheck },
  caution: { colorPalette: 'amber', icon: TriangleAlert },
  stop: { colorPalette: 'rose', icon: CircleAlert },
};

/** A tinted message inside a page; the icon and the words carry the tone, not the colour alone. */
export function Notice({ tone, title, children, isLive = false }: NoticeProps): ReactElement {
  const { colorPalette, icon } = looks[tone];
  return (
    <Surface tone="tinted" colorPalette={colorPalette} role={isLive ? 'alert' : undefined}>
      <Flex gap="3">
        <Icon as={icon} boxSize="5" mt="0.5" color="colorPalette.fg" flexShrink="0" aria-hidden />
        <Stack gap="1" minW="0">
          {title && (
            <Text fontWeight="600" color="colorPalette.fg">
              {title}
            </Text>
          )}
          {children && <Text as="div">{children}</Text>}
        </Stack>
      </Flex>
    </Surface>
  );
}
