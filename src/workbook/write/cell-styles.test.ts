import { expect, test } from 'vitest';
import { CellStyles } from './cell-styles.ts';

test('cells of one look and of the same decimals share a style; numbers show their own decimals', () => {
  const styles = new CellStyles();
  const open = styles.numberOf({ look: 'open', number: '16.0' });
  expect(styles.numberOf({ look: 'open', number: '9.5' })).toBe(open);
  expect(styles.numberOf({ look: 'open', number: '14' })).not.toBe(open);
  expect(styles.numberOf({ look: 'doubt', number: '16.0' })).not.toBe(open);
  expect(styles.xml()).toContain(
    '<numFmt numFmtId="165" formatCode="0.0"/><numFmt numFmtId="164" formatCode="0"/>',
  );
});

test('without any cell there is one plain style', () => {
  expect(new CellStyles().xml()).toContain('<cellXfs count="1">');
});
