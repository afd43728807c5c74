import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function SignInPage(): ReactElement {
  return <PageHeader title="SignIn" />;
}
