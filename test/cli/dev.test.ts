import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, it, onTestFinished } from 'vitest';
import { launchOptions } from '../setup/launch-options.ts';
import { BIN, smallPack } from './run-guicheng.ts';

/** Starts `guicheng dev` on a free port and answers the address it prints. */
async function dev(pack: string): Promise<string> {
  const child = spawn(process.execPath, [BIN, 'dev', pack, '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGTERM'));
  let said = '';
  return new Promise((resolve, reject) => {
    child.on('close', () => reject(new Error(said)));
    child.stderr.on('data', (data) => {
      said += data;
      const address = /preview: (\S+)/.exec(said)?.[1];
      if (address && said.includes('build 1')) resolve(address);
    });
  });
}

it('shows a changed field at once and keeps the draft, under a strict policy', async () => {
  const pack = smallPack();
  const name = readdirSync(join(pack, 'forms'))[0]!;
  const file = join(pack, 'forms', name);
  const address = await dev(pack);
  const browser = await chromium.launch(launchOptions);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.goto(`${address}#${name.replace('.form.json', '')}`);
  await page.waitForSelector('html[data-build="1"]');
  const box = page.locator('gc-preview-form textarea, gc-preview-form input[type="text"]').first();
  await box.fill('只写了一半');
  const definition = JSON.parse(readFileSync(file, 'utf8'));
  const [first] = Object.keys(definition.fields);
  definition.fields[first!].title = '改过的标题';
  writeFileSync(file, JSON.stringify(definition, null, 2));
  await page.waitForSelector('html[data-build="2"]');
  await page.locator('gc-preview-form').getByText('改过的标题').first().waitFor();
  expect(await box.inputValue()).toBe('只写了一半');
  writeFileSync(file, '{ "id": ');
  await page.getByRole('alert').filter({ hasText: 'json_syntax' }).waitFor();
  expect(await box.inputValue()).toBe('只写了一半');
  expect(errors).toEqual([]);
});
