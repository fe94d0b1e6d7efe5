import type { RestoreTemplate, SaveTemplate, TemplateView } from '@dayseven/contracts';
import { givenTemplate, whyNoTemplate } from '../../domain/design/template.ts';
import { ok } from '../../domain/result.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

interface Deps {
  readonly templates: TemplateStore;
}

/** What the viewer's next design documents begin with. */
export type ReadTemplate = (viewer: Viewer) => Promise<TemplateView>;

export function createReadTemplate({ templates }: Deps): ReadTemplate {
  return async function readTemplate({ personId }) {
    const own = await templates.find(personId);
    return { text: own ?? givenTemplate, isOwn: own !== undefined };
  };
}

/** Keeps a template of the viewer's own; rounds that are planned already keep theirs. */
export function createSaveTemplate({ templates }: Deps): UseCase<SaveTemplate, TemplateView> {
  return async function saveTemplate({ personId }, { text }) {
    const lines = `${text.replaceAll('\r\n', '\n').trimEnd()}\n\n`;
    const why = whyNoTemplate(lines);
    if (why !== undefined) return refuse('invalid-request', why);
    await templates.keep(personId, lines);
    return ok({ text: lines, isOwn: true });
  };
}

export function createRestoreTemplate({ templates }: Deps): UseCase<RestoreTemplate, TemplateView> {
  return async function restoreTemplate({ personId }) {
    await templates.remove(personId);
    return ok({ text: givenTemplate, isOwn: false });
  };
}
