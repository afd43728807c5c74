import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { asApiProblem } from './api-problem.ts';

/**
 * Shows the server's field errors at their fields. `true` when each of them found its field;
 * otherwise the form has to say the error itself.
 */
export function showFieldErrors<Values extends FieldValues>(
  error: unknown,
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): boolean {
  const errors = asApiProblem(error)?.problem?.errors ?? [];
  const placed = errors.filter(({ path, message }) => {
    const field = fields.find((name) => name === path.replace(/^\/?body[./]|^\//, ''));
    if (field) setError(field, { type: 'server', message });
    return field !== undefined;
  });
  return errors.length > 0 && placed.length === errors.length;
}
