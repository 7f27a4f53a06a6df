import { app } from 'electron';
import { say } from '../words.ts';

/** Tells the platform what its panel about the app says. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: say('app.name'),
    applicationVersion: app.getVersion(),
    copyright: say('app.about'),
  });
}
