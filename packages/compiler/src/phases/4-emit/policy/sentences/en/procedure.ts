import type { ProcedureKey } from '../keys/procedure-key.ts';
import type { SentencesFor } from '../sentence-key.ts';

/** Sentences about procedures, in English. */
export const procedure: SentencesFor<ProcedureKey> = {
  'procedure.form': 'A case is kept on {{form}}.',
  'procedure.subject': 'A case is named after “{{field}}”.',
  'procedure.opens': 'Opened by {{who}}.',
  'procedure.start': 'It starts with {{stage}}.',
  'procedure.responsible.opener': 'Whoever opened the case stays responsible until it is handed over.',
  'procedure.responsible.stage': 'Whoever acts at a stage is responsible.',
  'procedure.slas': 'Measured by {{slas}}.',
  'procedure.follows': 'At “{{event}}”, {{procedure}} is opened.',
  'procedure.follows-when': 'At “{{event}}”, {{procedure}} is opened if {{condition}}.',
  'stage.who': '{{who}} acts.',
  'stage.form': 'Fills in {{form}}.',
  'stage.form-sections': 'Fills in {{form}}: {{sections}}.',
  'stage.chain': 'It goes through {{chain}}.',
  'stage.final': 'The case ends here.',
  'stage.withdraw': 'The case may be withdrawn here.',
  'stage.responsible': 'Whoever acts becomes responsible.',
  'stage.notify-enter': 'On entering, {{who}} is told.',
  'stage.notify-leave': 'On leaving, {{who}} is told.',
  'stage.notify-template': 'The text is {{template}}.',
  'stage.notify-owner': 'the owner',
  'next.form': 'Then it goes to {{stage}}.',
  'next.form-when': 'If {{condition}}, it goes to {{stage}}.',
  'next.approved': 'Once approved it goes to {{stage}}.',
  'next.approved-when': 'Once approved, if {{condition}}, it goes to {{stage}}.',
  'next.rejected': 'If rejected it goes to {{stage}}.',
  'next.rejected-when': 'If rejected and {{condition}}, it goes to {{stage}}.',
  'next.titled': '{{title}}: {{sentence}}',
};
