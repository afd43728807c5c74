import { Stack, Switch, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useDecideAiConsent } from '../coach.queries.ts';

/** Acts at once; shows what was chosen while it is being saved. */
export function ConsentSwitch({ isGranted }: { isGranted: boolean }): ReactElement {
  const { t } = useTranslation('coach');
  const { mutate, isPending, variables, error } = useDecideAiConsent();
  return (
    <Surface>
      <Stack gap="3">
        <Switch.Root
          colorPalette="pine"
          size="lg"
          w="full"
          minH="11"
          justifyContent="space-between"
          checked={isPending ? variables : isGranted}
          disabled={isPending}
          onCheckedChange={({ checked }) => mutate(checked)}
        >
          <Switch.Label textStyle="body" fontWeight="500" lineHeight="1.4">
            {t('view.consentLabel')}
          </Switch.Label>
          <Switch.HiddenInput />
          <Switch.Control flexShrink="0">
            <Switch.Thumb />
          </Switch.Control>
        </Switch.Root>
        <Text textStyle="sm" color="fg.muted">
          {t('view.consentHint')}
        </Text>
        <FormProblem error={error} />
      </Stack>
    </Surface>
  );
}
