import { bookOf, put, valueAt } from "./test/workbench/host/formula/book-of";
import { createCalculator } from "./src/workbench/host/formula/create-calculator";
import { newBook } from "./src/workbench/host/book";
function time(name: string, f: () => void) { const t = performance.now(); f(); console.log(name, (performance.now() - t).toFixed(0), "ms"); }
{ const b = newBook(); const s = b.sheets[0]!;
  for (let i = 1; i <= 10000; i++) { put(s, `A${i}`, i); put(s, `B${i}`, `=A${i}*2+IF(A${i}>50,1,0)`); }
  const c = createCalculator(b); time("10k simple all", () => c.all());
  put(s,"A5",7); time("changed one", () => c.changed([{sheet:"Blad1",row:4,column:0}])); console.log(valueAt(s,"B5")); }
{ const b = newBook(); const s = b.sheets[0]!;
  for (let i = 1; i <= 10000; i++) { put(s, `A${i}`, i); put(s, `B${i}`, `=SUM(A$1:A$10000)/A${i}`); }
  const c = createCalculator(b); time("10k SUM over 10k (1e8 reads)", () => c.all()); }
{ const b = newBook(); const s = b.sheets[0]!;
  for (let i = 1; i <= 10000; i++) { put(s, `A${i}`, i); put(s, `B${i}`, `=ROUND(SUM(A${Math.max(1,i-20)}:A${i}),2)`); put(s,`C${i}`,`=B${i}+COUNTIF(B${Math.max(1,i-20)}:B${i},">5")`) }
  const c = createCalculator(b); time("20k SUM20/COUNTIF20", () => c.all()); time("change 100", () => c.changed(Array.from({length:100},(_, i)=>({sheet:"Blad1",row:i*90,column:0})))) }
{ const b = newBook(); const s = b.sheets[0]!; put(s,"A1",1);
  for (let i = 2; i <= 10000; i++) put(s, `A${i}`, `=A${i-1}+1`);
  const c = createCalculator(b); time("10k chain", () => c.all()); console.log(valueAt(s,"A10000")); put(s,"A1",5);time("10k chain changed", () => c.changed([{sheet:"Blad1",row:0,column:0}])); console.log(valueAt(s,"A10000")); }
{ const b = newBook(); const s = b.sheets[0]!; 
  for (let i = 1; i <= 5000; i++) {put(s,`B${i}`,1); put(s, `A${i}`, i===1?`=B1`:`=SUM(A$1:A${i-1},B${i})/1E3`);}
  const c = createCalculator(b); time("5k expanding over formulas", () => c.all()); }
{ const b = newBook(); const s = b.sheets[0]!; 
  for (let i = 1; i <= 100; i++) {put(s,`A${i}`,"n"+i); put(s,`B${i}`,(i*37)%101); put(s,`C${i}`,i%5); 
   for (let k=0;k<100;k++) put(s, `${["D","E","F","G","H","I","J","K","L","M"][Math.floor(k/10)]}${["N","O","P","Q","R","S","T","U","V","W"][k%10]}${i}`, `=SUMPRODUCT((B$1:B$100>B${i})*(C$1:C$100>=C${i}))+1`);}
  const c = createCalculator(b); time("100x100 SUMPRODUCT over 100", () => c.all()); console.log(c.unsupported.slice(0,2), valueAt(s,"DN3")); }
{ const b = newBook(); const s = b.sheets[0]!; 
  for (let i = 1; i <= 10000; i++) {put(s,`A${i}`,"n"+i); put(s,`B${i}`,i); put(s,`C${i}`,`=VLOOKUP("n${i}",A$1:B$10000,2,FALSE)`);}
  const c = createCalculator(b); time("10k VLOOKUP exact over 10k", () => c.all()); console.log(valueAt(s,"C9999")); }
{ const b = newBook(); const s = b.sheets[0]!; 
  for (let i = 1; i <= 10000; i++) {put(s,`A${i}`,"n"+i); put(s,`B${i}`,i); put(s,`C${i}`,`=SUMIF(A:A,"n${i}",B:B)`);}
  const c = createCalculator(b); time("10k SUMIF whole column", () => c.all()); console.log(valueAt(s,"C9999")); }
