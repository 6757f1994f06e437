import v8 from "node:v8";
if (process.argv[2]==="flag") { v8.setFlagsFromString("--max-semi-space-size=128"); v8.setFlagsFromString("--min-semi-space-size=64"); }
const { readFiles } = await import("/work/main/src/content/read-files.ts");
const { makeDraft } = await import("/work/main/src/content/make-draft.ts");
const { applyRules } = await import("/work/main/src/checks/apply-rules.ts");
const { SourceFile } = await import("/work/main/src/source/source-file.ts");
const { default: MarkdownIt } = await import("markdown-it");
const real = await readFiles("content");
const guide = real.filter(f=>f.folder==="guide");
const others = real.filter(f=>f.folder!=="guide");
const made = Array.from({length:5000},(_,i)=>{ const g = guide[i%guide.length]!; const name = i<guide.length? g.name : g.name.replace(".md",`-${i}.md`); const path="content/guide/"+name; return {...g,name,path,source:new SourceFile(path,g.source!.text.replace("order: ", "order: "+(i+1)))};});
const leaf = others.find(f=>f.name==="whole-guide.md")!;
others[others.indexOf(leaf)] = {...leaf, source: new SourceFile(leaf.path, leaf.source!.text.replace("include:\n", "include:\n"+made.slice(guide.length).map(f=>"  - "+f.name.slice(0,-3)+"\n").join("")))};
const md = new MarkdownIt();
const cpu=()=>{const c=process.cpuUsage();return (c.user+c.system)/1000};
let w=performance.now(); for (const f of made) md.render(f.source.text.slice(f.source.text.indexOf("\n---\n",4)+5)); const R=performance.now()-w;
w=performance.now(); const d=makeDraft("content",[...made,...others]); const D=performance.now()-w;

const { rules } = await import("/work/main/src/checks/rules.ts");
w=performance.now();
const per = rules.map(r=>{const s=performance.now(); r.check(d.draft,"2026-11-21"); return [r.code, performance.now()-s] as const});
const A=performance.now()-w; console.log("render",R|0,"draft",D|0,"rules",A|0, per.sort((x,y)=>y[1]-x[1]).slice(0,16).map(([c,n])=>c+" "+n.toFixed(0)).join(", "));
