import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/trees.ts';

const guarded = 'form.note == "x"';

describe('what a condition proves about the fields that may be absent', () => {
  test.each([
    'has(form.note)',
    '(has(form.note))',
    '!!has(form.note)',
    'form.satisfied && has(form.note)',
    'has(form.note) && form.satisfied',
    'has(form.note) && has(form.fee)',
    'has(form.note) || has(form.note)',
    '!(!has(form.note) || form.satisfied)',
    '!(form.satisfied || !has(form.note))',
    '!(!has(form.note) && !has(form.note))',
  ])('%s proves the note', (condition) => {
    expect(problemsOf(`(${condition}) && ${guarded}`)).toEqual([]);
    expect(problemsOf(`!(${condition}) || ${guarded}`)).toEqual([]);
    expect(problemsOf(`(${condition}) ? ${guarded} : true`)).toEqual([]);
    expect(problemsOf(`!(${condition}) ? true : ${guarded}`)).toEqual([]);
  });

  test.each([
    'form.satisfied',
    'true',
    '!has(form.note)',
    'has(form.fee)',
    'has(form.note) || form.satisfied',
    'form.satisfied || has(form.note)',
    '!(has(form.note) && form.satisfied)',
    '!(!has(form.note) && form.satisfied)',
    'has(form.note) == true',
    '(has(form.note) ? true : false)',
    '[has(form.note)].all(x, x)',
  ])('%s does not', (condition) => {
    expect(problemsOf(`(${condition}) && ${guarded}`).map((problem) => problem.split(':', 2).join(':'))).toEqual(['absent_field:form.note']);
  });

  test('a path proves every group on the way, not what lies beside', () => {
    expect(problemsOf('has(form.owner.phone) && form.owner.id == "x"')).toEqual([]);
    expect(problemsOf('has(form.owner) && form.owner.phone == "x"')).toEqual(['absent_field:form.owner.phone:has(form.owner.phone) && …']);
  });

  test('a guard holds for the variable it names, not for another of the same name', () => {
    const parts = 'default(form.parts, [])';
    expect(problemsOf(`${parts}.all(p, has(p.note) && p.note == "x")`)).toEqual([]);
    expect(problemsOf(`${parts}.all(p, has(p.note) && ${parts}.all(p, p.note == "x"))`)).toEqual(['absent_field:p.note:has(p.note) && …']);
    expect(problemsOf(`${parts}.map(p, has(p.note), p.note) == []`)).toEqual([]);
    expect(problemsOf(`${parts}.map(p, has(p.note), p.seen) == []`)).toEqual(['absent_field:p.seen:has(p.seen) && …']);
  });

  test('what is computed is never proved', () => {
    const computed = 'default(form.parts, [])[0].note';
    expect(problemsOf(`has(${computed}) && ${computed} == "x"`)).toEqual([`absent_field:${computed}`]);
  });

  test('a guard before another is not forgotten', () => {
    expect(problemsOf('has(form.note) && has(form.fee) && form.note == "x" && form.fee == money("1.00")')).toEqual([]);
    expect(problemsOf('has(form.note) && (form.satisfied ? form.note == "x" : form.note == "y")')).toEqual([]);
  });
});
