import { describe, expect, test } from 'vitest';
import { nodesOf } from './mdx-tree.ts';
import { describeMdxError, mdxFaultOf, parseMdx } from './parse-mdx.ts';

describe('parse mdx', () => {
  function faults(text: string): readonly string[] {
    const told: string[] = [];
    parseMdx('a.mdx', text, ({ line, column, message }) => void told.push(`${line}:${column} ${message}`));
    return told;
  }

  test('a sound text gives its tree, its places counted from the top of the file', () => {
    const tree = parseMdx('a.mdx', '---\na: 1\n---\n\nÉté <Note>x</Note>\n', () => expect.fail());
    const note = tree === null ? undefined : [...nodesOf(tree)].find(({ name }) => name === 'Note');
    expect(note?.position?.start).toMatchObject({ line: 5, column: 5 });
  });

  test.each([
    ['été <Note>x\n\ny\n', '1:5 « <Note> » n’est pas fermé : écrire « </Note> » à la fin de ces mots.'],
    [
      '<Claim id="a">x <Claim id="b">y</Claim>\n',
      '1:1 « <Claim> » n’est pas fermé : écrire « </Claim> » à la fin de ces mots.',
    ],
    [
      '<Note>a</Perdu>\n',
      '1:8 « </Perdu> » ferme une balise qui n’est pas ouverte : écrire « </Note> », qui ferme « <Note> ».',
    ],
    [
      'a</Note>\n',
      '1:2 « </Note> » ferme une balise qui n’est pas ouverte : le retirer, ou rétablir son ouverture.',
    ],
    ['a { b\n', '1:3 « { » ouvre un programme : le retirer, ou écrire « &#123; » pour le signe.'],
    ['a\n<!-- b -->\n', '2:1 « <! » n’est pas admis : retirer ce commentaire.'],
    [
      '<Note a=b>c</Note>\n',
      '1:1 « < » ouvre une balise qui ne se lit pas : la comparer à la copie d’avant, ou écrire « &lt; » pour le signe.',
    ],
  ])('%j is told in French, with its place', (text, told) => {
    expect(faults(text)).toEqual([told]);
  });

  test('the faults of all passages are told at once', () => {
    expect(faults('<Note>a\n\nb { c\n\nbon\n\n- d\n- </Claim>\n').map((told) => told.split(' ')[0])).toEqual([
      '1:1',
      '3:3',
      '8:3',
    ]);
  });
});

describe('mdx error', () => {
  test('the place is taken off the message', () => {
    expect(mdxFaultOf(new Error('12:3: Expected x'))).toEqual({ line: 12, column: 3, message: 'Expected x' });
  });

  test('a message of another form stands at the first line, in French', () => {
    const { line, message } = mdxFaultOf('what');
    expect(line).toBe(1);
    expect(describeMdxError(message)).toBe(
      'les signes de cette ligne ne se lisent pas : la comparer à la copie d’avant.',
    );
  });
});
