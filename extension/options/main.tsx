import { mountStored } from '../pages/mount-stored.tsx';
import { browserOptions } from './browser-options.ts';
import { OptionsPage } from './OptionsPage.tsx';

await mountStored('Options', (storage) => <OptionsPage port={browserOptions(storage)} />);
