import { Toaster as ChakraToaster, Stack, Toast } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { toaster } from '../lib/toaster.ts';

/** Once in the layout; messages come from `lib/toaster.ts`. */
export function Toaster(): ReactElement {
  return (
    <ChakraToaster toaster={toaster}>
      {(toast) => (
        <Toast.Root>
          <Stack gap="0.5" flex="1" minW="0">
            <Toast.Title>{toast.title}</Toast.Title>
            {toast.description && <Toast.Description>{toast.description}</Toast.Description>}
          </Stack>
          {toast.action && <Toast.ActionTrigger>{toast.action.label}</Toast.ActionTrigger>}
        </Toast.Root>
      )}
    </ChakraToaster>
  );
}
