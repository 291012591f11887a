import { mountPage } from '../pages/mount-page.ts';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import { browserIntake } from './browser-intake.ts';
import { IntakeForm } from './IntakeForm.tsx';

const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
mountPage(<IntakeForm port={browserIntake(await openBrowserStorage(), Number.isInteger(tab) ? tab : null)} />);
