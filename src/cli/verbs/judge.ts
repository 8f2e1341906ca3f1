import { version } from '../../../package.json';
import { assumptionsDocument, assumptionsText } from '../assumptionsText';
import { writeDocument, writeText } from '../documentOut';
import { impossibleDocument, impossibleText } from '../impossibleText';
import { loadDocument, loadText } from '../loadText';
import { readScenario } from '../scenarioFile';
import { readRunSettings, runOptions, simulateAll, withSeed } from '../simulation';
import type { Verb } from '../verb';
import { judgeAll, promisesOf, verdictDocument, verdictText, withCommitments } from '../verdicts';
import { loadWords } from '../words';

/** Says on how many days each promise is kept. */
export const judge: Verb = {
  name: 'judge',
  takes: 'SCENARIO',
  summary: 'says on how many simulated days each promise is kept',
  options: {
    ...runOptions,
    commitment: {
      type: 'string',
      value: '"…"',
      multiple: true,
      help: 'a promise as a sentence, in any of the four languages',
    },
  },
  notes: ["Promises given here are judged instead of the scenario's own."],
  async run(args, io) {
    const [path] = args.positional(['SCENARIO']);
    const settings = readRunSettings(args);
    const words = await loadWords(args.language());
    args.check();
    const read = await readScenario(path);
    const promises = promisesOf(read, args.all('commitment'), words);
    const scenario = withSeed(
      withCommitments(
        read,
        promises.map((p) => p.commitment),
      ),
      settings.seed,
    );
    const [results] = await simulateAll([scenario], settings, io);
    const verdicts = judgeAll(results, promises);
    if (!args.has('json')) {
      const { empty, examples } = words.messages.promises;
      const none = verdicts.length === 0 ? [`${empty}\n  --commitment "${examples[0]}"`] : [];
      const lines = verdicts.map((v, i) => verdictText(v, scenario, words, promises[i].ambiguities));
      writeText(
        [
          scenario.name,
          impossibleText(scenario, words),
          loadText(scenario, words),
          ...none,
          ...lines,
          assumptionsText(scenario, words),
          scenario.acknowledgement,
        ],
        io,
      );
      return;
    }
    const document = {
      scenario: scenario.name,
      seed: scenario.seed,
      days: results.days,
      version,
      impossible: impossibleDocument(scenario, words),
      ...loadDocument(scenario, words),
      assumptions: assumptionsDocument(scenario),
      verdicts: verdicts.map((v, i) => verdictDocument(v, scenario, words, promises[i].ambiguities)),
    };
    writeDocument(document, io);
  },
};
