import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Leaf } from '#core/eligibility/criterion.ts';
import type { LeafFinding } from '#core/eligibility/finding.ts';
import { askOf } from '#core/eligibility/notes.ts';
import { read } from '#core/eligibility/read.ts';
import { dayOf, knowingNothing, type Situation } from '#core/eligibility/situation.ts';
import { provenanceOf } from '#core/profile/fact-view.ts';
import type { FactName } from '#core/profile/facts/fact-catalogue.ts';
import { observedOf } from '#core/profile/observed.ts';
import { oncePer } from '#core/shared/once-per.ts';
import { citedSource } from './cited-source.ts';
import type { ReasonBody } from './match-body.schemas.ts';
import { outcomeOf, reasonText } from './wording/reason-text.ts';
import { observedText } from './wording/values.ts';
import type { Wording } from './wording/wording.ts';

/** What every criterion carries beside what it asks for. */
const CARRIED = ['id', 'kind', 'roles', 'source', 'basis', 'note', 'what', 'from', 'to'];

export function toReason(
  finding: LeafFinding,
  instrument: Instrument,
  situation: Situation,
  wording: Wording,
): ReasonBody {
  const { criterion } = finding;
  const seen = observations(criterion, situation);
  const text = seen.map(({ fact, value }) => observedText(fact, value, wording)).join('; ');
  const source = citedSource(instrument, criterion.source, {
    citedFor: 'criterion',
    day: dayOf(situation),
    language: wording.language,
  });
  return {
    criterionId: `${instrument.id}.${criterion.id}`,
    outcome: outcomeOf(finding),
    text: reasonText(finding, text === '' ? undefined : text, wording),
    observed: Object.fromEntries(seen.map(({ fact, value, provenance }) => [fact, { value, provenance }])),
    required: requiredBy(criterion),
    basis: criterion.basis ?? 'stated',
    ...(source === undefined ? {} : { source }),
  };
}

const requiredBy = oncePer((leaf: Leaf): ReasonBody['required'] =>
  Object.fromEntries(Object.entries(leaf).filter(([field]) => !CARRIED.includes(field))),
);

function observations(leaf: Leaf, situation: Situation) {
  const { facts, at } = read(leaf);
  return facts.flatMap((fact) => {
    if (!isKnown(fact, situation)) return [];
    const value = observedOf(fact, askOf(situation).possible(fact, at));
    return value === undefined ? [] : [{ fact, value, provenance: provenanceOf(situation.profile, fact) }];
  });
}

/** A fact whose whole domain is still open has not been observed. */
function isKnown(fact: FactName, situation: Situation): boolean {
  const nothing = askOf(knowingNothing(situation)).possible(fact);
  const known = askOf(situation).possible(fact);
  return known !== nothing && JSON.stringify(observedOf(fact, known)) !== JSON.stringify(observedOf(fact, nothing));
}
