// SPDX-License-Identifier: EPL-2.0
// The peer of the JavaScript world. First argument: the folder of node_modules; second: the template that Java wrote; third: its data.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.argv[2] + '/');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const template = readFileSync(process.argv[3]);
const data = JSON.parse(readFileSync(process.argv[4], 'utf8'));

function render() {
	const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
	document.render(data);
	return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const now = () => Number(process.hrtime.bigint()) / 1e6;
let start = now();
const size = render().length;
const first = now() - start;
for (let i = 0; i < 300; i++) render();
const clock = [];
const processor = [];
for (let i = 0; i < 200; i++) {
	const cpu = process.cpuUsage();
	start = now();
	render();
	clock.push(now() - start);
	const used = process.cpuUsage(cpu);
	processor.push((used.user + used.system) / 1000);
}
for (const list of [clock, processor]) list.sort((a, b) => a - b);
const at = (list, share) => list[Math.floor(list.length * share)].toFixed(1).replace('.', ',');
console.log(`| docxtemplater 3.71.0 (Node ${process.version}) | ${first.toFixed(1).replace('.', ',')} | ${at(clock, 0.5)} | ${at(clock, 0.95)} | ${at(processor, 0.5)} | ${at(processor, 0.95)} | ${size} |`);
