import { Button, Input, Text } from '@chakra-ui/react';
import { zodResolver } from '@hookform/resolvers/zod';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { type FieldError, type UseFormSetError, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form.tsx';
import { FormField } from '../../../components/form-field.tsx';
import { FormProblem } from '../../../components/form-problem.tsx';
import { PasswordField } from '../../../components/password-field.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { showFieldErrors } from '../../../lib/form-errors.ts';
import { type RegisterValues, registerFormSchema } from '../auth.forms.ts';
import { useRegister } from '../auth.queries.ts';

/** The guard moves on as soon as the session starts. */
export function RegisterForm(): ReactElement {
  const { t } = useTranslation('auth');
  const register = useRegister();
  const form = useForm<RegisterValues>({
    resolver: zodResolver(registerFormSchema),
    mode: 'onTouched',
    defaultValues: { email: '', username: '', password: '' },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((values) =>
    register.mutate(values, { onError: (error) => placeError(error, form.setError, t) }),
  );
  return (
    <Form onSubmit={submit}>
      <FormField label={t('field.email')} error={messageOf(errors.email, t('invalid.email'))}>
        <Input {...form.register('email')} type="email" autoComplete="email" inputMode="email" />
      </FormField>
      <FormField
        label={t('field.username')}
        hint={t('field.usernameHint')}
        error={messageOf(errors.username, t('invalid.username'))}
      >
        <Input {...form.register('username')} autoComplete="username" autoCapitalize="none" />
      </FormField>
      <PasswordField
        {...form.register('password')}
        label={t('field.password')}
        hint={t('field.passwordHint')}
        error={messageOf(errors.password, t('invalid.newPassword'))}
        autoComplete="new-password"
      />
      <FormProblem error={hasFieldErrors(errors) ? undefined : register.error} />
      <Button type="submit" size="lg" colorPalette="ember" loading={register.isPending}>
        {t('register.submit')}
      </Button>
      <Text textStyle="sm" color="fg.muted">
        {t('register.health')}
      </Text>
    </Form>
  );
}

/** What the server said, or the form's own words for a value that cannot be right. */
function messageOf(error: FieldError | undefined, invalid: string): string | undefined {
  if (!error) return undefined;
  return error.type === 'server' ? error.message : invalid;
}

function hasFieldErrors(errors: object): boolean {
  return Object.keys(errors).length > 0;
}

function placeError(
  error: Error,
  setError: UseFormSetError<RegisterValues>,
  t: TFunction<'auth'>,
): void {
  const taken = takenField(error, t);
  if (taken) setError(taken.field, { type: 'server', message: taken.message });
  else showFieldErrors(error, ['email', 'username', 'password'], setError);
}

function takenField(
  error: Error,
  t: TFunction<'auth'>,
): { field: keyof RegisterValues; message: string } | undefined {
  const problem = asApiProblem(error);
  switch (problem?.code) {
    case 'EMAIL_TAKEN':
      return { field: 'email', message: t('problem.emailTaken') };
    case 'USERNAME_TAKEN':
      return { field: 'username', message: t('problem.usernameTaken') };
    case 'PASSWORD_REFUSED':
      return {
        field: 'password',
        message: problem.problem?.detail ?? t('problem.passwordRefused'),
      };
    default:
      return undefined;
  }
}
