import { annotating } from './annotating';
import { badFiles } from './badFiles';
import { badInput } from './badInput';
import { checks } from './checks';
import { decisions } from './decisions';
import { following } from './following';
import { foundation } from './foundation';
import { hovers } from './hovers';
import { names } from './names';
import { navigation } from './navigation';
import { people } from './people';
import { recognition } from './recognition';
import { timelineView } from './timeline';
import { workspaceCommands } from './workspaceCommands';

/** The cases of the in-host suite, for both extension hosts. Each file of this folder adds one function. */
export function defineSuites(): void {
  foundation();
  recognition();
  hovers();
  navigation();
  checks();
  decisions();
  names();
  people();
  timelineView();
  annotating();
  following();
  badFiles();
  workspaceCommands();
  badInput();
}
