/** Only made in development, and known to everybody: production refuses to start with it. */
export const developmentAdmin = {
  email: 'admin@vigor.com',
  username: 'admin',
  password: 'admin123!',
};

/** A member with twelve weeks of history, to look around with. */
export const demoMember = {
  email: 'demo@vigor.com',
  username: 'demo',
  password: 'demo-lifter-2026',
};
