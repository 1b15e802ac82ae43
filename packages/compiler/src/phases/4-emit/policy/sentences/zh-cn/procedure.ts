import type { ProcedureKey } from '../keys/procedure-key.ts';
import type { SentencesFor } from '../sentence-key.ts';

/** Sentences about procedures, in Chinese as written in the mainland. */
export const procedure: SentencesFor<ProcedureKey> = {
  'procedure.form': '案件用“{{form}}”登记。',
  'procedure.subject': '以“{{field}}”为案件名称。',
  'procedure.opens': '可由{{who}}立案。',
  'procedure.start': '从“{{stage}}”开始。',
  'procedure.responsible.opener': '立案人始终负责，直至移交。',
  'procedure.responsible.stage': '当前步骤的经办人负责。',
  'procedure.slas': '受以下时限约束：{{slas}}。',
  'procedure.follows': '“{{event}}”时发起“{{procedure}}”。',
  'procedure.follows-when': '“{{event}}”时，如果{{condition}}，则发起“{{procedure}}”。',
  'stage.who': '由{{who}}办理。',
  'stage.form': '填写“{{form}}”。',
  'stage.form-sections': '填写“{{form}}”的{{sections}}。',
  'stage.chain': '提交“{{chain}}”审批。',
  'stage.final': '到此结束。',
  'stage.withdraw': '此时可以撤回。',
  'stage.responsible': '经办人从此负责。',
  'stage.notify-enter': '进入时告知{{who}}。',
  'stage.notify-leave': '离开时告知{{who}}。',
  'stage.notify-template': '内容见“{{template}}”。',
  'stage.notify-owner': '业主',
  'next.form': '填完后转到“{{stage}}”。',
  'next.form-when': '如果{{condition}}，转到“{{stage}}”。',
  'next.approved': '通过后转到“{{stage}}”。',
  'next.approved-when': '通过后，如果{{condition}}，转到“{{stage}}”。',
  'next.rejected': '否决后转到“{{stage}}”。',
  'next.rejected-when': '否决后，如果{{condition}}，转到“{{stage}}”。',
  'next.titled': '{{title}}：{{sentence}}',
};
