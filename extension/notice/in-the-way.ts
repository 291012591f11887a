/** Where the notice stands, in CSS pixels of the window. */
type Place = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const dialogs = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';
const consent =
  '[id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id^=onetrust], [id^=usercentrics], [class*=gdpr i]';

/**
 * True while the notice would stand over something that matters more: a password field, a dialog, a consent bar. A modal
 * dialog counts wherever it is; the others only where they would be covered.
 */
export function isInTheWay(page: Document, place: Place): boolean {
  const covers = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return (
      box.width > 0 &&
      box.height > 0 &&
      box.left < place.right &&
      box.right > place.left &&
      box.top < place.bottom &&
      box.bottom > place.top
    );
  };
  if (page.querySelector('dialog:modal') !== null) return true;
  if ([...page.querySelectorAll('input[type=password]')].some(covers)) return true;
  if ([...page.querySelectorAll(dialogs)].some((dialog) => isShown(dialog) && covers(dialog))) return true;
  return [...page.querySelectorAll(consent)].slice(0, 60).some((bar) => covers(bar) && isFloating(bar) && isShown(bar));
}

function isShown(element: Element): boolean {
  const { visibility, opacity } = getComputedStyle(element);
  return visibility !== 'hidden' && opacity !== '0';
}

/** A consent bar floats; a page about cookies does not. */
function isFloating(element: Element): boolean {
  return /^(?:fixed|sticky)$/.test(getComputedStyle(element).position);
}
