// A rule of ESLint: what people read comes from the catalogue. It finds text between tags, in attributes that are shown or read out, and
// literals of several words, and what is written between or around texts, which other languages write in another way. Exceptions are for
// developers, so their messages may be written where they are thrown.

const shown = new Set(['alt', 'aria-description', 'aria-label', 'button', 'label', 'placeholder', 'text', 'title']);
/** Between two texts: a dot, a dash, a comma or a blank, but no marks of a list for programs, such as "," or "&". */
const separator = /^\s*[·•・–—]\s*$|^ \| $|^[,;:]? +$/u;
const dots = /[·•・]|^\s*[–—]\s*$/u;
/** Not a sign that stands for a button, as ‹ or ×. */
const wordOrPunctuation = /[\p{L}\p{N}.,:;!?()（）、。：；/|%"“”…]/u;
const letters = /\p{L}{2}/u;
const severalWords = /\p{L}{2}[,;:]? \p{L}|\p{Ll}(: |[.!?…])$/u;
/** What HTML, style sheets, selectors and addresses contain. */
const code = /[<>=[\]{}]|:[\w(#]|\w\(|^[./(]/u;

export const wordsRule = {
  meta: {
    type: 'problem',
    messages: { words: 'Take this from the catalogue (functions/Core/Messages/en.json): "{{text}}"' },
    schema: [],
  },
  create(context) {
    const check = (node, text) => {
      if (isSeen(node, text) || joins(node, text)) {
        context.report({ node, messageId: 'words', data: { text } });
      }
    };
    return {
      JSXText: (node) => { check(node, node.value); },
      Literal: (node) => { if (typeof node.value === 'string') { check(node, node.value); } },
      TemplateElement: (node) => { check(node, node.value.cooked ?? ''); },
    };
  },
};

function isSeen(node, text) {
  if (!letters.test(text)) {
    return false;
  }

  const { parent, top } = climb(node);
  switch (parent.type) {
    case 'JSXElement': case 'JSXFragment': return node.type === 'JSXText' || parent.children.includes(top);
    case 'JSXAttribute': return shown.has(parent.name.name);
    default: return severalWords.test(text) && !code.test(text) && !isForDevelopers(node);
  }
}

/** @returns whether a literal stands between or around texts that people read. */
function joins(node, text) {
  const { parent } = node;
  const isArgument = parent.type === 'CallExpression' && parent.callee.property?.name === 'join' && parent.arguments[0] === node;
  const isBetweenTags = node.type === 'JSXText' && wordOrPunctuation.test(text);
  return isBetweenTags || dots.test(text) || (isArgument && separator.test(text)) || opensBracket(node, text);
}

/** As in `${title} (${minutes})`, but not in `rgb(${red})`. */
function opensBracket(node, text) {
  const next = node.type === 'TemplateElement' && !node.tail ? node.parent.quasis[node.parent.quasis.indexOf(node) + 1] : undefined;
  return /(?:^|[\s>])[([（]$/u.test(text) && next !== undefined && /^[)\]）]/u.test(next.value.cooked ?? '');
}

/** Follows the value of a literal to where it is used. */
function climb(node) {
  let [top, { parent }] = [node, node];
  while (handsOn(parent, top)) {
    [top, parent] = [parent, parent.parent];
  }

  return { top, parent };
}

function handsOn(parent, child) {
  switch (parent.type) {
    case 'TemplateLiteral': case 'JSXExpressionContainer': return true;
    case 'ConditionalExpression': return parent.test !== child;
    case 'LogicalExpression': return parent.right === child;
    case 'BinaryExpression': return parent.operator === '+';
    default: return false;
  }
}

function isForDevelopers(node) {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'NewExpression' && /Error$/.test(parent.callee.name) || parent.type === 'TSLiteralType') {
      return true;
    }
  }

  return false;
}
