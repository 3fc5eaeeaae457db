/** What an element of a body stands for, where the listed elements cannot say it. */
export type BodyMark = 'media' | 'attachment' | 'info' | 'warning' | 'run';

/**
 * Marks by node. A cleaned node is the very node that was marked, so a mark passes the cleaner
 * without an attribute, and an article's author cannot forge one.
 */
export type BodyMarks = WeakMap<Element, BodyMark>;
