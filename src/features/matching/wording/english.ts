import { joinWords } from './join-words.ts';
import type { Phrases } from './phrases.ts';

export const ENGLISH: Phrases = {
  locale: 'en-GB',
  yes: 'yes',
  no: 'no',
  or: (items) => joinWords(items, ' or '),
  unit: (amount, unit) => UNITS[unit](amount),
  atLeast: (limit) => `at least ${limit}`,
  atMost: (limit) => `at most ${limit}`,
  above: (limit) => `more than ${limit}`,
  below: (limit) => `less than ${limit}`,
  both: (lower, upper) => `${lower} and ${upper}`,
  exceptionally: (normal, exception) => `${normal}, exceptionally ${exception}`,
  times: (factor, label) => `${factor} × ${label}`,
  oneAmong: (items) => `at least one of: ${items}`,
  countAmong: (count, items) => (items === undefined ? `at least ${count}` : `at least ${count} of: ${items}`),
  under: (codes) => `under ${codes}`,
  allOf: (items) => `all of: ${items}`,
  not: (requirement) => `not: ${requirement}`,
  present: 'has to be stated',
  period: (count, unit) => `${count} ${count === '1' ? unit.slice(0, -1) : unit}`,
  since: (requirement, label, moment) => `Requirement: ${requirement} since ${label}, counted to the ${moment}`,
  notStarted: 'Work on the project has not started and nothing binding is ordered',
  applicants: (types) => `Open to: ${types}`,
  requirement: (label, requirement) => `Requirement: ${label}, ${requirement}`,
  met: (requirement, observed) => `${requirement}. You meet it${observed === undefined ? '' : ` (${observed})`}.`,
  metByException: (requirement, observed) =>
    `${requirement}. You are outside, but an exception is possible${observed === undefined ? '' : ` (${observed})`}.`,
  unmet: (requirement, observed) =>
    `${requirement}. You do not meet it${observed === undefined ? '' : ` (${observed})`}.`,
  unknown: (requirement) => `${requirement}. We do not know yet whether you meet it.`,
  toBeAssessed: (what) => `A case officer will assess ${what}.`,
  wait: (day) => `Wait until ${day}.`,
  change: (aims) => `It would be a yes with ${joinWords(aims, ' and ')}.`,
  bearsOn: (decides, inTop) =>
    decides === 0
      ? 'The answer moves the order.'
      : `The answer bears on ${decides} open instrument${decides === 1 ? '' : 's'}, ${inTop} of them among your first five.`,
  status: {
    eligible: 'You meet the conditions we know.',
    eligible_pending_assessment: 'You meet what can be checked; the rest is assessed by the provider.',
    possible_by_exception: 'Only possible by exception.',
    undetermined: 'Not settled yet.',
    not_now: 'Not now, but later.',
    ineligible: 'You do not meet the conditions.',
    closed: 'It is closed.',
    evaluation_error: 'This instrument could not be judged; the fault is ours and has been reported.',
  },
  inferred: 'Our reading of the source, not its own words.',
  notice: (date) =>
    `This is guidance based on what you told us and the rules in force on ${date}. It is not a decision and gives no right to support. The body that runs the instrument decides when you apply.`,
  assumed: (label, value) => `Since nothing was said, we took ${label} to be: ${value}.`,
  gaps: {
    innovation:
      'You stand in the innovation gap, between research and piloting. Testing costs more than laboratory work, and funding is hard to find here.',
    commercialisation:
      'You stand in the commercialisation gap, between pilot customers and scaling. Few instruments help with production and market investments.',
  },
  award: {
    'rights-based': 'Given by right to all who meet the conditions',
    service: 'A service you can ask for',
    assessed: 'Given after an assessment of each application',
    competitive: 'Given in competition with others',
  },
  window: {
    open: 'open now',
    'opens-later': 'opens later',
    'between-calls': 'between two calls',
    closed: 'closed',
    'not-stated': 'no deadline is stated',
  },
  phaseFit: (aimed, project) =>
    project === undefined
      ? `Aimed at ${aimed}; the project’s level is not stated.`
      : `Aimed at ${aimed}; the project is at ${project}.`,
  serves: (needs) => `Serves what you look for: ${needs}.`,
  servesNothingAsked: (purposes) => `Serves other needs than those you stated: ${purposes}.`,
  noNeedStated: (purposes) => `No need is stated; it serves ${purposes}.`,
  moneyKnown: (most, sought) => `Can give up to ${most}; you look for ${sought}.`,
  givesNoMoney: 'Gives no money; it is a service.',
  moneyUnknown: 'How much it can give, or how much you look for, is not known.',
  certainty: (known, all) =>
    all === 0 ? 'No conditions are known that could be checked.' : `${known} of ${all} conditions are settled.`,
  share: (percent, label) => `${percent} of ${label}`,
  counted: (amount) => `counting at most ${amount}`,
  upTo: (amount) => `at most ${amount}`,
  from: (amount) => `at least ${amount}`,
  example: (formula) => `an example, not something to count on: ${formula}`,
  legalCeiling: (formula) => `legal ceiling, not what you get: ${formula}`,
};

const UNITS = {
  persons: (amount: string) => amount,
  nok: (amount: string) => `NOK ${amount}`,
  eur: (amount: string) => `EUR ${amount}`,
  share: (amount: string) => amount,
  level: (amount: string) => amount,
  months: (amount: string) => `${amount} months`,
  years: (amount: string) => `${amount} years`,
  ratio: (amount: string) => amount,
} as const;
