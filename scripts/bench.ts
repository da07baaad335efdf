import { realCatalogue } from '#test/support/real-catalogue.ts';
import { benchMatching } from '../bench/match.bench.ts';

await benchMatching(await realCatalogue());
