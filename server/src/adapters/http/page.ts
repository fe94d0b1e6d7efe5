import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const year = 365 * 24 * 60 * 60 * 1000;

/** The built page. A file whose name carries a hash of its content never changes; everything else is asked for again. */
export function createPage(folder: string): Router {
  const page = Router();
  page.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: year, fallthrough: true }));
  page.use('/assets', (_request, response) => void response.status(404).type('text').send('There is no such file.\n'));
  page.use(express.static(folder, { index: false, cacheControl: false, setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache') }));
  // Every other address is one of the page's own.
  page.get('/{*address}', (_request, response, next) => {
    if (!existsSync(join(folder, 'index.html'))) return void response.status(503).type('html').send(notBuilt);
    // The folder is the root: a dot somewhere above it is no reason to hide the page.
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder, cacheControl: false }, (error: unknown) => {
      if (error) next(error);
    });
  });
  return page;
}

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Day Seven</title>
<h1>The page has not been built yet</h1>
<p>The server runs, but <code>client/dist</code> is missing. <code>npm start</code> builds it; <code>npm run dev</code> serves it as it is written.</p>
</html>
`;
