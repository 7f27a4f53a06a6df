import { createRoot } from 'react-dom/client';
import '../ui/fonts.css';
import '../ui/fonts-japanese.css';
import '../ui/tokens.css';
import '../ui/contrast.css';
import { findBridge } from '../bridge/bridge.ts';
import { App } from './app.tsx';
import { followColours } from './follow-colours.ts';
import { logFailures } from './log-failures.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');

const bridge = findBridge();
logFailures(bridge);
followColours();
createRoot(root).render(<App bridge={bridge} />);
