import { CRI_TEXTS } from './cri-texts.ts';
import type { ScaleText } from './scale-text.ts';
import { TRL_TEXTS } from './trl-texts.ts';

/** The two scales, asked for separately: a company can sell at CRI 3 on immature technology. */
export const SCALE_TEXTS = { trl: TRL_TEXTS, cri: CRI_TEXTS } as const satisfies Record<string, ScaleText>;
