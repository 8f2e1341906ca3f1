import { describe, expect, it } from 'vitest';
import { scenarioOf, simulate, story, teamOf, traced } from './build';

type Rest = Parameters<typeof traced>[2];
/** One agent, calls of a minute, one a second. */
const queue = (rest: Rest, calls = 5) =>
  simulate(
    scenarioOf(
      [
        traced(
          Array.from({ length: calls }, (_, i) => i),
          undefined,
          rest,
        ),
      ],
      [teamOf(1)],
    ),
  );
const refused = (rest: Rest, calls?: number): string[] =>
  story(queue(rest, calls)).filter((row) => row.includes('blocked'));

describe('a channel that closes when the predicted wait is long', () => {
  it('closes exactly when that exceeds the limit: the n-th who would wait sees n − 1 minutes', () => {
    expect(refused({ admission: { closeOverSeconds: 100 } })).toEqual(['3 blocked after 0', '4 blocked after 0']);
    expect(refused({ admission: { closeOverSeconds: 120 } })).toEqual(['4 blocked after 0']);
    expect(refused({ admission: { closeOverSeconds: 119.9 } })).toEqual(['3 blocked after 0', '4 blocked after 0']);
  });

  it('opens again when the queue is shorter', () => {
    const log = simulate(
      scenarioOf([traced([0, 1, 2, 3, 61], undefined, { admission: { closeOverSeconds: 60 } })], [teamOf(1)]),
    );
    expect(story(log).map((row) => row.split(' ')[1])).toEqual([
      'answered',
      'answered',
      'answered',
      'blocked',
      'answered',
    ]);
  });

  it('does not count who has given up meanwhile', () => {
    const patience = { family: 'constant' as const, mean: 1.5 };
    expect(refused({ admission: { closeOverSeconds: 60 }, patience }, 30)).toEqual([]);
    expect(refused({ admission: { closeOverSeconds: 59 }, patience }, 4)).toEqual(['2 blocked after 0']);
  });

  it('divides by what the agents can hold: two chats each halve the wait', () => {
    const chats = (atOnce: number) =>
      simulate(
        scenarioOf(
          [
            traced([0, 1, 2, 3, 4, 5], undefined, {
              channel: 'chat',
              admission: { closeOverSeconds: 50 },
            }),
          ],
          [teamOf(1, ['calls'], { concurrency: { atOnce } })],
        ),
      );
    // One at a time: a minute for whoever comes when one waits. Two at a time: half a minute, then a whole one.
    expect(story(chats(1)).filter((row) => row.includes('blocked'))).toHaveLength(4);
    expect(story(chats(2)).filter((row) => row.includes('blocked'))).toHaveLength(2);
  });

  it('lets in nobody when nobody is there to serve, and frees the line of whom it refuses', () => {
    const log = simulate(
      scenarioOf([traced([0, 1], undefined, { admission: { closeOverSeconds: 1e6 }, trunk: 't' })], [teamOf(0)], {
        trunks: [{ id: 't', name: 'T', lines: 1 }],
      }),
    );
    expect(story(log)).toEqual(['0 blocked after 0', '1 blocked after 0']);
  });
});

describe('a reply that asks for patience', () => {
  it('makes it so many times as long, for whoever sees more than the limit', () => {
    const log = queue({
      admission: { replyOverSeconds: 60, patienceFactor: 3 },
      patience: { family: 'constant', mean: 50 },
    });
    expect(Array.from(log.patience.subarray(0, 5))).toEqual([50, 50, 50, 150, 150]);
  });

  it('does not change how long a call back is promised for', () => {
    const rest = {
      admission: { replyOverSeconds: 0, patienceFactor: 3 },
      callback: { accept: 1, withinSeconds: 40, overSeconds: 60 },
    };
    const log = queue(rest);
    const promised = Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.attempt[i] === 2);
    expect(promised.length).toBeGreaterThan(0);
    for (const i of promised) expect(log.patience[i]).toBe(40);
  });
});
