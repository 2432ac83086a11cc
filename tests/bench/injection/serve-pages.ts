import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of a harness on this machine, without any header that would protect them. */
export interface PageServer {
  readonly origin: string;
  /** Serves a page from now on and gives its address. */
  readonly serve: (name: string, type: string, content: string) => string;
  readonly close: () => void;
}

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, { readonly type: string; readonly content: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '') ?? { type: 'text/html', content: '<body></body>' };
    response.setHeader('Content-Type', `${page.type}; charset=utf-8`);
    // Text with control characters would be taken for a program and saved instead of shown.
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(page.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    origin,
    serve: (name, type, content) => {
      pages.set(`/${name}`, { type, content });
      return `${origin}${name}`;
    },
    close: () => void server.close(),
  };
}
