import '../ui/fonts.css';
import '../ui/fonts-japanese.css';
import '../ui/fonts-korean.css';
import '../ui/fonts-chinese.css';
import '../ui/fonts-scripts.css';
import '../ui/fonts-emoji.css';
import '../ui/tokens.css';
import '../ui/contrast.css';
import { findBridge } from '../bridge/bridge.ts';
import { followColours } from './follow-colours.ts';
import { logFailures } from './log-failures.ts';
import { readStage } from './read-stage.ts';
import { showFirstPicture } from './show-first-picture.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');

const bridge = findBridge();
logFailures(bridge);
followColours();
const stage = await readStage(bridge);
if (stage.kind === 'open') await showFirstPicture(root, stage.workspace);
// Fetched long since, and compiled only now: the map would have to wait for that.
const { mountApp } = await import('./mount-app.tsx');
mountApp(root, bridge, stage);
