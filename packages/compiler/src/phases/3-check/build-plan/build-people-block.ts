import type { ApproveBlock, HandleBlock, NotifyBlock, PlanApproveBlock, PlanBlock, PlanHandleBlock, PlanNobody } from '@guicheng/definition';
import type { BlockScope } from './block-scope.ts';
import { buildBlockSla } from './build-block-sla.ts';
import { buildMay, buildTo } from './build-may.ts';
import { buildSeats, buildVotes } from './build-votes.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, present } from './present.ts';
import { refer, referOptional } from './refer.ts';

type PlanNotifyBlock = Extract<PlanBlock, { readonly kind: 'notify' }>;
type Base = Pick<PlanBlock, 'id' | 'title' | 'note' | 'satisfies'>;

/** People say yes or no. */
export function buildApprove(context: BuildContext, place: string, base: Base, block: ApproveBlock, scope: BlockScope): PlanApproveBlock | undefined {
  const votes = buildVotes(context, `${place}/votes`, block.votes);
  const { positions } = context.definitions;
  const form = scope.form === undefined ? undefined : context.definitions.forms.get(scope.form);
  const known = <V>(what: string, key: string, map: { readonly [id: string]: V } | undefined, candidates: Iterable<string> | undefined) =>
    mapPresent(map, (value, id) => (refer(context, what, id, `${place}/${key}/${id}`, candidates) ? value : undefined));
  return (
    votes &&
    present<PlanApproveBlock>({
      ...withBase(base),
      kind: 'approve',
      who: buildWhos(context, `${place}/who`, block.who, scope),
      votes,
      quorum: buildSeats(context, `${place}/quorum`, block.quorum),
      rejectQuorum: buildSeats(context, `${place}/rejectQuorum`, block.rejectQuorum),
      // Asked for only where a number is; a fraction can always be reached.
      ifTooFew: block.ifTooFew ?? 'those-there-are',
      weights: known('position', 'weights', block.weights, positions),
      groups: block.groups ?? 'together',
      changeable: block.changeable ?? false,
      onReject: block.onReject ?? 'end-now',
      ifNobody: buildNobody(context, `${place}/ifNobody`, block.ifNobody),
      ifRequester: block.ifRequester,
      reasonRequired: block.reasonRequired ?? 'never',
      signature: block.signature ?? false,
      attachment: block.attachment ?? 'never',
      fields: known('field', 'fields', block.fields, form && Object.keys(form.fields)),
      may: buildMay(context, `${place}/may`, block.may, scope),
      sla: buildBlockSla(context, `${place}/sla`, block.sla, scope),
    })
  );
}

/** Somebody acts. */
export function buildHandle(context: BuildContext, place: string, base: Base, block: HandleBlock, scope: BlockScope): PlanHandleBlock {
  return present<PlanHandleBlock>({
    ...withBase(base),
    kind: 'handle',
    who: buildWhos(context, `${place}/who`, block.who, scope),
    ifNobody: buildNobody(context, `${place}/ifNobody`, block.ifNobody),
    form: referOptional(context, 'form', block.form, `${place}/form`, context.definitions.idsOf('form')),
    may: present<PlanHandleBlock['may']>({
      transfer: buildTo(context, `${place}/may/transfer`, block.may?.transfer, scope),
      claim: block.may?.claim,
      takeBack: block.may?.takeBack,
    }),
    sla: buildBlockSla(context, `${place}/sla`, block.sla, scope),
  });
}

/** People are told. */
export function buildNotify(context: BuildContext, place: string, base: Base, block: NotifyBlock, scope: BlockScope): PlanNotifyBlock {
  return present<PlanNotifyBlock>({
    ...withBase(base),
    kind: 'notify',
    who: buildWhos(context, `${place}/who`, block.who, scope),
    template: referOptional(context, 'template', block.template, `${place}/template`, context.definitions.idsOf('template')),
    receipt: block.receipt ?? false,
  });
}

/** `present` wants every property named. */
function withBase(base: Base) {
  return { id: base.id, title: base.title, note: base.note, satisfies: base.satisfies };
}

function buildNobody(context: BuildContext, place: string, nobody: PlanNobody): PlanNobody {
  if (typeof nobody !== 'string') refer(context, 'position', nobody.position, `${place}/position`, context.definitions.positions);
  return nobody;
}
