import { describe, expect, it } from 'vitest';
import { prepareCatalogue } from '#features/matching/prepare-catalogue.ts';
import { anInstrument, TODAY } from '#test/support/builders.ts';
import { PARAMETERS } from '#test/support/question-day.ts';
import { asPublished } from '#test/support/real-catalogue.ts';
import { RANKING_PROFILES } from '#test/support/standard-ranking.ts';

const sound = anInstrument({ id: 'sound' });
const broken = Object.assign(anInstrument({ id: 'broken' }), { criteria: [{ id: 'bad', rule: 'unheard-of' }] });

describe('preparing a catalogue', () => {
  it('goes through also where an entry cannot be judged: who asks is told of it', () => {
    const content = { instruments: [broken, sound], parameters: PARAMETERS, rankingProfiles: RANKING_PROFILES };

    expect(() => prepareCatalogue(asPublished(content), TODAY)).not.toThrow();
  });

  it('fails on a catalogue nobody could answer with, which is then not taken into use', () => {
    const content = { instruments: [sound], parameters: PARAMETERS, rankingProfiles: [] };

    expect(() => prepareCatalogue(asPublished(content), TODAY)).toThrow('no ranking profile');
  });
});
