export const auth = {
  signOut: 'Sign out',
  register: {
    title: 'Create your account',
    lead: 'Two minutes of questions, then your first plan.',
    submit: 'Create account',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
    health: 'Your health answers shape your training and nothing else. They are never shared.',
  },
  signIn: {
    title: 'Welcome back',
    lead: 'Your plan is where you left it.',
    submit: 'Sign in',
    noAccount: 'New here?',
    register: 'Create an account',
    returning: 'Sign in and we take you back to where you were.',
  },
  field: {
    email: 'E-mail',
    username: 'User name',
    usernameHint: 'What we call you. 3 to 30 letters, digits, dots or dashes.',
    password: 'Password',
    passwordHint: 'At least 8 characters. A few words you remember work well.',
  },
  invalid: {
    email: 'Enter an e-mail address like name@example.com.',
    username: 'Use 3 to 30 letters, digits, dots, dashes or underscores.',
    newPassword: 'Use 8 to 256 characters.',
    password: 'Enter your password.',
  },
  problem: {
    emailTaken: 'This address has an account already. Sign in instead, or use another address.',
    usernameTaken: 'This user name is taken. Please choose another.',
    passwordRefused: 'This password is too easy to guess. Please choose another.',
    credentials: 'E-mail or password is not right. Check both and try again.',
  },
  demo: {
    title: 'Just looking?',
    body: 'The demo member has twelve weeks of training to explore.',
    action: 'Try the demo',
    filled: 'Filled in. Now press “Sign in”.',
  },
} as const;
