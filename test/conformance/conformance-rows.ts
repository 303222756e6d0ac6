/** Which adapters the table shows, and where their subjects are. */
import { cornerSubject } from '../../docs/guides/template-adapter/corner-subject.js';
import { localSubject } from '../adapters/local/local-subject.js';
import { woocommerceSubject } from '../adapters/woocommerce/woocommerce-subject.js';
import type { ConformanceRow, OpenSubject } from './conformance-row.js';

/** All rows, in the order of the table. */
export const ROWS: readonly ConformanceRow[] = [
  { name: 'local/clamp', backend: 'a catalogue file', open: opened(() => localSubject('clamp')) },
  { name: 'local/reject', backend: 'a catalogue file', open: opened(() => localSubject('reject')) },
  { name: 'template', backend: 'the tiny shop of the guide', open: opened(cornerSubject) },
  ofAdapter('redirect', 'no backend; local cart'),
  ofAdapter('whatsapp', 'no backend; local cart'),
  ofAdapter('vendure', 'a real Vendure server'),
  ofAdapter('shopify', "a server that executes Shopify's schema"),
  ...(['token', 'page'] as const).map((session) => ({
    name: `woo/${session}`,
    backend: 'a server made of documented answers',
    open: opened(() => woocommerceSubject(session)),
  })),
  { ...ofAdapter('medusa', 'a real Medusa server'), flag: 'medusa' },
];

/** For a subject whose file starts what it needs: `openSubject()` in `test/adapters/<name>/<name>-subject.ts`. */
function ofAdapter(name: string, backend: string): ConformanceRow {
  return {
    name,
    backend,
    open: async () => {
      const path = `../adapters/${name}/${name}-subject.ts`;
      const { openSubject } = (await import(/* @vite-ignore */ path)) as SubjectFile;
      if (!openSubject) throw new Error(`${path} does not export openSubject()`);
      return openSubject();
    },
  };
}

interface SubjectFile {
  openSubject?(): Promise<OpenSubject> | OpenSubject;
}

/** For a subject that needs nothing to be started. */
function opened(create: () => OpenSubject['subject']): ConformanceRow['open'] {
  return () => Promise.resolve({ subject: create() });
}
