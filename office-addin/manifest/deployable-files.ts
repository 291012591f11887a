import { drawIcon } from './draw-icon.ts';
import { addIn, iconFile, type AddInSource } from './source.ts';
import { unifiedIcons, unifiedManifest } from './unified-manifest.ts';
import { shortcutFile, shortcutsJson, xmlManifest } from './xml-manifest.ts';

/** The files beside the task pane, by their paths: both manifests, the shortcut, the icons and the page about it. */
export function deployableFiles(source: AddInSource): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['manifest.xml', xmlManifest(source)],
    ['manifest.json', unifiedManifest(source)],
    [shortcutFile, shortcutsJson()],
    ['about.html', aboutPage()],
    ...addIn.iconSizes.map((size) => [iconFile(size), drawIcon(size)] as const),
    [unifiedIcons.color, drawIcon(192)],
    [unifiedIcons.outline, drawIcon(32, 'outline')],
  ]);
}

function aboutPage(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Countersign for Word</title>
<h1>Countersign for Word</h1>
<p>${addIn.description}</p>
<p>Privacy: the text is read and judged on this device. Nothing of it is sent anywhere. The review, with the names that reviewers
give, is kept in the document itself; the name you gave last is kept by this browser.</p>
<p>Terms: Apache License 2.0.</p>
</html>
`;
}
