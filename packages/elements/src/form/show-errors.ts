import type { FieldError } from '@guicheng/definition';
import type { ErrorLine } from '../text/error-summary.ts';
import type { Speech } from '../text/speech.ts';
import { FieldView } from './field-view.ts';
import type { FormFrame } from './form-frame.ts';
import type { FormViews } from './form-views.ts';
import { fieldOf } from './shown-errors.ts';

/** Shows errors at their fields, and above the form where they are `listed`. */
export function showErrors(errors: readonly FieldError[], listed: boolean, views: FormViews, frame: FormFrame, speech: Speech): void {
  views.showErrors(errors);
  frame.list(listed ? errors : [], (error) => errorLine(error, views, frame, speech), speech);
}

/** What a summary says of an error: the field of the layout, the row, the field inside it, what is wrong. */
function errorLine(error: FieldError, views: FormViews, frame: FormFrame, speech: Speech): ErrorLine {
  const { path } = error;
  const outer = views.get(fieldOf(error));
  if (!outer) return { text: speech.error(error, { textPath: '', formTexts: {} }) };
  const inner = path === outer.path ? outer : (FieldView.around(frame.find(`f/${path}`)) ?? outer);
  const row = /\/(\d+)\//.exec(path);
  const titles = [outer.title, row && speech.row(Number(row[1])), inner !== outer && inner.title];
  return { path, text: `${titles.filter(Boolean).join(' › ')}: ${inner.say(error)}` };
}
