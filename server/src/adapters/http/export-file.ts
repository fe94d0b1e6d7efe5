import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import type { ExportPerson } from '../../application/export-person.ts';
import type { Viewer } from '../../application/viewer.ts';

/** Everything of a person as one JSON file, written as fast as it is taken. */
export function exportFile(exportPerson: ExportPerson, viewer: Viewer): RequestHandler {
  async function* text(): AsyncGenerator<string> {
    yield '{"exported":[';
    let between = '\n';
    for await (const one of exportPerson(viewer)) {
      yield `${between}${JSON.stringify(one)}`;
      between = ',\n';
    }
    yield '\n]}\n';
  }
  return async (_request, response) => {
    response.attachment('day-seven.json');
    await pipeline(Readable.from(text()), response);
  };
}
