import type { ExtraTexts } from './extra-texts.ts';

export const zhCnExtras: ExtraTexts = {
  steps: '步骤',
  step: '第 {n} 步，共 {count} 步：{title}',
  back: '上一步',
  next: '下一步',
  saving: '正在保存草稿',
  saved: '草稿已于 {at} 保存',
  restored: '已恢复 {at} 保存的草稿',
  restoredOlder: '已恢复 {at} 保存的草稿，表单之后有改动，请核对',
  unsaved: '草稿未能保存，稍后会自动重试',
  conflict: '此草稿已在别处修改',
  takeOther: '改用别处的草稿',
  keepThis: '保留这里填写的内容',
  discard: '放弃草稿',
  undo: '撤销',
  redo: '重做',
  undone: '已撤销：{title}',
  redone: '已重做：{title}',
  print: '打印',
  printedAt: '打印于 {at}',
};
