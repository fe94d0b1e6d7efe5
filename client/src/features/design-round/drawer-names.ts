import type { Mode } from '@dayseven/contracts/vocabulary';

/** What is in the drawer of a design round; in Strict the check comes with the debrief. */
export const drawerNames: Readonly<Record<Mode, string>> = { strict: 'Ask, estimate, notes', relaxed: 'Ask, estimate, check, notes' };
