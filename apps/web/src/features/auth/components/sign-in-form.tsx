import { Button, Input, Stack } from '@chakra-ui/react';
import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form.tsx';
import { FormField } from '../../../components/form-field.tsx';
import { FormProblem } from '../../../components/form-problem.tsx';
import { PasswordField } from '../../../components/password-field.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { demoMember, isServedLocally, type SignInValues, signInFormSchema } from '../auth.forms.ts';
import { useSignIn } from '../auth.queries.ts';
import { DemoHint } from './demo-hint.tsx';

/** The guard moves on as soon as the session starts. */
export function SignInForm(): ReactElement {
  const { t } = useTranslation('auth');
  const signIn = useSignIn();
  const form = useForm<SignInValues>({
    resolver: zodResolver(signInFormSchema),
    mode: 'onTouched',
    defaultValues: { email: '', password: '' },
  });
  const { errors } = form.formState;
  const isWrong = asApiProblem(signIn.error)?.code === 'INVALID_CREDENTIALS';
  return (
    <Stack gap="6">
      <Form onSubmit={form.handleSubmit((values) => signIn.mutate(values))}>
        <FormField label={t('field.email')} error={errors.email && t('invalid.email')}>
          <Input
            {...form.register('email')}
            type="email"
            autoComplete="username"
            inputMode="email"
          />
        </FormField>
        <PasswordField
          {...form.register('password')}
          label={t('field.password')}
          error={errors.password && t('invalid.password')}
          autoComplete="current-password"
        />
        <FormProblem error={signIn.error} words={isWrong ? t('problem.credentials') : undefined} />
        <Button type="submit" size="lg" colorPalette="ember" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Form>
      {isServedLocally(window.location.hostname) && (
        <DemoHint onChosen={() => form.reset(demoMember)} />
      )}
    </Stack>
  );
}
