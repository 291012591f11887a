import type { Configuration } from '../config/configuration.ts';
import { topManagement } from '../concepts/actors.ts';
import { elements } from '../elements/index.ts';
import { createEngine, type Engine } from './engine.ts';

/** Concepts that an organisation's own titles of top management join. */
const TITLE_CONCEPTS = [topManagement.name, 'top-role'];

let standard: Engine | undefined;
const configured = new WeakMap<Configuration, Engine>();

/** The engine for a configuration, compiled once for each; the standard one without. */
export function engineFor(configuration: Configuration | undefined): Engine {
  if (!configuration) return (standard ??= createEngine(elements));
  const known = configured.get(configuration);
  if (known) return known;
  const engine = createConfigured(configuration);
  configured.set(configuration, engine);
  return engine;
}

function createConfigured(configuration: Configuration): Engine {
  const turnedOff = configuration.turnedOff;
  const off = new Set(turnedOff.map((each) => each.id));
  const kept = elements.filter((element) => !off.has(element.id));
  const titles = configuration.topManagement.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return createEngine([...kept, ...configuration.elements], {
    extraPhrases: new Map(TITLE_CONCEPTS.map((name) => [name, titles.join('\n')])),
    turnedOff,
  });
}
