import { annotating } from './annotating';
import { annotationFiles } from './annotationFiles';
import { badFiles } from './badFiles';
import { badInput } from './badInput';
import { checks } from './checks';
import { codebook } from './codebook';
import { decisions } from './decisions';
import { following } from './following';
import { foundation } from './foundation';
import { hovers } from './hovers';
import { keeping } from './keeping';
import { linking } from './linking';
import { interchange } from './interchange';
import { names } from './names';
import { navigation } from './navigation';
import { people } from './people';
import { recognition } from './recognition';
import { suggesting } from './suggesting';
import { tagging } from './tagging';
import { timelineView } from './timeline';
import { annotationViews } from './views';
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
  tagging();
  annotationViews();
  annotationFiles();
  linking();
  codebook();
  suggesting();
  following();
  keeping();
  badFiles();
  interchange();
  workspaceCommands();
  badInput();
}
