import type { Flaw } from '../../../model/errors';
import type { ContactType } from '../../../model/scenario';
import type { Editor } from '../../../state/editor.svelte';
import { withType } from '../../../state/edits/parts';

/** Changes a contact type as one field of its form; typing in the same field goes on with the same undo step. */
export function setType(editor: Editor, index: number, what: string, change: Partial<ContactType>): readonly Flaw[] {
  return editor.edit({ key: 'field', what }, (scenario) => withType(scenario, index, change), `type ${index} ${what}`);
}
