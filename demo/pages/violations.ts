/** Counts what the page's content security policy objects to, and says it. */

const verdict = document.querySelector<HTMLElement>('[data-violations]');
let count = 0;

document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  count += 1;
  if (!verdict) return;
  verdict.dataset['broken'] = '';
  verdict.textContent = `${count} ${count === 1 ? 'objection' : 'objections'}, the last by ${effectiveDirective}`;
});
