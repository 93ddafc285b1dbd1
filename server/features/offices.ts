import { byCode } from '../../common/text/sorted';
import type { OfficeLedger } from '../index/officeLedger';
import type { WorkspaceIndex } from '../index/workspaceIndex';

/** How many hold or held an office; a vacancy counts as one. */
const holders = ({ tenures }: OfficeLedger): number => new Set(tenures.map(({ holder }) => holder?.id ?? null)).size;

const statements = ({ tenures }: OfficeLedger): number => tenures.reduce((sum, one) => sum + one.statements.length, 0);

/** Offices of which sources tell several holders, or a holder and a vacancy: disputed ones first, then those of which most is said. */
export const sharedOffices = (index: WorkspaceIndex): readonly OfficeLedger[] =>
  index
    .offices()
    .map((key) => index.office(key))
    .filter((office) => holders(office) > 1)
    .sort(
      (a, b) =>
        Number(b.disputed) - Number(a.disputed) ||
        statements(b) - statements(a) ||
        byCode(a.title, b.title) ||
        byCode(a.key, b.key),
    );
