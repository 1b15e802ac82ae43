import { mkdirSync, writeFileSync } from 'node:fs';

const pack =
  '{"id": "company", "version": "1.0.0", "validFrom": "2026-01-01", "title": "Company", "timeZone": "Asia/Shanghai", "currency": "CNY", "sourceLocale": "en", "locales": ["en"]}';

export default function setup(folder) {
  mkdirSync(`${folder}/pack/forms`, { recursive: true });
  writeFileSync(`${folder}/pack/pack.json`, pack);
  writeFileSync(`${folder}/pack/forms/ticket.form.json`, ' '.repeat(1_048_577));
}
