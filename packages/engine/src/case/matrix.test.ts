import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../command.ts';
import type { RejectionCode } from '../rejections.ts';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import type { Asked, Story } from '../test-support/given.ts';
import { approveIn, CLOCK, fill, given, handleIn, open, STAFF } from '../test-support/given.ts';
import type { CaseStatus } from './case-state.ts';

type CommandType = CaseCommand['type'];
/** The refusal, or the event types it is answered with. */
type Expected = RejectionCode | readonly string[];

// No `Partial`: a new status or command does not compile until every cell says what happens.
const MATRIX: Record<CaseStatus, Record<CommandType, Expected>> = {
  none: {
    'open-case': ['case-opened', 'responsibility-passed', 'stage-entered', 'form-recorded', 'stage-entered'],
    'record-form': 'case_not_open',
    'cast-vote': 'case_not_open',
    'handle-block': 'case_not_open',
    'hand-over': 'case_not_open',
    'add-comment': 'case_not_open',
    'withdraw-case': 'case_not_open',
    'reach-instant': 'case_not_open',
  },
  open: {
    'open-case': 'case_exists',
    'record-form': ['form-recorded', 'stage-entered'],
    'cast-vote': 'case_not_in_approval',
    'handle-block': 'case_not_in_approval',
    'hand-over': ['responsibility-passed'],
    'add-comment': ['comment-added'],
    'withdraw-case': ['case-withdrawn'],
    'reach-instant': [],
  },
  'in-approval': {
    'open-case': 'case_exists',
    'record-form': 'case_in_approval',
    'cast-vote': ['vote-cast', 'block-decided', 'branch-taken', 'block-entered'],
    'handle-block': 'block_not_open',
    'hand-over': ['responsibility-passed'],
    'add-comment': ['comment-added'],
    'withdraw-case': ['seat-not-required', 'case-withdrawn'],
    'reach-instant': [],
  },
  closed: {
    'open-case': 'case_exists',
    'record-form': 'case_closed',
    'cast-vote': 'case_closed',
    'handle-block': 'case_closed',
    'hand-over': 'case_closed',
    'add-comment': 'case_closed',
    'withdraw-case': 'case_closed',
    'reach-instant': [],
  },
  withdrawn: {
    'open-case': 'case_exists',
    'record-form': 'case_closed',
    'cast-vote': 'case_closed',
    'handle-block': 'case_closed',
    'hand-over': 'case_closed',
    'add-comment': 'case_closed',
    'withdraw-case': 'case_closed',
    'reach-instant': [],
  },
};

const COMMANDS: Record<CommandType, (story: Story) => readonly [by: Parameters<Story['ask']>[0], asked: Asked]> = {
  'open-case': () => ['tom', open('repair', { unit: '1', content: 'leak' })],
  'record-form': ({ state }) => ['tom', fill(state.stage, { estimate: yuan(1) })],
  'cast-vote': () => ['max', approveIn('review')],
  'handle-block': () => ['max', handleIn('review')],
  'hand-over': () => ['tom', { type: 'hand-over', to: 'ben', toName: 'Ben' }],
  'add-comment': () => ['ann', { type: 'add-comment', text: 'seen' }],
  'withdraw-case': () => ['tom', { type: 'withdraw-case', reason: 'not needed' }],
  'reach-instant': () => [CLOCK, { type: 'reach-instant' }],
};

/** Tom works at the front desk and as a technician, so that one person may do everything but approve. */
const HOLDS = { ...STAFF, tom: ['front-desk', 'technician'] };

const TICKET = open('repair', { unit: '1', content: 'leak' });
const STORIES: Record<CaseStatus, (story: Story) => void> = {
  none: () => {},
  open: (story) => void story.when('tom', TICKET),
  'in-approval': (story) => {
    story.when('tom', TICKET);
    story.when('tom', fill('survey', { estimate: yuan(300) }));
    story.when('tom', fill('cost', { amount: yuan(300), why: 'pump' }));
  },
  closed: (story) => {
    story.when('tom', TICKET);
    story.when('tom', fill('survey', { estimate: yuan(1) }));
    story.when('tom', fill('work', { result: 'fixed' }));
    story.when('tom', fill('revisit', { satisfied: true }));
  },
  withdrawn: (story) => {
    story.when('tom', TICKET);
    story.when('tom', { type: 'withdraw-case', reason: 'not needed' });
  },
};

describe.each(Object.keys(MATRIX) as CaseStatus[])('a case that is %s', (status) => {
  test.each(Object.keys(MATRIX[status]) as CommandType[])('answers %s', (type) => {
    const story = given(fixturePlan(), HOLDS);
    STORIES[status](story);
    expect(story.state.status).toBe(status);
    const decision = story.ask(...COMMANDS[type](story));
    expect(decision.accepted ? decision.events.map(({ event }) => event.type) : decision.rejection.code).toEqual(MATRIX[status][type]);
  });
});
