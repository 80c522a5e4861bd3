// Whether the site has other pages by now than the one that is open: then what this one did not load yet is gone.

/** False where nobody can tell, as without internet. */
export async function isOutdated(): Promise<boolean> {
  const own = document.querySelector('script[type=module][src]')?.getAttribute('src');
  if (!own) return false;
  try {
    const answer = await fetch('/index.html', { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}
