import { v7 } from 'uuid';

export interface Ids {
  /** A UUID version 7: sortable by time of creation. */
  next(): string;
}

export const randomIds: Ids = { next: () => v7() };
