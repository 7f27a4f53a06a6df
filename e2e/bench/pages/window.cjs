// The least a window of Electron needs: what every app here costs before it does anything.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

app.on('session-created', (session) => session.setSpellCheckerLanguages([]));
void app.whenReady().then(() => {
  const page = process.argv.find((argument) => argument.startsWith('--page='))?.slice(7) ?? 'bare';
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadFile(join(__dirname, `${page}.html`));
});
app.on('window-all-closed', () => app.quit());
