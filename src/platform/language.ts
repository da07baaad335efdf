import type { FastifyRequest } from 'fastify';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type LocalizedText = Readonly<Record<Language, string>>;

const DEFAULT_LANGUAGE: Language = 'nb';
/** `no` is the older tag for Norwegian in general; its readers get bokmål. */
const LANGUAGE_OF_TAG: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** The best language we have for an Accept-Language header. Nobody is turned away for their language. */
export function negotiateLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map(toWish);
  const possible = wishes.filter(({ language, quality }) => language !== undefined && quality > 0);
  const [best] = possible.sort((one, other) => other.quality - one.quality);
  return best?.language ?? DEFAULT_LANGUAGE;
}

export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  return negotiateLanguage(request.headers['accept-language']);
}

function toWish(part: string) {
  const [range = '', ...parameters] = part.split(';');
  const [tag = ''] = range.trim().toLowerCase().split('-');
  const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
  return {
    language: Object.hasOwn(LANGUAGE_OF_TAG, tag) ? LANGUAGE_OF_TAG[tag] : undefined,
    quality: Number(quality ?? 1),
  };
}
