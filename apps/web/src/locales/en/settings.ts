export const settings = {
  title: 'Settings',
  appearance: {
    title: 'Appearance',
    mode: 'Light or dark',
    light: 'Light',
    dark: 'Dark',
    system: 'Like my device',
  },
  units: {
    title: 'Units',
    metric: 'kg and cm',
    imperial: 'lb and ft',
    hint: 'What you logged is kept as you typed it; this changes what you see.',
  },
  region: {
    title: 'Language and time',
    language: 'Language',
    english: 'English',
    timeZone: 'Time zone',
    timeZoneHint: 'Decides when your day and your week begin.',
    useDevice: 'Use this device’s time zone ({{zone}})',
  },
  health: {
    title: 'Health questions',
    body: 'Your answers about injuries and warning signs, and “My clinician cleared me”.',
    action: 'Open health questions',
  },
  account: {
    title: 'Account',
    signedInAs: 'Signed in as {{email}}',
    profile: 'Profile',
  },
  about: {
    title: 'About Vigor',
    disclaimer: 'Vigor is for general fitness, not medical advice.',
    more: 'It does not diagnose or treat anything. Stop when something hurts or feels wrong. With chest pain, fainting, sudden weakness or trouble breathing, call your local emergency number.',
    version: 'Version {{version}}',
  },
  saved: 'Saved',
} as const;
