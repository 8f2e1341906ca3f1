import { keptOfCareers } from './careers';
import { IssueFold } from './issues';
import { outcomeFoldOf } from './outcomes';
import { foldComplaint } from './outcomes/complaints';

/** What only plans with follow-ups need of the measuring (`MeasureSpec.hasFollowUps`): a page fetches it for those. */
export const folds = { IssueFold, foldComplaint, keptOfCareers, outcomeFoldOf };
export type Folds = typeof folds;
