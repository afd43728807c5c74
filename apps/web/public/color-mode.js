// The same key and classes as the theme provider; a file of its own because inline scripts are refused.
(() => {
  let saved = 'system';
  try {
    saved = localStorage.getItem('vigor.color-mode') || 'system';
  } catch {
    // Storage can be switched off; the system's choice then stands.
  }
  const isDark =
    saved === 'dark' || (saved !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const mode = isDark ? 'dark' : 'light';
  document.documentElement.classList.add(mode);
  document.documentElement.style.colorScheme = mode;
  document.documentElement.style.backgroundColor = isDark ? '#12100e' : '#faf7f3';
})();
