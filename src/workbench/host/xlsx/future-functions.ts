/**
 * Functions younger than the file format stand in a file with a prefix, which Excel hides ([MS-XLSX] 2.2.2, future
 * functions). NETWORKDAYS.INTL, WORKDAY.INTL, ISO.CEILING and ECMA.CEILING are the exceptions without one.
 */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT " +
    "F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN " +
    "ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY " +
    "STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE " +
    "TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST " +
    "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** These two carry a second prefix. */
const WORKSHEET_FUTURE = new Set(["FILTER", "SORT"]);

/** Texts, quoted sheet names and bracketed column names are no calls. */
const SKIP = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/.source;
const SKIP_OR_CALL = new RegExp(`${SKIP}|(?<![\\w.])([A-Za-z][A-Za-z0-9.]*)(?=\\()`, "g");
const SKIP_OR_PREFIX = new RegExp(`${SKIP}|(?<![\\w.])(?:_xl(?:fn|ws|udf|pm)\\.)+`, "gi");

/** A formula as the file has it -> as Excel shows it. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(SKIP_OR_PREFIX, (match) => (/^["'[]/.test(match) ? match : ""));
}

/** A formula as Excel shows it -> as the file must have it. */
export function withPrefixes(formula: string): string {
  return formula.replace(SKIP_OR_CALL, (match, name: string | undefined) => {
    if (name === undefined) return match;
    const upper = name.toUpperCase();
    if (FUTURE.has(upper)) return `_xlfn.${upper}`;
    return WORKSHEET_FUTURE.has(upper) ? `_xlfn._xlws.${upper}` : match;
  });
}
