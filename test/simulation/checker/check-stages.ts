import { type Checking, say } from './checking.ts';

/** What a command has to have told of a case's stages by its end: nothing stays where nobody has to act, and nothing is closed that goes on. */
export function checkStages(checking: Checking): void {
  const { run, plan, batch } = checking;
  const stage = plan.procedures[run.procedure]?.stages[run.stage];
  const clause = `procedures/${run.procedure}/stages/${run.stage}`;
  if (stage === undefined) {
    say(checking, `procedures/${run.procedure}`, `at stage ${run.stage || 'none'}`, 'there is no such stage');
    return;
  }
  if (run.status === 'closed' && !stage.final) say(checking, clause, 'closed', 'the stage is not final');
  if (run.status !== 'open') return;
  const { chain } = run;
  if (stage.final) say(checking, clause, 'still open', 'the stage is final');
  if (chain?.outcome !== undefined && chain.stage === run.stage && stage.form === undefined) say(checking, clause, 'stays', `its chain was ${chain.outcome}`);
  if (stage.chain !== undefined && stage.form === undefined && chain?.stage !== run.stage)
    say(checking, clause, 'nothing is decided', 'its chain begins at once');
  if (stage.form === undefined && stage.chain === undefined && stage.who.length === 0) say(checking, clause, 'stays', 'nobody has to act here');
  if (batch.filled === run.stage && !batch.moved) say(checking, clause, 'stays', 'its form was filled in');
}
