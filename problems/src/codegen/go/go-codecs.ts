import type { ValueType } from '@dayseven/contracts/vocabulary';
import { byKind } from '../../format/by-kind.ts';
import { goExported } from '../../format/given-names.ts';
import { goType } from './go-types.ts';

/** The codecs a glue needs: one variable for each type that is more than plain. */
export class GoCodecs {
  readonly #variables = new Map<string, readonly string[]>();

  /** The expression of a type's codec; what it needs is declared on the way. */
  readonly of: (type: ValueType) => string = byKind<[], string>({
    int: () => 'ds7.Int',
    float: () => 'ds7.Float',
    bool: () => 'ds7.Bool',
    string: () => 'ds7.String',
    id: () => 'ds7.ID',
    array: (type) => this.#declare(type, () => [`ds7.Array(${this.of(type.of)})`]),
    nullable: (type) => this.#declare(type, () => [`ds7.Nullable(${this.of(type.of)})`]),
    record: (type) => this.#declare(type, () => this.#record(type)),
    enum: (type) => this.#declare(type, () => [`ds7.Enum[${type.name}]()`]),
    map: (type) => this.#declare(type, () => [`ds7.Map(${this.of({ kind: type.key })}, ${this.of(type.of)})`]),
    list: (type) => this.#declare(type, () => this.#list(type.of)),
    tree: (type) => this.#declare(type, () => this.#tree(type.of)),
    fallible: (type) => this.of(type.of),
  });

  declarations(): readonly string[] {
    return [...this.#variables.values()].flat();
  }

  #declare(type: ValueType, make: () => readonly string[]): string {
    const name = `ds7${nameOf(type)}`;
    if (!this.#variables.has(name)) {
      const [first = '', ...rest] = make();
      this.#variables.set(name, [`var ${name} = ${first}`, ...rest]);
    }
    return name;
  }

  #list(item: ValueType): readonly string[] {
    return [`ds7.List(${this.of(item)}, func(n *ListNode) (*${goType(item)}, **ListNode) { return &n.Val, &n.Next })`];
  }

  #tree(item: ValueType): readonly string[] {
    return [`ds7.Tree(${this.of(item)}, func(n *TreeNode) (*${goType(item)}, **TreeNode, **TreeNode) { return &n.Val, &n.Left, &n.Right })`];
  }

  #record({ name, fields }: ValueType & { kind: 'record' }): readonly string[] {
    const codecs = fields.map((field) => ({ field: goExported(field.name), codec: this.of(field.type) }));
    return [
      `ds7.Codec[${name}]{`,
      `\tRead: func(in *ds7.Reader) ${name} {`,
      `\t\treturn ${name}{${codecs.map(({ field, codec }) => `${field}: ${codec}.Read(in)`).join(', ')}}`,
      '\t},',
      `\tWrite: func(out *ds7.Writer, v ${name}) {`,
      ...codecs.map(({ field, codec }) => `\t\t${codec}.Write(out, v.${field})`),
      '\t},',
      '}',
    ];
  }
}

const nameOf: (type: ValueType) => string = byKind<[], string>({
  int: () => 'Int',
  float: () => 'Float',
  bool: () => 'Bool',
  string: () => 'String',
  id: () => 'ID',
  array: ({ of }) => `${nameOf(of)}Array`,
  nullable: ({ of }) => `${nameOf(of)}OrNil`,
  record: ({ name }) => `Record${name}`,
  enum: ({ name }) => `Enum${name}`,
  map: ({ key, of }) => `MapOf${goExported(key)}To${nameOf(of)}End`,
  list: () => 'ListNode',
  tree: () => 'TreeNode',
  fallible: ({ of }) => nameOf(of),
});
