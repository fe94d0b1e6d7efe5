import { languages } from '@dayseven/contracts/vocabulary';
import type { Fault } from '../format/fault.ts';
import type { YamlFile } from '../format/read-yaml.ts';
import type { MachineFile } from './machine-file.ts';
import { modelTree } from './machine.ts';

/** What the folder lacks, or has in excess. */
export function folderFaults(yaml: YamlFile, file: MachineFile, texts: ReadonlyMap<string, string>): readonly Fault[] {
  return [...missing(file, texts), ...wrongFaults(yaml, file, texts), ...strangers(file, texts)];
}

function missing(file: MachineFile, texts: ReadonlyMap<string, string>): readonly Fault[] {
  const faults: Fault[] = [];
  const without = (path: string): void => {
    if (!texts.has(path)) faults.push({ file: path, reason: 'is missing.' });
  };
  file.levels.forEach((level, i) => {
    without(`level-${i + 1}.md`);
    if (Object.keys(level.generated).length > 0) without('generator.ts');
    for (const language of languages) {
      const folder = `solutions/${language}/level-${i + 1}`;
      if (![...texts.keys()].some((path) => path.startsWith(`${folder}/`))) faults.push({ file: folder, reason: 'has no file: a level has to say what it changes.' });
    }
  });
  if (!('index.ts' in modelTree(texts, 'typescript', 1))) without('solutions/typescript/level-1/index.ts');
  return faults;
}

function wrongFaults(yaml: YamlFile, file: MachineFile, texts: ReadonlyMap<string, string>): readonly Fault[] {
  return file.wrong.flatMap(({ folder, language, level, category, verdict }, i) => {
    const categories = file.levels.slice(0, level).flatMap(({ cases, generated }) => [...Object.keys(cases), ...Object.keys(generated)]);
    const reasons = [
      ...([...texts.keys()].some((path) => path.startsWith(`${folder}/`)) ? [] : [`${folder} has no file.`]),
      ...(level > file.levels.length ? [`wrong[${i}].level is ${level}, and there are ${file.levels.length} levels.`] : []),
      ...(category === 'sample' || categories.includes(category) ? [] : [`wrong[${i}].category is ${category}; up to level ${level} there are ${['sample', ...categories].join(', ')}.`]),
      ...(verdict === 'race' && language !== 'go' ? [`wrong[${i}] cannot race: only Go is watched for that.`] : []),
      ...(modelHas(texts, { folder, language, level }) ? [] : [`wrong[${i}] changes no file of the ${language} model of level ${level}, so it is not wrong.`]),
    ];
    return reasons.map((reason) => yaml.fault(['wrong', i], reason));
  });
}

/** A wrong solution is the model with some files in another way; one that adds files only would be right. */
function modelHas(texts: ReadonlyMap<string, string>, { folder, language, level }: Pick<MachineFile['wrong'][number], 'folder' | 'language' | 'level'>): boolean {
  const model = modelTree(texts, language, level);
  return Object.keys(model).some((path) => texts.has(`${folder}/${path}`) && texts.get(`${folder}/${path}`) !== model[path]);
}

function strangers(file: MachineFile, texts: ReadonlyMap<string, string>): readonly Fault[] {
  const known = [
    /^(problem\.yaml|generator\.ts)$/, new RegExp(`^level-[1-${file.levels.length}]\\.md$`),
    new RegExp(`^solutions/(go|typescript)/level-[1-${file.levels.length}]/`), ...file.wrong.map(({ folder }) => new RegExp(`^${folder}/`)),
  ];
  return [...texts.keys()].filter((path) => !known.some((pattern) => pattern.test(path))).map((path) => ({ file: path, reason: 'is not a file of a machine-coding problem.' }));
}
