import { loadElement, loadForm } from 'guicheng:pack';
import type { FormModule, Plan } from '@guicheng/definition';
import { Runner } from '@guicheng/runner';
import { connect, idbDrafts, idbEventStore } from '@guicheng/store-idb';
import { html, render } from 'lit';
import { MovableClock } from '../clock/movable-clock.ts';
import { FIRST_VISIT } from '../office/beginning.ts';
import { Files } from '../office/files.ts';
import { seedStore } from '../office/seed-store.ts';
import { directory } from '../people.ts';
import { loadPortalTexts, type PortalTexts } from '../text/texts.ts';
import { keepTime } from './keep-time.ts';
import { showFailure, showOpening } from './opening-screens.ts';
import { Portal, type PortalParts } from './portal.ts';
import type { PortalApp } from './portal-app.ts';
import { loadPreferences, type Preferences } from './preferences.ts';

/** The database; a pack whose rules changed gets a new one, because cases stay with the rules they were opened under. */
const nameOf = (plan: Plan) => `guicheng-portal-${plan.hash.slice(0, 12)}`;

/** Opens the portal in `place`: plan, forms and stored events, the sample week on the first visit. Says what it is doing, and what failed. */
export async function openPortal(place: HTMLElement): Promise<void> {
  const preferences = loadPreferences();
  document.documentElement.lang = preferences.locale;
  document.documentElement.dataset['theme'] = preferences.theme;
  const texts = await loadPortalTexts(preferences.locale);
  try {
    showOpening(place, texts);
    const portal = new Portal(await gather(place, texts, preferences));
    const app = document.createElement('portal-app') as PortalApp;
    app.portal = portal;
    render(html`${app}`, place);
    keepTime(portal);
  } catch (failure) {
    showFailure(place, texts, failure);
  }
}

async function gather(place: HTMLElement, texts: PortalTexts, preferences: Preferences): Promise<PortalParts> {
  const answer = await fetch('plan.json');
  if (!answer.ok) throw new Error(`plan.json: ${answer.status}`);
  const plan = (await answer.json()) as Plan;
  const forms = await loadForms();
  const name = nameOf(plan);
  const connection = await connect(name);
  const store = idbEventStore(connection);
  const validate: ConstructorParameters<typeof Runner>[0]['validate'] = (form, value, context) => forms[form]!.validate(value, context) as never;
  const clock = new MovableClock(FIRST_VISIT, () => Date.now(), storage());
  if ((await store.readAll()).length === 0) {
    clock.restart(FIRST_VISIT);
    await seedStore(plan, store, validate, (share) => showOpening(place, texts, share));
    clock.restart(FIRST_VISIT);
  }
  const runner = new Runner({ plan, store, clock, ids: { next: () => crypto.randomUUID() }, directory, notices: { send: () => {} }, validate });
  await runner.start();
  await runner.tick();
  const files = new Files();
  await files.open();
  const reset = async () => {
    await files.clear();
    connection.close();
    await deleteDatabase(name);
    clock.restart(FIRST_VISIT);
    location.hash = '';
    location.reload();
  };
  return { plan, runner, clock, drafts: idbDrafts(connection), files, forms, texts, preferences, reset };
}

async function loadForms(): Promise<{ readonly [form: string]: FormModule }> {
  const loaded = Object.entries(loadForm).map(async ([form, load]) => [form, await load()] as const);
  const defined = Object.values(loadElement).map((load) => load());
  await Promise.all(defined);
  return Object.fromEntries(await Promise.all(loaded));
}

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    deleting.onblocked = () => reject(new Error('another tab holds the data'));
  });
}
