import { useCallback, useMemo } from "react";
import type { Place } from "../../domain/cell";
import type { Finding, FindingCode } from "../../domain/finding";
import { REGISTER_DIFFERENCES } from "../../domain/pso/register-match";
import { FindingsList } from "../findings/findings-list";
import { SelectField } from "../parts/field";
import type { FindingFilter } from "../state/finding-filter";
import { useTexts } from "../texts-context";
import { codesToValue, countByCode, valueToCodes } from "./kind-choices";
import { useCertificateTexts } from "./use-certificate-texts";

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onShow: (place: Place) => void;
}

/** The findings of the check, which can also be narrowed to what is wrong. */
export function CheckFindings({ findings, filter, onFilter, onShow }: Props) {
  const { format } = useTexts();
  const { words, kinds } = useCertificateTexts();
  const counts = useMemo(() => countByCode(findings), [findings]);
  const names: Readonly<Partial<Record<FindingCode, string>>> = kinds;
  const kindOf = useCallback(({ code }: Finding) => names[code] ?? "", [names]);
  const option = (codes: readonly FindingCode[], name: string, count: number) => ({
    value: codesToValue(codes),
    text: words.kindCount(name, format.number(count)),
  });
  const different = counts.filter(([code]) => REGISTER_DIFFERENCES.includes(code));
  const options = [
    { value: "", text: words.everyKind },
    ...(different.length > 1
      ? [
          option(
            REGISTER_DIFFERENCES,
            words.registerKind,
            different.reduce((sum, [, count]) => sum + count, 0),
          ),
        ]
      : []),
    ...counts.flatMap(([code, count]) => {
      const name = names[code];
      return name === undefined ? [] : [option([code], name, count)];
    }),
  ];
  const value = codesToValue(filter.codes);
  // What was chosen stays to be seen when the last finding of it is gone.
  const known = options.some((each) => each.value === value);
  const [only] = filter.codes ?? [];
  const chosenName =
    value === codesToValue(REGISTER_DIFFERENCES) ? words.registerKind : ((only && names[only]) ?? "");
  return (
    <>
      <h2 className="section-unseen">{words.tab.findings}</h2>
      <FindingsList
        findings={findings}
        filter={filter}
        onFilter={onFilter}
        onShow={onShow}
        kindOf={kindOf}
        narrow={
          <SelectField
            label={words.kind}
            value={value}
            options={known ? options : [...options, option(filter.codes ?? [], chosenName, 0)]}
            onChange={(chosen) => onFilter({ ...filter, codes: valueToCodes(chosen) })}
          />
        }
      />
    </>
  );
}
