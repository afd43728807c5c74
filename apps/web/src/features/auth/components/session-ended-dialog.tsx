import { Button } from '@chakra-ui/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import type { SessionUser } from '@vigor/contract';
import { type ReactElement, useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form.tsx';
import { FormProblem } from '../../../components/form-problem.tsx';
import { PasswordField } from '../../../components/password-field.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { authSession } from '../../../lib/auth.ts';
import { type SignInValues, signInFormSchema } from '../auth.forms.ts';
import { useSignIn } from '../auth.queries.ts';

/** Over the page that was open when the session ended, so that nothing typed there is lost. */
export function SessionEndedDialog({ user }: { user: SessionUser }): ReactElement {
  const { t } = useTranslation(['common', 'auth']);
  const formId = useId();
  const queryClient = useQueryClient();
  const signIn = useSignIn();
  const form = useForm<SignInValues>({
    resolver: zodResolver(signInFormSchema),
    defaultValues: { email: user.email, password: '' },
  });
  const isWrong = asApiProblem(signIn.error)?.code === 'INVALID_CREDENTIALS';
  const submit = form.handleSubmit((values) =>
    signIn.mutate(values, { onSuccess: () => queryClient.invalidateQueries() }),
  );
  return (
    <Sheet
      isOpen
      isStaying
      onClose={authSession.clear}
      size="sm"
      title={t('sessionEnded.title')}
      description={t('sessionEnded.body')}
      footer={
        <>
          <Button variant="ghost" onClick={authSession.clear}>
            {t('sessionEnded.other')}
          </Button>
          <Button type="submit" form={formId} colorPalette="ember" loading={signIn.isPending}>
            {t('sessionEnded.submit')}
          </Button>
        </>
      }
    >
      <Form id={formId} gap="4" onSubmit={submit}>
        <input type="email" autoComplete="username" value={user.email} readOnly hidden />
        <PasswordField
          {...form.register('password')}
          label={t('sessionEnded.password')}
          error={form.formState.errors.password && t('auth:invalid.password')}
          autoComplete="current-password"
        />
        <FormProblem
          error={signIn.error}
          words={isWrong ? t('auth:problem.credentials') : undefined}
        />
      </Form>
    </Sheet>
  );
}
