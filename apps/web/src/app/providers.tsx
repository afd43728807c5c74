import { ChakraProvider } from '@chakra-ui/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ThemeProvider } from 'next-themes';
import type { ReactElement, ReactNode } from 'react';
import { system } from '../theme/system.ts';

interface ProvidersProps {
  queryClient: QueryClient;
  children: ReactNode;
}

/** The mode is set before the first paint by `public/color-mode.js`; a data type keeps this one's script inert. */
const inertScript = { type: 'application/json' };

export function Providers({ queryClient, children }: ProvidersProps): ReactElement {
  return (
    <ChakraProvider value={system}>
      <ThemeProvider
        attribute="class"
        storageKey="vigor.color-mode"
        disableTransitionOnChange
        scriptProps={inertScript}
      >
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </ThemeProvider>
    </ChakraProvider>
  );
}
