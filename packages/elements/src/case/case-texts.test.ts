import { EXPLANATIONS } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { caseTexts } from './case-locales.ts';

const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;

describe('sentences of a history', () => {
  it('use only parameters their code really has', () => {
    for (const locale of LOCALES) {
      for (const [code, text] of Object.entries(caseTexts(locale).sentences)) {
        const params: readonly string[] = EXPLANATIONS[code as keyof typeof EXPLANATIONS].params;
        for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(params, `${locale} ${code}`).toContain(name);
      }
    }
  });
});
