import type { ExcelSerial } from "../../domain/cell";
import type { TenderRow } from "../../domain/tables/rows";
import { DateField } from "../parts/date-field";
import { Toggle } from "../parts/toggle";
import { closingDays } from "./day-choices";
import { useCertificateTexts } from "./use-certificate-texts";

interface Props {
  readonly value: ExcelSerial;
  readonly today: ExcelSerial;
  readonly tenders: readonly TenderRow[];
  readonly onChange: (day: ExcelSerial) => void;
}

/** The day on which certificates must count: any day, with today and the closing days of tenders one press away. */
export function DayField({ value, today, tenders, onChange }: Props) {
  const { words } = useCertificateTexts();
  const closings = closingDays(tenders, today);
  return (
    <div className="certificates-view-day">
      <DateField label={words.date} value={value} onChange={onChange} />
      <div className="certificates-view-quick" role="group" aria-label={words.quick}>
        <Toggle pressed={value === today} onPress={() => onChange(today)}>
          {words.today}
        </Toggle>
        {closings.map(({ day, tender }) => (
          <Toggle key={day} pressed={value === day} onPress={() => onChange(day)}>
            {words.closing(tender)}
          </Toggle>
        ))}
      </div>
    </div>
  );
}
