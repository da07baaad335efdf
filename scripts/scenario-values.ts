import { definitionOf, type FactName, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { type Code, hullOf, type Interval, type Possible } from '#core/profile/possible.ts';
import { optionText } from '#core/profile/texts/texts.ts';
import { fromDayNumber } from '#core/shared/iso-date.ts';
import { codeText, type Ends, numberText } from '#features/matching/wording/values.ts';
import { wordingIn } from '#features/matching/wording/wording.ts';

const wording = wordingIn('nb');
const days = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const countries = new Intl.DisplayNames('nb', { type: 'region' });
/** More options than this that no rule names are not listed one by one. */
const MOST_OTHERS = 3;
/** Stands in made-up codes for whatever the rules do not name. */
const OTHER = '~';

export function dayText(date: string): string {
  return days.format(new Date(`${date}T00:00:00Z`));
}

/** Values of a fact in words; `named` are the codes the rules speak of, `longest` the longest list they tell apart. */
export function valuesText(
  fact: StatedFactName,
  values: Possible,
  named: readonly Code[] = [],
  longest = Infinity,
): string {
  switch (values.kind) {
    case 'numbers':
      return definitionOf(fact).type === 'date' ? daysText(hullOf(values)) : spanText(fact, hullOf(values));
    case 'codes':
      return listText(values.codes, named, (code) => codeWords(fact, code));
    case 'sets': {
      const long = values.sets
        .filter((set) => set.length > 1)
        .map((set) => `${membersText(fact, set, named)}${set.length === longest ? ' eller flere' : ''}`);
      const single = values.sets.flatMap((set) => (set.length === 1 ? set : []));
      const none = values.sets.some((set) => set.length === 0) ? ['ingen'] : [];
      const alone =
        single.length === 0 ? [] : [listText(single, named, (code) => membersText(fact, [String(code)], named))];
      return [...none, ...alone, ...long].join(', ');
    }
    case 'anything':
      return 'hva som helst';
  }
}

function listText(found: readonly Code[], named: readonly Code[], words: (code: Code) => string): string {
  const others = found.filter((code) => !named.includes(code));
  if (others.length <= MOST_OTHERS) return found.map(words).join(', ');
  return [...found.filter((code) => named.includes(code)).map(words), 'alle andre'].join(', ');
}

function daysText({ min, max }: Interval): string {
  const text = (day: number) => dayText(fromDayNumber(day));
  if (min === max) return text(min);
  if (!Number.isFinite(min)) return `${text(max)} eller før`;
  return Number.isFinite(max) ? `fra ${text(min)} til ${text(max)}` : `${text(min)} eller senere`;
}

function spanText(fact: FactName, { min, max }: Interval): string {
  const text = (...ends: Ends<number>) => numberText(fact, ends, wording);
  if (min === max) return text(min);
  const more = fact.endsWith('mployees') ? 'eller flere' : 'eller mer';
  return Number.isFinite(max) ? text(min, max) : `${text(min)} ${more}`;
}

function codeWords(fact: StatedFactName, code: Code): string {
  const text = String(code);
  if (definitionOf(fact).type === 'municipality') return placeText(text);
  if (definitionOf(fact).type === 'industry') return industryText(text);
  return codeText(fact, code, wording);
}

function placeText(code: string): string {
  if (!code.includes(OTHER)) return `kommune ${code}`;
  return `en kommune i ${optionText('company.county', code.slice(0, 2)).nb}`;
}

function industryText(code: string): string {
  const [scheme = '', number = ''] = code.split(':');
  const prefix = number.replace(OTHER, '');
  return prefix === '' ? `en annen næring (${scheme})` : `en næring under ${prefix} (${scheme})`;
}

function membersText(fact: StatedFactName, members: readonly string[], named: readonly Code[]): string {
  const known = members.filter((member) => !member.startsWith(OTHER)).map((member) => memberText(fact, member));
  const others = members.length - known.length;
  const kind = named.length === 0 ? 'land' : others === 1 ? 'annet land' : 'andre land';
  const rest = others === 0 ? [] : [`${COUNTS[others - 1] ?? others} ${kind}`];
  return [...known, ...rest].join(' og ');
}

const COUNTS = ['ett', 'to', 'tre', 'fire', 'fem'];

function memberText(fact: StatedFactName, member: string): string {
  const definition = definitionOf(fact);
  const isCountry = definition.type === 'code-set' && definition.options === 'country';
  return isCountry ? (countries.of(member) ?? member) : codeText(fact, member, wording);
}
