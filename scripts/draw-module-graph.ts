// Redraws the module graph in ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { drawModuleGraph, withModuleGraph } from './module-graph.ts';

const path = 'ARCHITECTURE.md';
writeFileSync(path, withModuleGraph(readFileSync(path, 'utf8'), drawModuleGraph()));
console.log(`${path}: module graph redrawn`);
