import { IssueFold } from './issues';
import { outcomeFoldOf } from './outcomes';
import { foldComplaint, foldComplaintAnswered } from './outcomes/complaints';

/** What only plans with follow-ups need of the measuring (`MeasureSpec.hasFollowUps`): a page fetches it for those. */
export const folds = { IssueFold, foldComplaint, foldComplaintAnswered, outcomeFoldOf };
export type Folds = typeof folds;
