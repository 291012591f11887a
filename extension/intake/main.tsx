import { mountPage } from '../pages/mount-page.ts';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import { browserIntake } from './browser-intake.ts';
import { IntakeForm } from './IntakeForm.tsx';

const query = new URLSearchParams(location.search);
const tab = Number(query.get('tab') ?? Number.NaN);
const openedFor = { tab: Number.isInteger(tab) ? tab : null, draft: query.get('draft') };
mountPage(<IntakeForm port={browserIntake(await openBrowserStorage(), openedFor)} />);
