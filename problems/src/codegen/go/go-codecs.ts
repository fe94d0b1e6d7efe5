import type { ValueType } from '@dayseven/contracts/vocabulary';
import { goExported } from '../../format/given-names.ts';
import { goType } from './go-types.ts';

/** The codecs a glue needs: one variable for each type that is more than plain. */
export class GoCodecs {
  readonly #variables = new Map<string, readonly string[]>();

  /** The expression of a type's codec; what it needs is declared on the way. */
  of(type: ValueType): string {
    switch (type.kind) {
      case 'int': return 'ds7.Int';
      case 'float': return 'ds7.Float';
      case 'bool': return 'ds7.Bool';
      case 'string': return 'ds7.String';
      case 'enum': return this.#declare(type, () => [`ds7.Enum[${type.name}]()`]);
      case 'array': return this.#declare(type, () => [`ds7.Array(${this.of(type.of)})`]);
      case 'nullable': return this.#declare(type, () => [`ds7.Nullable(${this.of(type.of)})`]);
      case 'map': return this.#declare(type, () => [`ds7.Map(${this.of({ kind: type.key })}, ${this.of(type.of)})`]);
      case 'list': return this.#declare(type, () => this.#list(type.of));
      case 'tree': return this.#declare(type, () => this.#tree(type.of));
      case 'record': return this.#declare(type, () => this.#record(type));
      case 'fallible': return this.of(type.of);
    }
  }

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

function nameOf(type: ValueType): string {
  switch (type.kind) {
    case 'int': case 'float': case 'bool': case 'string': return goExported(type.kind);
    case 'enum': return `Enum${type.name}`;
    case 'record': return `Record${type.name}`;
    case 'array': return `${nameOf(type.of)}Array`;
    case 'nullable': return `${nameOf(type.of)}OrNil`;
    case 'map': return `MapOf${goExported(type.key)}To${nameOf(type.of)}End`;
    case 'list': return 'ListNode';
    case 'tree': return 'TreeNode';
    case 'fallible': return nameOf(type.of);
  }
}
