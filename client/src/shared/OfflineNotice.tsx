import { useLink } from '../connection/connection-context.ts';
import { Notice } from './Notice.tsx';

/** Says, while something is being written, that the server is out of reach and what becomes of it. */
export function OfflineNotice() {
  if (useLink() !== 'offline') return null;
  return <Notice kind="offline">The server is out of reach. What you write is kept on this computer and goes on its way when the server is back.</Notice>;
}
