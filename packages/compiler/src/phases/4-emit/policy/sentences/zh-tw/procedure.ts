import type { ProcedureKey } from '../keys/procedure-key.ts';
import type { SentencesFor } from '../sentence-key.ts';

/** Sentences about procedures, in Chinese as written in Taiwan. */
export const procedure: SentencesFor<ProcedureKey> = {
  'procedure.form': '案件用「{{form}}」登記。',
  'procedure.subject': '以「{{field}}」為案件名稱。',
  'procedure.opens': '可由{{who}}立案。',
  'procedure.start': '從「{{stage}}」開始。',
  'procedure.responsible.opener': '立案人始終負責，直至移交。',
  'procedure.responsible.stage': '當前步驟的經辦人負責。',
  'procedure.slas': '受以下時限約束：{{slas}}。',
  'procedure.follows': '「{{event}}」時發起「{{procedure}}」。',
  'procedure.follows-when': '「{{event}}」時，如果{{condition}}，則發起「{{procedure}}」。',
  'stage.who': '由{{who}}辦理。',
  'stage.form': '填寫「{{form}}」。',
  'stage.form-sections': '填寫「{{form}}」的{{sections}}。',
  'stage.chain': '提交「{{chain}}」核准。',
  'stage.final': '到此結束。',
  'stage.withdraw': '此時可以撤回。',
  'stage.responsible': '經辦人從此負責。',
  'stage.notify-enter': '進入時告知{{who}}。',
  'stage.notify-leave': '離開時告知{{who}}。',
  'stage.notify-template': '內容見「{{template}}」。',
  'stage.notify-owner': '業主',
  'next.form': '填完後轉到「{{stage}}」。',
  'next.form-when': '如果{{condition}}，轉到「{{stage}}」。',
  'next.approved': '通過後轉到「{{stage}}」。',
  'next.approved-when': '通過後，如果{{condition}}，轉到「{{stage}}」。',
  'next.rejected': '否決後轉到「{{stage}}」。',
  'next.rejected-when': '否決後，如果{{condition}}，轉到「{{stage}}」。',
  'next.titled': '{{title}}：{{sentence}}',
};
