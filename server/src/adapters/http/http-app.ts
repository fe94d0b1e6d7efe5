import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Doorkeeper } from '../../application/doorkeeper.ts';
import type { Log } from '../../application/ports/log.ts';
import { refuse, refuseFault } from '../../application/refusal.ts';
import { createApi, type ApiDeps } from './api.ts';
import { createPage } from './page.ts';

export interface HttpDeps extends ApiDeps {
  readonly doorkeeper: Doorkeeper;
  readonly clientFolder: string;
  readonly log: Log;
  readonly newRef: () => string;
}

/** Everything over HTTP: the page and what it reads. */
export function createHttpApp(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(onlyOurHost(deps.doorkeeper), helmet(protections), features, compression());
  app.use('/api', createApi(deps));
  app.use(createPage(deps.clientFolder));
  app.use((_request, response) => void response.status(404).json(refuse('invalid-request', 'There is nothing at this address.').refusal));
  app.use(onFault(deps));
  return app;
}

/** The microphone is for this page alone; of the rest it uses none. */
const features: RequestHandler = (_request, response, next) => {
  response.set('Permissions-Policy', 'microphone=(self), camera=(), geolocation=(), payment=(), usb=()');
  next();
};

function onlyOurHost(doorkeeper: Doorkeeper): RequestHandler {
  return function checkHost({ headers }, response, next) {
    if (doorkeeper.allowsHost(headers.host) && doorkeeper.allowsOrigin(headers.origin)) next();
    else response.status(403).json(refuse('invalid-request', 'Day Seven answers only at its own address; open http://localhost with its port.').refusal);
  };
}

/** A bad address is the client's; anything else is ours and is logged under the reference it is answered with. */
function onFault({ log, newRef }: HttpDeps): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Express knows a handler of faults by its four parameters.
  return function answerFault(error: unknown, _request, response, _next) {
    if (hasLeft(error)) return;
    if (isClientError(error) && !response.headersSent) return void response.status(400).json(refuse('invalid-request', 'The address could not be read.').refusal);
    const ref = newRef();
    log.fault(ref, error);
    // A file that was cut off must not look like a whole one.
    if (response.headersSent) response.destroy();
    else response.status(500).json({ ...refuseFault(error).refusal, ref });
  };
}

/** What a stream of ours and a file of Express's call it when whoever asked for them broke off. */
const brokenOff: ReadonlySet<unknown> = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED']);

function hasLeft(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && brokenOff.has(error.code);
}

function isClientError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' && error.status < 500;
}

const protections: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Monaco and Mantine set styles from scripts.
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", 'blob:'],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Plain http on this machine: a promise of https would lock people out.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
};
