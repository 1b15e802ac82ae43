import type { Locale, Plan, PlanBlock, PlanBranch, PlanVotes } from '@guicheng/definition';
import type { ChainRun, Offer } from '@guicheng/engine';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { titlesOf } from '../case/titles.ts';
import { nearestLocale } from '../text/load-texts.ts';
import { said } from '../text/said.ts';
import { fillText } from '../text/texts.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { APPROVAL_TEXTS, type ApprovalTexts } from './approval-texts.ts';
import { blockStanding, seatStanding } from './block-standing.ts';
import { chainStyles } from './chain-styles.ts';

/**
 * An approval chain as a picture: its blocks in order, branches side by side, who has a seat and how they voted. Where the
 * offers say that the person looking may decide, it asks them.
 *
 * @fires gc-vote `{ block, vote, comment }` when the person approves or rejects.
 * @fires gc-handle `{ block }` when the person handles a block.
 * @csspart block
 */
export class GcApproval extends LitElement {
  static override styles = [theme, workStyles, chainStyles, css`:host { container-type: inline-size; }`];
  static override properties = {
    plan: { attribute: false },
    approval: {},
    chain: { attribute: false },
    offers: { attribute: false },
    nameOf: { attribute: false },
    busy: { type: Boolean },
    locale: {},
    missing: { state: true },
  };

  declare plan: Plan | undefined;
  /** Id of the approval. */
  declare approval: string;
  /** How far it has come; absent while it has not started. */
  declare chain: ChainRun | undefined;
  /** What the person looking may do, as `offers` answered. */
  declare offers: readonly Offer[];
  declare nameOf: (person: string) => string;
  /** A vote is on its way: nothing can be pressed. */
  declare busy: boolean;
  declare locale: Locale | undefined;
  /** Block whose reason was left out. */
  declare missing: string | undefined;

  constructor() {
    super();
    this.approval = '';
    this.offers = [];
    this.nameOf = (person) => person;
    this.busy = false;
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  get #texts(): ApprovalTexts {
    return APPROVAL_TEXTS[nearestLocale(this.#locale)];
  }

  protected override render(): TemplateResult | typeof nothing {
    const approval = this.plan?.approvals[this.approval];
    if (!approval) return nothing;
    return html`<div role="group" aria-label="${this.#texts.chain}: ${said(approval.title, this.#locale)}">${this.#blocks(approval.blocks, '')}</div>`;
  }

  #blocks(blocks: { readonly [id: string]: PlanBlock }, prefix: string): TemplateResult {
    return html`<ol class="chain">${Object.values(blocks).map((block) => html`<li>${this.#block(block, `${prefix}${block.id}`)}</li>`)}</ol>`;
  }

  #block(block: PlanBlock, path: string): TemplateResult {
    const prefix = path.slice(0, path.length - block.id.length);
    switch (block.kind) {
      case 'sequence':
        return this.#blocks(block.blocks, prefix);
      case 'chain':
        return html`${this.#card(block, path)}${this.#blocks(this.plan?.approvals[block.chain]?.blocks ?? {}, `${path}/`)}`;
      case 'branch':
      case 'parallel':
        return html`${this.#card(block, path)}
          <div class="branches">${Object.entries(block.branches).map(([id, branch]) => this.#branch(id, branch, this.#wayOf(block.kind, path, id), prefix))}</div>`;
      default:
        return this.#card(block, path);
    }
  }

  /** Whether a branch was taken; undefined while that is open. */
  #wayOf(kind: 'branch' | 'parallel', path: string, id: string): boolean | undefined {
    const run = this.chain?.blocks[path];
    if (!run) return undefined;
    if (run.branch === undefined) return true;
    return kind === 'parallel' ? run.branch.split('+').includes(id) : run.branch === id;
  }

  #branch(id: string, branch: PlanBranch, taken: boolean | undefined, prefix: string): TemplateResult {
    const texts = this.#texts;
    return html`<section class="branch ${taken === false ? 'off' : taken ? 'on' : ''}" aria-label=${said(branch.title, this.#locale)} data-branch=${id}>
      <h3>${said(branch.title, this.#locale)}${taken === undefined ? nothing : html` <span class="badge ${taken ? 'met' : ''}">${taken ? texts.taken : texts.notTaken}</span>`}</h3>
      ${this.#blocks(branch.blocks, prefix)}
    </section>`;
  }

  #card(block: PlanBlock, path: string): TemplateResult {
    const texts = this.#texts;
    const standing = blockStanding(this.chain, path);
    const run = this.chain?.blocks[path];
    const tone = { waiting: 'soon', notReached: '', approved: 'met', done: 'met', passed: 'met', rejected: 'breached' }[standing];
    const offer = this.offers.find((one) => one.block === path && !one.refused && (one.act === 'cast-vote' || one.act === 'handle-block'));
    const title = said(block.title, this.#locale) || kindWord(block, texts);
    // A branch itself waits for nobody; its blocks do.
    const splits = block.kind === 'branch' || block.kind === 'parallel';
    return html`<article class="block ${splits ? '' : tone} ${standing}" part="block">
      <div class="top"><h3>${title}</h3>${splits && standing === 'waiting' ? nothing : html`<span class="badge ${tone}">${offer ? texts.you : texts[standing]}</span>`}</div>
      <p class="small muted">${[kindWord(block, texts), this.#asks(block), run?.breaches ? texts.breached : ''].filter(Boolean).join(' · ')}</p>
      ${run?.seats.length ? html`<ul class="seats">${run.seats.map((seat) => this.#seat(path, seat.id))}</ul>` : nothing}
      ${offer ? this.#ask(block, path, offer) : nothing}
    </article>`;
  }

  /** Who is asked, and how their votes count. */
  #asks(block: PlanBlock): string {
    if (!('who' in block) || !this.plan) return '';
    const titles = titlesOf(this.plan, this.#locale);
    const who = block.who.flatMap((one) => (one.kind === 'position' ? [titles.position(one.position)] : [])).join('、');
    return block.kind === 'approve' && block.who.length > 1 ? `${who} (${votesWord(block.votes, this.#texts)})` : who;
  }

  #seat(path: string, seat: string): TemplateResult {
    const texts = this.#texts;
    const run = this.chain!.blocks[path]!;
    const held = run.seats.find(({ id }) => id === seat)!;
    const { word, by } = seatStanding(run, seat);
    const tone = word === 'approve' || word === 'handled' ? 'met' : word === 'reject' ? 'breached' : '';
    const words = seatWord(word, texts);
    return html`<li><span>${this.nameOf(held.person)}${by && by !== held.person ? html` <span class="muted">← ${this.nameOf(by)}</span>` : nothing}</span> <span class="badge ${tone}">${words}</span></li>`;
  }

  #ask(block: PlanBlock, path: string, offer: Offer): TemplateResult {
    const texts = this.#texts;
    const missing = this.missing === path;
    if (offer.act === 'handle-block') {
      return html`<div class="acts"><button type="button" class="primary" ?disabled=${this.busy} @click=${() => this.#fire('gc-handle', { block: path })}>${texts.doHandle}</button></div>`;
    }
    const hint = block.kind === 'approve' && block.reasonRequired !== 'never' ? texts.commentRequired : '';
    return html`<div class="ask">
      <label for="comment-${path}">${texts.comment}</label>
      <textarea id="comment-${path}" maxlength="1000" aria-describedby="hint-${path}" aria-invalid=${missing ? 'true' : nothing}></textarea>
      <p id="hint-${path}" class=${missing ? 'error small' : 'small muted'} role="status">${missing ? texts.missing : hint}</p>
      <div class="acts">
        <button type="button" class="primary" ?disabled=${this.busy} @click=${() => this.#vote(block, path, 'approve')}>${texts.doApprove}</button>
        <button type="button" class="refuse" ?disabled=${this.busy} @click=${() => this.#vote(block, path, 'reject')}>${texts.doReject}</button>
      </div>
    </div>`;
  }

  #vote(block: PlanBlock, path: string, vote: 'approve' | 'reject'): void {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>(`[id="comment-${path}"]`);
    const comment = area?.value.trim() ?? '';
    const required = block.kind === 'approve' && (block.reasonRequired === 'always' || (block.reasonRequired === 'on-reject' && vote === 'reject'));
    this.missing = required && !comment ? path : undefined;
    if (this.missing) area?.focus();
    else this.#fire('gc-vote', { block: path, vote, ...(comment ? { comment } : {}) });
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function kindWord(block: PlanBlock, texts: ApprovalTexts): string {
  if (block.kind === 'parallel') return block.join === 'all' ? texts.parallelAll : texts.parallelAny;
  if (block.kind === 'settle') return block.outcome === 'approved' ? texts.settleApproved : texts.settleRejected;
  return block.kind === 'sequence' || block.kind === 'chain' ? '' : texts[block.kind];
}

function seatWord(word: ReturnType<typeof seatStanding>['word'], texts: ApprovalTexts): string {
  switch (word) {
    case 'open':
      return texts.seatOpen;
    case 'not-required':
      return texts.seatNotRequired;
    case 'passed':
      return texts.seatPassed;
    case 'removed':
      return texts.seatRemoved;
    default:
      return texts.voted[word];
  }
}

function votesWord(votes: PlanVotes, texts: ApprovalTexts): string {
  if (votes.kind === 'all') return texts.votesAll;
  if (votes.kind === 'any') return texts.votesAny;
  if (votes.kind === 'in-turn') return texts.votesInTurn;
  return fillText(texts.votesShare, { share: `${votes.kind === 'at-least' ? '≥' : '>'} ${votes.fraction.join('/')}` });
}
