import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EVENT_CHANNELS, REQUEST_CHANNELS } from '../../shared/ipc/channels.ts';
import { expect, test } from '../fixtures/app.ts';
import { type OpenedDebate, openDebate } from '../fixtures/open-debate.ts';
import { openFirstWindow } from './shell-driver.ts';

const PAGE = 'contention://app/index.html';

// What is refused changes nothing, so one window serves for all of it.
test.describe.configure({ mode: 'default' });
let debate: OpenedDebate;

test.beforeAll(async ({ running }) => {
  const { app, open } = await running.get();
  const folder = await mkdtemp(join(tmpdir(), 'contention-files-'));
  debate = await openDebate({ open: (files = []) => open(files).then(() => app), folder });
});

test.afterAll(async ({ running }) => {
  await rm(dirname(debate.path), { recursive: true, force: true });
  if (!(await (await running.get()).tidy())) await running.drop();
});

test('the page has nothing of Node and only the methods of the contract', async () => {
  const { page } = debate;
  const globals = await page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(globals).toEqual([]);
  const bridge = await page.evaluate(() => ({
    methods: Object.keys(window.contention).sort(),
    kinds: [...new Set(Object.values(window.contention).map((value) => typeof value))],
  }));
  const expected = [...REQUEST_CHANNELS, ...EVENT_CHANNELS.map((each) => `on:${each}`)].sort();
  expect(bridge).toEqual({ methods: expected, kinds: ['function'] });
});

test('the page cannot put something else in place of the bridge or its methods', async () => {
  const { page } = debate;
  const isUnchanged = await page.evaluate(() => {
    const before = window.contention;
    const save = before['document:save'];
    const tryTo = (act: () => void) => {
      try {
        act();
      } catch {
        // Refused aloud rather than silently: just as well.
      }
    };
    tryTo(() => Reflect.set(window, 'contention', {}));
    tryTo(() => Reflect.set(before, 'document:save', () => {}));
    tryTo(() => Reflect.set(before, 'extra', () => {}));
    return (
      window.contention === before &&
      window.contention['document:save'] === save &&
      !('extra' in before)
    );
  });
  expect(isUnchanged).toBe(true);
});

test('every page is isolated, sandboxed and without Node', async () => {
  const { app } = debate;
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron's own record of what the page was started with; not in its type declarations.
      const read = Reflect.get(contents, 'getLastWebPreferences') as () => Record<string, unknown>;
      const all = read.call(contents);
      return {
        contextIsolation: all.contextIsolation,
        nodeIntegration: all.nodeIntegration,
        nodeIntegrationInSubFrames: all.nodeIntegrationInSubFrames,
        nodeIntegrationInWorker: all.nodeIntegrationInWorker ?? false,
        sandbox: all.sandbox,
        webSecurity: all.webSecurity,
        allowRunningInsecureContent: all.allowRunningInsecureContent,
        webviewTag: all.webviewTag,
        experimentalFeatures: all.experimentalFeatures ?? false,
        enableBlinkFeatures: all.enableBlinkFeatures ?? '',
      };
    }),
  );
  expect(preferences).toEqual([
    {
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
    },
  ]);
});

test('the operating system confines the page', async ({}, testInfo) => {
  testInfo.skip(process.platform !== 'linux', 'reads /proc');
  testInfo.skip(process.getuid?.() === 0, 'Chromium cannot sandbox for the superuser');
  const { app } = debate;
  const processId = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = await readFile(`/proc/${processId}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s*2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s*1$/m);
});

test('the policy lets the page run and load its own files only', async () => {
  const { page } = debate;
  const policy = await page.evaluate(async () =>
    (await fetch('contention://app/index.html')).headers.get('Content-Security-Policy'),
  );
  expect(policy).toContain("default-src 'none'");
  const attempts = await page.evaluate(async () => {
    // What the debugger runs may evaluate text; what a timer starts may not.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective);
    });
    const fails = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    const results = {
      evaluation: fails(() => Reflect.construct(Function, ['return 1'])()),
      markup: fails(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      inlineScript: true,
      remoteFetch: await fetch('https://example.com/').then(
        () => false,
        () => true,
      ),
    };
    const types = globalThis as unknown as {
      readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown };
    };
    const policies = ['contention-worker', 'another'].map((name) =>
      fails(() => types.trustedTypes.createPolicy(name, {})),
    );
    const workers = ['contention://app/index.html', 'data:text/javascript,1', 'blob:x'].map(
      (address) => fails(() => new Worker(address)),
    );
    const script = document.createElement('script');
    const ran = fails(() => {
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
    });
    results.inlineScript = ran || !('inlineRan' in window);
    const style = document.createElement('style');
    style.textContent = 'body { opacity: 0.5 }';
    document.head.append(style);
    const image = new Image();
    const imageFails = new Promise((resolve) => {
      image.onerror = () => resolve(true);
      image.onload = () => resolve(false);
    });
    image.src = 'https://example.com/a.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    const remoteImage = await imageFails;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { opacity } = getComputedStyle(document.body);
    return {
      ...results,
      policies,
      workers,
      remoteImage,
      opacity,
      violations: [...new Set(violations)],
    };
  });
  expect(attempts).toMatchObject({
    evaluation: true,
    markup: true,
    inlineScript: true,
    remoteFetch: true,
    // The one rule by which the app's own worker starts is taken, and there is no other.
    policies: [true, true],
    workers: [true, true, true],
    remoteImage: true,
    opacity: '1',
  });
  expect(attempts.violations).toEqual(
    expect.arrayContaining(['connect-src', 'img-src', 'style-src-elem', 'frame-src']),
  );
});

test('the scheme serves no file outside its folder', async () => {
  const { page } = debate;
  const forms = [
    '..%2fmain%2findex.cjs',
    '%2e%2e/main/index.cjs',
    '%2e%2e%2fmain%2findex.cjs',
    '..%5cmain%5cindex.cjs',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    '%252e%252e%252fmain%252findex.cjs',
    'assets/..%2f..%2fmain/index.cjs',
    'index.html%00.js',
    '../../package.json',
  ];
  const answers = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map((path) =>
          fetch(`contention://app/${path}`).then(
            ({ status }) => status,
            () => 0,
          ),
        ),
      ),
    forms,
  );
  // Addresses that make no sense at all do not even reach the scheme.
  expect(answers.filter((status) => status !== 404 && status !== 0)).toEqual([]);
});

test('no permission is granted', async ({ launch }) => {
  const app = await launch({ args: ['--use-fake-device-for-media-stream'] });
  const page = await openFirstWindow(app);
  const granted = await page.evaluate(async () => {
    const isRefused = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'granted',
        () => 'refused',
      );
    const location = new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('refused'),
      );
    });
    return {
      location: await location,
      camera: await isRefused(navigator.mediaDevices.getUserMedia({ video: true })),
      notifications: await Notification.requestPermission(),
      midi: await isRefused(navigator.requestMIDIAccess({ sysex: true })),
      clipboard: await isRefused(navigator.clipboard.readText()),
    };
  });
  expect(granted).toEqual({
    location: 'refused',
    camera: 'refused',
    notifications: 'denied',
    midi: 'refused',
    clipboard: 'refused',
  });
});

test('the page goes nowhere', async () => {
  const { page } = debate;
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'contention://other/']) {
    await page.evaluate((target) => {
      window.location.href = target;
    }, address);
    await page.waitForTimeout(150);
    expect(page.url()).toBe(PAGE);
  }
});

test('the page opens no window and embeds no other page', async () => {
  const { app, page } = debate;
  const opened = await page.evaluate(() => {
    const guest = document.createElement('webview');
    guest.setAttribute('src', 'https://example.com/');
    document.body.append(guest);
    return (
      window.open('https://example.com/') !== null || window.open('contention://app/') !== null
    );
  });
  expect(opened).toBe(false);
  await page.waitForTimeout(200);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('a page that is not ours is refused, even with our preload', async () => {
  const { app } = debate;
  const refusals = await app.evaluate(async ({ app: running, BrowserWindow }) => {
    const preload = `${running.getAppPath()}/out/preload/index.cjs`;
    const ask = async (address: string) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true },
      });
      await window.loadURL(address);
      const answer = await window.webContents.executeJavaScript(
        "window.contention['settings:read']().then(() => 'answered', (error) => error.message)",
      );
      window.destroy();
      return String(answer);
    };
    return [await ask('data:text/html,stranger'), await ask('contention://app/index.html')];
  });
  for (const refusal of refusals) {
    expect(refusal).toContain('settings:read was refused: unknown sender');
  }
});

test('a payload that is not as agreed is rejected', async () => {
  const { page } = debate;
  const answers = await page.evaluate(async () => {
    const call = (channel: string, ...payload: readonly unknown[]) => {
      const method = Reflect.get(window.contention, channel) as (...given: unknown[]) => unknown;
      return Promise.resolve(method(...payload)).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    };
    return {
      unknownTheme: await call('settings:write', { theme: 'pink' }),
      extraField: await call('document:set-status', { edited: false, title: '', path: '/etc' }),
      wrongType: await call('document:save', { text: 1, as: 'same', suggestedName: '' }),
      path: await call('document:open-dropped', '/etc/passwd'),
      unasked: await call('picture:append', { ticket: 'x', bytes: new Uint8Array(1) }),
    };
  });
  for (const answer of Object.values(answers)) {
    expect(answer).not.toBe('answered');
  }
  expect(answers.unknownTheme).toContain('settings:write was refused: theme is not as agreed');
});
