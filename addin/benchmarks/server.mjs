// Serves both panes from memory and already compressed, so that neither waits for the disk or for gzip.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * @param folders - folders by the path under which they are served, such as { '/ours/': '/repo/addin/dist/' }.
 * @param pages - further pages by their path.
 */
export async function serve(folders, pages) {
  const files = new Map(Object.entries(pages).map(([path, text]) => [path, packed(path, Buffer.from(text))]));
  for (const [path, folder] of Object.entries(folders)) {
    await addFolder(files, path, folder);
  }

  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://localhost').pathname);
    response.writeHead(file === undefined ? 404 : 200, file?.headers);
    response.end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://localhost:${server.address().port}`, stop: () => { server.closeAllConnections(); server.close(); } };
}

async function addFolder(files, path, folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name);
    if (entry.isFile() && !name.endsWith('.map')) {
      const at = path + relative(folder, name).replaceAll(sep, '/');
      files.set(at, packed(at, at.endsWith('.html') ? withLocalOffice(await readFile(name, 'utf8')) : await readFile(name)));
    }
  }
}

/** Loads office.js from npm instead of Microsoft's network, deferred if the page defers it. */
function withLocalOffice(page) {
  return page.replace(/<script[^>]*appsforoffice\.microsoft\.com[^>]*><\/script>/, (tag) => ['msajax.js', 'office-js/office.js']
    .map((file) => `<script src="/playground/${file}"${/\bdefer\b/.test(tag) ? ' defer' : ''}></script>`).join(''));
}

function packed(path, content) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Cache-Control': 'no-store' };
  return { body: gzipSync(content, { level: 9 }), headers };
}
