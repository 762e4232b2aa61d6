// The parser of figure expressions: a tokenizer and precedence climbing. Errors point at the character.
import { didYouMean, parseUnit, type Said, scaleDecimal, type Text } from '../lib/index.js';
import { functionNames } from './names.js';
import { readPeriods } from './period-spec.js';
import {
  plainId,
  precedence,
  printId,
  type BinaryOperator,
  type Expression,
  type PeriodSpec,
} from './syntax.js';
import { end, expressionError, keywords, tokenize, type Token } from './tokens.js';

/**
 * Reads a figure expression. Throws an `InputError` that gives the column (from 1) of the first character that does
 * not fit, and the expression itself as the place.
 */
export function parse(text: string): Expression {
  const tokens = tokenize(text);
  let at = 0;
  const peek = (): Token => tokens[at] ?? end(text);
  const next = (): Token => tokens[at++] ?? end(text);
  const isSymbol = (token: Token, symbol: string): boolean =>
    token.kind === 'symbol' && token.text === symbol;
  const fail = (token: Token, message: Text, expected?: Said, mend?: Said): never => {
    throw expressionError(text, token, message, {
      found: token.kind === 'end' ? { en: 'the end', zh: '表达式结尾' } : `"${token.text}"`,
      expected,
      mend,
    });
  };
  const expect = (symbol: string): Token => {
    const token = next();
    return isSymbol(token, symbol)
      ? token
      : fail(token, { en: 'the expression does not go on as expected', zh: '表达式接续有误' }, `"${symbol}"`);
  };

  function binary(minimum: number): Expression {
    let left = unary();
    for (;;) {
      const token = peek();
      const operator = operatorOf(token);
      if (operator === undefined || precedence[operator] < minimum) return left;
      next();
      const own = precedence[operator];
      const right = operator === '^' ? unary() : binary(own + 1);
      left = { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
      if (operator === '=' && peek().text === 'within') left = { ...left, ...withinRounding() };
      if (own === 4) {
        const following = operatorOf(peek());
        if (following !== undefined && precedence[following] === 4)
          fail(peek(), { en: 'comparisons do not chain', zh: '比较式不能连写' }, undefined, {
            en: 'Join them with "and": a < b and b < c',
            zh: '请用 and 连接：a < b and b < c',
          });
      }
    }
  }

  /** `a = b within rounding`: a difference that rounding explains counts as none. */
  function withinRounding(): { rounding: true } {
    next();
    const token = next();
    return token.text === 'rounding'
      ? { rounding: true }
      : fail(
          token,
          { en: 'a tolerance is due here', zh: '此处应为容差' },
          { en: '"rounding": a = b within rounding', zh: '“rounding”：a = b within rounding' },
        );
  }

  function unary(): Expression {
    const token = peek();
    if (token.kind === 'word' && token.text === 'not') {
      next();
      const operand = binary(4);
      return { kind: 'unary', operator: 'not', operand, span: { start: token.start, end: operand.span.end } };
    }
    if (isSymbol(token, '-')) {
      next();
      const operand = binary(precedence['^']);
      return { kind: 'unary', operator: '-', operand, span: { start: token.start, end: operand.span.end } };
    }
    return primary();
  }

  function primary(): Expression {
    const token = peek();
    if (token.kind === 'number') return amount();
    if (isSymbol(token, '(')) {
      next();
      const inner = binary(0);
      expect(')');
      return inner;
    }
    if (isSymbol(token, '*')) return reference();
    if (token.kind === 'word' && !keywords.has(token.text)) {
      const following = tokens[at + 1];
      if (following !== undefined && isSymbol(following, '('))
        return token.text === 'project' ? project() : call();
      if (following !== undefined && (isSymbol(following, '.') || regionSlash())) return reference();
      next();
      return { kind: 'name', name: token.text, span: { start: token.start, end: token.end } };
    }
    return fail(
      token,
      { en: 'a figure, a number or a function is due here', zh: '此处应为数据、数字或函数' },
      { en: 'for example total.headline[2020]', zh: '例如 total.headline[2020]' },
    );
  }

  /** `east/mining.…`: the slash of a region stands without spaces, that of a division after a figure. */
  function regionSlash(): boolean {
    const [first, slash, second, dot] = tokens.slice(at, at + 4);
    if (first === undefined || slash === undefined || second === undefined || dot === undefined) return false;
    return (
      isSymbol(slash, '/') &&
      slash.start === first.end &&
      second.start === slash.end &&
      (second.kind === 'word' || isSymbol(second, '*')) &&
      isSymbol(dot, '.')
    );
  }

  function part(what: keyof typeof partNames): string {
    const token = next();
    if (token.kind === 'word' || isSymbol(token, '*')) return token.text;
    return fail(
      token,
      { en: `${what} is due here`, zh: `此处应为${partNames[what]}` },
      { en: 'an identifier or *', zh: '标识符或 *' },
    );
  }

  function reference(): Expression {
    const { start } = peek();
    let region: string | null = null;
    if (regionSlash()) {
      region = part('a region');
      expect('/');
    }
    return indicatorOf(region, part('an industry'), start);
  }

  /** `project(ID).completed[2020]`: a project in the place of an industry. */
  function project(): Expression {
    const { start } = next();
    return indicatorOf(null, `project(${printId(id('a project'))})`, start);
  }

  /** An id in brackets, which may be any text: `target(A-1)`, `project("A 1")`. */
  function id(what: keyof typeof partNames): string {
    const open = expect('(');
    let close = next();
    while (close.kind !== 'end' && !isSymbol(close, ')')) close = next();
    const written = plainId(text.slice(open.end, close.start).trim());
    return close.kind === 'end' || written === ''
      ? fail(close, { en: `the id of ${what} is due here`, zh: `此处应为${partNames[what]}的编号` })
      : written;
  }

  function indicatorOf(region: string | null, industry: string, start: number): Expression {
    expect('.');
    const indicatorToken = peek();
    const indicator = part('an indicator');
    let finish = indicatorToken.end;
    let period: PeriodSpec | null = null;
    const bracket = peek();
    if (bracket.kind === 'period') {
      next();
      period = readPeriods(text, bracket);
      finish = bracket.end;
    }
    return {
      kind: 'reference',
      region,
      industry,
      indicator,
      period,
      accumulation: 'period',
      span: { start, end: finish },
    };
  }

  function call(): Expression {
    const name = next();
    if (!functionNames.includes(name.text))
      fail(
        name,
        { en: `there is no function "${name.text}"`, zh: `没有函数“${name.text}”` },
        undefined,
        didYouMean(name.text, functionNames, 40),
      );
    if (name.text === 'target') {
      const begun = peek().end;
      const found = id('a target');
      const finish = tokens[at - 1]?.end ?? begun;
      const arg: Expression = { kind: 'name', name: found, span: { start: begun, end: finish - 1 } };
      return { kind: 'call', name: name.text, args: [arg], span: { start: name.start, end: finish } };
    }
    expect('(');
    const args: Expression[] = [];
    if (!isSymbol(peek(), ')')) {
      args.push(binary(0));
      while (isSymbol(peek(), ',')) {
        next();
        args.push(binary(0));
      }
    }
    const close = expect(')');
    return { kind: 'call', name: name.text, args, span: { start: name.start, end: close.end } };
  }

  /** A number with what follows it: `20%`, `700 million USD`, `30万人`. */
  function amount(): Expression {
    const token = next();
    const digits = token.text;
    let unit = { unit: '1', exponent: 0 };
    let finish = token.end;
    let percent = false;
    if (isSymbol(peek(), '%')) {
      finish = next().end;
      unit = { unit: '1', exponent: -2 };
      percent = true;
    } else if (peek().kind === 'word' && !keywords.has(peek().text)) {
      const words: Token[] = [];
      for (let i = at; tokens[i]?.kind === 'word' && !keywords.has(tokens[i]?.text ?? ''); i++)
        words.push(tokens[i] as Token);
      const last = words.at(-1) as Token;
      const written = text.slice(words[0]?.start, last.end);
      const parsed = parseUnit(written);
      if (parsed === undefined)
        throw expressionError(
          text,
          { start: words[0]?.start ?? finish, end: last.end },
          { en: `"${written}" is not a unit`, zh: `“${written}”不是计量单位` },
          {
            expected: {
              en: 'such as million USD, thousand persons, % or percentage points',
              zh: '如亿元、千人、%、百分点',
            },
          },
        );
      unit = parsed;
      finish = last.end;
      at += words.length;
    }
    const span = { start: token.start, end: finish };
    return {
      kind: 'number',
      value: scaleDecimal(digits, unit.exponent),
      unit: unit.unit,
      percent,
      text: text.slice(span.start, span.end),
      span,
    };
  }

  const expression = binary(0);
  const rest = peek();
  if (rest.kind === 'period')
    fail(rest, { en: 'a period can only follow a figure', zh: '报告期只能写在数据之后' }, undefined, {
      en: 'Write industry.indicator[period]',
      zh: '请写 产业.指标[报告期]',
    });
  if (rest.kind !== 'end')
    fail(
      rest,
      { en: 'the expression is complete before this', zh: '表达式在此之前已完整' },
      { en: 'an operator or the end', zh: '运算符或结尾' },
    );
  return expression;
}

const partNames = {
  'a region': '地区',
  'an industry': '产业',
  'an indicator': '指标',
  'a project': '项目',
  'a target': '目标',
} as const;

function operatorOf(token: Token): BinaryOperator | undefined {
  if (token.kind === 'word') return token.text === 'and' || token.text === 'or' ? token.text : undefined;
  return token.kind === 'symbol' && Object.hasOwn(precedence, token.text)
    ? (token.text as BinaryOperator)
    : undefined;
}
