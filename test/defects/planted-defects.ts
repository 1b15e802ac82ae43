/** One thing a form may have wrong: the same piece of it sound and with the defect, and who has to notice. */
export interface PlantedDefect {
  readonly sound: string;
  readonly planted: string;
  /** Makes the piece act. */
  readonly act?: (root: ShadowRoot) => void;
  /** The checks that find it. */
  readonly by: readonly string[];
  /** The rules of axe that report it; none for what axe does not see. */
  readonly axe: readonly string[];
}

/** Eleven defects of a form in a shadow root, of which axe sees three. */
export const PLANTED: { readonly [defect: string]: PlantedDefect } = {
  'a placeholder for a label': {
    sound: '<p><label for="contact">联系人</label> <input id="contact"></p>',
    planted: '<p><input id="contact" placeholder="联系人"></p>',
    by: ['named-for-people'],
    axe: [],
  },
  'an identifier for a label': {
    sound: '<p><label for="phone">电话</label> <input id="phone"></p>',
    planted: '<p><label for="phone">field_2</label> <input id="phone"></p>',
    by: ['named-for-people'],
    axe: [],
  },
  'an error that belongs to nothing': {
    sound:
      '<p><label for="day">日期</label> <input id="day" aria-invalid="true" aria-describedby="day-error"></p><p class="error" id="day-error">请填写日期</p>',
    planted: '<p><label for="day">日期</label> <input id="day"></p><p class="error">请填写日期</p>',
    by: ['errors-are-tied'],
    axe: [],
  },
  'required by color alone': {
    sound: '<p><label for="unit" class="must">房号 *</label> <input id="unit" required></p>',
    planted: '<p><label for="unit" class="must">房号</label> <input id="unit"></p>',
    by: ['color-is-not-alone'],
    axe: [],
  },
  'a button no key comes to': {
    sound: '<p><button type="button">添加照片</button></p>',
    planted: '<p><span role="button" class="large">添加照片</span></p>',
    by: ['acts-take-focus'],
    axe: [],
  },
  'a place of its own in the row': {
    sound: '<p><label for="content">内容</label> <input id="content"></p>',
    planted: '<p><label for="content">内容</label> <input id="content" tabindex="5"></p>',
    by: ['acts-take-focus', 'tab-walk'],
    axe: ['tabindex'],
  },
  'a label in another language': {
    sound: '<p><label for="urgency">轻重缓急</label> <input id="urgency"></p>',
    planted: '<p><label for="urgency">Urgency</label> <input id="urgency"></p>',
    by: ['one-language'],
    axe: [],
  },
  'targets too small for a finger': {
    sound: '<p><button type="button">上移</button><button type="button">下移</button></p>',
    planted: '<p><button type="button" class="tiny">上移</button><button type="button" class="tiny">下移</button></p>',
    by: ['large-enough'],
    axe: ['target-size'],
  },
  'a trap for the keyboard': {
    sound: '<p><label for="reason">原因</label> <input id="reason"></p>',
    planted: '<p><label for="reason">原因</label> <input id="reason" class="trap"></p>',
    act: (root) => root.querySelector('.trap')?.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Tab' && event.preventDefault()),
    by: ['tab-walk'],
    axe: [],
  },
  'a file name for a picture': {
    sound: '<p><img alt="厨房水管的接头" width="40" height="40" src="data:,"></p>',
    planted: '<p><img alt="image123.png" width="40" height="40" src="data:,"></p>',
    by: ['named-for-people'],
    axe: [],
  },
  'a name from the other side of the border': {
    sound: '<p><span id="note-label">备注</span> <input aria-labelledby="note-label"></p>',
    planted: '<p><span>备注</span> <input aria-labelledby="outside"></p>',
    by: ['named-for-people', 'ids-resolve'],
    axe: ['label'],
  },
};

const STYLE = `p { margin: 8px 0 } input, button, .large { display: inline-block; min-block-size: 32px; min-inline-size: 48px }
.must { color: #a40000 } .error { color: #a40000 } .tiny { min-block-size: 0; min-inline-size: 0; inline-size: 12px; block-size: 12px; overflow: hidden; padding: 0 }`;

/** A page whose form, in a shadow root, has these defects and no other. */
export function plantedPage(defects: readonly string[]): HTMLElement {
  document.documentElement.lang = 'zh-CN';
  const main = document.createElement('main');
  main.innerHTML = '<h1>维修通知单</h1><p id="outside">备注</p>';
  const host = document.createElement('section');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${STYLE}</style>${Object.entries(PLANTED)
    .map(([defect, { sound, planted }]) => (defects.includes(defect) ? planted : sound))
    .join('')}`;
  for (const { act } of Object.values(PLANTED)) act?.(root);
  main.append(host);
  document.body.replaceChildren(main);
  return main;
}
