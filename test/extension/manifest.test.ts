import { describe, expect, test } from 'vitest';
import { manifestFor, permissionReasons, type Target } from '../../extension/manifest.ts';

const targets: readonly Target[] = ['chrome', 'firefox', 'managed-chrome', 'managed-firefox'];

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestFor(target);
  const isFirefox = target.endsWith('firefox');

  test('asks for nothing without a reason', () => {
    expect(Object.keys(permissionReasons)).toEqual(expect.arrayContaining([...(manifest['permissions'] as string[])]));
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(
      [
        'activeTab',
        'alarms',
        'contextMenus',
        'scripting',
        'storage',
        'tabs',
        'unlimitedStorage',
        ...(isFirefox ? [] : ['sidePanel']),
      ].sort(),
    );
  });

  test('holds the access to sites only in the package of the organisation', () => {
    const isManaged = target.startsWith('managed');
    expect(manifest['host_permissions']).toEqual(isManaged ? ['https://*/*'] : undefined);
    expect(manifest['optional_host_permissions']).toEqual(isManaged ? undefined : ['https://*/*']);
  });

  test('opens nothing to pages, other extensions and private windows', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['externally_connectable']).toEqual(isFirefox ? undefined : { ids: [] });
  });

  test('runs packaged code only', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|blob:|data:/);
  });
});

test('Firefox is told where the background page and the sidebar are, and that nothing is collected', () => {
  const manifest = manifestFor('firefox');
  expect(manifest['background']).toEqual({ scripts: ['background.js'] });
  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
  expect(manifest['sidebar_action']).toMatchObject({ open_at_install: false });
});
