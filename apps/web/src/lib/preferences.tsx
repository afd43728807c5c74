import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import type { UnitSystem } from './format/units.ts';

/** How a member wants numbers and times to be shown. */
export interface Preferences {
  units: UnitSystem;
  timeZone: string;
  locale: string;
}

/** What the device says, until the profile is there. */
export function devicePreferences(): Preferences {
  const locale = navigator.language.startsWith('en') ? navigator.language : 'en';
  return {
    units: /-(?:US|LR|MM)$/.test(navigator.language) ? 'imperial' : 'metric',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale,
  };
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

interface PreferencesProviderProps {
  value: Preferences;
  children: ReactNode;
}

export function PreferencesProvider({ value, children }: PreferencesProviderProps): ReactElement {
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  return useContext(PreferencesContext) ?? devicePreferences();
}
