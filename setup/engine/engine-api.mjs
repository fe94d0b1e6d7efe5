import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';

/** An engine that answered with an error. */
export class EngineRefused extends Error {
  constructor(status, text) {
    super(text);
    this.name = 'EngineRefused';
    this.status = status;
  }
}

/**
 * Opens one request to the Docker Engine API, without a version: each engine answers in its own newest.
 * @param {import('./docker-host.mjs').Address} address
 * @param {{ method?: string, path: string, query?: Record<string, string>, body?: NodeJS.ReadableStream, contentType?: string, silenceMs?: number }} request
 * @returns {Promise<http.IncomingMessage>}
 */
export function openRequest(address, { method = 'GET', path, query = {}, body, contentType = 'application/x-tar', silenceMs = 10_000 }) {
  return new Promise((resolve, reject) => {
    const search = new URLSearchParams(query).toString();
    const headers = { host: 'docker', ...(body ? { 'content-type': contentType } : {}) };
    const client = 'tls' in address ? https : http;
    const request = client.request({ ...connection(address), method, path: search === '' ? path : `${path}?${search}`, headers, agent: false });
    request.setTimeout(silenceMs, () => request.destroy(Object.assign(new Error('the engine went silent'), { code: 'ETIMEDOUT' })));
    request.once('response', resolve);
    request.on('error', reject);
    if (!body) return void request.end();
    body.once('error', (error) => request.destroy(error));
    body.pipe(request);
  });
}

function connection(address) {
  if ('socketPath' in address) return { socketPath: address.socketPath };
  const { host, port, tls } = address;
  const files = Object.entries(tls ?? {}).map(([name, file]) => [name, readFileSync(file)]);
  return { host, port, ...Object.fromEntries(files) };
}

/** One question with a JSON (or empty) answer. */
export async function askEngine(address, request) {
  const response = await openRequest(address, request);
  const text = await textOf(response);
  if (response.statusCode >= 400) throw new EngineRefused(response.statusCode, messageIn(text));
  return { headers: response.headers, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}

/** A long answer, as the objects of its JSON lines; the engine's error line is thrown. */
export async function* followEngine(address, request) {
  const response = await openRequest(address, request);
  if (response.statusCode >= 400) throw new EngineRefused(response.statusCode, messageIn(await textOf(response)));
  response.setEncoding('utf8');
  let rest = '';
  for await (const chunk of response) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield parseLine(line);
  }
  if (rest.trim() !== '') yield parseLine(rest);
}

function parseLine(line) {
  const news = JSON.parse(line);
  if (typeof news.error === 'string') throw new EngineRefused(200, news.error);
  return news;
}

function messageIn(text) {
  try {
    return JSON.parse(text).message;
  } catch {
    return text.trim();
  }
}

async function textOf(response) {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) text += chunk;
  return text;
}
