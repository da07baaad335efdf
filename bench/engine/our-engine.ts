import { compileCriteria } from '#core/compiled/compile-criteria.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { exactAnswers } from '#core/profile/laid-out-profile.ts';
import { toProfile } from '#core/profile/profile.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { onDay } from '#test/support/question-day.ts';
import type { Answers } from '../made-up-answers.ts';
import type { LoadEngine } from './engine.ts';

const DAY = onDay('2026-11-24');
/** The bit of `met` in the byte of a criterion: eligible is met, and nothing else possible. */
const MET = 8;

export const loadOurs: LoadEngine<Situation, Uint8Array> = (criteria) => {
  const compiled = compileCriteria(criteria, situationOf(new Map(), DAY));
  const sets = new Uint8Array(criteria.length);
  return {
    prepare: (answers) => laidOut(situationOf(toProfile(profileSchema.parse(answers)), DAY)),
    judge: (situation) => compiled.judge(situation, sets),
    eligible: (verdicts) => verdicts.map((bits) => (bits === MET ? 1 : 0)),
  };
};

/** Microseconds from the JSON of a request to a situation: checked against the schema, and without. */
export function timePreparing(profiles: readonly Answers[]) {
  const checked = profiles.map((answers) => profileSchema.parse(answers));
  return {
    checked: microseconds(profiles, (answers) => laidOut(situationOf(toProfile(profileSchema.parse(answers)), DAY))),
    trusted: microseconds(checked, (answers) => laidOut(situationOf(toProfile(answers), DAY))),
  };
}

function laidOut(situation: Situation): Situation {
  exactAnswers(situation.profile);
  return situation;
}

function microseconds<Value>(values: readonly Value[], work: (value: Value) => unknown): number {
  const started = performance.now();
  for (const value of values) work(value);
  return ((performance.now() - started) * 1000) / values.length;
}
