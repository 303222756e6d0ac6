/** A Vite plugin that puts the frame of the demo around each page: where one is, what it shows, its source, and the others. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const demoFolder = join(import.meta.dirname, '..');

/** The pages of the demo, in their order. */
export const pages = JSON.parse(readFileSync(join(import.meta.dirname, 'pages.json'), 'utf8'));

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Sources are shown as text by the demo itself. */
const sourcePath = (file) => `/source/${file}.txt`;

function pageItem(page, current) {
  const here = page === current ? ' aria-current="page"' : '';
  return `<li><a href="${page.path}"${here}><strong>${escape(page.name)}</strong> <span>${escape(page.sentence)}</span></a></li>`;
}

function schemeChoice(value, label) {
  const checked = value === 'auto' ? ' checked' : '';
  return `<label><input type="radio" name="scheme" value="${value}"${checked} /><span>${label}</span></label>`;
}

/** The bar on top of a page, and the sentence below it. */
function frameOf(page) {
  const place = pages.indexOf(page);
  const next = pages[(place + 1) % pages.length];
  const [first, ...others] = page.sources.map((file) => `<a href="${sourcePath(file)}">${file}</a>`);
  const rest = others.map((source) => `<span class="frame-more">, ${source}</span>`).join('');
  return `<aside class="frame" aria-label="About this page">
      <div class="frame-bar">
        <a class="frame-name" href="/">Vitrine</a>
        <span class="frame-place">${place + 1}<i> / ${pages.length}</i> <b>${escape(page.name)}</b></span>
        <button class="frame-button" type="button" popovertarget="frame-pages">All pages</button>
        <a class="frame-next" href="${next.path}">Next</a>
        <fieldset class="frame-scheme">
          <legend>Colours</legend>
          ${schemeChoice('auto', 'Auto')}${schemeChoice('light', 'Light')}${schemeChoice('dark', 'Dark')}
        </fieldset>
      </div>
      <nav class="frame-pages" id="frame-pages" popover aria-label="Pages of the demo">
        <ol>${pages.map((each) => pageItem(each, page)).join('')}</ol>
      </nav>
      <p class="frame-says"><span>${escape(page.sentence)}</span> <small>Source: ${first}${rest}</small></p>
    </aside>`;
}

/** Replaces `<!-- frame -->`, and gives the sources out with the build. */
export function demoFrame() {
  return {
    name: 'demo-frame',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const file = relative(demoFolder, filename);
        const page = pages.find((each) => each.file === file);
        return page ? html.replace('<!-- frame -->', () => frameOf(page)) : html;
      },
    },
    generateBundle() {
      for (const file of new Set(pages.flatMap(({ sources }) => sources))) {
        const source = readFileSync(join(demoFolder, file), 'utf8');
        this.emitFile({ type: 'asset', fileName: sourcePath(file).slice(1), source });
      }
    },
  };
}
