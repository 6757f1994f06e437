import { contactMistakes } from "./test/checks/mistakes/contacts.ts";
import { dataMistakes } from "./test/checks/mistakes/data.ts";
import { frontMatterMistakes } from "./test/checks/mistakes/front-matter.ts";
import { linkMistakes } from "./test/checks/mistakes/links.ts";
import { structureMistakes } from "./test/checks/mistakes/structure.ts";
import { ChangedContent } from "./test/checks/changed-content.ts";
const id = (i:any)=>`${i.code} ${i.file} ${i.message}`;
const standing = new ChangedContent().check().issues.map(id);
for (const m of [...frontMatterMistakes, ...linkMistakes, ...contactMistakes, ...structureMistakes, ...dataMistakes]) {
  const c = new ChangedContent();
  const p = c.change(m.file,m.from,m.to);
  const f = c.check().issues.filter(i=>!standing.includes(id(i)));
  const ok = f.length===1 && f[0].code===m.code && f[0].line===p.line && f[0].column===p.column && f[0].file===p.file && (!m.hint || m.hint===f[0].hint);
  if (!ok || process.argv[2]) console.log(ok?"ok":"BAD", m.name, m.code, p.line, p.column, m.hint??"", "\n", f.map(i=>`   ${i.file}:${i.line}:${i.column} ${i.code} | ${i.message.slice(0,200)} | ${i.hint.slice(0,200)}`).join("\n"));
}
