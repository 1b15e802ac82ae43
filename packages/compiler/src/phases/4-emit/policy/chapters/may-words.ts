import type { PlanMay, PlanReturn } from '@guicheng/definition';
import type { Html } from '../markup.ts';
import { whoWords } from '../words/who-words.ts';
import { blockName, type Chain } from './chain.ts';

/** What those who decide may do beside deciding. */
export function mayWords(chain: Chain, may: PlanMay): readonly (Html | undefined)[] {
  const { book, scope } = chain;
  const { say, speech } = book;
  const { transfer, delegate, add } = may;
  const inSeat = add?.places.some((place) => place !== 'beside');
  return [
    ...(may.return ? returnWords(chain, may.return) : []),
    transfer && say('may.transfer', { who: whoWords(book, transfer.to, scope) }),
    delegate && say('may.delegate', { who: whoWords(book, delegate.to, scope) }),
    add &&
      say('may.add', {
        who: whoWords(book, add.from, scope),
        places: speech.list(
          add.places.map((place) => say(`place.${place}`)),
          'list.or',
        ),
      }),
    add && inSeat ? say(`added.${add.votes}`) : undefined,
    add?.nested ? say('added.nested') : undefined,
    may.remove && say('may.remove'),
    may.hold && say('may.hold'),
    may.takeBack && say('may.take-back'),
    may.claim && say('may.claim'),
    may.bulk && say('may.bulk'),
  ];
}

function returnWords(chain: Chain, { to, then, clocks }: PlanReturn): readonly Html[] {
  const { say, speech } = chain.book;
  const targets = to.map((one) => {
    switch (one) {
      case 'requester':
      case 'previous':
      case 'visited':
        return say(`may.return.${one}`);
      default:
        return blockName(chain, one);
    }
  });
  return [say('may.return', { targets: speech.list(targets, 'list.or') }), say(`return.${then}`), say(`clocks.${clocks}`)];
}
