import { z } from 'zod';

const TlsFiles = z.object({ ca: z.string().exactOptional(), cert: z.string().exactOptional(), key: z.string().exactOptional() });
const EngineAddress = z.union([
  z.object({ socketPath: z.string() }),
  z.object({ host: z.string(), port: z.number().int(), tls: TlsFiles.exactOptional() }),
]);
const Images = z.object({ go: z.string(), typescript: z.string(), compiler: z.string() });

/** What set-up's judge program writes, one JSON object a line. */
export const SetupLine = z.union([
  z.object({ step: z.literal('ready'), images: Images, engine: EngineAddress }),
  z.object({ step: z.string(), state: z.enum(['working', 'done', 'failed']), text: z.string(), percent: z.number().min(0).max(100).exactOptional() }),
]);
export type SetupLine = z.infer<typeof SetupLine>;
