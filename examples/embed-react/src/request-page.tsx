import { listOptions } from '@guicheng/elements';
import type {} from 'procedures/elements/react';
import 'procedures/elements/repair-request';
import type { RepairRequestFormElement } from 'procedures/elements/repair-request';
import type { RepairRequest } from 'procedures/forms/repair-request';
import { useRef, useState } from 'react';
import { units } from './units.ts';

const options = listOptions({ unit: units });

/** A page that holds what the form says in its own state, and shows the request once it was sent. */
export function RequestPage() {
  const form = useRef<RepairRequestFormElement>(null);
  const [locale, setLocale] = useState('en');
  const [changes, setChanges] = useState(0);
  const [sent, setSent] = useState<RepairRequest>();
  return (
    <main>
      <h1>Repairs</h1>
      <button type="button" onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
        {locale === 'en' ? '简体中文' : 'English'}
      </button>
      <gc-repair-request-form
        ref={form}
        locale={locale}
        options={options}
        undoable
        ongc-change={() => setChanges((count) => count + 1)}
        ongc-submit={({ detail }) => {
          setSent(detail.value);
          form.current?.done();
        }}
      />
      <p id="changes">{changes} changes</p>
      <p id="sent" role="status">
        {sent && `${sent.contact}, ${sent.unit.name}`}
      </p>
    </main>
  );
}
