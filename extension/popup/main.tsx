import { mountPage } from '../pages/mount-page.ts';
import { browserPopup, popupTab } from './browser-popup.ts';
import { Popup } from './Popup.tsx';

const { tab, isPopup } = await popupTab();
document.documentElement.classList.toggle('in-popup', isPopup);
mountPage(<Popup port={browserPopup(tab, isPopup)} />);
