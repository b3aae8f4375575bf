/** Bare node:http: answers each path with bytes that its parent handed over. The physical limit here. */
const http = require('node:http');

const answers = new Map();
process.on('message', ({ path, body }) => {
  answers.set(path, Buffer.from(body));
  process.send({ stored: path });
});

http
  .createServer((request, response) => {
    const body = answers.get(request.url);
    request.resume();
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json; charset=utf-8', 'content-length': body?.length ?? 0 });
    response.end(body);
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ ready: true }));
