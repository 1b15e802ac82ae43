import { afterEach, describe, expect, it } from 'vitest';
import { visibleElements } from '../../../../test/defects/checks/deep-elements.ts';
import { emulateMedia } from '../../test/emulate-media.ts';
import { everyTag, mountAny } from '../../test/every-element.ts';

afterEach(async () => {
  await emulateMedia({});
  document.body.replaceChildren();
});

/** What a reader's own colors are, as the browser says them. */
function systemColors(): ReadonlySet<string> {
  const probe = document.body.appendChild(document.createElement('i'));
  const colors = [
    'Canvas',
    'CanvasText',
    'LinkText',
    'VisitedText',
    'ButtonFace',
    'ButtonText',
    'ButtonBorder',
    'Field',
    'FieldText',
    'Highlight',
    'HighlightText',
    'GrayText',
    'Mark',
    'MarkText',
    'AccentColor',
    'AccentColorText',
    'SelectedItem',
  ];
  const said = colors.map((name) => {
    probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return new Set([...said, 'none', 'rgba(0, 0, 0, 0)']);
}

describe('in forced colors', () => {
  it.each(everyTag)('the pictures of %s are painted with the colors of the reader', async (tag) => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await mountAny(tag);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const own = systemColors();
    const foreign = visibleElements(element)
      .filter((inner) => (inner as Element) instanceof SVGGraphicsElement && !inner.matches('svg, g, defs'))
      .flatMap((inner) => {
        const { fill, stroke } = getComputedStyle(inner);
        return [fill, stroke].filter((color) => !own.has(color)).map((color) => `${color} ${inner.outerHTML.slice(0, 100)}`);
      });
    expect(foreign).toEqual([]);
  });

  it.each(everyTag)('every button, field and badge of %s has an edge', async (tag) => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await mountAny(tag);
    const bare = visibleElements(element)
      .filter((inner) =>
        inner.matches('button:not(.link, .day), select, textarea, input:not([type=checkbox], [type=radio], [type=file], [type=range]), .badge'),
      )
      .filter((inner) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(inner);
        return borderTopStyle === 'none' || borderTopWidth === '0px';
      });
    expect(bare.map((inner) => inner.outerHTML.slice(0, 120))).toEqual([]);
  });
});

describe('with reduced motion', () => {
  it.each(everyTag)('nothing of %s moves', async (tag) => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const element = await mountAny(tag);
    expect(element.shadowRoot!.getAnimations()).toEqual([]);
    const moving = visibleElements(element).filter((inner) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(inner);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    expect(moving.map((inner) => inner.outerHTML.slice(0, 120))).toEqual([]);
  });

  it('a phone that rings moves for everybody else, so that the check can fail', async () => {
    const phone = await mountAny('gc-phone', { call: { id: 'c1', from: '13800138000', ringingAt: Date.parse('2026-11-09T10:00:00+08:00') } });
    expect(phone.shadowRoot!.getAnimations().length).toBeGreaterThan(0);
  });
});
