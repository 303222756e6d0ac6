/** Passes a link on. */

/** By the sharing of the device where the pointer is a finger, else to the clipboard; answers whether it was copied. */
export async function shareLink(url: string): Promise<'shared' | 'copied' | 'refused'> {
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    return navigator.share({ url }).then(
      () => 'shared',
      (reason: unknown) =>
        reason instanceof DOMException && reason.name === 'AbortError' ? 'shared' : 'refused',
    );
  }
  return (
    navigator.clipboard?.writeText(url).then(
      () => 'copied',
      () => 'refused',
    ) ?? 'refused'
  );
}
