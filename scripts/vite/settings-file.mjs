import { readFileSync } from 'node:fs';

/** The text of the settings that whoever builds has named. What is wrong is told by the name they gave, without a stack. */
export function settingsText(path, name) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = `The settings in ${name} could not be read: ${error.message}.`;
    throw Object.assign(new Error(message), { name: 'SettingsError' });
  }
}
