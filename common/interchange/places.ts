import { copydeskFolder } from '../annotation/sidecarPath';
import { iriOfSource } from '../annotation/sourceIri';

/** Steps from one folder to another, paths with `/` and none at the end, as a relative IRI: '', `../`, `../../my%20news/`. */
export function stepsBetween(from: string, to: string): string {
  const [here, there] = [from, to].map((path) => path.split('/').filter((part) => part !== '')) as [string[], string[]];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same).map(iriOfSource)]
    .map((part) => `${part}/`)
    .join('');
}

/** A file that an export would write, and what is there already. */
export interface Destination {
  /** As people know it. */
  readonly shown: string;
  /** Its path within the workspace folder that is exported; null outside. */
  readonly inside: string | null;
  readonly isSource: boolean;
  /** Text of the file that is there; null where there is none. */
  readonly there: string | null;
  readonly text: string;
}

/**
 * Why a file must not be written, or null: sources are evidence, what is ours is written in its own way. `canReplace`
 * says that the user may want to replace it, as the result of an earlier export.
 */
export function destinationFault(file: Destination): { readonly message: string; readonly canReplace: boolean } | null {
  const { shown, inside, isSource, there, text } = file;
  const never = (message: string) => ({ message, canReplace: false });
  if (inside === copydeskFolder || inside?.startsWith(`${copydeskFolder}/`))
    return never(`${shown}: nothing is exported into ${copydeskFolder}.`);
  if (there === text) return null;
  if (isSource) return never(`${shown} is a source: no export replaces it.`);
  if (there === null) return null;
  if (shown.endsWith('.txt')) return never(`${shown} is there already, with another text: it is not replaced.`);
  return { message: `${shown} is there already.`, canReplace: true };
}
