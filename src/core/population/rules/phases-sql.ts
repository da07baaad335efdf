import { cellsOf } from '../../profile/cells.ts';
import { phases } from '../../profile/derive/phases.ts';
import { domainOf } from '../../profile/fact.ts';
import { definitionOf, type StatedFactName } from '../../profile/facts/fact-catalogue.ts';
import { codes, intervalsOf, type Possible } from '../../profile/possible.ts';
import { number } from '../dialect.ts';
import type { Row } from '../row.ts';
import { and, not, or, possibly, settled } from '../sql-logic.ts';

type Scale = 'project.trl' | 'project.cri';
type Place = { readonly trl: Possible; readonly cri: Possible; readonly abroad: boolean };

/** What holds of the phases a project is in: for each place on the two scales that is still possible. */
export function phasesHold(row: Row, test: (phases: readonly string[]) => boolean): string {
  const places = cellsOn(row, 'project.trl').flatMap((trl) =>
    cellsOn(row, 'project.cri').flatMap((cri) => [true, false].map((abroad): Place => ({ trl, cri, abroad }))),
  );
  const [holding, failing] = [true, false].map((wanted) =>
    or(places.filter((place) => test(phasesAt(row, place)) === wanted).map((place) => canBeAt(row, place))),
  );
  return settled({ canHold: holding ?? 'FALSE', canFail: failing ?? 'FALSE' });
}

function cellsOn(row: Row, fact: Scale): readonly Possible[] {
  const definition = definitionOf(fact);
  const cuts = phases.cuts(row.occasion).filter((cut) => cut.fact === fact);
  return cellsOf(definition, domainOf(definition), cuts);
}

function phasesAt(row: Row, { trl, cri, abroad }: Place): readonly string[] {
  const known: Partial<Record<StatedFactName, Possible>> = { 'project.trl': trl, 'project.cri': cri };
  const found = phases.derive((fact) => known[fact] ?? codes(abroad), row.occasion);
  return found.kind === 'sets' ? (found.sets[0] ?? []) : [];
}

function canBeAt(row: Row, { trl, cri, abroad }: Place): string {
  const isAbroad = or([row.stated('company.exporting'), row.stated('company.exportAmbition')]);
  return and([
    canLieIn(row.stated('project.trl'), trl),
    canLieIn(row.stated('project.cri'), cri),
    possibly(abroad ? isAbroad : not(isAbroad)),
  ]);
}

function canLieIn(column: string, cell: Possible): string {
  const spans = intervalsOf(cell).map(({ min, max }) => `${column} BETWEEN ${number(min)} AND ${number(max)}`);
  return possibly(or(spans));
}
