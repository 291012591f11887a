import { browserOptions } from '../options/browser-options.ts';
import { mountStored } from '../pages/mount-stored.tsx';
import { WelcomePage, welcomeTitle } from './WelcomePage.tsx';

await mountStored(welcomeTitle, (storage) => <WelcomePage port={browserOptions(storage)} />);
