import { rules } from '../../src/state/rules';

// Edits are checked at once in tests, as they are on a page that has been there for a moment.
await rules.fetch();
