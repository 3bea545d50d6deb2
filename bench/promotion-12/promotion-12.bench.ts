import { availableParallelism, loadavg } from 'node:os';

import { type Bench, defineBench } from '../kit/bench.js';
import { compareEngines } from '../kit/compare.js';
import type { Json } from '../kit/json.js';
import { installPeers } from '../peers/load.js';
import { engines } from './engines.js';
import { type Placing, race } from './race.js';
import { tracks } from './tracks.js';

const folder = 'bench/promotion-12';
const perSecond = (nanoseconds: number): number => Math.round(1e9 / nanoseconds);

const closures: Bench = defineBench({
  name: 'promotion-12-closures',
  against: 'the same twelve conditions written by hand, all reasons',
  bar: 0.08,
  keeps: 'at-least',
  measure: async (seed) => {
    const { ours, theirs } = await compareEngines(
      { ours: `${folder}/closures.engine.ts`, theirs: `${folder}/hand-written.engine.ts` },
      seed,
    );
    return {
      ratio: theirs.nanoseconds / ours.nanoseconds,
      detail: {
        what: 'cases a second, of those of the hand-written function: the set compiled to closures, all twelve reasons',
        goal: 0.15,
        ours: perSecond(ours.nanoseconds),
        theirs: perSecond(theirs.nanoseconds),
        sameReasons: ours.sum === theirs.sum,
      },
    };
  },
});

const jsonLogic: Bench = defineBench({
  name: 'promotion-12-json-logic-js',
  against: 'json-logic-js 2.0.5, the decision alone',
  bar: 5,
  keeps: 'at-least',
  measure: async (seed) => {
    installPeers();
    const { ours, theirs } = await compareEngines(
      { ours: `${folder}/closures.engine.ts`, theirs: `${folder}/json-logic-js.engine.ts` },
      seed,
    );
    return {
      ratio: theirs.nanoseconds / ours.nanoseconds,
      detail: {
        what: 'how many times as many cases a second: ours with all twelve reasons, theirs with the decision alone',
        ours: perSecond(ours.nanoseconds),
        theirs: perSecond(theirs.nanoseconds),
      },
    };
  },
});

const columns: Bench = defineBench({
  name: 'promotion-12-columns',
  against: 'a loop written by hand over the same columns, in which nothing is unknown',
  bar: 0.5,
  keeps: 'at-least',
  measure: async (seed) => {
    const { ours, theirs } = await compareEngines(
      { ours: `${folder}/columns/ours.engine.ts`, theirs: `${folder}/columns/hand-written.engine.ts` },
      seed,
    );
    return {
      ratio: theirs.nanoseconds / ours.nanoseconds,
      detail: {
        what: 'rows a second, of those of the loop written by hand: all twelve reasons; ours with the unknowns of rows of which every fourth has holes',
        goal: 0.7,
        ours: perSecond(ours.nanoseconds),
        theirs: perSecond(theirs.nanoseconds),
      },
    };
  },
});

const columnsJsonLogic: Bench = defineBench({
  name: 'promotion-12-columns-json-logic-engine',
  against: 'json-logic-engine 5.0.7, built, the decision alone',
  bar: 2.5,
  keeps: 'at-least',
  measure: async (seed) => {
    installPeers();
    const { ours, theirs } = await compareEngines(
      { ours: `${folder}/columns/ours.engine.ts`, theirs: `${folder}/json-logic-engine.engine.ts` },
      seed,
    );
    return {
      ratio: theirs.nanoseconds / ours.nanoseconds,
      detail: {
        what: 'how many times as many cases a second: ours over columns with all reasons and holes, theirs with the decision alone of whole cases',
        ours: perSecond(ours.nanoseconds),
        theirs: perSecond(theirs.nanoseconds),
      },
    };
  },
});

const pushDown: Bench = defineBench({
  name: 'promotion-12-sql',
  against: 'the same twelve conditions in SQL written by hand, NULL-safe, on the same DuckDB',
  bar: 1.3,
  keeps: 'at-most',
  measure: async (seed) => {
    const { ours, theirs } = await compareEngines(
      { ours: `${folder}/sql/ours.engine.ts`, theirs: `${folder}/sql/hand-written.engine.ts` },
      seed,
    );
    return {
      ratio: ours.nanoseconds / theirs.nanoseconds,
      detail: {
        what: 'times the time of the statement written by hand: all twelve reasons and unknowns, every fourth row with holes',
        ours: perSecond(ours.nanoseconds),
        theirs: perSecond(theirs.nanoseconds),
        sameWords: ours.sum === theirs.sum,
      },
    };
  },
});

/** A speed with its time as against the fastest function written by hand on that track, or how often the engine was wrong. */
const shown = (placing: Placing | undefined, best: number): Json =>
  placing === undefined
    ? null
    : 'perSecond' in placing
      ? { perSecond: placing.perSecond, timesHandWritten: Number((best / placing.perSecond).toPrecision(3)) }
      : { wrong: placing.wrong, of: placing.of };

const byHand = ['written by hand', 'written by hand, three-valued'] as const;
const speedOf = (placing: Placing | undefined): number =>
  placing !== undefined && 'perSecond' in placing ? placing.perSecond : 0;

const peers: Bench = defineBench({
  name: 'promotion-12-tracks',
  against: 'eight rule engines and two functions written by hand, on three tracks',
  bar: 0,
  keeps: 'at-most',
  measure: async (seed) => {
    installPeers();
    const table: Record<string, Json> = {};
    let wrong = 0;
    const [load = 0] = loadavg();
    for (const track of tracks) {
      const placings = await race(track, Object.values(engines), seed);
      const best = Math.max(...byHand.map((name) => speedOf(placings.get(engines[name]))));
      table[track] = Object.fromEntries(
        Object.entries(engines).map(([name, racer]) => [name, shown(placings.get(racer), best)]),
      );
      const ours = placings.get(engines['martaba, closures']);
      if (ours !== undefined && 'wrong' in ours) wrong += ours.wrong;
    }
    return {
      ratio: wrong,
      detail: {
        what: 'wrong answers of ours over the tracks; an engine that was wrong once is listed with that instead of its speed',
        load: Number(load.toFixed(1)),
        cores: availableParallelism(),
        ...table,
      },
    };
  },
});

export const entries: readonly Bench[] = [closures, jsonLogic, columns, columnsJsonLogic, pushDown, peers];
