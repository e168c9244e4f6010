// Draws the icons of the manifests from manifest/art. Run `npm run icons:draw` after changing a drawing.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const art = new URL('../manifest/art/', import.meta.url);
const icons = new URL('../public/icons/', import.meta.url);
const inPackage = new URL('../manifest/package/', import.meta.url);

async function draw(drawing, size, target) {
  const svg = await readFile(new URL(drawing, art), 'utf8');
  await writeFile(target, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

await mkdir(icons, { recursive: true });
await mkdir(inPackage, { recursive: true });
for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
  // The small icons have their own drawing, since fine lines would turn grey.
  await draw(size <= 24 ? 'icon-small.svg' : 'icon.svg', size, new URL(`icon-${size}.png`, icons));
}

await draw('color.svg', 192, new URL('color.png', inPackage));
await draw('outline.svg', 32, new URL('outline.png', inPackage));
