/** What the specification says of the service as a whole. */
export const API_DESCRIPTION = {
  summary: 'Which policy instruments can a company use now, why, and what would have to change for the rest?',
  description: [
    'Envei («én vei inn», one way in) matches a company profile against Norway’s policy instruments and explains every answer.',
    'Answers are guidance, not decisions: each names its day, its catalogue version and its sources.',
    'Texts come in bokmål (nb), nynorsk (nn) or English (en), by `Accept-Language`.',
    'New fields may appear in answers at any time; clients ignore what they do not know.',
  ].join('\n\n'),
  contact: { name: 'Envei contributors' },
  tags: [
    { name: 'matching', description: 'From a company profile to ranked, explained instruments.' },
    { name: 'catalogue', description: 'The instruments, their criteria and their sources.' },
    { name: 'code lists', description: 'Facts, providers, phases and scales, with their definitions.' },
    { name: 'health', description: 'Whether the service runs and can answer.' },
    { name: 'problems', description: 'What each problem means and what to do about it.' },
  ],
} as const;
