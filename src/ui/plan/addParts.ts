import type { App } from '../../state/app.svelte';
import { withNewTeam, withNewType } from '../../state/edits/parts';

/** One more contact type, open in its editor. */
export function addType({ editor, inspector, words }: App): void {
  editor.edit({ key: 'addType' }, (scenario) => withNewType(scenario, words.messages.ui.newNames.type));
  inspector.open({ kind: 'type', index: editor.scenario.types.length - 1 });
}

/** One more team, open in its editor. */
export function addTeam({ editor, inspector, words }: App): void {
  editor.edit({ key: 'addTeam' }, (scenario) => withNewTeam(scenario, words.messages.ui.newNames.team));
  inspector.open({ kind: 'team', index: editor.scenario.teams.length - 1 });
}
