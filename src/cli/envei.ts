#!/usr/bin/env node
// Envei at the command line: the first word is the command, the rest is its own.
import { type Command, say, sayAside, UsageFault } from './command.ts';

/** A command loads what it needs when it is called: DuckDB, say, which the image of the service does not hold. */
const COMMANDS: Readonly<Record<string, Command>> = {
  population: {
    summary: 'who can use which instrument, over a whole population',
    run: async (args) => (await import('./population.ts')).runPopulation(args),
  },
  match: {
    summary: 'which instruments each of many companies can use, a line each',
    run: async (args) => (await import('./match.ts')).runMatch(args),
  },
};

const [name = '--help', ...args] = process.argv.slice(2);
process.exitCode = await runCommand(name, args);

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return name === '--help' || name === '-h' ? help() : refuse(name);
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    sayAside(error.message);
    return 2;
  }
}

function help(): number {
  const commands = Object.entries(COMMANDS).map(([word, { summary }]) => `  ${word.padEnd(14)}${summary}`);
  say(['envei <command> [options]', '', ...commands, '', 'envei <command> --help says more.'].join('\n'));
  return 0;
}

function refuse(word: string): number {
  sayAside(`envei has no command "${word}"; it has ${Object.keys(COMMANDS).join(', ')}. See: envei --help`);
  return 2;
}
