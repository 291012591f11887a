/** What the build tells without the places in the code, where whoever builds can mend nothing. */
export function wrongSettings(message: string): Error {
  return Object.assign(new Error(message), { name: 'SettingsError' });
}
