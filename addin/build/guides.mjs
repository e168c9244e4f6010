// Renders the guides (docs/guides) as pages that work without a script, in dark colours, on paper, and on a phone.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { ownNameOf, withWords } from './language.mjs';

/** Their ids, in the order in which they name each other. */
export const guides = ['manager', 'report', 'manager-of-managers', 'hr', 'works-council', 'deployer', 'fairness', 'privacy'];

const source = join(import.meta.dirname, '../../docs/guides');
const design = join(import.meta.dirname, '../guides');
const formalEnd = '-formal';
/** In pixels. A wider picture does not stand beside the text. */
const widestPane = 400;

/** @returns the languages in which there are guides. */
export async function guideLanguages() {
  const entries = await readdir(source, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/**
 * @param target - the folder of a build.
 * @param language - the tag of the build, the path at which it is served, the folders of the other builds, and its messages by id.
 */
export async function writeGuides(target, { tag, base, folders, texts }) {
  const languages = await guideLanguages();
  const language = languages.find((name) => name === tag.replace(formalEnd, '')) ?? 'en';
  const otherLanguages = languages.filter((name) => name !== language);
  const translations = await Promise.all(otherLanguages.map(async (other) => [other, await ownNameOf(other)]));
  const folder = join(target, 'guides');
  await mkdir(folder, { recursive: true });
  await copyFile(join(design, 'guide.css'), join(folder, 'guide.css'));
  const pictures = await copyPictures(language, tag.endsWith(formalEnd), folder);
  const page = withWords(await readFile(join(design, 'guide.html'), 'utf8'), texts)
    .replaceAll(/ (src|href)="\/(?!icons\/)/g, ` $1="${base}`);
  const written = new Map(await Promise.all(guides.map(async (id) => [id, await readFile(join(source, language, `${id}.md`), 'utf8')])));
  const others = (id) => guides.filter((other) => other !== id).map((other) => item(other, escape(titleOf(written.get(other)))));
  for (const [id, text] of written) {
    const slots = {
      language, title: escape(titleOf(text)), text: render(text, pictures), others: others(id).join(''),
      languages: translations.flatMap(([other, name]) => languageLink(other, name, id, tag, folders)).join(''),
    };
    await writeFile(join(folder, `${id}.html`), page.replaceAll(/%(\w+)%/g, (_, slot) => slots[slot]));
  }
}

/** @returns the title of a guide in Markdown. */
export function titleOf(text) {
  return /^# (.+)$/m.exec(text)[1];
}

/** Copies what a journey has photographed. A formal build shows the formal pane. @returns width and height of each picture by name. */
async function copyPictures(language, isFormal, folder) {
  const names = (await readdir(join(source, language))).filter((name) => name.endsWith('.png') && !name.endsWith('.formal.png'));
  return new Map(await Promise.all(names.map(async (name) => {
    const formal = join(source, language, name.replace('.png', '.formal.png'));
    const from = isFormal && existsSync(formal) ? formal : join(source, language, name);
    await copyFile(from, join(folder, name));
    const header = (await readFile(from)).subarray(16, 24); // https://www.w3.org/TR/png-3/#11IHDR
    return [name, { width: header.readUInt32BE(0), height: header.readUInt32BE(4) }];
  })));
}

/** Nothing if the build has no such folder. `?stay` keeps language.js from going back to the language that the reader has chosen. */
function languageLink(language, name, id, tag, folders) {
  const formal = language + formalEnd;
  const folder = tag.endsWith(formalEnd) && folders.includes(formal) ? formal : language;
  if (language !== 'en' && !folders.includes(folder)) {
    return [];
  }

  const address = `${language === 'en' ? '' : `/${folder}`}/guides/${id}?stay`;
  return [`<li><a href="${address}" lang="${language}" hreflang="${language}">${name}</a></li>`];
}

function item(href, words) {
  return `<li><a href="${href}">${words}</a></li>`;
}

function render(text, pictures) {
  return new Marked({ renderer: renderer(pictures) }).parse(text, { async: false });
}

function renderer(pictures) {
  return {
    link({ href, tokens }) {
      return `<a href="${escape(href.replace(/^([\w-]+)\.md\b/, '$1'))}">${this.parser.parseInline(tokens)}</a>`;
    },
    paragraph({ tokens }) {
      const words = this.parser.parseInline(tokens);
      return tokens.length === 1 && tokens[0].type === 'image' ? words : `<p>${words}</p>\n`;
    },
    image({ href, text }) {
      const size = pictures.get(href);
      if (size === undefined) {
        return ''; // The journey that takes it needs a build first. A test misses it.
      }

      const { width, height } = size;
      const shape = width > widestPane ? 'wide' : 'tall';
      return `<figure class="${shape}"><img src="${href}" alt="${escape(text)}" width="${width}" height="${height}"></figure>\n`;
    },
    table({ header, rows }) {
      const cell = ({ tokens }) => this.parser.parseInline(tokens);
      const heads = header.map((head) => `<th role="columnheader" scope="col">${cell(head)}</th>`).join('');
      const body = rows.map(([first, ...more]) => {
        const label = (at) => header.length > 2 ? ` data-label="${escape(header[at + 1].text)}"` : '';
        const cells = more.map((each, at) => `<td role="cell"${label(at)}><div>${cell(each)}</div></td>`);
        return `<tr role="row"><th role="rowheader" scope="row">${labelled(cell(first))}</th>${cells.join('')}</tr>\n`;
      });
      return `<table role="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead>\n`
        + `<tbody role="rowgroup">${body.join('')}</tbody></table>\n`;
    },
  };
}

/** Sets off what precedes the first colon, as in "Private notes: …", from what follows it. The colon of 1:1 is none. */
function labelled(html) {
  const label = /^.*?(?:：|:(?=\s))/.exec(html)?.[0];
  return label === undefined ? html : `${label}<span class="detail">${html.slice(label.length)}</span>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
