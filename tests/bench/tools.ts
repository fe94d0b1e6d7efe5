import { z } from 'zod';

const Tools = z.object({
  /** The Go image's compiler, linker, compiled packages and their importcfgs. */
  goArchives: z.string(),
  go: z.string(),
  node: z.string(),
  nativeTsc: z.string(),
  classicTsc: z.string(),
  docker: z.string().exactOptional(),
});
export type Tools = z.infer<typeof Tools>;

/** What set-up made ready to measure against. */
export function readTools(environment: { readonly DAYSEVEN_BENCH?: string | undefined }): Tools {
  if (environment.DAYSEVEN_BENCH === undefined) throw new Error('start the bench by `npm run bench`, which makes its tools ready');
  return Tools.parse(JSON.parse(environment.DAYSEVEN_BENCH));
}
