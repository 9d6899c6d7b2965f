/** What makes every command impossible in a folder, in French; null when nothing does. */
export function refusal(root: string, separator: string, exists: (path: string) => boolean): string | null;

/** The Node that the packages of the project bring for a machine; null when it is not installed. */
export function ownNode(
  root: string,
  platform: string,
  architecture: string,
  exists: (path: string) => boolean,
): string | null;

/** Whether a version of Node, « v24.1.0 », runs the scripts of the project. */
export function isEnough(version: string): boolean;
