import { fetchWithToken, followLinks, GcWorklist, resumableUploads } from '@guicheng/elements';
import 'procedures/elements/repair-request';
import { httpOptions } from './http-options.ts';
import { httpParts } from './http-parts.ts';
import { pageNavigation } from './page-navigation.ts';
import { sessionToken } from './session-token.ts';

const asking = fetchWithToken(sessionToken(new URL('token', location.href)));
const form = document.querySelector('gc-repair-request-form')!;

form.options = httpOptions(new URL('offers', location.href), asking);
form.uploads = resumableUploads(httpParts(new URL('uploads/', location.href), asking), { memory: sessionStorage, partSize: 64 });

customElements.define('gc-worklist', GcWorklist);
const list = document.querySelector<GcWorklist>('gc-worklist')!;
list.tasks = [{ key: '1', href: 'cases/7', number: 'BX-7', subject: 'The tap drips', act: 'Survey', kind: 'Repair', since: Date.now() }];

const place = document.querySelector('#place')!;
const show = (path: string) => {
  place.textContent = `at ${path}`;
};
followLinks(document, pageNavigation(new URL('.', location.href), show));
