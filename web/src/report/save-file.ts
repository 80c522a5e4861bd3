// Gives the visitor a file, made in the browser itself.

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name for anything: `Basisafspraak Lindewaard 2026` → `basisafspraak-lindewaard-2026` */
export const fileNameOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'file';
