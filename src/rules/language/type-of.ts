import type { FactType } from './fact.js';
import type { Node, ValueType } from './node.js';
import type { Registry } from './registry.js';

/** The name of the list that a list expression draws on. */
export const listName = (node: Node): string => {
  switch (node.k) {
    case 'list':
      return node.name;
    case 'filter':
      return listName(node.list);
    case 'reading':
      return listName(node.options[node.default] as Node);
    default:
      return '';
  }
};

/** The declaration of a fact, or of a field of a list. */
export const declarationOf = (node: Node, registry: Registry): FactType | undefined => {
  if (node.k === 'fact') {
    const declared = registry.declarations[node.name];
    return declared === undefined || declared.type === 'list' ? undefined : declared;
  }
  if (node.k === 'field') {
    const declared = registry.declarations[node.list];
    return declared?.type === 'list' ? declared.fields[node.name] : undefined;
  }
  return undefined;
};

/** What an expression yields, read from its declarations; `list` for a list. */
export const typeOf = (node: Node, registry: Registry): ValueType | 'list' => {
  switch (node.k) {
    case 'literal':
    case 'given':
      return node.type;
    case 'fact':
    case 'field':
      return declarationOf(node, registry)?.type ?? 'truth';
    case 'as-of':
    case 'after':
    case 'before':
    case 'shift':
    case 'year-start':
      return 'date';
    case 'reading':
      return typeOf(node.options[node.default] as Node, registry);
    case 'the':
      return typeOf(node.of, registry);
    case 'choose':
      return typeOf(node.then, registry);
    case 'add':
      return typeOf(node.of[0] as Node, registry);
    case 'latest':
      return typeOf(node.value, registry);
    case 'sum':
    case 'covered':
      return 'number';
    case 'list':
    case 'filter':
      return 'list';
    case 'all':
    case 'any':
    case 'not':
    case 'present':
    case 'at-least-of':
    case 'compare':
    case 'in':
    case 'some':
    case 'reached':
      return 'truth';
  }
};
