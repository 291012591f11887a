/** Hands a file to the person, as a download. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([part], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file's name with another ending. */
export function withEnding(name: string, ending: string): string {
  return `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}${ending}`;
}
