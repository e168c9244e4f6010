import { chromium } from 'playwright-core';
const host='http://localhost:5819'; const manager='marcus.johnson@northwind.example';
const h={ 'X-Local-User': manager, 'Content-Type':'application/json' };
const lang=process.argv[2]??'ja', addr=process.argv[3]??'';
const folder=addr==='formal'?lang+'-formal':lang;
const me=await fetch(`${host}/api/me`,{headers:h}); const {settings}=await me.json();
const ch=await fetch(`${host}/api/me/settings`,{method:'PUT',headers:{...h,'If-Match':me.headers.get('ETag')??''},body:JSON.stringify({...settings,version:undefined,language:lang,address:addr})});
console.log(ch.status);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const ctx=await b.newContext({viewport:{width:1280,height:900},reducedMotion:'reduce'});
const viewer=await (await fetch(`${host}/playground/api/viewer`,{headers:h})).json();
const to=new Date(Date.parse(viewer.now)+42*86400000).toISOString().replace(/\.\d+/,'');
const q=new URLSearchParams({from:viewer.now.replace(/\.\d+/,''),to});
const {meetings}=await (await fetch(`${host}/playground/api/meetings?${q}`,{headers:h})).json();
const m=meetings.find(x=>x.isOneOnOne&&!x.isCancelled&&x.series!==null&&x.organizer?.address===manager);
const p=await ctx.newPage(); p.setDefaultTimeout(90000);
for (const w of [320,800]) { await p.setViewportSize({width:w,height:700}); await p.goto(`${host}/preferences?person=${encodeURIComponent(manager)}`); await p.waitForURL(`**/${folder}/preferences?*`); await p.waitForTimeout(4000);
 await p.screenshot({path:`/dev/shm/pic-${folder}-page-${w}.png`,fullPage:true});
 console.log(await p.evaluate(()=>[document.documentElement.lang,getComputedStyle(document.body).fontFamily,getComputedStyle(document.body).wordBreak,getComputedStyle(document.body).lineBreak])); }
await p.setViewportSize({width:1280,height:900});
await p.goto(`${host}/?person=${encodeURIComponent(manager)}#/meeting/${encodeURIComponent(m.id)}`);
await p.waitForTimeout(6000);
const f=p.frames().find(x=>x.url().includes('pane.html'));
console.log(p.frames().map(x=>x.url()));
if(f){ const el=await f.frameElement(); await el.evaluate(e=>{e.style.height='1700px';e.style.width='320px';});
 const skip=f.locator('fluent-button, button').filter({hasText:/スキップ|Omitir|Saltar/}); if(await skip.count()) await skip.first().click().catch(()=>{});
 const tabs=f.locator('fluent-tab'); const n=await tabs.count(); console.log('tabs',n);
 for(let i=0;i<n;i++){ await tabs.nth(i).click(); await p.waitForTimeout(5000); await f.locator('body').screenshot({path:`/dev/shm/pic-${folder}-pane-${i}.png`}); }
 console.log(await f.evaluate(()=>[document.documentElement.lang,getComputedStyle(document.body).fontFamily,getComputedStyle(document.body).wordBreak])); }
await b.close();
