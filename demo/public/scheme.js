/** Light, dark, or as the system has it: the choice is kept for all pages, and set before the first of them is painted. */
(() => {
  const KEY = 'demo-scheme';
  const root = document.documentElement;

  const kept = () => {
    try {
      return localStorage.getItem(KEY) ?? 'auto';
    } catch {
      return 'auto'; // Storage is off: the choice holds for this page.
    }
  };
  const keep = (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      return; // As above.
    }
  };
  const show = (scheme) => {
    root.dataset.scheme = scheme;
  };

  show(kept());
  document.addEventListener('DOMContentLoaded', () => {
    for (const radio of document.querySelectorAll('.frame-scheme input')) {
      radio.checked = radio.value === root.dataset.scheme;
      radio.addEventListener('change', () => {
        keep(radio.value);
        show(radio.value);
      });
    }
  });
})();
