import { describe, expect, test } from 'vitest';
import { valueOn } from '../../test/compile-and-run.ts';
import { runEmitted } from '../../test/run-emitted.ts';
import { TICKET } from '../../test/scopes.ts';
import * as functions from '../functions.ts';
import { compileExpression } from './compile-expression.ts';
import { emitExpression, emitParameters, neededFunctions, neededRoots } from './emit.ts';

function compiled(source: string) {
  const { expression, problems } = compileExpression(source, TICKET);
  if (!expression) throw new Error(`${source}: ${JSON.stringify(problems)}`);
  return expression;
}

const emit = (source: string) => emitExpression(compiled(source));

test.each([
  ["form.urgency == 'urgent'", 'form.urgency==="urgent"'],
  ['form.satisfied', 'form.satisfied'],
  ['!form.satisfied', '!form.satisfied'],
  ['!(form.satisfied && form.count > 3)', '!(form.satisfied&&form.count>3)'],
  ['form.satisfied || form.urgency != "a" && form.count <= 2', 'form.satisfied||form.urgency!=="a"&&form.count<=2'],
  ['(form.satisfied || form.count < 1) && form.rate >= 1', '(form.satisfied||form.count<1)&&form.rate>=1'],
  ['has(form.note)', 'form.note!==undefined'],
  ['!has(form.note)', 'form.note===undefined'],
  ['!has(form.appointment) || form.appointment > now', 'form.appointment===undefined||readTimestamp(form.appointment)>readTimestamp(now)'],
  ['has(form.owner.phone)', 'form.owner?.phone!==undefined'],
  ['default(form.note, "")', 'form.note??""'],
  ['default(form.note, "") == "" || form.satisfied', '(form.note??"")===""||form.satisfied'],
  ["case.stage in ['done', 'closed']", '["done","closed"].includes(case_.stage)'],
  ['form.satisfied ? form.rate - -1.5 : form.rate * (2.0 - form.rate)', 'form.satisfied?form.rate- -1.5:form.rate*(2-form.rate)'],
  ['form.rate - (form.rate - 1.0)', 'form.rate-(form.rate-1)'],
  ['-(-1.5)', '-(-1.5)'],
  ['-0.0', '-0'],
  ['form.count + 1', 'addInt(form.count,1)'],
  ['money("200.00")', '({minor:20000,currency:"CNY"})'],
  ['form.tags.map(t, money("1.00"))', '(form.tags??[]).map(t=>({minor:100,currency:"CNY"}))'],
  ['form.tags.exists(t, t == "a")', '(form.tags??[]).some(t=>t==="a")'],
  ['form.tags.all(t, 1 / size(t) == 1)', 'all(form.tags??[],t=>divideInt(1,[...t??""].length)===1)'],
  ['form.tags.exists_one(t, t == "a")', '(form.tags??[]).filter(t=>t==="a").length===1'],
  ['form.urgency.contains("a")', '(form.urgency??"").includes("a")'],
  ['form.urgency.matches("^a/b$")', '/^a\\/b$/u.test(form.urgency??"")'],
  ['1 / form.count == 1 || form.satisfied', 'or(()=>divideInt(1,form.count)===1,()=>form.satisfied)'],
  ['form.satisfied || 1 / form.count == 1', 'form.satisfied||divideInt(1,form.count)===1'],
  ['(form.satisfied ? form.spare : form.spare).name == "a" || form.satisfied', '(form.satisfied?form.spare:form.spare)?.name==="a"||form.satisfied'],
  ['[form.spare][0].name == "a" || form.satisfied', 'or(()=>item([form.spare],0)?.name==="a",()=>form.satisfied)'],
  ['has(default(form.parts, [])[0].note) || form.satisfied', 'or(()=>item(form.parts??[],0)?.note!==undefined,()=>form.satisfied)'],
  ['{form.urgency: true} == {} && form.satisfied', 'and(()=>same(mapOf([[form.urgency,true]]),mapOf([])),()=>form.satisfied)'],
  ['form.tags.map(and, and)', '(form.tags??[]).map(and_=>and_)'],
  ['form.tags.map(undefined, undefined)', '(form.tags??[]).map(undefined_=>undefined_)'],
  ['form.satisfied ? (form.satisfied ? 1 : 2) : 3', 'form.satisfied?form.satisfied?1:2:3'],
  ['(form.satisfied ? true : false) ? 1 : 2', '(form.satisfied?true:false)?1:2'],
  ['(form.satisfied || true) ? 1 : 2', 'form.satisfied||true?1:2'],
  ['default(form.note, "") == "" ? 1 : 2', '(form.note??"")===""?1:2'],
  ['default(form.until, form.satisfied ? form.day : form.day)', 'form.until??(form.satisfied?form.day:form.day)'],
  ['!(form.count == 1)', '!(form.count===1)'],
  ['!has(form.owner.phone) && true', 'form.owner?.phone===undefined&&true'],
  ['(form.count == 1) == (form.count < 2)', 'form.count===1===form.count<2'],
  ['(form.count < 1) == form.satisfied', 'form.count<1===form.satisfied'],
  ['form.satisfied == (form.count == 1)', 'form.satisfied===(form.count===1)'],
  ['(form.rate + 1.0) * form.rate - form.rate / (form.rate * 2.0)', '(form.rate+1)*form.rate-form.rate/(form.rate*2)'],
  ['-(form.rate + 1.0)', '-(form.rate+1)'],
  ['-form.rate * -2.0', '-form.rate*-2'],
  ['form.rate - -form.rate', 'form.rate- -form.rate'],
  ['form.rate + -form.rate', 'form.rate+-form.rate'],
  ['(form.satisfied && true) || (form.satisfied && false)', 'form.satisfied&&true||form.satisfied&&false'],
  ['form.satisfied && (true || false)', 'form.satisfied&&(true||false)'],
  ['1 / form.count == 1 && form.satisfied', 'and(()=>divideInt(1,form.count)===1,()=>form.satisfied)'],
  ['form.tags.exists(t, 1 / size(t) == 1)', 'exists(form.tags??[],t=>divideInt(1,[...t??""].length)===1)'],
  ['form.tags.all(t, t == "a")', '(form.tags??[]).every(t=>t==="a")'],
  ['form.tags.filter(t, t == "a").map(u, u)', '(form.tags??[]).filter(t=>t==="a").map(u=>u)'],
  ['form.tags.exists_one(t, 1 / size(t) == 1) && true', 'and(()=>(form.tags??[]).filter(t=>divideInt(1,[...t??""].length)===1).length===1,()=>true)'],
  ['[form.tags.exists_one(t, true)] == []', 'same([(form.tags??[]).filter(t=>true).length===1],[])'],
  ['!form.tags.exists_one(t, true)', '!((form.tags??[]).filter(t=>true).length===1)'],
  ['size(form.tags)', '(form.tags??[]).length'],
  ['size(form.urgency)', '[...form.urgency??""].length'],
  ['size(form.satisfied ? "a" : "b")', '[...form.satisfied?"a":"b"].length'],
  ['form.tags + (form.satisfied ? ["a"] : [])', '[...form.tags??[],...form.satisfied?["a"]:[]]'],
  ['form.urgency.startsWith("a") || "b".endsWith(form.urgency)', '(form.urgency??"").startsWith("a")||"b".endsWith(form.urgency??"")'],
  ['{"a": form.count, "b": 1} == {}', 'same(mapOf([["a",form.count],["b",1]]),mapOf([]))'],
  ['form.tags.map(t, {"a": t}) == []', 'same((form.tags??[]).map(t=>mapOf([["a",t]])),[])'],
  ['workdaysBetween(form.day, form.day) + 1', 'addInt(workdaysBetween(form.day,form.day),1)'],
  ['null == null', 'null===null'],
  ['-1 in [1]', '[1].includes(-1)'],
  ['form.count == -9007199254740993', 'form.count===-9007199254740993n'],
  ['-(-9007199254740993)', 'negateInt(-9007199254740993n)'],
  ['form.count == 9007199254740993', 'form.count===9007199254740993n'],
  ['[-9223372036854775808][0] == form.count', 'item([-9223372036854775808n],0)===form.count'],
])('%s becomes %s', (source, text) => {
  expect(emit(source)).toBe(text);
});

describe('what surrounds the text is told', () => {
  test('functions, roots and the parameter that takes them apart', () => {
    const expression = compiled('case.stage == "x" && percent(form.amount, "10%", halfUp) > form.amount && workdaysBetween(form.day, form.day) > 1');
    expect(neededFunctions(expression)).toEqual(['and', 'compareMoney', 'percent']);
    expect(neededRoots(expression)).toEqual(['case', 'form', 'workdaysBetween']);
    expect(emitParameters(expression)).toBe('{case:case_,form,workdaysBetween}');
  });

  test('sorted, in whatever order they are read', () => {
    const expression = compiled('percent(form.amount, "10%", down) > form.amount && form.satisfied && 1 + form.count > 1 && case.stage == "x"');
    expect(neededRoots(expression)).toEqual(['case', 'form']);
    expect(neededFunctions(expression)).toEqual(['addInt', 'and', 'compareMoney', 'percent']);
  });

  test('a variable is no root, also when it has the name of one', () => {
    expect(neededRoots(compiled('form.tags.all(now, now == "x")'))).toEqual(['form']);
  });

  test('every needed function is there to import', () => {
    for (const source of ['form.weight + form.weight', 'form.visits == []', 'date(now) == form.day', 'string(form.wait)']) {
      for (const name of neededFunctions(compiled(source))) expect(Object.keys(functions), source).toContain(name);
    }
  });
});

describe('no text of an author becomes code', () => {
  const hostile = ['</script><script>alert(1)</script>', '<!--', '\u2028\u2029', '"+alert(1)+"', "'", '\\', '`$' + '{alert(1)}`', '\0', '*/'];

  test.each(hostile)('%j as a text', (text) => {
    const source = `form.urgency == ${JSON.stringify(text)}`;
    const emitted = emit(source);
    expect(emitted).not.toMatch(/[<\u2028\u2029]/);
    expect(valueOn(source, { urgency: text })).toBe(true);
    expect(valueOn(source, { urgency: `${text}.` })).toBe(false);
  });

  test.each(['</script>', '<!--', '\u2028', '/', '[/]', 'a\nb'])('%j as a pattern', (text) => {
    const expression = compiled(`form.urgency.matches(${JSON.stringify(text)})`);
    expect(emitExpression(expression)).not.toMatch(/<[/!]|[\n\u2028\u2029]/);
    expect(runEmitted(expression, { form: { urgency: text } })).toBe(true);
  });

  test('as a currency, which the scope gives', () => {
    const { expression } = compileExpression('money("1.00")', { roots: {}, currency: '"</script>' });
    expect(expression && emitExpression(expression)).toBe('({minor:100,currency:"\\"\\u003c/script>"})');
  });
});
