import {
  DEFAULT_PREFERENCES,
  loadPreferences,
  savePreferences,
  type PreferenceStore,
} from "../../../src/taskpane/settings/preferences";

function memory(): PreferenceStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe("preferences", () => {
  it("are kept", () => {
    const store = memory();
    savePreferences(() => store, { language: "en", theme: "dark" });
    expect(loadPreferences(() => store)).toEqual({ language: "en", theme: "dark" });
  });

  it("fall back to the defaults for anything unknown", () => {
    for (const kept of ["{", "null", "3", '{"language":"fr","theme":"pink"}']) {
      expect(loadPreferences(() => ({ ...memory(), getItem: () => kept }))).toEqual(DEFAULT_PREFERENCES);
    }
  });

  it("do without storage where the browser forbids it", () => {
    const forbidden = (): PreferenceStore => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(loadPreferences(forbidden)).toEqual(DEFAULT_PREFERENCES);
    expect(() => savePreferences(forbidden, DEFAULT_PREFERENCES)).not.toThrow();
  });
});
