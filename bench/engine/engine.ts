import type { Answers } from '../made-up-answers.ts';
import type { PlainCriterion } from './made-up-criteria.ts';

/** A rule engine that holds the criteria of all instruments in its own form. */
export type LoadedEngine<Profile, Answer> = {
  /** The profile in the form the engine takes; not part of what is timed. */
  readonly prepare: (answers: Answers) => Profile;
  /** May answer in the bytes of the answer before, so that nothing is allocated for each. */
  readonly judge: (profile: Profile) => Answer | Promise<Answer>;
  /** 1 for each instrument the profile is eligible for, else 0, in bytes of its own; not part of what is timed. */
  readonly eligible: (answer: Answer) => Uint8Array;
};

export type LoadEngine<Profile, Answer> = (criteria: readonly PlainCriterion[]) => LoadedEngine<Profile, Answer>;

/** An engine to be measured, whatever its profiles and answers look like. */
export type Contestant = {
  readonly eligible: (profiles: readonly Answers[]) => Promise<readonly Uint8Array[]>;
  /** Milliseconds to judge each of these profiles once. Each is a fresh object, so that nothing is remembered by identity. */
  readonly time: (profiles: readonly Answers[]) => Promise<number>;
};

/** So many profiles are read, and then judged, at a time: a service judges what it has just read. */
const LOT = 20;

export function contestant<Profile, Answer>({ prepare, judge, eligible }: LoadedEngine<Profile, Answer>): Contestant {
  let last: Answer | undefined;
  const timeLot = async (profiles: readonly Answers[]) => {
    // Read from JSON, as a request is: that gives every profile the same fast shape, which a structured clone does not.
    const prepared = profiles.map((profile) => prepare(JSON.parse(JSON.stringify(profile))));
    const started = performance.now();
    for (const profile of prepared) {
      const answer = judge(profile);
      // Waiting for what is already there would be charged to the engines that answer at once.
      last = answer instanceof Promise ? await answer : answer;
    }
    return performance.now() - started;
  };
  return {
    eligible: async (profiles) => {
      const answers: Uint8Array[] = [];
      for (const profile of profiles) answers.push(eligible(await judge(prepare(profile))));
      return answers;
    },
    time: async (profiles) => {
      let took = 0;
      for (let from = 0; from < profiles.length; from += LOT) took += await timeLot(profiles.slice(from, from + LOT));
      if (last === undefined) throw new Error('The engine did not answer.');
      return took;
    },
  };
}
