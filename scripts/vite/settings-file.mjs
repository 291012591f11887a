import { readFileSync } from 'node:fs';

/** The text of the settings that whoever builds has named. What is wrong is told by the name they gave, without a stack. */
export function settingsText(path, name) {
  try {
    // An editor on Windows may begin it with a byte order mark, which the decoder drops.
    return new TextDecoder().decode(readFileSync(path));
  } catch (error) {
    const message = `The settings in ${name} could not be read: ${error.message}.`;
    throw Object.assign(new Error(message), { name: 'SettingsError' });
  }
}
