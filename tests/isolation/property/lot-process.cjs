const path = require('node:path');

require('../register-typescript.cjs');
require(path.join(__dirname, 'lot.ts')).main(JSON.parse(process.argv[2]));
