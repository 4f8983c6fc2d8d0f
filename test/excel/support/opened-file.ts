import type { Workbook } from "../../../src/application/workbook";
import { createExcelWorkbook } from "../../../src/excel/create-excel-workbook";
import { installClient } from "../../../src/workbench/client/load-client";
import { createHost, type Host, type RequestRecord } from "../../../src/workbench/host/create-host";
import { createCalculator } from "../../../src/workbench/host/formula/create-calculator";
import type { HostOptions } from "../../../src/workbench/host/richapi/options";
import { readXlsx } from "../../../src/workbench/host/xlsx/read-xlsx";

/** The adapter on Microsoft's own client, connected to a file that was opened. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly host: Host;
  /** Requests of ours since the last call. */
  syncs(): readonly RequestRecord[];
  dispose(): void;
}

export function openedFile(bytes: Uint8Array, options: Partial<HostOptions> = {}): OpenedFile {
  const host = createHost(readXlsx(bytes), { createCalculator, ...options });
  const dispose = installClient(host);
  return {
    workbook: createExcelWorkbook({ retryDelayMs: 1 }),
    host,
    syncs: () => host.log.splice(0).filter(({ cleanup }) => !cleanup),
    dispose,
  };
}
