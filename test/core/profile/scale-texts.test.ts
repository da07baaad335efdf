import { describe, expect, it } from 'vitest';
import { PHASE_LEVELS } from '#core/profile/derive/phases.ts';
import { definitionOf } from '#core/profile/facts/fact-catalogue.ts';
import { PHASES } from '#core/profile/facts/options.ts';
import { PHASE_TEXTS, type PhaseText } from '#core/profile/texts/phase-texts.ts';
import { SCALE_TEXTS } from '#core/profile/texts/scale-texts.ts';
import { optionText } from '#core/profile/texts/texts.ts';
import { LANGUAGES } from '#core/shared/localized-text.ts';

const scales = Object.values(SCALE_TEXTS);
const phases: readonly PhaseText[] = PHASES.map((phase) => PHASE_TEXTS[phase]);

describe('a scale', () => {
  it.each([
    ['trl', 9],
    ['cri', 6],
  ] as const)('has its levels in order: %s 1 to %i', (scale, highest) => {
    const levels = SCALE_TEXTS[scale].levels.map(({ level }) => level);

    expect(levels).toEqual(Array.from({ length: highest }, (_, index) => index + 1));
    expect(definitionOf(`project.${scale}`)).toMatchObject({ min: 1, max: highest });
  });

  it.each(LANGUAGES)('describes each level in one sentence (%s)', (language) => {
    const sentences = scales.flatMap(({ levels }) => levels.map(({ description }) => description[language]));

    expect(sentences.filter((text) => !/^\p{Lu}[^.]*\.$/u.test(text))).toEqual([]);
  });
});

describe('a phase', () => {
  it.each(PHASES)('tells the levels that the rule uses: %s', (phase) => {
    const { trl, cri } = PHASE_LEVELS[phase];
    const span = (scale: string, levels: typeof trl) => (levels ? [`${scale} ${spanOf(levels)}`] : []);

    for (const language of LANGUAGES) {
      const told = PHASE_TEXTS[phase].levels[language].match(/(TRL|CRI) \d(–\d)?/g);

      expect(told).toEqual([...span('TRL', trl), ...span('CRI', cri)]);
    }
  });

  it('says what ends it, except the last', () => {
    expect(phases.map(({ leavesWhen }) => leavesWhen !== undefined)).toEqual([true, true, true, true, false]);
  });

  it('is named as the answer to which phases a project is in', () => {
    expect(PHASES.map((phase) => optionText('project.phases', phase))).toEqual(phases.map(({ name }) => name));
  });
});

function spanOf({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${min}–${max}`;
}
