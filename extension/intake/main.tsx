import { mountPage } from '../pages/mount-page.ts';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import { browserIntake } from './browser-intake.ts';
import { IntakeForm } from './IntakeForm.tsx';

mountPage(<IntakeForm port={browserIntake(await openBrowserStorage())} />);
