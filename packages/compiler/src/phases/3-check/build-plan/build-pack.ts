import type { PlanPack } from '@guicheng/definition';
import { parseElapsed } from '../../../grammar/parse-length.ts';
import type { BuildContext } from './context.ts';
import { mapRecord, present } from './present.ts';
import { readOptional } from './read-value.ts';
import { refer, referOptional } from './refer.ts';

/** A day without a network is nothing unusual; a week is a matter for a claim and a second person. */
const SEALED_WITHIN = 24 * 3_600_000;

type Document = PlanPack['documents'][string];

/** What pack.json says, with the packs below it. */
export function buildPack(context: BuildContext, below: PlanPack['extends']): PlanPack {
  const { texts, definitions } = context;
  const { pack } = definitions;
  const regimes = Object.keys(pack.regimes ?? {});
  return present<PlanPack>({
    id: pack.id,
    version: pack.version,
    validFrom: pack.validFrom,
    title: texts.at('pack/title', pack.title),
    note: texts.optional('pack/note', pack.note),
    timeZone: pack.timeZone,
    sealedWithin: readOptional(context, 'elapsed', 'pack/sealedWithin', pack.sealedWithin, parseElapsed) ?? SEALED_WITHIN,
    currency: pack.currency,
    sourceLocale: pack.sourceLocale,
    locales: pack.locales,
    extends: below,
    documents: mapRecord(pack.documents, (document, id) => {
      const place = `pack/documents/${id}`;
      return present<Document>({
        title: texts.at(`${place}/title`, document.title),
        publisher: texts.optional(`${place}/publisher`, document.publisher),
        note: texts.optional(`${place}/note`, document.note),
        regime: referOptional(context, 'regime', document.regime, `${place}/regime`, regimes),
      });
    }),
    regimes: mapRecord(pack.regimes, (regime, id) => ({ title: texts.at(`pack/regimes/${id}/title`, regime.title) })),
    facts: mapRecord(pack.facts, ({ of, kind, title }, id) => ({ of, kind, title: texts.at(`pack/facts/${id}/title`, title) })),
    famous: (pack.famous ?? []).filter((id, index) => refer(context, 'SLA', id, `pack/famous/${index}`, definitions.idsOf('sla'))),
  });
}
