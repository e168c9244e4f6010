import { createServer, type Server, type ServerResponse } from 'node:http';
import { outlookPage } from '../organisation/files';
import type { PseudoFiles } from './files';
import type { ServerInBrackets } from './server';

/** The address of the add-in in the pseudo-language, with Outlook around it and the server behind it. */
export class PseudoSite {
  private constructor(readonly address: string, private readonly listener: Server) {}

  /** Listens on a free port. */
  static async start(files: PseudoFiles, server: ServerInBrackets): Promise<PseudoSite> {
    const outlook = await outlookPage();
    const listener = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      if (pathname.startsWith('/api/')) {
        // A page that was closed breaks the connection in the middle of a request.
        server.answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
      } else if (pathname === '/outlook') {
        send(response, { contentType: 'text/html', body: outlook });
      } else {
        send(response, files.at(pathname));
      }
    });
    await new Promise<void>((resolve) => { listener.listen(0, 'localhost', resolve); });
    const address = listener.address();
    return new PseudoSite(`http://localhost:${String(typeof address === 'object' ? address?.port : address)}`, listener);
  }

  close(): void {
    this.listener.closeAllConnections();
    this.listener.close();
  }
}

function send(response: ServerResponse, file: { readonly contentType: string; readonly body: Buffer | string } | null): void {
  if (file === null) {
    response.writeHead(404).end();
  } else {
    response.writeHead(200, { 'Content-Type': file.contentType, 'Cache-Control': 'max-age=3600' }).end(file.body);
  }
}
