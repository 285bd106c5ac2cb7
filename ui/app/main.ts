import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '../tokens.css';
import { chooseLocale } from '../i18n/locale.ts';
import { localizer } from '../i18n/localizer.ts';
import { compareInBrowser, explainInBrowser, rehearseInBrowser } from './browser-compare.ts';
import { CcApp } from './cc-app.ts';
import { createServices } from './create-services.ts';
import { exposeIdle, trackWork } from './idle.ts';
import { applyTheme, readPreferences } from './preferences.ts';
import { rehearseWhenIdle } from './rehearse-when-idle.ts';

const preferences = readPreferences();
applyTheme(preferences.theme);
const services = createServices(compareInBrowser, explainInBrowser, undefined, { theme: preferences.theme });
// Board and charts come along: a first run should find them there.
rehearseWhenIdle(services.plan, async (plan) => void (await Promise.all([import('./cc-plan-result.ts'), rehearseInBrowser(plan)])));
exposeIdle(() => services.actions.settled(), () => services.runs.settled, () => services.why.settled);
await trackWork(
  Promise.all([localizer.use(preferences.locale ?? chooseLocale(navigator.languages)), services.actions.restore()]),
);
const app = new CcApp();
app.services = services;
document.body.append(app);
