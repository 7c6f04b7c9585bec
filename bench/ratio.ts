
import { readFileSync, readdirSync } from "node:fs";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { createAnalyser } from "../core";
import { readCorpora } from "./corpora";
const analyser = createAnalyser();
const parser = unified().use(remarkParse);
const textOf=(notes: string[], n: number)=>{let t="";for(let a=0;t.length<n;a=(a+1)%notes.length)t+=notes[a]+"\n\n";return t.slice(0,n)};
const rows=(l: string)=>readdirSync("test/gold").filter(n=>n.startsWith(l+"-w")||n.startsWith(l+"-r")).flatMap(n=>readFileSync("test/gold/"+n,"utf8").trim().split("\n").map(r=>r.split("\t")));
const notes=(l: string,join: string)=>{const m=new Map<string,string[]>();for(const [id,,s] of rows(l)){if(!m.has(id!))m.set(id!,[]);m.get(id!)!.push(s!)}return [...m.values()].map(v=>v.map(s=>s.startsWith("#")?"\n"+s+"\n\n":s+join).join(""))};
const corpora=readCorpora("../shared/corpora");
const nbud=corpora.find(c=>c.name.startsWith("UD bok"))!.texts as string[];
const paras=(s: string[])=>{const o=[];for(let i=0;i<s.length;i+=5)o.push(s.slice(i,i+5).join(" "));return o};
const sets: [string,string,any][]=[
 ["nb UD prose",textOf(paras(nbud),1e5),"nb"],
 ["nb notes, paragraphs",textOf(notes("nb"," "),1e5),"nb"],
 ["nb notes, a line a sentence",textOf(notes("nb","\n"),1e5),"nb"],
 ["nb notes, bullets",textOf(notes("nb","\n").map(n=>n.split("\n").filter(Boolean).map(s=>s.startsWith("#")?"\n"+s+"\n":"- "+s).join("\n")),1e5),"nb"],
 ["en notes, paragraphs",textOf(notes("en"," "),1e5),"en"],
 ["nn notes, paragraphs",textOf(notes("nn"," "),1e5),"nn"],
 ["en ACI",textOf(corpora.find(c=>c.name.startsWith("ACI"))!.texts as string[],1e5),"en"],
];
const only=process.argv[2];
for(const [name,text,language] of sets){ if(only&&!name.includes(only))continue;
 const f=[()=>analyser.read(text,{language}),()=>parser.parse(text)];const took:number[][]=[[],[]];
 for(const g of f){const b=performance.now();while(performance.now()-b<1500)g()}
 for(let i=0;i<15;i++)f.forEach((g,k)=>{const b=performance.now();g();took[k]!.push(performance.now()-b)});
 const med=(a:number[])=>a.sort((x,y)=>x-y)[7]!;const min=(a:number[])=>a[0]!;
 console.log(name.padEnd(32),"ours",med(took[0]!).toFixed(1),"remark",med(took[1]!).toFixed(1),"ratio",(med(took[0]!)/med(took[1]!)).toFixed(2),"min",min(took[0]!).toFixed(1),min(took[1]!).toFixed(1));
}
process.exit(0);
