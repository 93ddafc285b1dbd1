import { chronoNode } from './chrono';
import { compromiseDates } from './compromiseDates';
import { microsoft } from './microsoft';
import type { Rival } from './rival';

/** The date engines of npm that the bench and `quality -- dates --rivals` compare with. */
export const rivals: readonly Rival[] = [chronoNode, compromiseDates, microsoft];
