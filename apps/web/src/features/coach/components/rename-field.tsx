import { IconButton, Input } from '@chakra-ui/react';
import type { Conversation } from '@vigor/contract';
import { Check } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import { useRenameConversation } from '../coach.queries.ts';

interface RenameFieldProps {
  conversation: Conversation;
  onDone: () => void;
}

const maxTitle = 120;

/** In the place of the name. Enter saves, Esc leaves it as it was. */
export function RenameField({ conversation, onDone }: RenameFieldProps): ReactElement {
  const { t } = useTranslation(['coach', 'common']);
  const describe = useDescribeError();
  const [title, setTitle] = useState(conversation.title);
  const { mutate, isPending } = useRenameConversation();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = title.trim();
    if (trimmed === '' || trimmed === conversation.title) return onDone();
    mutate(
      { id: conversation.id, title: trimmed },
      {
        onSuccess: onDone,
        onError: (error) => showMessage({ title: describe(error).title }),
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The drawer around it stays open.
    event.stopPropagation();
    onDone();
  };
  return (
    <Form flexDirection="row" gap="1" alignItems="center" onSubmit={onSubmit}>
      <Input
        ref={focusAndSelect}
        size="sm"
        dir="auto"
        aria-label={t('list.renameLabel')}
        value={title}
        maxLength={maxTitle}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        type="submit"
        variant="ghost"
        aria-label={t('common:action.save')}
        loading={isPending}
      >
        <Check aria-hidden />
      </IconButton>
    </Form>
  );
}

/** The name stands ready to be typed over. */
function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
