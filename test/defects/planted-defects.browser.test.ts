import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findAll, findAtRest } from './checks/find-all.ts';
import type { Finding } from './checks/finding.ts';
import { PLANTED, plantedPage } from './planted-defects.ts';

afterEach(() => document.body.replaceChildren());

const checksOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ check }) => check))].sort();

/** What axe reports as wrong, by rule. */
const axeOn = async (defects: readonly string[]): Promise<readonly string[]> => {
  const { violations } = await axe.run(plantedPage(defects), { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  return violations.map(({ id }) => id);
};

describe('a form with one of the eleven defects', () => {
  it.each(Object.entries(PLANTED))('that has %s is found out', async (defect, { by }) => {
    expect(checksOf(await findAll(plantedPage([defect])))).toEqual([...by].sort());
  });

  it.each(Object.entries(PLANTED))('that has %s: axe alone says as much of it as is written here', async (defect, { axe: rules }) => {
    expect(await axeOn([defect])).toEqual(rules);
  });
});

describe('the form', () => {
  it('has nothing wrong when nothing is planted', async () => {
    expect(await findAll(plantedPage([]))).toEqual([]);
    expect(await axeOn([])).toEqual([]);
  });

  it('with all eleven has each of them found at its place, of which axe sees three', async () => {
    const all = Object.keys(PLANTED);
    const found = await findAll(plantedPage(all));
    expect(all).toHaveLength(11);
    expect(checksOf(found)).toContain('tab-walk');
    for (const defect of all) expect(found, defect).toEqual(expect.arrayContaining([...findAtRest(plantedPage([defect]))]));
    expect(await axeOn(all)).toHaveLength(3);
  });
});
