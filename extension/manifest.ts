import { CHECKER_VERSION } from '../core/version.ts';

/** One source, four packages: by browser, and by whether the access to sites is asked for or held from the start. */
export type Target = 'chrome' | 'firefox' | 'managed-chrome' | 'managed-firefox';

/** What Firefox and its policies know the extension by. */
export const geckoId = '{6b1d9a70-3a53-4c0e-9a5d-7d5c1f0c42a1}';

/** Pages of vendors are read over https only: over http anybody on the way could have written them. */
export const siteAccess = 'https://*/*';

/**
 * Why each permission is there. The ledger, the store texts and the test of the manifest read this list:
 * a permission without a reason is refused.
 */
export const permissionReasons = {
  tabs: 'The address of the open page, looked up on this device, for the badge.',
  activeTab: 'Reads the one page on which you ask for it: its own lines for an intake, or its text as a policy.',
  scripting: 'Runs the notice and the reading of a page, where that is allowed.',
  storage: 'Settings, and what your administrator has set.',
  unlimitedStorage: 'Keeps intakes that have not been sent from being cleared away when the disk is short.',
  alarms: 'Tries to send again, and reads the register feed, at set times.',
  contextMenus: '“Check this page as a policy” in the menu of a page.',
  sidePanel: 'Shows the intake and the review beside the page.',
} as const;

type Manifest = Readonly<Record<string, unknown>>;

/** The manifest of one of the four packages. */
export function manifestFor(target: Target): Manifest {
  const isFirefox = target === 'firefox' || target === 'managed-firefox';
  const isManaged = target === 'managed-chrome' || target === 'managed-firefox';
  const permissions = Object.keys(permissionReasons).filter((name) => !(isFirefox && name === 'sidePanel'));
  return {
    manifest_version: 3,
    name: 'Countersign',
    version: CHECKER_VERSION,
    description:
      'Says when a site sells AI, what your organisation’s register and policy say of it, and fills in the intake.',
    icons: iconsOf(['16', '32', '48', '128']),
    action: {
      default_title: 'Countersign',
      default_popup: 'popup/index.html',
      default_icon: iconsOf(['16', '32']),
    },
    options_ui: { page: 'options/index.html', open_in_tab: true },
    permissions,
    ...(isManaged ? { host_permissions: [siteAccess] } : { optional_host_permissions: [siteAccess] }),
    // Nothing is looked up, shown or kept in private windows: the browser holds us to it.
    incognito: 'not_allowed',
    commands: { 'focus-notice': { description: 'Move to the notice in the page' } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    },
    ...(isFirefox ? firefoxParts() : chromeParts()),
  };
}

function chromeParts(): Manifest {
  return {
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'intake/index.html' },
    storage: { managed_schema: 'managed-schema.json' },
    // Without the key every other extension may send messages here.
    externally_connectable: { ids: [] },
  };
}

function firefoxParts(): Manifest {
  return {
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_title: 'Countersign',
      default_panel: 'intake/index.html',
      default_icon: iconsOf(['16', '32']),
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        strict_min_version: '140.0',
        // What a person sends goes to their own organisation, on their click; nothing goes to us.
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

function iconsOf(sizes: readonly string[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${size}.png`]));
}
