/** Short and full given names that news uses for one person; each line is one name. */
const lines = `
alexander alex sandy
andrew andy
anthony tony
benjamin ben benny
bernard bernie
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth betsy
eugene gene
frederick fred
gerald gerry jerry
gregory greg
james jim jimmy
jeffrey jeff
jennifer jen jenny
joseph joe joey
joshua josh
kenneth ken
kimberly kim
lawrence larry
leonard len
margaret maggie peggy
matthew matt
michael mike mick
nancy nan
nicholas nick
patricia pat patty
patrick pat
peter pete
raymond ray
rebecca becky
richard rick dick rich
robert bob rob bobby
ronald ron
samuel sam
stephen steve
steven steve
susan sue
theodore ted
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill will billy
`;

const fullNames = new Map<string, Set<string>>();
for (const line of lines.trim().split('\n')) {
  const [full = '', ...short] = line.split(' ');
  for (const name of short) fullNames.set(name, (fullNames.get(name) ?? new Set()).add(full));
}

/** Full given names that a short one stands for ("william" for "bill"), folded; none for a name that is no short form. */
export const fullNamesOf = (short: string): ReadonlySet<string> => fullNames.get(short) ?? new Set();
