import { describe } from 'vitest';
import { createBrowserPool } from '../../src/runs/browserPool';
import { inlineWorker } from '../../src/runs/inline';
import { Pool } from '../../src/runs/pool';
import { poolContract, schedulerContract, serviceContract } from './contract';

describe('a pool of workers without threads, in a page', () => poolContract((size) => new Pool(inlineWorker, size)));

describe('a pool of Web Workers', () => poolContract(createBrowserPool));

schedulerContract();
serviceContract();
