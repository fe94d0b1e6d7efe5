import '@mantine/core/styles.css';
import './app/styles/base.css';
import './app/styles/problem-list.css';
import './app/styles/workspace.css';
import './app/styles/machine.css';
import './app/styles/results.css';
import './app/styles/replay.css';
import './app/styles/round.css';
import './app/styles/debrief.css';
import './app/styles/design.css';
import { createRoot } from 'react-dom/client';
import { announceTab } from './connection/living-tabs.ts';
import { createDraftRecords } from './connection/draft-records.ts';
import { createDrivenRound } from './connection/driven-round.ts';
import { createSocketConnection } from './connection/socket-connection.ts';
import { createUnsentRecords } from './connection/unsent-records.ts';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

const connection = createSocketConnection();
const unsent = createUnsentRecords(localStorage, connection.tab, announceTab(connection.tab));
const driven = createDrivenRound(connection, sessionStorage, window);
createRoot(root).render(<App surroundings={{ connection, records: createDraftRecords(unsent), unsent, driven }} />);
