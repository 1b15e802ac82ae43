import type { ExtraTexts } from './extra-texts.ts';

export const zhTwExtras: ExtraTexts = {
  steps: '步驟',
  step: '第 {n} 步，共 {count} 步：{title}',
  back: '上一步',
  next: '下一步',
  saving: '正在儲存草稿',
  saved: '草稿已於 {at} 儲存',
  restored: '已恢復 {at} 儲存的草稿',
  restoredOlder: '已恢復 {at} 儲存的草稿，表單之後有更動，請核對',
  unsaved: '草稿未能儲存，稍後會自動重試',
  conflict: '此草稿已在別處修改',
  takeOther: '改用別處的草稿',
  keepThis: '保留這裡填寫的內容',
  discard: '捨棄草稿',
  undo: '復原',
  redo: '重做',
  undone: '已復原：{title}',
  redone: '已重做：{title}',
  print: '列印',
  printedAt: '列印於 {at}',
};
