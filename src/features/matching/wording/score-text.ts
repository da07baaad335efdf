import type { Situation } from '#core/eligibility/situation.ts';
import type { Match } from '#core/matching/match.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { observedOf } from '#core/profile/observed.ts';
import { statedPossibilities } from '#core/profile/profile.ts';
import type { ScorePart } from '#core/ranking/score.ts';
import { unreachable } from '#core/shared/unreachable.ts';
import { windowText } from './requirements.ts';
import { codeText, kroner, observedText } from './values.ts';
import type { Wording } from './wording.ts';

/** Why a part of the score is what it is. */
export function scorePartText({ part }: ScorePart, match: Match, situation: Situation, wording: Wording): string {
  switch (part) {
    case 'phaseFit':
      return phaseText(match, situation, wording);
    case 'purposeFit':
      return purposeText(match, situation, wording);
    case 'financialFit':
      return moneyText(match, situation, wording);
    case 'feasibility':
      return `${wording.phrases.award[match.instrument.award.is]}; ${wording.phrases.window[match.window.state]}.`;
    case 'certainty':
      return certaintyText(match, wording);
    default:
      return unreachable(part);
  }
}

function phaseText({ instrument }: Match, situation: Situation, wording: Wording): string {
  const told = (['project.trl', 'project.cri'] as const).flatMap((fact) => {
    const text = statedText(fact, situation, wording);
    return text === undefined ? [] : [`${fact === 'project.trl' ? 'TRL' : 'CRI'} ${text}`];
  });
  const aimed = windowText(instrument.trl, instrument.cri, wording);
  return wording.phrases.phaseFit(aimed, told.length === 0 ? undefined : told.join(', '));
}

function purposeText({ instrument }: Match, { profile }: Situation, wording: Wording): string {
  const { phrases } = wording;
  const needs = statedPossibilities(profile, 'project.needs');
  const declared = needs.kind === 'sets' ? needs.sets.flat() : [];
  const text = (codes: readonly string[]) => codes.map((code) => codeText('project.needs', code, wording)).join(', ');
  if (declared.length === 0) return phrases.noNeedStated(text(instrument.purposes));
  const served = instrument.purposes.filter((purpose) => declared.includes(purpose));
  return served.length > 0 ? phrases.serves(text(served)) : phrases.servesNothingAsked(text(instrument.purposes));
}

function moneyText({ support, instrument }: Match, situation: Situation, wording: Wording): string {
  if (support.kind === 'in-kind' && instrument.amounts.length === 0) return wording.phrases.givesNoMoney;
  const sought = (['project.supportSoughtNok', 'project.budgetNok'] as const)
    .map((fact) => statedText(fact, situation, wording))
    .find((text) => text !== undefined);
  if (support.maxNok === undefined || sought === undefined) return wording.phrases.moneyUnknown;
  return wording.phrases.moneyKnown(kroner(support.maxNok, wording), sought);
}

function certaintyText({ leaves: judged }: Match, { phrases }: Wording): string {
  const leaves = judged.filter(({ criterion }) => criterion.rule !== 'applicant');
  const known = leaves.filter(({ verdicts }) => verdicts.length === 1 && verdicts[0] !== 'to-be-assessed');
  return phrases.certainty(known.length, leaves.length);
}

function statedText(fact: StatedFactName, { profile }: Situation, wording: Wording): string | undefined {
  const known = profile.get(fact);
  const observed = known === undefined ? undefined : observedOf(fact, known.possible);
  return observed === undefined ? undefined : observedText(fact, observed, wording);
}
