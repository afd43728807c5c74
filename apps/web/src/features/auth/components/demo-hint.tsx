import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';

export function DemoHint({ onChosen }: { onChosen: () => void }): ReactElement {
  const { t } = useTranslation('auth');
  const [isFilled, setIsFilled] = useState(false);
  return (
    <Surface tone="quiet">
      <Flex justify="space-between" align="center" gap="4" wrap="wrap">
        <Stack gap="0.5" flex="1" minW="48">
          <Text fontWeight="600">{t('demo.title')}</Text>
          <Text textStyle="sm" color="fg.muted" aria-live="polite">
            {isFilled ? t('demo.filled') : t('demo.body')}
          </Text>
        </Stack>
        <Button
          variant="outline"
          onClick={() => {
            onChosen();
            setIsFilled(true);
          }}
        >
          {t('demo.action')}
        </Button>
      </Flex>
    </Surface>
  );
}
