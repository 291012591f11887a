import * as z from 'zod/mini';
import { configurationSchema } from '../../core/config/configuration.ts';

/** docs/countersign.schema.json: for editors that help while countersign.json is written. */
export function configurationJsonSchema(): string {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return JSON.stringify({ ...schema, title: 'countersign.json', description: 'See docs/configuration.md.' });
}
